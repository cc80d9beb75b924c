// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged registers: refused as they are, or read as they were written.
#include "core/storage/log_rebuild.h"
#include "tests/core/storage/made_journal.h"
#include "tests/core/storage/register_test_base.h"

#include <QFile>
#include <QFileInfo>

#include <random>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype pageSize = 4096;

class RegisterDamageTest : public RegisterTest
{
protected:
    static constexpr int cases = 60; // some pages of them

    void SetUp() override
    {
        const RegisterPtr file = createRegister();
        for (int number = 1; number <= cases; ++number) {
            addCase(*file, number);
            if (number == cases - 1)
                m_before = bytesOf(registerPath());
        }
        m_digests = digestsOf(*file);
        m_bytes = bytesOf(registerPath());
    }

    bool expectRefusedOrUnharmed(const QByteArray& bytes, const std::string& what) const
    {
        writeBytes(registerPath(), bytes);
        const auto opened = RegisterFile::open(registerPath(), options(Mode::Read));
        if (opened) {
            EXPECT_EQ(digestsOf(**opened), m_digests) << what;
        } else {
            const ErrorCode code = opened.error().code;
            EXPECT_TRUE(code == ErrorCode::Corrupt || code == ErrorCode::Unreadable ||
                        code == ErrorCode::Newer)
                << what;
            EXPECT_TRUE(opened.error().message.contains(awkwardRegister)) << what;
            EXPECT_FALSE(opened.error().message.contains(u"报告"_s)) << what;
        }
        EXPECT_EQ(bytesOf(registerPath()), bytes) << what;
        return !opened;
    }

    void expectCorrupt(const QByteArray& sql) const
    {
        writeBytes(registerPath(), m_bytes);
        runSql(registerPath(), sql);
        const QByteArray tampered = bytesOf(registerPath());
        EXPECT_NE(tampered, m_bytes) << sql.constData();
        for (const Mode mode : {Mode::Read, Mode::Write})
            EXPECT_EQ(registerError(mode).code, ErrorCode::Corrupt) << sql.constData();
        EXPECT_EQ(bytesOf(registerPath()), tampered);
        EXPECT_EQ(folderState().size(), 1U);
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

    Result<CertainPart> certain() const
    {
        const FolderState before = folderState();
        auto part = readCertainPart(registerKind(), registerPath());
        EXPECT_EQ(folderState(), before);
        return part;
    }

    QStringList m_digests;
    QByteArray m_before; // without the last act
    QByteArray m_bytes;
};

TEST_F(RegisterDamageTest, ATruncatedFileIsRefused)
{
    for (qsizetype size = 0; size < m_bytes.size(); size += 97) {
        writeBytes(registerPath(), m_bytes.first(size));
        EXPECT_EQ(registerError(Mode::Read).code,
                  size < 100 ? ErrorCode::Unreadable : ErrorCode::Corrupt)
            << size;
    }
}

TEST_F(RegisterDamageTest, AFlippedByteIsFoundOrChangesNothing)
{
    std::minstd_rand random(3);
    size_t refused = 0;
    constexpr int rounds = 1500;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = m_bytes;
        const auto place =
            round < 128 ? round
                        : static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        bytes[place] = static_cast<char>(bytes[place] ^ (1U << (random() % 8)));
        refused += expectRefusedOrUnharmed(bytes, "byte " + std::to_string(place)) ? 1 : 0;
    }
    EXPECT_GT(refused, rounds / 10);
}

TEST_F(RegisterDamageTest, ALostForeignOrOlderPageIsFoundOrChangesNothing)
{
    const qsizetype pages = m_bytes.size() / pageSize;
    ASSERT_GT(pages, 4);
    for (qsizetype page = 0; page < pages; ++page) {
        const auto with = [&](const QByteArray& other) {
            return QByteArray(m_bytes).replace(page * pageSize, pageSize, other);
        };
        const std::string number = std::to_string(page);
        expectRefusedOrUnharmed(with(QByteArray(pageSize, '\0')), "zeros in page " + number);
        expectRefusedOrUnharmed(with(m_bytes.last(pageSize)), "last page in page " + number);
        if (page < m_before.size() / pageSize)
            expectRefusedOrUnharmed(with(m_before.mid(page * pageSize, pageSize)),
                                    "older page " + number);
    }
}

