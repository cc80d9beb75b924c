// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkpoint.h"

#include "core/report/editor.h"
#include "core/storage/connection.h"
#include "tests/core/storage/made_up_log.h"
#include "tests/core/storage/storage_test_base.h"

#include <random>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

const QString spring = u"visits.fresh.spring"_s;
const QString autumn = u"visits.old.autumn"_s;

class CheckpointTest : public StorageTest
{
protected:
    void write(const Snapshot& state) const
    {
        writeCrafted(path(), state.report.form(), state.log, state.report.fields());
    }

    // A short log with a checkpoint halfway, as if the distance were twenty.
    Snapshot writeShort() const
    {
        Snapshot state = longLog(fullReport(), spring, 20);
        write(state);
        auto connection = Connection::open(path(), Connection::Access::Write);
        EXPECT_TRUE(writeCheckpoint(**connection, state));
        connection->reset();
        const FilePtr file = open(path());
        ReportEditor editor(*file);
        EXPECT_TRUE(editor.undo());
        EXPECT_TRUE(editor.undo());
        type(*file, autumn, u"5"_s);
        return {file->report(), file->undoState(), {}, 20};
    }

    // The sequence the checkpoint is about; 0: there is none.
    static qint64 checkpointOf(const QString& file)
    {
        const auto connection = Connection::open(file, Connection::Access::Read);
        const auto rows = (*connection)->select(u"SELECT sequence FROM checkpoint"_s);
        EXPECT_LE(rows->size(), 1U);
        return rows->empty() ? 0 : rows->front().front().toLongLong();
    }
};

TEST_F(CheckpointTest, TheEditAfterALongTailWritesOneAndOpeningNever)
{
    const Snapshot state = longLog(emptyReport(), spring, checkpointDistance);
    write(state);
    const FolderState before = folderState();
    FilePtr file = open(path());
    EXPECT_EQ(file->report(), state.report);
    EXPECT_EQ(checkpointOf(path()), 0);
    file.reset();
    EXPECT_EQ(folderState(), before);

    file = open(path());
    type(*file, autumn, u"1"_s);
    EXPECT_EQ(checkpointOf(path()), checkpointDistance + 1);
    type(*file, autumn, u"2"_s);
    EXPECT_EQ(checkpointOf(path()), checkpointDistance + 1);
    const Report report = file->report();
    const UndoState undo = file->undoState();
    file.reset();
    for (const Mode mode : {Mode::Read, Mode::Write}) {
        file = open(path(), mode);
        EXPECT_EQ(file->report(), report);
        EXPECT_EQ(file->undoState(), undo);
        EXPECT_EQ(file->history()->size(), size_t{checkpointDistance} + 2);
        file.reset();
    }
}

TEST_F(CheckpointTest, UndoAndRedoGoThroughItToBothEnds)
{
    const Report last = writeShort().report;
    const FilePtr file = open(path());
    ReportEditor editor(*file);
    while (editor.canUndo())
        ASSERT_TRUE(editor.undo());
    EXPECT_EQ(editor.report(), fullReport());
    while (editor.canRedo())
        ASSERT_TRUE(editor.redo());
    EXPECT_EQ(editor.report(), last);
    EXPECT_EQ(open(path(), Mode::Read)->report(), last);
}

TEST_F(CheckpointTest, OneThatIsNotWhatItsDigestSaysIsRefused)
{
    writeShort();
    const QByteArray bytes = bytesOf(path());
    for (const QByteArray& sql : QByteArrayList{
             "UPDATE checkpoint SET fields = replace(fields, '\"20\"', '\"21\"')",
             "UPDATE checkpoint SET sequence = 19",
             "UPDATE checkpoint SET log_digest = upper(log_digest)",
             "UPDATE checkpoint SET done = '[[2,19]]'",
             "UPDATE checkpoint SET undone = '[[20,20]]'", "UPDATE checkpoint SET digest = ''",
             "INSERT INTO checkpoint SELECT 3, log_digest, fields, done, undone, digest "
             "FROM checkpoint"}) {
        writeBytes(path(), bytes);
        runSql(path(), sql);
        EXPECT_EQ(errorOf(path(), Mode::Read).code, ErrorCode::Corrupt) << sql.constData();
        EXPECT_EQ(errorOf(path(), Mode::Write).code, ErrorCode::Corrupt) << sql.constData();
    }
    // All that follows from the log is in the log.
    runSql(path(), "DELETE FROM checkpoint");
    EXPECT_TRUE(open(path()));
}

