// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/connection.h"
#include "tests/core/storage/fault_vfs.h"
#include "tests/core/storage/storage_test_base.h"

#include <QFile>

#include <sqlite3.h>

namespace gongkai {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

/// The ladder is proved with a made-up version before the first, which had the fields in a table of
/// another name.
class MigrationTest : public StorageTest
{
protected:
    void SetUp() override
    {
        create(path(), fullReport()).reset();
        runSql(path(), "CREATE TABLE value (kind TEXT, id TEXT, value TEXT);"
                       "INSERT INTO value SELECT * FROM field;"
                       "DROP TABLE field; DROP TABLE checkpoint;"
                       "PRAGMA user_version = 0;");
        m_old = bytesOf(path());
    }

    static MigrationLadder ladder()
    {
        MigrationLadder steps = migrationLadder();
        steps.insert(steps.begin(),
                     {0, [](Connection& connection) -> Result<void> {
                          for (const QString& sql : {u"CREATE TABLE field (\n"
                                                     "    kind TEXT NOT NULL,\n"
                                                     "    id TEXT NOT NULL,\n"
                                                     "    value TEXT NOT NULL,\n"
                                                     "    PRIMARY KEY (kind, id)\n"
                                                     ") STRICT, WITHOUT ROWID"_s,
                                                     u"INSERT INTO field SELECT * FROM value"_s,
                                                     u"DROP TABLE value"_s}) {
                              if (auto done = connection.run(sql); !done)
                                  return done;
                          }
                          return {};
                      }});
        return steps;
    }

    FilePtr openOld(Mode mode = Mode::Write) const
    {
        auto opened = ReportFile::open(path(), options(mode), ladder());
        EXPECT_TRUE(opened) << opened.error().message.toStdString()
                            << opened.error().detail.toStdString();
        return opened ? *std::move(opened) : nullptr;
    }

    QByteArray m_old;
};

TEST_F(MigrationTest, AnOlderFileIsReadAndStaysAsItIs)
{
    const FolderState before = folderState();
    for (const Mode mode : {Mode::Read, Mode::Write})
        EXPECT_EQ(openOld(mode)->report(), fullReport());
    EXPECT_EQ(folderState(), before);
}

TEST_F(MigrationTest, TheFirstEditBringsItUpToDateAfterABackup)
{
    FilePtr file = openOld();
    ASSERT_TRUE(file);
    type(*file, u"visits.fresh.spring"_s, u"7"_s);
    const Report changed = file->report();
    file.reset();
    EXPECT_EQ(*readFileVersion(path()), currentVersion);
    EXPECT_EQ(open(path())->report(), changed);
    EXPECT_EQ(*readFileVersion(path() + u".bak1"_s), 0);
    EXPECT_EQ(errorOf(path() + u".bak1"_s).code, ErrorCode::Corrupt); // no such step in real life
}

TEST_F(MigrationTest, AFailingDiskLeavesTheOldVersionOrTheNewOne)
{
    FaultVfs vfs;
    bool failed = true;
    for (int n = 1; failed; ++n) {
        ASSERT_LT(n, 200);
        writeBytes(path(), m_old);
        FilePtr file = openOld();
        ASSERT_TRUE(file);
        const Operation operation = typed(file->report(), u"visits.fresh.spring"_s, u"7"_s);
        vfs.failAt(n, SQLITE_FULL, true);
        const bool done = file->append(operation, 0).has_value();
        failed = vfs.hasFailed();
        vfs.failNever();
        // What was refused may be there all the same, whole, when only its last step failed.
        Report expected = file->report();
        file.reset();
        const Report found = openOld(Mode::Read)->report();
        const bool isNew = done || found != expected;
        if (!done && isNew) {
            ASSERT_TRUE(expected.apply(operation));
        }
        EXPECT_EQ(found, expected) << n;
        EXPECT_EQ(openOld(Mode::Write)->report(), expected) << n;
        EXPECT_EQ(*readFileVersion(path()), isNew ? currentVersion : 0) << n;
    }
}

TEST_F(MigrationTest, AVersionWithoutAStepIsRefused)
{
    EXPECT_EQ(errorOf(path(), Mode::Write).code, ErrorCode::Corrupt);
    EXPECT_EQ(bytesOf(path()), m_old);
}

TEST_F(MigrationTest, TheLadderLeadsFromEveryVersionToTheCurrentOne)
{
    int from = 1;
    for (const Migration& step : migrationLadder())
        EXPECT_EQ(step.from, from++);
    EXPECT_EQ(from, currentVersion);
    for (int version = 1; version <= currentVersion; ++version)
        EXPECT_TRUE(QFile::exists(QStringLiteral(GONGKAI_SOURCE_DIR) +
                                  u"/tests/data/gkb/version_%1.gkb"_s.arg(version)));
}

TEST_F(MigrationTest, AFileOfVersionOneHasItsFigures)
{
    const QString file = path(u"kept.gkb"_s);
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/gkb/version_1.gkb"), file));
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    FilePtr kept = open(file);
    ASSERT_TRUE(kept);
    const Report& report = kept->report();
    EXPECT_EQ(report.form().id, u"2030"_s);
    EXPECT_EQ(report.year(), 2031);
    EXPECT_EQ(report.agency(u"name"_s), u"示例区人民政府"_s);
    const auto text = [&](QStringView id) {
        return report.figure(*CellId::fromString(id)).toString();
    };
    EXPECT_EQ(text(u"visits.old.spring"), u"0"_s);
    EXPECT_EQ(text(u"visits.old.autumn"), u"/"_s);
    EXPECT_EQ(text(u"visits.old.all"), QString());
    EXPECT_EQ(text(u"visits.fresh.spring"), u"7"_s);
    EXPECT_EQ(text(u"cost.rent.amount"), u"24252.311082"_s);
    EXPECT_EQ(text(u"cost.local_1.amount"), u"999999999999.999999"_s);
    EXPECT_EQ(report.localRows().front().label, u"水电费"_s);
    EXPECT_EQ(report.fields().size(), 20U);
    ASSERT_EQ(kept->history()->size(), 4U);
    EXPECT_EQ(kept->undoState().done.size(), 1U);
    EXPECT_EQ(kept->undoState().undone.size(), 1U);
    type(*kept, u"visits.fresh.spring"_s, u"9"_s);
    kept.reset();
    EXPECT_EQ(*readFileVersion(file), currentVersion);
    EXPECT_EQ(open(file)->history()->size(), 5U);
}

} // namespace gongkai
