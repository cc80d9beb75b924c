// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_file.h"

#include "tests/core/storage/storage_test_base.h"

#include <QFile>

#include <random>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

class DamageTest : public StorageTest
{
protected:
    void SetUp() override
    {
        FilePtr file = create(path(), fullReport());
        type(*file, u"visits.fresh.spring"_s, u"7"_s);
        type(*file, u"visits.fresh.spring"_s, u"8"_s);
        m_report = file->report();
        m_log = *file->history();
        file.reset();
        m_bytes = bytesOf(path());
    }

    // Neither crashes nor believes it: an error that is meant for it, or the report as it was.
    // Returns whether it was refused.
    bool expectRefusedOrUnharmed(const QByteArray& bytes, const std::string& what) const
    {
        writeBytes(path(), bytes);
        const auto opened = ReportFile::open(path(), options(Mode::Read));
        if (opened) {
            EXPECT_EQ((*opened)->report(), m_report) << what;
            EXPECT_EQ(digests(*(*opened)->history()), digests(m_log)) << what;
        } else {
            const ErrorCode code = opened.error().code;
            EXPECT_TRUE(code == ErrorCode::Corrupt || code == ErrorCode::Unreadable ||
                        code == ErrorCode::Newer)
                << what;
            EXPECT_FALSE(opened.error().message.isEmpty()) << what;
        }
        EXPECT_EQ(bytesOf(path()), bytes) << what;
        return !opened;
    }

    void expectCorrupt(const QByteArray& sql) const
    {
        writeBytes(path(), m_bytes);
        runSql(path(), sql);
        const QByteArray tampered = bytesOf(path());
        EXPECT_NE(tampered, m_bytes) << sql.constData();
        for (const Mode mode : {Mode::Read, Mode::Write})
            EXPECT_EQ(errorOf(path(), mode).code, ErrorCode::Corrupt) << sql.constData();
        EXPECT_EQ(bytesOf(path()), tampered);
        EXPECT_EQ(folderState().size(), 1U);
    }

    static QStringList digests(const std::vector<LogEntry>& log)
    {
        QStringList list;
        for (const LogEntry& entry : log)
            list += entry.digest;
        return list;
    }

    // Lets the log be changed and puts the guards back as they were.
    static QByteArray pastTheTriggers(const QByteArray& sql)
    {
        return "DROP TRIGGER operation_is_never_changed;"
               "DROP TRIGGER operation_is_never_removed;" +
               sql +
               ";CREATE TRIGGER operation_is_never_changed\nBEFORE UPDATE ON operation\nBEGIN\n"
               "    SELECT RAISE(ABORT, 'the log is append-only');\nEND;"
               "CREATE TRIGGER operation_is_never_removed\nBEFORE DELETE ON operation\nBEGIN\n"
               "    SELECT RAISE(ABORT, 'the log is append-only');\nEND;";
    }

    Report m_report = emptyReport();
    std::vector<LogEntry> m_log;
    QByteArray m_bytes;
};

TEST_F(DamageTest, ATruncatedFileIsRefused)
{
    for (qsizetype size = 0; size < m_bytes.size(); size += 61) {
        writeBytes(path(), m_bytes.first(size));
        const ErrorCode code = errorOf(path(), Mode::Read).code;
        EXPECT_EQ(code, size < 100 ? ErrorCode::Unreadable : ErrorCode::Corrupt) << size;
    }
}

TEST_F(DamageTest, AFlippedByteIsFoundOrChangesNothing)
{
    std::minstd_rand random(1);
    std::vector<qsizetype> places;
    for (qsizetype place = 0; place < 128; ++place)
        places.push_back(place);
    for (int i = 0; i < 3000; ++i)
        places.push_back(static_cast<qsizetype>(random() % static_cast<unsigned>(m_bytes.size())));
    size_t refused = 0;
    for (const qsizetype place : places) {
        QByteArray bytes = m_bytes;
        const auto flip = static_cast<char>(1U << (random() % 8));
        bytes[place] = static_cast<char>(bytes[place] ^ flip);
        refused += expectRefusedOrUnharmed(bytes, "byte " + std::to_string(place)) ? 1 : 0;
    }
    EXPECT_GT(refused, places.size() / 10);
}

