// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_guard.h"

#include "core/storage/platform.h"

#include <QUuid>

#include <sqlite3.h>

namespace gongkai {

// What SQLite calls: the layer behind, with three calls replaced, and one of the database file.
struct JournalGuard::Layer
{
    struct FileCalls
    {
        sqlite3_io_methods table; // first: SQLite's pointer to it is one to all of this
        const sqlite3_io_methods* behind;
        bool* hasReadFailed;
    };

    sqlite3_vfs vfs = {};
    sqlite3_vfs* behind = nullptr;
    QByteArray name;
    Journals journals = Journals::OwnOnly;
    QByteArray journal = {}; // of the database, once it is open
    bool isOwn = false;      // this connection began the journal that is there
    FileCalls database = {};
    bool hasReadFailed = false;

    bool shows(const char* file) const
    {
        return file && journal == file && (isOwn || journals == Journals::AnyBeside);
    }

    static Layer& of(sqlite3_vfs* vfs) { return *static_cast<Layer*>(vfs->pAppData); }
    static int openFile(sqlite3_vfs* vfs, sqlite3_filename file, sqlite3_file* opened, int flags,
                        int* outFlags);
    static int deleteFile(sqlite3_vfs* vfs, const char* file, int syncFolder);
    static int accessFile(sqlite3_vfs* vfs, const char* file, int flags, int* result);
    static int readDatabase(sqlite3_file* file, void* data, int size, sqlite3_int64 offset);
};

int JournalGuard::Layer::openFile(sqlite3_vfs* vfs, sqlite3_filename file, sqlite3_file* opened,
                                  int flags, int* outFlags)
{
    Layer& layer = of(vfs);
    const auto open = [&](int how) {
        return layer.behind->xOpen(layer.behind, file, opened, how, outFlags);
    };
    opened->pMethods = nullptr; // nothing to close after a refusal
    if ((flags & (SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0)
        return SQLITE_CANTOPEN;
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0)
        layer.journal = QByteArray(file) + "-journal";
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) == 0) {
        const int code = open(flags);
        if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB) != 0) {
            layer.database = {*opened->pMethods, opened->pMethods, &layer.hasReadFailed};
            layer.database.table.xRead = readDatabase;
            opened->pMethods = &layer.database.table;
        }
        return code;
    }
    if ((flags & SQLITE_OPEN_CREATE) == 0)
        return layer.shows(file) ? open(flags) : SQLITE_CANTOPEN;
    if (isSomethingThere(file)) // a pipe would be waited for
        return SQLITE_CANTOPEN;
    const int code = open(flags | SQLITE_OPEN_EXCLUSIVE);
    layer.isOwn = code == SQLITE_OK;
    return code;
}

int JournalGuard::Layer::deleteFile(sqlite3_vfs* vfs, const char* file, int syncFolder)
{
    Layer& layer = of(vfs);
    if (!layer.shows(file))
        return SQLITE_IOERR_DELETE;
    const int code = layer.behind->xDelete(layer.behind, file, syncFolder);
    if (code == SQLITE_OK)
        layer.isOwn = false;
    return code;
}

int JournalGuard::Layer::accessFile(sqlite3_vfs* vfs, const char* file, int flags, int* result)
{
    Layer& layer = of(vfs);
    if (layer.shows(file))
        return layer.behind->xAccess(layer.behind, file, flags, result);
    *result = 0;
    return SQLITE_OK;
}

int JournalGuard::Layer::readDatabase(sqlite3_file* file, void* data, int size,
                                      sqlite3_int64 offset)
{
    const auto& calls = *reinterpret_cast<const FileCalls*>(file->pMethods);
    const int code = calls.behind->xRead(file, data, size, offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        *calls.hasReadFailed = true;
    return code;
}

JournalGuard::JournalGuard(const QByteArray& layer, Journals journals) : m_layer(new Layer)
{
    m_layer->behind = sqlite3_vfs_find(layer.isEmpty() ? nullptr : layer.constData());
    m_layer->name = "gongkai-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_layer->journals = journals;
    sqlite3_vfs& vfs = m_layer->vfs;
    vfs = *m_layer->behind;
    vfs.zName = m_layer->name.constData();
    vfs.pAppData = m_layer.get();
    vfs.xOpen = Layer::openFile;
    vfs.xDelete = Layer::deleteFile;
    vfs.xAccess = Layer::accessFile;
    sqlite3_vfs_register(&vfs, 0);
}

JournalGuard::~JournalGuard()
{
    sqlite3_vfs_unregister(&m_layer->vfs);
}

bool JournalGuard::hasReadFailed() const
{
    return m_layer->hasReadFailed;
}

QLatin1String JournalGuard::name() const
{
    return QLatin1String(m_layer->name);
}

} // namespace gongkai
