// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebuild.h"

#include "core/base/temporary_folder.h"
#include "core/catalog/catalog.h"
#include "core/storage/messages.h"
#include "core/storage/schema.h"

#include <QFile>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

struct Rows
{
    StoredLog log;
    bool isComplete = false; // the table could be read to its end
};

Result<void> copyPrivately(const QString& path, const QString& copy)
{
    if (auto version = readFileVersion(path);
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

Rows readRows(Connection& connection)
{
    Rows rows;
    const auto take = [&](QByteArray row) { rows.log.emplace_back(std::move(row)); };
    rows.isComplete =
        connection.selectJoined("SELECT * FROM operation ORDER BY sequence", take).has_value();
    return rows;
}

// The form in the file; or, where it is damaged, the built-in one the log says it was made with.
Result<FormPtr> findForm(Connection& connection, const StoredLog& log, const QString& path)
{
    auto stored = readForm(connection, path);
    if (stored || log.empty())
        return stored;
    const Catalog builtIn = Catalog::builtIn();
    for (const FormPtr& form : builtIn.forms()) {
        if (log.front().follows(form->sha256.toLatin1()))
            return form;
    }
    return stored;
}

Result<SavedLog> replayWhole(const FormPtr& form, Rows rows)
{
    SavedLog saved{Snapshot{Report(form), {}, {}}, {}, rows.isComplete};
    for (StoredEntry& entry : rows.log) {
        if (auto done = replayEntry(saved.state, std::move(entry)); !done) {
            saved.isComplete = false;
            if (saved.state.log.empty())
                return fail(done.error());
            break;
        }
    }
    if (saved.state.log.empty())
        return fail(ErrorCode::Corrupt, {}, u"the log is empty"_s);
    saved.last = *saved.state.log.back().decode();
    return saved;
}

Result<SavedLog> readCopy(const QString& copy, const QString& path)
{
    const auto connection = Connection::open(copy, Connection::Access::Write);
    if (!connection)
        return fail(ErrorCode::Corrupt, {}, connection.error().detail);
    Rows rows = readRows(**connection);
    return findForm(**connection, rows.log, path).and_then([&](const FormPtr& form) {
        return replayWhole(form, std::move(rows));
    });
}

} // namespace

Result<SavedLog> readLogOfDamaged(const QString& path)
{
    const TemporaryFolder folder;
    if (!folder.isValid())
        return noPrivateCopy(path, {ErrorCode::Unwritable, {}, u"no folder"_s});
    const QString copy = folder.filePath(u"damaged.gkb"_s);
    auto saved = copyPrivately(path, copy).and_then([&] { return readCopy(copy, path); });
    if (!saved)
        return explain(saved.error(), path);
    return saved;
}

} // namespace gongkai
