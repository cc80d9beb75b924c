// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

struct sqlite3_vfs;

namespace gongkai {

/// SQLite's file layer while it lives: writes down every change, and fails when told to.
class FaultVfs
{
public:
    struct Event
    {
        enum class Kind { Write, Truncate, Sync, Delete };
        Kind kind;
        QString file;
        qint64 offset = 0; ///< of a write; the size of a truncation
        QByteArray data = {};
        bool durable = false; ///< a deletion whose folder was synchronised
    };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// Changes happen once and are counted from here; the n-th one fails with this SQLite code.
    /// @param always  every later one fails too, as after the plug of a drive was pulled.
    void failAt(int n, int code, bool always);
    void failNever() { failAt(0, 0, false); }
    /// Did the failure that was asked for happen?
    bool hasFailed() const { return m_failAt > 0 && m_count >= m_failAt; }

    /// Everything that changed a file since the last failAt() or failNever().
    const std::vector<Event>& events() const { return m_events; }

    // For the file layer itself: the one behind, the result of the next change, and its record.
    sqlite3_vfs* behind() const { return m_behind; }
    int nextResult();
    void record(Event event);

private:
    sqlite3_vfs* m_behind;
    sqlite3_vfs* m_vfs;
    int m_count = 0;
    int m_failAt = 0;
    int m_code = 0;
    bool m_always = false;
    std::vector<Event> m_events;
};

using Disk = std::map<QString, QByteArray>;

/// What may be on disk when the power goes after the first `count` events: all that was
/// synchronised, and of the rest what chance, of this seed, brought to the disk in time. Seed 0
/// keeps everything: the program was killed, the system lived on.
Disk afterPowerCut(Disk disk, const std::vector<FaultVfs::Event>& events, size_t count,
                   unsigned seed);

} // namespace gongkai
