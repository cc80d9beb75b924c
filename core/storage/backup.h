// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/stored_entry.h"

#include <QString>

namespace gongkai {

/// How many backups stay beside a file: `NAME.gkb.bak1`, the newest, to `NAME.gkb.bak3`.
constexpr int backupCount = 3;

/// @param number  from 1, the newest.
QString backupPath(const QString& file, int number);

/// The newest backup that is there; "" when there is none.
QString newestBackup(const QString& file);

/// Is this a backup, by its name? Then it is never written to.
bool isBackup(const QString& file);
/// The file this is a backup of. @pre isBackup().
QString ownerOfBackup(const QString& backup);

/// Does `next` go on with what `last` was part of? One person at one machine, on one day, with no
/// more than half an hour between: however often the file was opened and closed. What starts a
/// sitting of its own is preceded by a backup.
bool isSameSitting(const StoredEntry& last, const StoredEntry& next);

// A backup is prepared before the file changes and placed when the change has followed. Between
// the two it is `~$NAME.gkb.bak`; one that a crash left there is settled later.

/// Copies the file as it is now. The caller holds SQLite's write lock or has replaced nobody's
/// file yet, so that the file does not change meanwhile.
/// @param now  today is the date of this moment, in its time zone.
/// @return Unwritable or Locked; the backups that were there are still there.
Result<void> prepareBackup(const QString& file, const QDateTime& now);

/// Makes what was prepared the newest backup. The older ones move up; when all places are taken
/// the oldest goes, but the newest state from before today stays.
/// @return Unwritable; what was prepared is then still there and settled later.
Result<void> placeBackup(const QString& file, const QDateTime& now);

/// Takes back what prepareBackup() did, because no change followed.
void dropPrepared(const QString& file);

/// Places what a crash left prepared, or drops it when no change followed or it cannot be read.
/// @param lastDigest  of the log of the file as it is now.
Result<void> settleBackup(const QString& file, const QByteArray& lastDigest, const QDateTime& now);

/// Copies a file that cannot be opened, with its journal, to `NAME.gkb.damaged`: kept
/// before it is replaced. A journal that lies there alone is kept, too.
/// @return the name it was kept under, "" when nothing is there; Unwritable with its sentence.
Result<QString> keepAside(const QString& file);

} // namespace gongkai
