// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/storage/restore.h"

namespace gongkai::cli {
namespace {

QString lineOf(const Backup& backup)
{
    if (!backup.report)
        return QStringLiteral("%1  %2").arg(QString::number(backup.number), backup.problem);
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(QString::number(backup.number), backup.last.at, backup.last.user,
             backup.report->agency(QStringLiteral("name")), QString::number(backup.report->year()));
}

} // namespace

Result<int> runRestore(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    if (arguments.words().size() == 1) {
        for (const Backup& backup : backupsOf(path))
            output.line(lineOf(backup));
        return Done;
    }
    bool isNumber = false;
    const QString word = arguments.words()[1];
    const int number = word.toInt(&isNumber);
    if (!isNumber)
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: “%2” is not the number of a backup; without one they are listed.")
                .arg(path, word));
    if (const auto done = restoreBackup(path, number, {}); !done)
        return fail(done.error());
    return Done;
}

} // namespace gongkai::cli