TEST_F(DamageTest, ALostOrForeignPageIsFoundOrChangesNothing)
{
    constexpr qsizetype pageSize = 4096;
    for (qsizetype page = 0; page < m_bytes.size() / pageSize; ++page) {
        QByteArray zeros = m_bytes;
        zeros.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        expectRefusedOrUnharmed(zeros, "zeros in page " + std::to_string(page));
        QByteArray copied = m_bytes;
        copied.replace(page * pageSize, pageSize, m_bytes.last(pageSize));
        expectRefusedOrUnharmed(copied, "last page in place of page " + std::to_string(page));
    }
}

TEST_F(DamageTest, AChangedFieldIsFound)
{
    expectCorrupt("UPDATE field SET value = '9' WHERE id = 'visits.fresh.spring'");
    expectCorrupt("DELETE FROM field WHERE id = 'visits.fresh.spring'");
    expectCorrupt("INSERT INTO field VALUES ('cell', 'visits.sum.all', '1')");
    expectCorrupt("INSERT INTO field VALUES ('mood', 'x', '1')");
}

TEST_F(DamageTest, TheLogCannotBeChangedThroughSqlByMistake)
{
    EXPECT_EQ(sqlResult(path(), "UPDATE operation SET user = 'x'"), "the log is append-only");
    EXPECT_EQ(sqlResult(path(), "DELETE FROM operation WHERE sequence = 3"),
              "the log is append-only");
    EXPECT_EQ(bytesOf(path()), m_bytes);
}

TEST_F(DamageTest, AChangedLogIsFound)
{
    for (const QByteArray& sql :
         QByteArrayList{"UPDATE operation SET user = '李四' WHERE sequence = 2",
                        "UPDATE operation SET at = '2031-01-16T09:30:00+08:00' WHERE sequence = 3",
                        "UPDATE operation SET changes = replace(changes, '\"7\"', '\"6\"')",
                        "UPDATE operation SET reverts = 2 WHERE sequence = 3",
                        "UPDATE operation SET kind = 'paste' WHERE sequence = 1",
                        "UPDATE operation SET took_over = '{}' WHERE sequence = 1",
                        "UPDATE operation SET digest = upper(digest)",
                        "UPDATE operation SET sequence = 9 WHERE sequence = 3",
                        "DELETE FROM operation WHERE sequence = 2", "DELETE FROM operation"})
        expectCorrupt(pastTheTriggers(sql));
}

TEST_F(DamageTest, AChangedFormIsFound)
{
    expectCorrupt("UPDATE form SET json = replace(json, '合计', '总计')");
    expectCorrupt("UPDATE form SET id = '2021'");
    expectCorrupt("DELETE FROM form");
    expectCorrupt("INSERT INTO form SELECT * FROM form");
}

TEST_F(DamageTest, TablesAndTriggersThatAreNotOursAreRefused)
{
    expectCorrupt("CREATE TABLE extra(a)");
    expectCorrupt("DROP TRIGGER operation_is_never_removed");
    expectCorrupt("CREATE TRIGGER spy AFTER INSERT ON field BEGIN SELECT 1; END");
    expectCorrupt("CREATE VIEW operations AS SELECT * FROM operation");
}

TEST_F(DamageTest, AForeignWriteAheadLogIsRefusedUntouched)
{
    runSql(path(), "PRAGMA journal_mode = WAL");
    const FolderState before = folderState();
    for (const Mode mode : {Mode::Read, Mode::Write})
        EXPECT_EQ(errorOf(path(), mode).code, ErrorCode::Corrupt);
    EXPECT_EQ(folderState(), before);
}

TEST_F(DamageTest, TheMessageNamesTheNewestBackup)
{
    ASSERT_TRUE(QFile::copy(path(), path() + u".bak1"_s));
    runSql(path(), "DELETE FROM field");
    EXPECT_TRUE(errorOf(path()).message.contains(awkwardName + u".bak1”"_s));
    ASSERT_TRUE(QFile::remove(path() + u".bak1"_s));
    EXPECT_TRUE(errorOf(path()).message.contains(u"没有备份"_s));
}

} // namespace
} // namespace gongkai
