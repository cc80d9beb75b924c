// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/lock_owner.h"
#include "core/storage/lone_file.h"
#include "core/storage/machine.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace gongkai {

/// Bytes; what is larger is no lock.
constexpr qint64 largestLock = 64 * 1024;

/// What a lock says. One that cannot be read, or is empty, says nothing: all members are empty.
struct LockContent
{
    LockOwner owner;
    MachineIdentity host; ///< where its process runs; empty in locks of older versions

    friend bool operator==(const LockContent&, const LockContent&) = default;
};

/// The lock `~$NAME.gkb.lock` beside a file, held until destroyed. It keeps people apart; what
/// keeps the file whole is SQLite's own lock and the comparison of the log before each append.
///
/// It is written under a private name and then given its own, so that there is no moment with an
/// empty one. Only where the file system can neither rename without replacing nor link is it
/// created and then written.
class LockFile
{
public:
    using GiveName = std::function<NameGiven(const QString& from, const QString& to)>;

    /// Creates the lock. One of a process that provably ended on this machine is replaced; with
    /// breakLock, anyone's.
    /// @param author  what is empty of it is taken from this process: a lock always says whose.
    /// @return Locked with the sentence who holds it; Unwritable when no lock can be made here,
    /// with
    ///         a sentence when something else (a link, folder, pipe, large file) has its name.
    static Result<LockFile> take(const QString& file, const Author& author, const QString& at,
                                 bool breakLock, GiveName giveName = giveFreeName);
    /// What the lock of this file says, whether or not its process lives; nothing when there is no
    /// lock or something else has its name.
    static std::optional<LockContent> read(const QString& file);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&&) = delete;
    ~LockFile();

    /// Is the lock still this one? A lock that somebody deleted is made again.
    bool isOurs();
    /// Whose lock was replaced; nothing when there was none.
    const std::optional<LockOwner>& tookOver() const { return m_tookOver; }

private:
    LockFile(const QString& file, QByteArray content, GiveName giveName)
        : m_file(file), m_content(std::move(content)), m_giveName(std::move(giveName))
    {}
    Result<QString> writePrivate() const;
    Result<void> writeAs(const QString& name) const;
    Result<bool> create() const; // false: the name is taken
    Result<void> replace() const;

    QString m_file; // empty: moved from
    QByteArray m_content;
    GiveName m_giveName;
    std::optional<LockOwner> m_tookOver;
};

/// Where the lock of a file lies.
QString lockPath(const QString& file);

/// Did this lock's process end? True only when that is proved (docs/decisions/0009).
/// @param machine, here  the name and the identity of this machine.
bool isDead(const LockContent& lock, const QString& machine, const MachineIdentity& here);

/// `{"at":…,"machine":…,"pid":…,"user":…}`, compact.
QByteArray toJson(const LockOwner& owner);
/// Members that are missing are empty.
LockOwner lockOwnerFromJson(const QByteArray& json);

} // namespace gongkai
