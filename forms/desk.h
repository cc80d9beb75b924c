// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QString>

#include <vector>

class QWidget;

namespace gongkai {

/// What a flow of several dialogs needs of the window it runs in.
class Desk
{
public:
    virtual QWidget* dialogParent() = 0;
    /// Null while no report is open.
    virtual Session* session() const = 0;
    /// Keeps what is being typed. @return false, and says so, when it cannot be kept as it is.
    virtual bool finishEditing() = 0;
    /// Opens a report file, or reads anything else as something published.
    virtual void openOrImport(const QString& path) = 0;
    /// A new file with this report, and what was carried into it as its first act. @return false
    /// when the clerk thought better of it or it could not be written: nothing has changed.
    virtual bool createReport(const Report& report, const Operation& carried = {}) = 0;
    /// Shows the place of these fields. @pre a report is open.
    virtual void reveal(const std::vector<FieldKey>& fields) = 0;

protected:
    ~Desk() = default;
};

} // namespace gongkai
