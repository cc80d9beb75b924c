// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/messages.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/storage/backup.h"
#include "core/storage/file_kind.h"
#include "core/storage/journal.h"
#include "core/storage/lock_file.h"
#include "core/storage/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Storage)
};

QString shown(const QString& file)
{
    return QDir::toNativeSeparators(file);
}

QString sinceWhen(const LockOwner& owner)
{
    const QDateTime at = QDateTime::fromString(owner.at, Qt::ISODate);
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : owner.at;
}

QString userOf(const LockOwner& owner)
{
    return owner.user.isEmpty() ? Messages::tr("somebody") : owner.user;
}

QString machineOf(const LockOwner& owner)
{
    return owner.machine.isEmpty() ? Messages::tr("an unnamed computer") : owner.machine;
}

QString unreadable(const QString& file)
{
    if (!QFileInfo::exists(file))
        return Messages::tr("“%1” is not there; was it moved, renamed or deleted?")
            .arg(shown(file));
    return Messages::tr("“%1” cannot be read; is the share away, or may you not read it?")
        .arg(shown(file));
}

QString damaged(const QString& file)
{
    const QString backup = newestBackup(file);
    if (backup.isEmpty())
        return Messages::tr("“%1” is damaged and was left as it is; no backup lies beside it, "
                            "open it in the window to rebuild it from its log into a new file, or "
                            "fetch a copy from elsewhere.")
            .arg(shown(file));
    return Messages::tr(
               "“%1” is damaged and was left as it is; open it in the window to rebuild it "
               "from its log into a new file, or open the backup “%2” beside it.")
        .arg(shown(file), QFileInfo(backup).fileName());
}

QString noRoom(const QString& file)
{
    return Messages::tr("“%1” was not written, because the disk is full; make room there, or save "
                        "to another disk.")
        .arg(shown(file));
}

QString sentence(ErrorCode code, const QString& file)
{
    switch (code) {
    case ErrorCode::Corrupt:
        return damaged(file);
    case ErrorCode::Newer:
        return Messages::tr("“%1” was written by a newer version of this program and was left as "
                            "it is; install that version to open it.")
            .arg(shown(file));
    case ErrorCode::Locked:
        return Messages::tr("“%1” is in use by another program; close it there and try again.")
            .arg(shown(file));
    case ErrorCode::Unwritable:
        return Messages::tr("“%1” cannot be written; is the share away, the folder read-only, or "
                            "the disk broken?")
            .arg(shown(file));
    default:
        return unreadable(file);
    }
}

} // namespace

Failure corruptFile(const QString& detail)
{
    return fail(ErrorCode::Corrupt, {}, detail);
}

Failure explain(Error error, const QString& file)
{
    if (error.message.isEmpty())
        error.message = isDiskFull(error) ? noRoom(file) : sentence(error.code, file);
    return fail(std::move(error));
}

Failure lockedBy(const LockOwner& owner, const QString& file)
{
    const QString lock = QFileInfo(lockPath(file)).fileName();
    if (owner == LockOwner())
        return fail(ErrorCode::Locked,
                    Messages::tr("“%1” has a lock that does not say whose it is; a program that "
                                 "crashed may have left it. If nobody is editing it, "
                                 "delete “%2” beside it.")
                        .arg(shown(file), lock));
    if (owner.machine == Author::current().machine && !isProcessAlive(owner.pid))
        return fail(
            ErrorCode::Locked,
            Messages::tr("“%1” has been locked by %2 on %3 since %4, by a program that does "
                         "not run on this computer any more. If nobody is editing it "
                         "on another computer of this name, delete “%5” beside it.")
                .arg(shown(file), userOf(owner), machineOf(owner), sinceWhen(owner), lock));
    return fail(ErrorCode::Locked,
                Messages::tr("“%1” is being edited by %2 on %3 since %4; ask them to close it.")
                    .arg(shown(file), userOf(owner), machineOf(owner), sinceWhen(owner)));
}

Failure noLockHere(Error error, const QString& file)
{
    if (error.message.isEmpty())
        error.message =
            Messages::tr("“%1” can only be read: the folder or the file is read-only, or "
                         "the disk is full; copy it to a folder you may write to.")
                .arg(shown(file));
    return fail(std::move(error));
}

Failure lockInTheWay(const QString& lock, const QString& file)
{
    return fail(
        ErrorCode::Unwritable,
        Messages::tr("“%1” can only be read: “%2” beside it, where its lock would be, is no "
                     "lock; move that away and open it again.")
            .arg(shown(file), QFileInfo(lock).fileName()));
}

Failure lockLost(const std::optional<LockOwner>& owner, const QString& file)
{
    const LockOwner thief = owner.value_or(LockOwner());
    return fail(ErrorCode::Locked,
                Messages::tr("“%1” was taken over by %2 on %3 and is left to them; save it under "
                             "another name.")
                    .arg(shown(file), userOf(thief), machineOf(thief)));
}

Failure openForReadingOnly(const QString& file)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("“%1” is open for reading only; save it under another name to change "
                             "it.")
                    .arg(shown(file)));
}

Failure changedElsewhere(const QString& file)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("“%1” was changed or replaced by another program while it was open "
                             "and was left as it is; save it under another name.")
                    .arg(shown(file)));
}

Failure goneMeanwhile(const QString& file)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("“%1” is not there any more; was it moved, renamed or deleted, or is "
                             "the share away?")
                    .arg(shown(file)));
}

Failure isTheOpenFile(const QString& file)
{
    return fail(
        ErrorCode::Invalid,
        Messages::tr("“%1” is the open file itself; choose another name.").arg(shown(file)));
}

