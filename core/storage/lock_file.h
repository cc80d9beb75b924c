// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/lock_owner.h"

#include <QByteArray>

#include <optional>

namespace gongkai {

/// The lock `~$NAME.gkb.lock` beside a file, held until destroyed. It keeps people apart; what
/// keeps the file whole is SQLite's own lock and the comparison of the log before each append.
class LockFile
{
public:
    /// Creates the lock. One of a dead process on this machine is replaced; with breakLock,
    /// anyone's.
    /// @return Locked with the sentence who holds it; Unwritable when no lock can be made here.
    static Result<LockFile> take(const QString& file, const Author& author, const QString& at,
                                 bool breakLock);
    /// What the lock of this file says, whether or not its process lives; a lock that cannot be
    /// read has an empty owner.
    static std::optional<LockOwner> read(const QString& file);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&&) = delete;
    ~LockFile();

    /// Is the lock still this one? A lock that somebody deleted is made again.
    bool isOurs();
    /// Whose lock was replaced; nothing when there was none.
    const std::optional<LockOwner>& tookOver() const { return m_tookOver; }

private:
    LockFile(const QString& file, QByteArray content) : m_file(file), m_content(std::move(content))
    {}
    bool create() const;
    bool replace() const;

    QString m_file; // empty: moved from
    QByteArray m_content;
    std::optional<LockOwner> m_tookOver;
};

/// Did this owner's process end, as far as this machine can tell?
bool isDead(const LockOwner& owner, const QString& machine);

/// `{"at":…,"machine":…,"pid":…,"user":…}`, compact.
QByteArray toJson(const LockOwner& owner);
/// Members that are missing are empty.
LockOwner lockOwnerFromJson(const QByteArray& json);

} // namespace gongkai
