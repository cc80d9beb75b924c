// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/compare_dialog.h"

#include "core/output/paper/paginator.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "forms/wording.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeWidget>

namespace gongkai::test {
namespace {

TEST(CompareDialogTest, DifferencesAreListedFollowedAndLeadToTheirCell)
{
    TestSession session{publishedCase("zone_2022")};
    Report published = publishedCase("zone_2022");
    ASSERT_TRUE(
        published.apply(setFigures(published, {{cell("requests.new.natural"), Figure(Decimal(70))},
                                               {cell("requests.new.total"), Figure()}})));
    CompareDialog dialog(*session, published, {}, QStringLiteral("网页.html"));
    const auto* sentence = dialog.findChild<QLabel*>(QStringLiteral("sentence"));
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
    EXPECT_EQ(sentence->text(), QStringLiteral("“网页.html”与本文件有 2 格数字、0 处文字不同。"));
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(0)->text(1), QStringLiteral("70"));
    EXPECT_EQ(list->topLevelItem(0)->text(2), QStringLiteral("71"));
    EXPECT_EQ(list->topLevelItem(1)->text(1), QStringLiteral("（空白）"));

    QSignalSpy chosen(&dialog, &CompareDialog::placeChosen);
    emit list->itemActivated(list->topLevelItem(0), 0);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<FieldKey>(), FieldKey::cell(cell("requests.new.natural")));

    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.new.natural"), Figure(Decimal(70))},
                                       {cell("requests.new.total"), Figure()}})));
    EXPECT_EQ(list->topLevelItemCount(), 0);
    EXPECT_EQ(sentence->text(), QStringLiteral("“网页.html”与本文件完全一致。"));
}

TEST(CompareDialogTest, RowsOfTheReportsOwnAreFoundByTheirLabels)
{
    const auto with = [](const std::vector<LocalRow>& rows) {
        Report report =
            ReportBuilder(builtInForm("2014"), 2017)
                .field(FieldKind::Meta, QStringLiteral("local_rows"), toFieldText(rows));
        for (const LocalRow& row : rows)
            apply(report, setField(report,
                                   FieldKey::cell(
                                       {QStringLiteral("stat"), row.id, QStringLiteral("value")}),
                                   row.label == QStringLiteral("甲") ? QStringLiteral("1")
                                                                     : QStringLiteral("2")));
        return report;
    };
    const LocalRow mine{QStringLiteral("local_1"), {}, QStringLiteral("甲"), {}};
    const LocalRow same{QStringLiteral("local_2"), {}, QStringLiteral("甲"), {}};
    const LocalRow other{QStringLiteral("local_1"), {}, QStringLiteral("乙"), {}};
    TestSession session{with({mine})};
    CompareDialog dialog(*session, with({other, same}), {}, QStringLiteral("网页.html"));
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(0), QStringLiteral("乙"));
    EXPECT_EQ(list->topLevelItem(0)->text(1), QStringLiteral("2"));
    EXPECT_EQ(list->topLevelItem(0)->text(2), QStringLiteral("（空白）"));
    QSignalSpy chosen(&dialog, &CompareDialog::placeChosen);
    emit list->itemActivated(list->topLevelItem(0), 0);
    EXPECT_TRUE(chosen.isEmpty()); // there is no such row here
}