TEST_F(RegisterDamageTest, AChangedLogIsFound)
{
    for (const QByteArray& sql :
         QByteArrayList{"UPDATE operation SET user = '李四' WHERE sequence = 2",
                        "UPDATE operation SET at = '2031-01-16T09:30:00+08:00' WHERE sequence = 3",
                        "UPDATE operation SET changes = replace(changes, '2026-1\"', '2026-9\"')",
                        "UPDATE operation SET reverts = 2 WHERE sequence = 3",
                        "UPDATE operation SET kind = 'x' WHERE sequence = 1",
                        "UPDATE operation SET took_over = '{}' WHERE sequence = 1",
                        "UPDATE operation SET digest = upper(digest)",
                        "UPDATE operation SET sequence = 99 WHERE sequence = 3",
                        "DELETE FROM operation WHERE sequence = 2", "DELETE FROM operation"})
        expectCorrupt(pastTheTriggers(sql));
}

TEST_F(RegisterDamageTest, ALogThatLostItsEndIsFound)
{
    const QByteArray last = QByteArray::number(cases + 1);
    expectCorrupt(pastTheTriggers("DELETE FROM operation WHERE sequence = " + last));
    expectCorrupt(pastTheTriggers("DELETE FROM operation WHERE sequence > 1"));
    expectCorrupt("UPDATE head SET sequence = 60");
    expectCorrupt("UPDATE head SET digest = upper(digest)");
    expectCorrupt("DELETE FROM head");
    expectCorrupt("INSERT INTO head SELECT * FROM head");
}

TEST_F(RegisterDamageTest, TablesAndTriggersThatAreNotOursAreRefused)
{
    expectCorrupt("CREATE TABLE extra(a)");
    expectCorrupt("DROP TABLE head");
    expectCorrupt("DROP TRIGGER operation_is_never_removed");
    expectCorrupt("CREATE TRIGGER spy AFTER INSERT ON operation BEGIN SELECT 1; END");
    expectCorrupt("CREATE VIEW operations AS SELECT * FROM operation");
}

TEST_F(RegisterDamageTest, TheLogCannotBeChangedThroughSqlByMistake)
{
    EXPECT_EQ(sqlResult(registerPath(), "UPDATE operation SET user = 'x'"),
              "the log is append-only");
    EXPECT_EQ(sqlResult(registerPath(), "DELETE FROM operation WHERE sequence = 3"),
              "the log is append-only");
    EXPECT_EQ(bytesOf(registerPath()), m_bytes);
}

TEST_F(RegisterDamageTest, ANewerVersionAndAWriteAheadLogAreRefusedUntouched)
{
    runSql(registerPath(), "PRAGMA user_version = 2");
    FolderState before = folderState();
    EXPECT_EQ(registerError(Mode::Read).code, ErrorCode::Newer);
    EXPECT_EQ(registerError().code, ErrorCode::Newer);
    EXPECT_EQ(folderState(), before);
    writeBytes(registerPath(), m_bytes);
    runSql(registerPath(), "PRAGMA journal_mode = WAL");
    before = folderState();
    EXPECT_EQ(registerError(Mode::Read).code, ErrorCode::Corrupt);
    EXPECT_EQ(registerError().code, ErrorCode::Corrupt);
    EXPECT_EQ(folderState(), before);
}

TEST_F(RegisterDamageTest, AStaleJournalTakesNothingBackAndIsKept)
{
    const QByteArray stale = madeJournal(m_before);
    writeBytes(registerPath() + u"-journal"_s, stale);
    const FolderState before = folderState();
    EXPECT_EQ(openRegister(Mode::Read)->notices().size(), 1);
    EXPECT_EQ(folderState(), before);
    const RegisterPtr file = openRegister();
    EXPECT_EQ(digestsOf(*file), m_digests);
    EXPECT_EQ(file->notices().size(), 1);
    EXPECT_EQ(bytesOf(registerPath() + u".kept1.journal"_s), stale);
    EXPECT_EQ(bytesOf(registerPath()), m_bytes);
}