TEST_F(CheckpointTest, OneOfAnotherLogOrWithStepsThatCannotBeIsRefused)
{
    const Snapshot state = longLog(fullReport(), spring, 20);
    const auto refused = [&](const Snapshot& lie) {
        write(state);
        auto connection = Connection::open(path(), Connection::Access::Write);
        EXPECT_TRUE(writeCheckpoint(**connection, lie));
        connection->reset();
        return errorOf(path()).detail.toStdString();
    };
    Snapshot lie = longLog(emptyReport(), spring, 20);
    EXPECT_EQ(refused(lie), "checkpoint: of another log");
    lie = state;
    lie.log.push_back(state.log.back());
    EXPECT_EQ(refused(lie), "checkpoint: of another log");
    for (const UndoState& undo :
         {UndoState{{1}, {}}, UndoState{{21}, {}}, UndoState{{3, 3}, {}}, UndoState{{4, 3}, {}},
          UndoState{{2, 3}, {3}}, UndoState{{2, 3}, {4, 5}}}) {
        lie = state;
        lie.undo = undo;
        EXPECT_EQ(refused(lie), "checkpoint: cannot be read");
    }
    lie = state;
    ASSERT_TRUE(lie.report.apply(typed(lie.report, autumn, u"8"_s)));
    EXPECT_EQ(refused(lie), "the fields are not what the log says");
}

TEST_F(CheckpointTest, WhoChangesCheckpointAndFieldsTogetherIsFoundWhenHistoryIsShown)
{
    const Snapshot state = longLog(fullReport(), spring, 20);
    Snapshot lie = state;
    ASSERT_TRUE(lie.report.apply(typed(lie.report, autumn, u"8"_s)));
    writeCrafted(path(), state.report.form(), state.log, lie.report.fields());
    auto connection = Connection::open(path(), Connection::Access::Write);
    ASSERT_TRUE(writeCheckpoint(**connection, lie));
    connection->reset();
    const FilePtr file = open(path());
    ASSERT_TRUE(file);
    const auto history = file->history();
    ASSERT_FALSE(history);
    EXPECT_EQ(history.error().code, ErrorCode::Corrupt);
}

TEST_F(CheckpointTest, ADamagedOldOperationIsFoundWhenItIsNeeded)
{
    const Report report = writeShort().report;
    runSql(path(), "DROP TRIGGER operation_is_never_changed;"
                   "UPDATE operation SET changes = replace(changes, '\"7\"', '\"6\"');"
                   "CREATE TRIGGER operation_is_never_changed\nBEFORE UPDATE ON operation\nBEGIN\n"
                   "    SELECT RAISE(ABORT, 'the log is append-only');\nEND;");
    const FilePtr file = open(path());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->report(), report);
    EXPECT_EQ(file->history().error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(file->history().error().message.contains(awkwardName));
    ReportEditor editor(*file);
    ASSERT_TRUE(editor.undo()); // after the checkpoint
    const auto refused = editor.undo();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Corrupt);
    type(*file, autumn, u"6"_s); // what is on the screen is right and can be saved
    const Report shown = file->report();
    const QString copy = path(u"copy.gkb"_s);
    ASSERT_TRUE(file->writeCopy(copy));
    EXPECT_EQ(open(copy)->report(), shown);
    EXPECT_EQ(open(copy)->history()->size(), 1U);
    const QString elsewhere = path(u"elsewhere.gkb"_s);
    ASSERT_TRUE(file->saveAs(elsewhere));
    type(*file, autumn, u"7"_s);
    EXPECT_EQ(open(elsewhere, Mode::Read)->report(), file->report());
    EXPECT_EQ(file->history()->size(), 2U);
}

TEST_F(CheckpointTest, AFlippedByteIsFoundOrChangesNoFigure)
{
    const Report report = writeShort().report;
    const QByteArray whole = bytesOf(path());
    std::minstd_rand random(7);
    int refused = 0;
    constexpr int rounds = 600;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = whole;
        const auto place = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        bytes[place] = static_cast<char>(bytes[place] ^ (1U << (random() % 8)));
        writeBytes(path(), bytes);
        const auto opened = ReportFile::open(path(), options(Mode::Read));
        if (!opened) {
            ++refused;
            continue;
        }
        EXPECT_EQ((*opened)->report(), report) << place;
        const auto history = (*opened)->history();
        EXPECT_TRUE(history || history.error().code == ErrorCode::Corrupt) << place;
        EXPECT_TRUE(!history || history->back().digest.size() == 64) << place;
    }
    EXPECT_GT(refused, rounds / 10);
}

} // namespace
} // namespace gongkai
