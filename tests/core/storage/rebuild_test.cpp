// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebuild.h"

#include "core/catalog/catalog.h"
#include "tests/core/storage/made_up_log.h"
#include "tests/core/storage/storage_test_base.h"

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

class RebuildTest : public StorageTest
{
protected:
    void SetUp() override
    {
        m_state = longLog(fullReport(), u"visits.fresh.spring"_s, 9);
        writeCrafted(path(), m_state.report.form(), m_state.log, m_state.report.fields());
        m_bytes = bytesOf(path());
    }

    void damage(const QByteArray& sql) const
    {
        writeBytes(path(), m_bytes);
        runSql(path(), "DROP TRIGGER operation_is_never_changed;"
                       "DROP TRIGGER operation_is_never_removed;" +
                           sql);
    }

    Result<SavedLog> saved() const
    {
        EXPECT_EQ(errorOf(path()).code, ErrorCode::Corrupt);
        const FolderState before = folderState();
        auto result = readLogOfDamaged(path());
        EXPECT_EQ(folderState(), before);
        return result;
    }

    Snapshot m_state{emptyReport(), {}, {}};
    QByteArray m_bytes;
};

TEST_F(RebuildTest, WhateverIsWrongBesideTheLogTheReportIsAllThere)
{
    for (const QByteArray& sql :
         QByteArrayList{"DELETE FROM field", "UPDATE field SET value = '77'", "DROP TABLE field",
                        "DROP TABLE checkpoint", "CREATE TABLE extra(a)",
                        "INSERT INTO checkpoint VALUES (3, '', '', '', '', '')",
                        "PRAGMA journal_mode = WAL"}) {
        damage(sql);
        const auto result = saved();
        ASSERT_TRUE(result) << sql.constData() << result.error().detail.toStdString();
        EXPECT_TRUE(result->isComplete) << sql.constData();
        EXPECT_EQ(result->state.report, m_state.report) << sql.constData();
        EXPECT_EQ(result->state.log, m_state.log) << sql.constData();
        EXPECT_EQ(result->state.undo, m_state.undo) << sql.constData();
        EXPECT_EQ(result->last.sequence, 9) << sql.constData();
    }
}

TEST_F(RebuildTest, OfADamagedLogThePartBeforeTheDamageIsCertain)
{
    for (const QByteArray& sql :
         QByteArrayList{"UPDATE operation SET user = '李四' WHERE sequence = 6",
                        "DELETE FROM operation WHERE sequence = 6",
                        "UPDATE operation SET digest = 'x' WHERE sequence = 6",
                        "UPDATE operation SET changes = '[]' WHERE sequence = 6"}) {
        damage(sql);
        const auto result = saved();
        ASSERT_TRUE(result) << sql.constData();
        EXPECT_FALSE(result->isComplete);
        EXPECT_EQ(result->last.sequence, 5);
        EXPECT_EQ(result->state.log.size(), 5U);
        EXPECT_EQ(result->state.report.figure(*CellId::fromString(u"visits.fresh.spring")),
                  Figure(Decimal(5)));
    }
}

TEST_F(RebuildTest, WithoutItsFirstOperationNothingIsCertain)
{
    damage("UPDATE operation SET kind = 'x' WHERE sequence = 1");
    const auto none = saved();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(none.error().message.contains(awkwardName));
    damage("DELETE FROM operation");
    EXPECT_EQ(saved().error().code, ErrorCode::Corrupt);
    damage("DELETE FROM form"); // one that is not built in
    EXPECT_EQ(saved().error().code, ErrorCode::Corrupt);
}

TEST_F(RebuildTest, ABuiltInFormIsTakenFromTheProgram)
{
    const Report report(Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s);
    const Snapshot state = longLog(report, u"requests.new.natural"_s, 4);
    writeCrafted(path(), report.form(), state.log, state.report.fields());
    runSql(path(), "UPDATE form SET json = replace(json, '申请', '请求')");
    const auto result = saved();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->state.report, state.report);
    EXPECT_TRUE(result->isComplete);
}

TEST_F(RebuildTest, FromAnyLostPageComesTheBeginningOfTheLogOrNothing)
{
    constexpr qsizetype pageSize = 4096;
    int rebuilt = 0;
    for (qsizetype page = 0; page < m_bytes.size() / pageSize; ++page) {
        for (const char fill : {'\0', '\x55'}) {
            QByteArray bytes = m_bytes;
            bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, fill));
            writeBytes(path(), bytes);
            const auto result = readLogOfDamaged(path());
            EXPECT_EQ(bytesOf(path()), bytes);
            if (!result)
                continue;
            ++rebuilt;
            const StoredLog& log = result->state.log;
            ASSERT_LE(log.size(), m_state.log.size());
            EXPECT_TRUE(std::equal(log.begin(), log.end(), m_state.log.begin())) << page;
            EXPECT_FALSE(result->isComplete && log.size() < m_state.log.size()) << page;
        }
    }
    EXPECT_GT(rebuilt, 0);
}

TEST_F(RebuildTest, WhatIsNoReportOrNewerIsSaidSo)
{
    writeBytes(path(), "text");
    EXPECT_EQ(readLogOfDamaged(path()).error().code, ErrorCode::Unreadable);
    EXPECT_EQ(readLogOfDamaged(path(u"missing.gkb"_s)).error().code, ErrorCode::Unreadable);
    writeBytes(path(), m_bytes);
    runSql(path(), "PRAGMA user_version = 99");
    EXPECT_EQ(readLogOfDamaged(path()).error().code, ErrorCode::Newer);
}

} // namespace
} // namespace gongkai
