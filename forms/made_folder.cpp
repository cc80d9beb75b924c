// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/made_folder.h"

#include "forms/dialogs/prompts.h"

#include <QCoreApplication>
#include <QDir>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::MadeFolder)
};

} // namespace

void openMadeFolder(Prompts& prompts, const QString& folder)
{
    if (QDir().mkpath(folder))
        return prompts.openFolder(folder);
    prompts.report(
        {ErrorCode::Unwritable,
         Messages::tr("The folder “%1” cannot be made. Ask who looks after this computer "
                      "to make it.")
             .arg(QDir::toNativeSeparators(folder)),
         {}});
}

} // namespace gongkai
