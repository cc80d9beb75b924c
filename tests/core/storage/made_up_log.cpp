// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/made_up_log.h"

#include "core/catalog/catalog.h"
#include "core/storage/connection.h"
#include "core/storage/schema.h"

#include <gtest/gtest.h>

#include <QFile>

namespace gongkai {

using namespace Qt::StringLiterals;

Result<Snapshot> readSnapshot(Connection& connection, const QString& file)
{
    return readState(reportKind(), connection, file).and_then([](StatePtr state) {
        return Result<Snapshot>(std::move(dynamic_cast<Snapshot&>(*state)));
    });
}

StoredEntry entryAfter(const StoredLog& log, const Form& form, const Operation& operation,
                       qint64 reverts)
{
    LogEntry entry;
    entry.sequence = static_cast<qint64>(log.size()) + 1;
    entry.reverts = reverts;
    entry.at = u"2025-01-15T09:30:00+08:00"_s;
    entry.user = u"王芳"_s;
    entry.machine = u"PC-01"_s;
    entry.operation = operation;
    return encodeEntry(entry, log.empty() ? form.sha256.toLatin1() : log.back().digest());
}

Snapshot longLog(const Report& report, const QString& cell, int operations)
{
    Operation create{u"create"_s, {}};
    for (const auto& [key, value] : report.fields())
        create.changes.push_back({key, {}, value});
    Snapshot state{Report(report.formPtr()), {}, {}};
    const FieldKey key{FieldKind::Cell, cell};
    for (int number = 1; number <= operations; ++number) {
        const Operation type{u"set"_s, {{key, state.report.field(key), QString::number(number)}}};
        const auto done =
            state.replay(entryAfter(state.log, report.form(), number == 1 ? create : type));
        EXPECT_TRUE(done) << done.error().detail.toStdString();
    }
    return state;
}

void writeCrafted(const QString& path, const Form& form, const StoredLog& log,
                  const std::map<FieldKey, QString>& fields)
{
    QFile::remove(path);
    const auto connection = Connection::open(path, Connection::Access::Create);
    ASSERT_TRUE(connection);
    Transaction transaction(**connection);
    ASSERT_TRUE(transaction.begin(Transaction::Kind::Write));
    const auto loaded = loadForm(form.json, form.id + u".json"_s);
    ASSERT_TRUE(loaded);
    ASSERT_TRUE(createSchema(reportKind(), **connection));
    ASSERT_TRUE(Snapshot(Report(*loaded), {}, {}).writeAll(**connection, log));
    for (const auto& [key, value] : fields) {
        ASSERT_TRUE(
            (*connection)
                ->run(u"INSERT INTO field VALUES (CAST(? AS TEXT), CAST(? AS TEXT), "
                      "CAST(? AS TEXT))"_s,
                      {Connection::text(fieldKindName(key.kind).toUtf8()),
                       Connection::text(key.id.toUtf8()), Connection::text(value.toUtf8())}));
    }
    ASSERT_TRUE(transaction.commit());
}

} // namespace gongkai