Failure damagedMeanwhile(const Error& error, const QString& file)
{
    return fail(ErrorCode::Corrupt,
                Messages::tr("“%1” was damaged by another program while it was open and was left "
                             "as it is; save it under another name.")
                    .arg(shown(file)),
                error.detail);
}

Failure alreadyExists(const QString& file)
{
    return fail(ErrorCode::Exists,
                Messages::tr("“%1” exists already; choose another name or allow replacing it.")
                    .arg(shown(file)));
}

Failure notAFile(const QString& file)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("“%1” is a folder, a device or a pipe and was left as it is; choose "
                             "another name.")
                    .arg(shown(file)));
}

Failure notOfThisKind(const FileKind& kind, const QString& file)
{
    return fail(ErrorCode::Unreadable, Messages::tr(kind.notOfThisKind).arg(shown(file)));
}

Failure pathTooLong(ErrorCode code, const QString& file)
{
    return fail(code, Messages::tr("The path “%1” is too long; choose a shorter name or folder.")
                          .arg(shown(file)));
}

Failure leftoverInTheWay(const QString& leftover, const QString& file)
{
    if (QFileInfo::exists(file))
        return fail(ErrorCode::Unwritable,
                    Messages::tr("“%1” still belongs to “%2”, which would be replaced; "
                                 "open that file once, or choose another name.")
                        .arg(shown(leftover), QFileInfo(file).fileName()));
    return fail(ErrorCode::Unwritable,
                Messages::tr("“%1” is left over from an earlier file and would damage the new one; "
                             "move it away or choose another name.")
                    .arg(shown(leftover)));
}

Failure foreignBeside(const QString& path)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("“%1” lies where only a short-lived file of this program may lie, and "
                             "is none; nothing was changed, move it away and try again.")
                    .arg(shown(path)));
}

Failure noPrivateCopy(const QString& file, const Error& error)
{
    return fail({ErrorCode::Unreadable,
                 Messages::tr("“%1” was left half written, and there is no room to look at it; "
                              "make room in the folder for temporary files and try again.")
                     .arg(shown(file)),
                 error.detail});
}

Failure slotInTheWay(const QString& path)
{
    return fail(
        ErrorCode::Unwritable,
        Messages::tr("“%1” has the name of a backup and is no file, so nothing was changed; "
                     "move it away and try again.")
            .arg(shown(path)));
}

Failure backupRefused(const Error& error, const QString& file)
{
    if (!error.message.isEmpty())
        return fail(error);
    if (error.code == ErrorCode::Locked || isDiskFull(error))
        return explain(error, file);
    return fail(ErrorCode::Unwritable,
                Messages::tr("The backup “%1” cannot be written, so nothing was changed; is the "
                             "disk full or the folder read-only?")
                    .arg(shown(backupPath(file, 1))),
                error.detail);
}

Failure cannotBeKept(const QString& file)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("“%1” is there and would be replaced, but cannot be copied aside "
                             "first; nothing was changed, choose another name.")
                    .arg(shown(file)));
}

Failure noSuchBackup(const QString& file, int number)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("“%1” has no backup %2; look at the folder for the backups it has.")
                    .arg(shown(file), QString::number(number)));
}

Failure isABackup(const QString& backup)
{
    const QString file = ownerOfBackup(backup);
    return fail(
        ErrorCode::Unwritable,
        Messages::tr("“%1” is a backup of “%2” and can only be read; to go back to it, choose "
                     "“Restore a backup” in the window or run gongkai-cli restore.")
            .arg(shown(backup), QFileInfo(file).fileName()));
}

Failure nameOfCompanion(const QString& file)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("“%1” is a name for a lock, a backup or a journal; choose "
                             "another one.")
                    .arg(shown(file)));
}

Failure formNotUsable(const Error& error, const QString& file)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("The form inside “%1” cannot be used by this version: %2")
                    .arg(shown(file), error.message),
                error.detail);
}

Failure notStorable(const QString& file)
{
    return fail(ErrorCode::Invalid,
                Messages::tr("This text has a character that cannot be kept in “%1”; delete it.")
                    .arg(shown(file)));
}

Failure notNextStep(const QString& file)
{
    return fail(
        ErrorCode::Invalid,
        Messages::tr("“%1” has another last step than this one; close it and open it again.")
            .arg(shown(file)));
}

QString journalBeside(const QString& file, bool rolledBack)
{
    const QString journal = QFileInfo(journalPath(file)).fileName();
    return (rolledBack
                ? Messages::tr(
                      "A change to “%1” was not written whole; shown is what it was before "
                      "that change, which “%2” beside it leads back to.")
                : Messages::tr("“%1” is shown as it is; “%2” beside it is of no use to it and was "
                               "not used."))
        .arg(shown(file), journal);
}

QString writeTakenBack(const QString& file, const QString& keptFile, const QString& keptJournal)
{
    return Messages::tr("A change to “%1” was not written whole and was taken back; what lay there "
                        "was kept as “%2” and “%3”.")
        .arg(shown(file), QFileInfo(keptFile).fileName(), QFileInfo(keptJournal).fileName());
}

QString journalKept(const QString& file, const QString& keptJournal)
{
    return Messages::tr("“%1” is whole as it is; what a program left beside it was not used and "
                        "was kept as “%2”.")
        .arg(shown(file), QFileInfo(keptJournal).fileName());
}

QString keptAside(const QString& file, const QString& kept)
{
    return Messages::tr("What lay at “%1” could not be opened and was kept as “%2” before it was "
                        "replaced.")
        .arg(shown(file), QFileInfo(kept).fileName());
}

QString hasSecondName(const QString& file)
{
    return Messages::tr("“%1” is open for reading only, because it has a second name (a hard "
                        "link), through which it could be damaged; copy it and open the copy.")
        .arg(shown(file));
}

} // namespace gongkai
