// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loader.h"

#include "core/base/temporary_folder.h"
#include "core/storage/connection.h"
#include "core/storage/journal.h"
#include "core/storage/recovery.h"

#include <QDateTime>
#include <QFileInfo>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr int readAttempts = 3;

Result<StatePtr> readThroughCopy(const FileKind& kind, const Connection& connection,
                                 const QString& file)
{
    const TemporaryFolder folder;
    if (!folder.isValid())
        return fail(ErrorCode::Unreadable, {}, u"no place for a private copy"_s);
    const QString copy = folder.filePath(u"copy"_s);
    if (auto copied = connection.copyTo(copy); !copied)
        return fail(ErrorCode::Unreadable, {}, copied.error().detail);
    return readCopy(kind, copy, file);
}

Result<StatePtr> read(const FileKind& kind, Connection& connection, const QString& file)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    return version->toInt() == kind.version ? readState(kind, connection, file)
                                            : readThroughCopy(kind, connection, file);
}

Result<LoadedFile> loadAtRest(const FileKind& kind, const QString& file, Connection::Access access)
{
    auto connection = Connection::open(file, access);
    if (!connection)
        return fail(connection.error());
    auto state = read(kind, **connection, file);
    if (!state)
        return fail(state.error());
    LoadedFile loaded{*std::move(state), nullptr, {}, {}};
    if (access == Connection::Access::Write && (*connection)->isWritable())
        loaded.connection = *std::move(connection);
    return loaded;
}

Result<LoadedFile> loadOnce(const FileKind& kind, const QString& file, Connection::Access access)
{
    const auto version = readFileVersion(kind, file);
    if (!version && !mayBeTorn(kind, file))
        return fail(version.error());
    if (leftoverBeside(file).isEmpty())
        return loadAtRest(kind, file, access);
    auto recovered = recover(kind, file, access);
    if (!recovered) // what is not of this kind is not said to be damaged
        return fail(version ? recovered.error() : version.error());
    if (!*recovered)
        return loadAtRest(kind, file, access);
    LoadedFile loaded{std::move((*recovered)->state), nullptr, (*recovered)->notice, {}};
    if (access == Connection::Access::Write) {
        auto connection = Connection::open(file, access);
        if (!connection)
            return fail(connection.error());
        if ((*connection)->isWritable())
            loaded.connection = *std::move(connection);
    }
    return loaded;
}

struct Seen
{
    QDateTime modified;
    QString leftover;

    friend bool operator==(const Seen&, const Seen&) = default;
};

Seen look(const QString& file)
{
    return {QFileInfo(file).lastModified(), leftoverBeside(file)};
}

// Of an opening only the recovery writes; everything else that fails was a reading.
Error asReadError(Error error)
{
    if (error.code == ErrorCode::Unwritable && error.message.isEmpty())
        error.code = ErrorCode::Unreadable;
    return error;
}

} // namespace

Result<LoadedFile> loadFile(const FileKind& kind, const QString& file, Connection::Access access)
{
    Seen before = look(file);
    auto loaded = loadOnce(kind, file, access);
    // A program may have ended in the middle of its write while we read, or one may have put the
    // file in order.
    for (int attempt = 1; attempt < readAttempts && !loaded; ++attempt) {
        const Seen now = look(file);
        if (loaded.error().code != ErrorCode::Corrupt || now == before)
            break;
        before = now;
        loaded = loadOnce(kind, file, access);
    }
    if (!loaded && loaded.error().code == ErrorCode::Unwritable &&
        access == Connection::Access::Write) {
        const Error why = loaded.error();
        loaded = loadOnce(kind, file, Connection::Access::Read);
        if (loaded)
            loaded->whyNotWritable = why;
    }
    return loaded ? std::move(loaded) : fail(asReadError(loaded.error()));
}

} // namespace gongkai
