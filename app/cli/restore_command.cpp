// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/report_guard.h"
#include "core/storage/register_file.h"
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

QString lineOf(const RegisterBackup& backup)
{
    if (backup.acts.empty())
        return QStringLiteral("%1  %2").arg(QString::number(backup.number), backup.problem);
    const LogRow& last = backup.acts.back();
    return QStringLiteral("%1  %2  %3  %4")
        .arg(QString::number(backup.number), last.at, last.user,
             Texts::tr("register, %1 acts").arg(backup.acts.size()));
}

// Of the file, or by its name where it is damaged or gone.
bool isRegister(const QString& path)
{
    return beginsAs(path, registerApplicationId) ||
           (!beginsAsReport(path) && path.endsWith(u".gkr", Qt::CaseInsensitive));
}

QStringList backupLines(const QString& path)
{
    QStringList lines;
    if (isRegister(path))
        for (const RegisterBackup& backup : registerBackupsOf(path))
            lines << lineOf(backup);
    else
        for (const Backup& backup : backupsOf(path))
            lines << lineOf(backup);
    return lines;
}

Result<int> listBackups(const QString& path, Output& output)
{
    const QStringList lines = backupLines(path);
    for (const QString& line : lines)
        output.line(line);
    if (!lines.isEmpty())
        return Done;
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: there is no such file, and no backup of one.").arg(path));
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
    const auto done =
        isRegister(path) ? restoreRegister(path, number, {}) : restoreBackup(path, number, {});
    if (!done)
        return fail(done.error());
    output.notes += *done;
    return Done;
}

} // namespace gongkai::cli
