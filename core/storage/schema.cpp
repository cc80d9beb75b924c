// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/base/report_guard.h"
#include "core/catalog/catalog.h"
#include "core/storage/checkpoint.h"
#include "core/storage/connection.h"
#include "core/storage/snapshot.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

// Stored in files word for word: opening compares them.

// Since version 2.
constexpr SchemaEntry checkpointTable{"checkpoint", "CREATE TABLE checkpoint (\n"
                                                    "    sequence INTEGER PRIMARY KEY,\n"
                                                    "    log_digest TEXT NOT NULL,\n"
                                                    "    fields TEXT NOT NULL,\n"
                                                    "    done TEXT NOT NULL,\n"
                                                    "    undone TEXT NOT NULL,\n"
                                                    "    digest TEXT NOT NULL\n"
                                                    ") STRICT"};

constexpr SchemaEntry formTable{"form", "CREATE TABLE form (\n"
                                        "    id TEXT NOT NULL,\n"
                                        "    json TEXT NOT NULL,\n"
                                        "    sha256 TEXT NOT NULL\n"
                                        ") STRICT"};

constexpr SchemaEntry fieldTable{"field", "CREATE TABLE field (\n"
                                          "    kind TEXT NOT NULL,\n"
                                          "    id TEXT NOT NULL,\n"
                                          "    value TEXT NOT NULL,\n"
                                          "    PRIMARY KEY (kind, id)\n"
                                          ") STRICT, WITHOUT ROWID"};

StatePtr before(const FormPtr& form)
{
    return std::make_unique<Snapshot>(Report(form), UndoState(), StoredLog());
}

Result<StatePtr> begin(Connection& connection, const QString& file)
{
    return readForm(connection, file).and_then([](const FormPtr& form) -> Result<StatePtr> {
        return before(form);
    });
}

// The form in the file; or, where it is damaged, the built-in one the log says it was made with.
Result<StatePtr> beginDamaged(Connection& connection, const StoredLog& log, const QString& file)
{
    auto stored = begin(connection, file);
    if (stored || log.empty())
        return stored;
    const Catalog builtIn = Catalog::builtIn();
    for (const FormPtr& form : builtIn.forms()) {
        if (log.front().follows(form->sha256.toLatin1()))
            return before(form);
    }
    return stored;
}

} // namespace

const MigrationLadder& migrationLadder()
{
    // Version 2: changes of a part of a text in the log, and the checkpoint.
    static const MigrationLadder ladder{{1, [](Connection& connection) {
                                             return connection.run(
                                                 QLatin1String(checkpointTable.sql));
                                         }}};
    return ladder;
}

const FileKind& reportKind()
{
    static const FileKind kind{
        reportApplicationId,
        currentVersion,
        {checkpointTable, formTable, fieldTable},
        migrationLadder(),
        checkpointDistance,
        QT_TRANSLATE_NOOP("gongkai::Storage", "“%1” is not a Gongkai report; choose a .gkb file."),
        begin,
        beginDamaged};
    return kind;
}

} // namespace gongkai
