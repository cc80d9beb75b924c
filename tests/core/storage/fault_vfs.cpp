// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fault_vfs.h"

#include <QDir>

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <random>

namespace gongkai {
namespace {

using Event = FaultVfs::Event;

// What SQLite allocates for each file: ours, and behind it the real one.
struct File
{
    sqlite3_file base;
    FaultVfs* vfs;
    QString* name;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* ours(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return ours(file)->real();
}

FaultVfs* fault(sqlite3_vfs* vfs)
{
    return static_cast<FaultVfs*>(vfs->pAppData);
}

sqlite3_vfs* original(sqlite3_vfs* vfs)
{
    return fault(vfs)->behind();
}

// The path as the tests write it; on Windows SQLite is given one that begins with `\\?\`.
QString pathOf(const char* name)
{
    QString path = QDir::fromNativeSeparators(QString::fromUtf8(name));
    if (path.startsWith(QStringLiteral("//?/")))
        path.remove(0, 4);
    return path;
}

// Does the change unless it shall fail, and writes it down when it was done.
template <typename Change>
int change(FaultVfs* vfs, Event event, Change&& doIt)
{
    int code = vfs->nextResult();
    if (code == SQLITE_OK)
        code = doIt();
    if (code == SQLITE_OK)
        vfs->record(std::move(event));
    return code;
}

int closeFile(sqlite3_file* file)
{
    const int code = real(file)->pMethods->xClose(real(file));
    delete ours(file)->name;
    return code;
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    const QByteArray bytes(static_cast<const char*>(data), size);
    return change(ours(file)->vfs, {Event::Kind::Write, *ours(file)->name, offset, bytes},
                  [&] { return real(file)->pMethods->xWrite(real(file), data, size, offset); });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return change(ours(file)->vfs, {Event::Kind::Truncate, *ours(file)->name, size},
                  [&] { return real(file)->pMethods->xTruncate(real(file), size); });
}

int syncFile(sqlite3_file* file, int flags)
{
    return change(ours(file)->vfs, {Event::Kind::Sync, *ours(file)->name},
                  [&] { return real(file)->pMethods->xSync(real(file), flags); });
}

int readFile(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), data, size, offset);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file* file, int* result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods fileMethods{1,
                                     closeFile,
                                     readFile,
                                     writeFile,
                                     truncateFile,
                                     syncFile,
                                     fileSize,
                                     lockFile,
                                     unlockFile,
                                     checkReservedLock,
                                     fileControl,
                                     sectorSize,
                                     deviceCharacteristics,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    File* opened = new (file) File{{nullptr}, fault(vfs), nullptr};
    if ((flags & SQLITE_OPEN_CREATE) != 0) {
        if (const int code = fault(vfs)->nextResult(); code != SQLITE_OK)
            return code;
    }
    const int code = original(vfs)->xOpen(original(vfs), name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods) {
        opened->base.pMethods = &fileMethods;
        opened->name = new QString(pathOf(name));
    }
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    return change(fault(vfs), {Event::Kind::Delete, pathOf(name), 0, {}, syncFolder != 0},
                  [&] { return original(vfs)->xDelete(original(vfs), name, syncFolder); });
}

void replay(Disk& disk, const Event& event)
{
    QByteArray& bytes = disk[event.file];
    switch (event.kind) {
    case Event::Kind::Write:
        if (bytes.size() < event.offset + event.data.size())
            bytes.append(event.offset + event.data.size() - bytes.size(), '\0');
        std::memcpy(bytes.data() + event.offset, event.data.constData(),
                    static_cast<size_t>(event.data.size()));
        break;
    case Event::Kind::Truncate:
        bytes.truncate(event.offset);
        break;
    case Event::Kind::Delete:
        disk.erase(event.file);
        break;
    case Event::Kind::Sync:
        break;
    }
}

} // namespace

FaultVfs::FaultVfs() : m_behind(sqlite3_vfs_find(nullptr)), m_vfs(new sqlite3_vfs(*m_behind))
{
    m_vfs->zName = "gongkai-fault";
    m_vfs->szOsFile = m_behind->szOsFile + static_cast<int>(sizeof(File));
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    sqlite3_vfs_register(m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(m_vfs);
    delete m_vfs;
}

void FaultVfs::failAt(int n, int code, bool always)
{
    m_count = 0;
    m_failAt = n;
    m_code = code;
    m_always = always;
    m_events.clear();
}

int FaultVfs::nextResult()
{
    ++m_count;
    const bool fails = m_failAt > 0 && (m_count == m_failAt || (m_always && m_count > m_failAt));
    return fails ? m_code : SQLITE_OK;
}

void FaultVfs::record(Event event)
{
    m_events.push_back(std::move(event));
}

Disk afterPowerCut(Disk disk, const std::vector<Event>& events, size_t count, unsigned seed)
{
    std::map<QString, size_t> synced;
    for (size_t i = 0; i < count; ++i) {
        if (events[i].kind == Event::Kind::Sync)
            synced[events[i].file] = i;
    }
    std::minstd_rand random(seed);
    for (size_t i = 0; i < count; ++i) {
        Event event = events[i];
        const auto last = synced.find(event.file);
        const bool certain =
            seed == 0 || event.durable ||
            (last != synced.end() && i < last->second && event.kind != Event::Kind::Delete);
        const auto chance = certain ? 0 : random() % 3;
        if (chance == 1) // half a write
            event.data.truncate(event.data.size() / 2);
        if (chance != 2)
            replay(disk, event);
    }
    return disk;
}

} // namespace gongkai
