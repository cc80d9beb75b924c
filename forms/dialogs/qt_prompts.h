// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace gongkai {

/// The questions as real, modal dialogs with Chinese buttons.
class QtPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::QtPrompts)

public:
    /// The window the dialogs belong to while no modal dialog is open; none before it is there.
    void setParent(QWidget* parent) { m_parent = parent; }

    void report(const Error& error) override;
    void inform(const QString& title, const QString& text) override;
    bool tellWritten(const QString& title, const QString& text) override;
    DeliveryAnswer askDelivery(const DeliveryQuestion& question) override;
    bool confirm(const QString& title, const QString& text, const QString& action) override;
    bool confirmRisk(const QString& title, const QString& text, const QString& safe,
                     const QString& action) override;
    int choose(const QString& title, const QString& text, const QStringList& answers) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    std::optional<QString> openFile(const QString& title, const QString& folder,
                                    const QString& filter) override;
    std::optional<QString> saveFile(const QString& title, const QString& suggestion,
                                    const QString& filter) override;
    std::optional<QString> chooseFolder(const QString& title, const QString& folder) override;
    void openFolder(const QString& folder) override;
    bool choosePrinter(QPrinter& printer) override;

private:
    /// Behind the dialog that is open is a window that hears no key.
    QWidget* parent() const;
    /// @param none  the label of the last button, which Esc means; the default one where
    ///        isNoneDefault, else that is the first answer.
    /// How the answers of a box stand.
    struct Box
    {
        QString none;               ///< the answer that is none of them
        bool isNoneDefault = false; ///< else the first answer is
        bool isQuestion = true;     ///< else something is told
    };
    int ask(const QString& title, const QString& text, const QStringList& answers, const Box& box);

    QPointer<QWidget> m_parent;
};

} // namespace gongkai
