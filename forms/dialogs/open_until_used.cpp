// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/open_until_used.h"

#include <QDialog>

#include <utility>

namespace gongkai {

void openUntilUsed(QDialog* dialog, std::function<bool()> use)
{
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, use = std::move(use)](int result) {
                         if (result == QDialog::Accepted && !use())
                             dialog->open();
                         else
                             dialog->deleteLater();
                     });
    dialog->open();
}

} // namespace gongkai
