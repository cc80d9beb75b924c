// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_file.h"

#include "core/report/editor.h"
#include "core/report/records.h"
#include "core/storage/history.h"
#include "tests/core/storage/storage_test_base.h"

#include <QFile>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

const QString spring = u"visits.old.spring"_s;
const QString autumn = u"visits.old.autumn"_s;

class HistoryTest : public StorageTest
{
protected:
    // One sitting: the work is done with an editor on the file.
    template <typename Work>
    void sitting(Work&& work) const
    {
        const FilePtr file = open(path());
        ASSERT_TRUE(file);
        ReportEditor editor(*file);
        work(editor);
        EXPECT_EQ(editor.report(), file->report());
    }

    static QString text(const ReportEditor& editor, const QString& cell)
    {
        return editor.report().field({FieldKind::Cell, cell});
    }
};

TEST_F(HistoryTest, UndoAndRedoGoOnAfterReopening)
{
    create(path(), emptyReport()).reset();
    sitting([](ReportEditor& editor) {
        ASSERT_FALSE(editor.canUndo());
        ASSERT_TRUE(editor.apply(typed(editor.report(), spring, u"1"_s)));
        ASSERT_TRUE(editor.apply(typed(editor.report(), autumn, u"2"_s)));
        ASSERT_TRUE(editor.apply(typed(editor.report(), spring, u"3"_s)));
        ASSERT_TRUE(editor.undo());
    });
    sitting([](ReportEditor& editor) {
        EXPECT_EQ(text(editor, spring), u"1"_s);
        ASSERT_TRUE(editor.canRedo());
        ASSERT_TRUE(editor.undo());
        EXPECT_EQ(text(editor, autumn), QString());
    });
    sitting([](ReportEditor& editor) {
        ASSERT_TRUE(editor.redo());
        ASSERT_TRUE(editor.redo());
        EXPECT_FALSE(editor.canRedo());
        EXPECT_EQ(text(editor, autumn), u"2"_s);
        EXPECT_EQ(text(editor, spring), u"3"_s);
        ASSERT_TRUE(editor.undo());
        ASSERT_TRUE(editor.apply(typed(editor.report(), spring, u"4"_s)));
        EXPECT_FALSE(editor.canRedo());
    });
    sitting([](ReportEditor& editor) {
        EXPECT_FALSE(editor.canRedo());
        for (int step = 0; step < 3; ++step)
            ASSERT_TRUE(editor.undo());
        EXPECT_FALSE(editor.canUndo());
        EXPECT_EQ(editor.report(), emptyReport());
    });
}

TEST_F(HistoryTest, ThatAReportLeftAnywayIsInTheFileAndIsNoStepOfUndo)
{
    create(path(), emptyReport()).reset();
    sitting([](ReportEditor& editor) {
        ASSERT_TRUE(editor.apply(typed(editor.report(), spring, u"1"_s)));
        ASSERT_TRUE(editor.apply(recordOf(editor.report(), RecordKind::PrintSignoff)));
    });
    sitting([](ReportEditor& editor) {
        EXPECT_EQ(text(editor, spring), u"1"_s);
        ASSERT_TRUE(editor.undo());
        EXPECT_EQ(text(editor, spring), QString());
        ASSERT_TRUE(editor.apply(recordOf(editor.report(), RecordKind::Standing)));
    });
    sitting([](ReportEditor& editor) {
        ASSERT_TRUE(editor.canRedo()) << "a record ends no redo";
        ASSERT_TRUE(editor.redo());
        EXPECT_EQ(text(editor, spring), u"1"_s);
    });
    const FilePtr file = open(path(), Mode::Read);
    ASSERT_TRUE(file);
    const auto history = file->history();
    ASSERT_TRUE(history);
    ASSERT_GE(history->size(), 3U);
    EXPECT_EQ((*history)[2].operation.kind, u"print_signoff_anyway"_s);
    EXPECT_FALSE((*history)[2].at.isEmpty());
}

