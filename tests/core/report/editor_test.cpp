// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/editor.h"

#include "core/catalog/catalog.h"
#include "core/report/edits.h"
#include "core/report/records.h"
#include "tests/core/report/memory_store.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

class ReportEditorTest : public testing::Test
{
protected:
    static Report report() { return {Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s}; }

    Result<void> type(const QString& figure)
    {
        return editor.apply(setFigures(
            editor.report(), {{newNatural, *Figure::fromCanonical(figure, CellType::Count)}}));
    }

    QString shown() const { return editor.report().figure(newNatural).toString(); }

    const CellId newNatural = *CellId::fromString(u"requests.new.natural");
    MemoryStore store{report()};
    ReportEditor editor{store};
};

TEST_F(ReportEditorTest, UndoAndRedoWalkThroughEveryAct)
{
    ASSERT_TRUE(type(u"1"_s));
    ASSERT_TRUE(type(u"2"_s));
    ASSERT_TRUE(editor.undo());
    EXPECT_EQ(shown(), u"1"_s);
    ASSERT_TRUE(editor.undo());
    EXPECT_EQ(shown(), u""_s);
    EXPECT_FALSE(editor.canUndo());
    ASSERT_TRUE(editor.redo());
    ASSERT_TRUE(editor.redo());
    EXPECT_EQ(shown(), u"2"_s);
    EXPECT_FALSE(editor.canRedo());
}

TEST_F(ReportEditorTest, WhereNothingIsLeftUndoAndRedoDoNothing)
{
    EXPECT_TRUE(editor.undo());
    EXPECT_TRUE(editor.redo());
    ASSERT_TRUE(type(u"1"_s));
    ASSERT_TRUE(editor.undo());
    ASSERT_TRUE(type(u"2"_s)); // and what was undone is gone
    EXPECT_TRUE(editor.redo());
    EXPECT_EQ(shown(), u"2"_s);
}

TEST_F(ReportEditorTest, UndoIsAnEntryThatNamesWhatItTakesBack)
{
    ASSERT_TRUE(type(u"1"_s));
    ASSERT_TRUE(editor.undo());
    ASSERT_EQ(store.entries.size(), 2U);
    EXPECT_EQ(store.entries[1].operation.kind, u"undo"_s);
    EXPECT_EQ(store.entries[1].reverts, 1);
    EXPECT_EQ(store.entries[1].operation.changes,
              (std::vector<Change>{{FieldKey::cell(newNatural), u"1"_s, u""_s}}));
}

TEST_F(ReportEditorTest, ANewActForgetsWhatWasUndone)
{
    ASSERT_TRUE(type(u"1"_s));
    ASSERT_TRUE(editor.undo());
    ASSERT_TRUE(type(u"3"_s));
    EXPECT_FALSE(editor.canRedo());
}

TEST_F(ReportEditorTest, RecordsAreNoStepsAndEndNoRedo)
{
    const auto record = [this] {
        return editor.apply(recordOf(editor.report(), RecordKind::ExportPublish));
    };
    ASSERT_TRUE(record());
    EXPECT_FALSE(editor.canUndo()) << "there is nothing to take back";
    EXPECT_TRUE(editor.undo());
    EXPECT_EQ(store.entries.size(), 1U);
    ASSERT_TRUE(type(u"1"_s));
    ASSERT_TRUE(type(u"2"_s));
    ASSERT_TRUE(record());
    ASSERT_TRUE(record());
    EXPECT_EQ(editor.undoKind(), u"set"_s);
    ASSERT_TRUE(editor.undo());
    EXPECT_EQ(shown(), u"1"_s);
    ASSERT_TRUE(record());
    EXPECT_EQ(editor.redoKind(), u"set"_s);
    ASSERT_TRUE(editor.undo());
    EXPECT_FALSE(editor.canUndo());
    ASSERT_TRUE(editor.redo());
    ASSERT_TRUE(editor.redo());
    EXPECT_EQ(shown(), u"2"_s);
    EXPECT_FALSE(editor.canRedo());
    EXPECT_TRUE(editor.redo());
    EXPECT_EQ(shown(), u"2"_s);
}

TEST(RecordsTest, ARecordChangesNothingAndIsKnownByItsKind)
{
    Report report(Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s);
    const Report before = report;
    for (const RecordKind kind :
         {RecordKind::ExportPublish, RecordKind::ExportSignoff, RecordKind::PrintPublish,
          RecordKind::PrintSignoff, RecordKind::HandOver, RecordKind::Standing}) {
        const Operation record = recordOf(report, kind);
        EXPECT_TRUE(isRecord(record.kind)) << qPrintable(record.kind);
        ASSERT_TRUE(report.apply(record));
        EXPECT_EQ(report, before);
    }
    EXPECT_FALSE(isRecord(u"set"_s));
    EXPECT_FALSE(isRecord({}));
}

TEST_F(ReportEditorTest, WhatCannotBeKeptIsNotShown)
{
    ASSERT_TRUE(type(u"1"_s));
    store.refuses = true;
    int announced = 0;
    QObject::connect(&editor, &ReportEditor::changed, &editor, [&] { ++announced; });
    EXPECT_FALSE(type(u"2"_s));
    EXPECT_FALSE(editor.undo());
    EXPECT_EQ(shown(), u"1"_s);
    EXPECT_TRUE(editor.canUndo());
    EXPECT_EQ(announced, 0);
}

TEST_F(ReportEditorTest, AnEmptyOperationIsNotRecorded)
{
    ASSERT_TRUE(type(u"1"_s));
    ASSERT_TRUE(type(u"1"_s));
    EXPECT_EQ(store.entries.size(), 1U);
}

TEST_F(ReportEditorTest, ARefusedFigureReachesNeitherFileNorReport)
{
    EXPECT_FALSE(editor.apply({u"set"_s, {{FieldKey::cell(newNatural), {}, u"1.5"_s}}}));
    EXPECT_TRUE(store.entries.empty());
    EXPECT_EQ(shown(), u""_s);
}

TEST_F(ReportEditorTest, ChangesAreAnnouncedAfterTheReportHasThem)
{
    QStringList seen;
    QObject::connect(
        &editor, &ReportEditor::changed, &editor,
        [&](const std::vector<FieldKey>& keys) { seen << keys.front().id + u'=' + shown(); });
    ASSERT_TRUE(type(u"5"_s));
    ASSERT_TRUE(editor.undo());
    EXPECT_EQ(seen, (QStringList{u"requests.new.natural=5"_s, u"requests.new.natural="_s}));
}

TEST(ReadOnlyEditorTest, ChangesNothing)
{
    MemoryStore store({Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s});
    store.readOnly = true;
    ReportEditor editor(store);
    EXPECT_TRUE(editor.isReadOnly());
    const auto result = editor.apply(fillBlanksWithZero(editor.report()));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Unwritable);
}

} // namespace
} // namespace gongkai
