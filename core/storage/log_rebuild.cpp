// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_rebuild.h"

#include "core/base/temporary_folder.h"
#include "core/storage/connection.h"
#include "core/storage/messages.h"

#include <QFile>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

Result<void> copyPrivately(const FileKind& kind, const QString& path, const QString& copy)
{
    if (auto version = readFileVersion(kind, path);
        !version && version.error().code != ErrorCode::Corrupt)
        return fail(version.error());
    QFile source(path);
    QFile target(copy);
    if (!source.copy(copy))
        return fail(ErrorCode::Unreadable, {}, source.errorString());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    // Whatever another program made of it, the copy is read as it lies there.
    if (!target.open(QIODevice::ReadWrite) || !target.seek(writeVersionOffset) ||
        target.write(QByteArray(2, rollbackJournal)) != 2)
        return fail(ErrorCode::Unreadable, {}, target.errorString());
    return {};
}

Result<CertainPart> replayWhole(StatePtr state, ReadableLog rows)
{
    CertainPart part{std::move(state), rows.isComplete};
    for (StoredEntry& entry : rows.log) {
        if (auto done = part.state->replay(std::move(entry)); !done) {
            part.isComplete = false;
            if (part.state->log.empty())
                return fail(done.error());
            break;
        }
    }
    if (part.state->log.empty())
        return corruptFile(u"the log is empty"_s);
    return part;
}

Result<CertainPart> readDamaged(const FileKind& kind, const QString& copy, const QString& path)
{
    const auto connection = Connection::open(copy, Connection::Access::Write);
    if (!connection)
        return corruptFile(connection.error().detail);
    ReadableLog rows = readWhatIsReadable(**connection);
    auto begun = kind.beginDamaged(**connection, rows.log, path);
    if (!begun)
        return fail(begun.error());
    return replayWhole(*std::move(begun), std::move(rows));
}

} // namespace

Result<CertainPart> readCertainPart(const FileKind& kind, const QString& path)
{
    const TemporaryFolder folder;
    if (!folder.isValid())
        return noPrivateCopy(path, {ErrorCode::Unwritable, {}, u"no folder"_s});
    const QString copy = folder.filePath(u"damaged"_s);
    auto part =
        copyPrivately(kind, path, copy).and_then([&] { return readDamaged(kind, copy, path); });
    if (!part)
        return explain(part.error(), path);
    return part;
}

} // namespace gongkai