TEST_F(HistoryTest, WhatIsToldIsWhatChangedAndWhatLeft)
{
    create(path(), emptyReport()).reset();
    sitting([](ReportEditor& editor) {
        ASSERT_TRUE(editor.apply(typed(editor.report(), spring, u"1"_s)));
        ASSERT_TRUE(editor.apply(typed(editor.report(), autumn, u"2"_s)));
        ASSERT_TRUE(editor.apply(recordOf(editor.report(), RecordKind::ExportPublish)));
        ASSERT_TRUE(editor.undo()); // with a step over the record
    });
    const FilePtr file = open(path(), Mode::Read);
    const auto log = file->history();
    ASSERT_TRUE(log);
    const auto kinds = [](const std::vector<HistoryEntry>& acts) {
        QStringList names;
        for (const HistoryEntry& act : acts)
            names += act.kind + u'/' + QString::number(act.changes.size());
        return names.join(u' ').toStdString();
    };
    const auto all = tellHistory(*log);
    ASSERT_TRUE(all);
    EXPECT_EQ(kinds({all->begin() + 1, all->end()}), "set/1 set/1 export_publish_anyway/0 undo/1");
    const auto ofCell = tellHistory(*log, autumn);
    ASSERT_TRUE(ofCell);
    EXPECT_EQ(kinds(*ofCell), "set/1 undo/1");
    EXPECT_EQ(ofCell->front().changes.front().after, u"2"_s);
}

TEST_F(HistoryTest, TheReportAfterEachActIsWhatItWasThen)
{
    create(path(), emptyReport()).reset();
    std::vector<Report> states;
    sitting([&](ReportEditor& editor) {
        const auto then = [&] { states.push_back(editor.report()); };
        then();
        ASSERT_TRUE(editor.apply(typed(editor.report(), spring, u"1"_s)));
        then();
        ASSERT_TRUE(editor.apply(typed(editor.report(), spring, u"2"_s)));
        then();
        ASSERT_TRUE(editor.undo());
        then();
    });
    const FilePtr file = open(path(), Mode::Read);
    const auto log = file->history();
    ASSERT_TRUE(log);
    const auto acts = tellHistory(*log);
    ASSERT_TRUE(acts);
    ASSERT_EQ(acts->size(), states.size());
    for (size_t i = 0; i < states.size(); ++i) {
        const auto after = reportAfter(file->report().formPtr(), *log, (*acts)[i].sequence);
        ASSERT_TRUE(after);
        EXPECT_EQ(*after, states[i]) << i;
    }
    EXPECT_FALSE(reportAfter(file->report().formPtr(), *log, 99));
}

TEST_F(HistoryTest, EveryActStandsInTheLogAlsoWhatWasTakenBack)
{
    create(path(), emptyReport()).reset();
    sitting([](ReportEditor& editor) {
        ASSERT_TRUE(editor.apply(typed(editor.report(), spring, u"1"_s)));
        ASSERT_TRUE(editor.undo());
        ASSERT_TRUE(editor.redo());
    });
    QStringList lines;
    const std::vector<LogEntry> log = *open(path(), Mode::Read)->history();
    for (const LogEntry& entry : log) {
        const Change& last = entry.operation.changes.back();
        lines += u"%1 %2 %3 %4 “%5” “%6”"_s.arg(entry.sequence)
                     .arg(entry.operation.kind)
                     .arg(entry.reverts)
                     .arg(last.key.id, last.before, last.after);
    }
    EXPECT_EQ(lines.join(u'\n').toStdString(), "1 create 0 name “” “示例区人民政府”\n"
                                               "2 set 0 visits.old.spring “” “1”\n"
                                               "3 undo 2 visits.old.spring “1” “”\n"
                                               "4 redo 2 visits.old.spring “” “1”");
}

TEST_F(HistoryTest, OnlyTheNextStepCanBeTakenBack)
{
    const FilePtr file = create(path(), emptyReport());
    type(*file, spring, u"1"_s);
    type(*file, autumn, u"2"_s);
    const QByteArray before = bytesOf(path());
    const Operation wrong = file->operation(2)->inverse(u"undo"_s);
    const auto refused = file->append(wrong, 2);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_FALSE(file->append(wrong, 0));
    EXPECT_FALSE(file->append(wrong, 1));
    EXPECT_EQ(bytesOf(path()), before);
}

// Computed from the kept file by the program in docs/file-format.md.
TEST_F(HistoryTest, DigestsAreThoseTheFormatDescribes)
{
    const QString file = path(u"kept.gkb"_s);
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/gkb/version_1.gkb"), file));
    QStringList digests;
    const std::vector<LogEntry> log = *open(file, Mode::Read)->history();
    for (const LogEntry& entry : log)
        digests += entry.digest;
    EXPECT_EQ(digests.join(u'\n').toStdString(),
              "eeaf3629f28531ffa39799009c05f3406f366687f7aad2ee200aba058a224719\n"
              "0c0406e390db6ceab3d96040421c240b8787094f10abcf29be0b33435200f055\n"
              "b14a43c55401bba333b6bfaaf1105d1a4742f58f66d5214f80fa7e4d245312a2\n"
              "10bee3c02092b8137d1e26cb1bcb8bc46d3a1125bad44baf437991c2a2fb3e1d");
}

} // namespace
} // namespace gongkai
