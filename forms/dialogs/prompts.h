// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "forms/dialogs/delivery_question.h"

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;

namespace gongkai {

/// A question that is answered with a text.
struct TextQuestion
{
    QString title;
    QString label;
    QString initial = {};
    bool multiline = false;   ///< else one line
    QString placeholder = {}; ///< says what is wanted while nothing is written
};

/// Every question to the clerk goes through here, so that tests drive the real window: they pass
/// prepared answers, and an unexpected question fails the test.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Shows what could not be done.
    virtual void report(const Error& error) = 0;
    /// Says what was done.
    virtual void inform(const QString& title, const QString& text) = 0;
    /// Says what was written where. @return whether the clerk wants to see the folder.
    virtual bool tellWritten(const QString& title, const QString& text) = 0;
    /// Asks before a report leaves in which something is open.
    virtual DeliveryAnswer askDelivery(const DeliveryQuestion& question) = 0;
    /// Asks before something that changes much. @param action the label of the yes button.
    virtual bool confirm(const QString& title, const QString& text, const QString& action) = 0;
    /// Asks before something that may be wrong or lose something.
    /// @param safe  the label of the answer that leaves all as it is: the default, and what Esc
    ///        means. @param action as of confirm().
    virtual bool confirmRisk(const QString& title, const QString& text, const QString& safe,
                             const QString& action) = 0;
    /// One of several answers. @return its index, or -1 when cancelled.
    virtual int choose(const QString& title, const QString& text, const QStringList& answers) = 0;
    /// @return nothing when cancelled.
    virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    /// A file to read. @return nothing when cancelled.
    virtual std::optional<QString> openFile(const QString& title, const QString& folder,
                                            const QString& filter) = 0;
    /// A file to write; overwriting was confirmed. @return nothing when cancelled.
    virtual std::optional<QString> saveFile(const QString& title, const QString& suggestion,
                                            const QString& filter) = 0;
    /// A folder to write into. @return nothing when cancelled.
    virtual std::optional<QString> chooseFolder(const QString& title, const QString& folder) = 0;
    /// Shows a folder in the system's file manager.
    virtual void openFolder(const QString& folder) = 0;
    /// Lets the clerk choose printer, pages and copies. @return false when cancelled.
    virtual bool choosePrinter(QPrinter& printer) = 0;
};

} // namespace gongkai