TEST(CompareDialogTest, WhatIsNotReadForCertainIsNeverCalledTheSame)
{
    TestSession session{publishedCase("zone_2022")};
    Report published = publishedCase("zone_2022");
    const CellId conflict = cell("requests.new.natural");
    const CellId missing = cell("requests.new.total");
    ASSERT_TRUE(
        published.apply(setFigures(published, {{conflict, Figure()}, {missing, Figure()}})));
    MatchReport match;
    match.cells.push_back(
        {conflict, {}, QStringLiteral("71"), {}, MatchedCell::State::Conflict, {}});
    match.cells.back().candidates = {{QStringLiteral("71"), Figure(Decimal(71)), {}},
                                     {QStringLiteral("72"), Figure(Decimal(72)), {}}};
    match.missing = {missing};
    match.leftOver = {{QStringLiteral("甲"), QStringLiteral("9"), {}}};
    CompareDialog dialog(*session, published, match, QStringLiteral("网页.html"));
    const auto* sentence = dialog.findChild<QLabel*>(QStringLiteral("sentence"));
    EXPECT_EQ(sentence->text(),
              QStringLiteral("“网页.html”中已确定读懂的内容与本文件一致。\n"
                             "另有 2 格无法对照（待决定或没有确定读懂），列在清单末尾。\n"
                             "来源中另有 1 个数没有找到对应位置，未参加对照。"));
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(0)->text(1), QStringLiteral("71 / 72（两处不同，待决定）"));
    EXPECT_EQ(list->topLevelItem(0)->text(2), QStringLiteral("71"));
    EXPECT_EQ(list->topLevelItem(1)->text(1), QStringLiteral("（没有找到）"));
    dialog.findChild<QPushButton*>(QStringLiteral("back"))->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(CompareDialogTest, FieldsAndTheirValuesHaveChineseNamesAndTextsAreThereInFull)
{
    const FieldKey level{FieldKind::Agency, QStringLiteral("level")};
    const FieldKey phone{FieldKind::Cover, QStringLiteral("phone")};
    const FieldKey head{FieldKind::Signoff, QStringLiteral("head")};
    const FieldKey prose{FieldKind::Narrative, QStringLiteral("problems")};
    const QString same = QStringLiteral("政务公开工作仍有不足。").repeated(60);
    Report ours = ReportBuilder(builtInForm("2021"), 2022);
    Report published = ours;
    apply(published, setField(published, level, QStringLiteral("county")));
    apply(published, setField(published, phone, QStringLiteral("0000-1")));
    apply(published, setField(published, head, QStringLiteral("张某")));
    apply(published, setField(published, prose, QString(same + QStringLiteral("一"))));
    apply(ours, setField(ours, prose, QString(same + QStringLiteral("二"))));
    TestSession session{ours};
    CompareDialog dialog(*session, published, {}, QStringLiteral("网页.html"));
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
    ASSERT_EQ(list->topLevelItemCount(), 4);
    const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
    for (int i = 0; i < 4; ++i)
        for (int column = 0; column < 3; ++column) {
            EXPECT_FALSE(list->topLevelItem(i)->text(column).contains(latin))
                << list->topLevelItem(i)->text(column).toStdString();
            EXPECT_FALSE(list->topLevelItem(i)->toolTip(column).isEmpty());
        }
    EXPECT_EQ(list->topLevelItem(0)->text(0), QStringLiteral("五、存在的主要问题及改进情况"));
    EXPECT_EQ(list->topLevelItem(3)->text(0), QStringLiteral("本单位：级别"));
    list->setCurrentItem(list->topLevelItem(0));
    const auto* theirs = dialog.findChild<QPlainTextEdit*>(QStringLiteral("theirs"));
    EXPECT_EQ(theirs->toPlainText(), same + QStringLiteral("一"));
    ASSERT_EQ(theirs->extraSelections().size(), 1);
    EXPECT_EQ(theirs->extraSelections()[0].cursor.selectedText(), QStringLiteral("一"));
    EXPECT_EQ(dialog.findChild<QPlainTextEdit*>(QStringLiteral("ours"))->toPlainText(),
              same + QStringLiteral("二"));
}

TEST(CompareDialogTest, TheListCanBeCopiedAndPrinted)
{
    TestSession session{publishedCase("zone_2022")};
    Report published = publishedCase("zone_2022");
    ASSERT_TRUE(published.apply(
        setFigures(published, {{cell("requests.new.natural"), Figure(Decimal(70))}})));
    CompareDialog dialog(*session, published, {}, QStringLiteral("网页.html"));
    dialog.findChild<QPushButton*>(QStringLiteral("copy"))->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 4) << "a sentence, the head, one difference, the end of the last line";
    EXPECT_EQ(lines[2].split(u'\t'),
              (QStringList{fullCellName(session->report(), cell("requests.new.natural")),
                           QStringLiteral("70"), QStringLiteral("71")}));
    QSignalSpy printed(&dialog, &CompareDialog::printRequested);
    dialog.findChild<QPushButton*>(QStringLiteral("print"))->click();
    ASSERT_EQ(printed.size(), 1);
    const auto list = printed[0][0].value<Document>();
    const auto& table = std::get<TableBlock>(list.blocks.back());
    EXPECT_EQ(table.rowCount, 2);
    EXPECT_EQ(table.cells.back().text, QStringLiteral("71"));
    EXPECT_EQ(PagedDocument(list, PageSetup()).pageCount(), 1);
}

} // namespace
} // namespace gongkai::test