TEST_F(RegisterDamageTest, AHalfDoneWriteIsTakenBackAndEverythingIsKept)
{
    QByteArray torn = m_bytes;
    torn.replace(pageSize, pageSize, m_before.mid(pageSize, pageSize)); // the head
    ASSERT_NE(torn, m_bytes);
    const QByteArray itsOwn = madeJournal(m_before);
    writeBytes(registerPath(), torn);
    writeBytes(registerPath() + u"-journal"_s, itsOwn);
    RegisterPtr file = openRegister(Mode::Read);
    EXPECT_EQ(digestsOf(*file), m_digests.first(cases));
    EXPECT_FALSE(file->notices().join(QString()).contains(u"年报"_s));
    file = openRegister();
    EXPECT_EQ(digestsOf(*file), m_digests.first(cases));
    EXPECT_EQ(bytesOf(registerPath() + u".kept1"_s), torn);
    EXPECT_EQ(bytesOf(registerPath() + u".kept1.journal"_s), itsOwn);
    addCase(*file, cases);
    EXPECT_EQ(digestsOf(*openRegister(Mode::Read)), m_digests);
}

TEST_F(RegisterDamageTest, ASuperJournalIsNeverDeleted)
{
    const QString victim = path(u"victim.txt"_s);
    writeBytes(victim, "x");
    writeBytes(registerPath() + u"-journal"_s, madeJournal(m_before, victim.toUtf8()));
    openRegister(Mode::Read).reset();
    openRegister().reset();
    EXPECT_EQ(bytesOf(victim), "x");
}

TEST_F(RegisterDamageTest, WhateverIsWrongBesideTheLogTheActsAreAllThere)
{
    for (const QByteArray& sql :
         QByteArrayList{"DELETE FROM head", "DROP TABLE head", "CREATE TABLE extra(a)",
                        "DROP TRIGGER operation_is_never_removed", "PRAGMA journal_mode = WAL"}) {
        writeBytes(registerPath(), m_bytes);
        runSql(registerPath(), sql);
        const auto part = certain();
        ASSERT_TRUE(part) << sql.constData() << part.error().detail.toStdString();
        EXPECT_TRUE(part->isComplete) << sql.constData();
        const QString rebuilt = path(u"rebuilt.gkr"_s);
        const auto file = RegisterFile::rebuild(rebuilt, *part, options(), true);
        ASSERT_TRUE(file);
        EXPECT_EQ(digestsOf(**file), m_digests) << sql.constData();
    }
}

TEST_F(RegisterDamageTest, OfADamagedLogThePartBeforeTheDamageIsCertain)
{
    runSql(registerPath(),
           pastTheTriggers("UPDATE operation SET user = '李四' WHERE sequence = 6"));
    EXPECT_EQ(registerError().code, ErrorCode::Corrupt);
    auto part = certain();
    ASSERT_TRUE(part);
    EXPECT_FALSE(part->isComplete);
    EXPECT_EQ(part->state->log.size(), 5U);
    writeBytes(registerPath(), m_bytes);
    runSql(registerPath(), pastTheTriggers("UPDATE operation SET kind = 'x' WHERE sequence = 1"));
    part = certain();
    ASSERT_FALSE(part);
    EXPECT_EQ(part.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(part.error().message.contains(awkwardRegister));
}

// The digests are right, but nobody could have written it.
TEST_F(RegisterDamageTest, AnActThatCannotBeIsRefused)
{
    const auto isTaken = [&](const LogRow& second) {
        const QByteArray seed =
            openRegister(path(u"model.gkr"_s), Mode::Read)->act(1).digest.toLatin1();
        auto model = readCertainPart(registerKind(), path(u"model.gkr"_s));
        EXPECT_TRUE(model);
        return model->state->replay(StoredEntry::encode(second, seed)).has_value();
    };
    createRegister(path(u"model.gkr"_s)).reset();
    const QString at = u"2025-01-15T09:30:00+08:00"_s;
    const LogRow good{2, 0, at, u"王芳"_s, u"PC-01"_s, {}, u"case"_s, "{}"_ba, {}};
    EXPECT_TRUE(isTaken(good));
    LogRow bad = good;
    bad.sequence = 3;
    EXPECT_FALSE(isTaken(bad));
    bad = good;
    bad.reverts = 1;
    EXPECT_FALSE(isTaken(bad));
    bad = good;
    bad.kind = u"create"_s;
    EXPECT_FALSE(isTaken(bad));
    bad = good;
    bad.content = "[]"_ba;
    EXPECT_FALSE(isTaken(bad));
}

} // namespace
} // namespace gongkai
