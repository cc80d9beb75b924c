// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/storage/restore.h"

#include <QFileInfo>

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

Result<int> listBackups(const QString& path, Output& output)
{
    const std::vector<Backup> backups = backupsOf(path);
    for (const Backup& backup : backups)
        output.line(lineOf(backup));
    if (!backups.empty())
        return Done;
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: there is no such report, and no backup of one.").arg(path));
    output.notes += Texts::tr("%1 has no backup yet.").arg(path);
    return Done;
}

} // namespace

Result<int> runRestore(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    if (arguments.words().size() == 1)
        return listBackups(path, output);
    bool isNumber = false;
    const QString word = arguments.words()[1];
    const int number = word.toInt(&isNumber);
    if (!isNumber)
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: “%2” is not the number of a backup; without one they are listed.")
                .arg(path, word));
    const auto done = restoreBackup(path, number, {});
    if (!done)
        return fail(done.error());
    output.notes += *done;
    return Done;
}

} // namespace gongkai::cli
