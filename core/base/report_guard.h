// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

// Which files are reports or registers, or belong to one: what an output writes never takes their
// place.

/// "GKNB", the SQLite application id of a `.gkb` file; stored in files.
constexpr qint32 reportApplicationId = 0x474B4E42;
/// "GKNR", of a `.gkr` file.
constexpr qint32 registerApplicationId = 0x474B4E52;

/// Does this file begin as one with this application id does? Whatever its name is and whether or
/// not it is whole.
bool beginsAs(const QString& path, qint32 applicationId);
/// As a report.
bool beginsAsReport(const QString& path);

/// Is this the name of a lock, a backup, a journal or a half-made file of a report or register? Of
/// one whose name ends in `.gkb` or `.gkr`, also when there is no such file; of another one when it
/// is there.
bool belongsToReport(const QString& path);

/// Either, of the file itself or of what a link leads to; or a file there with such a name that
/// may be a damaged one, or one that cannot be read and so may be anything.
bool isGuarded(const QString& path);

} // namespace gongkai
