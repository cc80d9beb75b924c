// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/lock_owner.h"

#include <QString>

#include <optional>

namespace gongkai {

struct FileKind;

// What the clerk reads. The layers below give a code and a detail; the sentence is made here.

/// The error with its sentence: which file, what is wrong, what to do. One that already has a
/// sentence stays as it is.
Failure explain(Error error, const QString& file);

/// A file that is damaged. @param detail  what is wrong with it; not for the clerk.
Failure corruptFile(const QString& detail);
Failure lockedBy(const LockOwner& owner, const QString& file);
/// Why a file opens for reading only: no lock can be made beside it, or the file cannot be written.
Failure noLockHere(Error error, const QString& file);
/// Something that is no lock has the lock's name.
Failure lockInTheWay(const QString& lock, const QString& file);
/// The lock was taken over while the file was open.
Failure lockLost(const std::optional<LockOwner>& owner, const QString& file);
Failure openForReadingOnly(const QString& file);
Failure changedElsewhere(const QString& file);
/// The file that was open is no longer at its place.
Failure goneMeanwhile(const QString& file);
/// A copy over the open file itself.
Failure isTheOpenFile(const QString& file);
/// @param error  what is wrong with it now.
Failure damagedMeanwhile(const Error& error, const QString& file);
Failure alreadyExists(const QString& file);
Failure notAFile(const QString& file);
Failure notOfThisKind(const FileKind& kind, const QString& file);
Failure pathTooLong(ErrorCode code, const QString& file);
/// @param file  whose new version it would damage.
Failure leftoverInTheWay(const QString& leftover, const QString& file);
/// What lies where a journal would lie is none.
Failure foreignBeside(const QString& path);
/// Something that is no file has the name of a backup.
Failure slotInTheWay(const QString& path);
/// What a crashed program left cannot be examined, because copies cannot be made.
Failure noPrivateCopy(const QString& file, const Error& error);
Failure backupRefused(const Error& error, const QString& file);
/// What would be replaced cannot be read, so that it cannot be kept either.
Failure cannotBeKept(const QString& file);
Failure noSuchBackup(const QString& file, int number);
/// Why a backup opens for reading only, and how to go back to it.
Failure isABackup(const QString& backup);
/// The name of a lock, a backup or a journal was given for a new file.
Failure nameOfCompanion(const QString& file);
Failure formNotUsable(const Error& error, const QString& file);
Failure notStorable(const QString& file);
Failure notNextStep(const QString& file);

// Notices after an opening that found a journal (recover()); one sentence each.

/// Only read: it lies there still.
/// @param rolledBack  the state before the unfinished write is shown, else the file as it lies.
QString journalBeside(const QString& file, bool rolledBack);
/// The unfinished write was taken back; what lay there was kept under these names.
QString writeTakenBack(const QString& file, const QString& keptFile, const QString& keptJournal);
/// The file is newer or whole without the journal, which was kept under this name.
QString journalKept(const QString& file, const QString& keptJournal);

/// What was replaced could not be opened, and was kept under this name.
QString keptAside(const QString& file, const QString& kept);

/// Why a file with a second name in its folder, or in another one, opens for reading only.
QString hasSecondName(const QString& file);

} // namespace gongkai
