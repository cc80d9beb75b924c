// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/new_file.h"

#include "core/base/files.h"
#include "core/storage/connection.h"
#include "core/storage/journal.h"
#include "core/storage/loader.h"
#include "core/storage/messages.h"
#include "core/storage/place.h"
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// What lies beside the file that will be replaced would be taken for a part of the new one.
Result<void> clearTheWay(const QString& file)
{
    const QString leftover = leftoverBeside(file);
    return leftover.isEmpty() ? Result<void>() : leftoverInTheWay(leftover, file);
}

Result<void> writeNewDatabase(const FileKind& kind, const QString& file, const LogState& state,
                              StoredEntries log)
{
    auto connection = Connection::open(file, Connection::Access::Create);
    if (!connection)
        return fail(ErrorCode::Unwritable, {}, connection.error().detail);
    Transaction transaction(**connection);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (auto made = createSchema(kind, **connection); !made)
        return made;
    if (auto written = state.writeAll(**connection, log); !written)
        return written;
    return transaction.commit();
}

// Nobody else makes a file of this name meanwhile: the caller holds its lock.
Result<void> place(const QString& fresh, const QString& file, bool overwrite)
{
    if (QFileInfo::exists(file) && !overwrite)
        return alreadyExists(file);
    return replaceFile(fresh, file).and_then([&] { return syncFolderOf(file); });
}

} // namespace

Result<StatePtr> writeNewFile(const FileKind& kind, const QString& file, const LogState& state,
                              StoredEntries log, bool overwrite)
{
    if (auto clear = clearTheWay(file); !clear)
        return fail(clear.error());
    const QString fresh = besidePath(file, ".new"_L1);
    QFile::remove(fresh);
    auto done = writeNewDatabase(kind, fresh, state, log);
    if (done) {
        auto loaded = loadFile(kind, fresh, Connection::Access::Read);
        done = loaded ? place(fresh, file, overwrite)
                      : fail(ErrorCode::Unwritable, {}, loaded.error().detail);
        if (done)
            return std::move(loaded->state);
    }
    QFile::remove(fresh);
    // Whatever SQLite calls it: the new file could not be made.
    Error error = done.error();
    if (error.message.isEmpty() && error.code != ErrorCode::Locked)
        error.code = ErrorCode::Unwritable;
    return fail(error);
}

} // namespace gongkai
