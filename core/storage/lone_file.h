// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gongkai {

// Files that others may have put in our place: never followed, never waited for.

/// What was found under a name.
struct LoneFile
{
    enum class State {
        Missing,
        Plain,      ///< an ordinary file, with all its bytes
        Foreign,    ///< a link, folder, pipe or device
        TooLarge,   ///< an ordinary file with more bytes than asked for
        Unreadable, ///< there, but it cannot be read
    };
    State state = State::Missing;
    QByteArray bytes = {}; ///< only of a plain one
};

/// Reads a file that is expected to be small; returns at once whatever is there.
LoneFile readLoneFile(const QString& path, qint64 mostBytes);

enum class NameGiven {
    Yes,
    Taken,      ///< something has this name already; it stays as it is
    Impossible, ///< the file system has no way of doing this in one step
    Refused,    ///< no rights, no space, no folder
};

/// Gives a complete file its final name, unless something has it: both in one step. On success the
/// file has only this name.
NameGiven giveFreeName(const QString& from, const QString& to);

} // namespace gongkai
