// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A year's work in the window: type, see what does not balance, explain, undo, close, reopen.
#include "forms/dialogs/carry_dialog.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_page.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/navigation_model.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPushButton>

#include <algorithm>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

const QString requests = QStringLiteral("requests");

std::vector<CellId> cellsOf(const Report& report, const QString& table)
{
    std::vector<CellId> cells = report.cells();
    std::erase_if(cells, [&](const CellId& cell) { return cell.table != table; });
    return cells;
}

// Cells whose figures differ, one line each.
QStringList differences(const Report& left, const Report& right)
{
    QStringList lines;
    for (const CellId& cell : left.cells()) {
        if (left.figure(cell) != right.figure(cell))
            lines << cell.toString() + u": " + left.figure(cell).toString() + u" / " +
                         right.figure(cell).toString();
    }
    return lines;
}

struct FillingJourneyTest : testing::Test
{
    TestWindow window;
    const Report published = publishedCase("zone_2022");

    void startFromLastYear()
    {
        window.prompts().expect(
            Question::Open, window.write(QStringLiteral("2021.gkb"), publishedCase("zone_2021")));
        window->actions().fromLastYear->trigger();
        window.prompts().expect(Question::Save, window.path(QStringLiteral("2022.gkb")));
        window.dialog<CarryDialog>().findChild<QPushButton*>(QStringLiteral("copy"))->click();
        ASSERT_NE(window->session(), nullptr);
    }
    void openPublished()
    {
        window->openFile(window.write(QStringLiteral("2022.gkb"), published));
        ASSERT_NE(window->session(), nullptr);
    }
    void reopen()
    {
        window.restart();
        window->openFile(window.path(QStringLiteral("2022.gkb")));
        ASSERT_NE(window->session(), nullptr);
    }
    // Types one table cell after cell with Enter, as it stands in the published report.
    void typeTable(const QString& table)
    {
        const std::vector<CellId> cells = cellsOf(published, table);
        window.go(cells.front().toString().toLatin1().constData());
        for (const CellId& cell : cells) {
            ASSERT_EQ(window.currentCell(), cell.toString());
            window.type(published.figure(cell).toString());
            window.press(Qt::Key_Return);
        }
    }
    void typeFigure(const char* cell, const char* figure)
    {
        window.go(cell);
        window.type(QString::fromLatin1(figure));
        window.press(Qt::Key_Return);
    }
    int errors() { return window->session()->summary().errors; }
    FindingRef chosen() { return window->view()->findings().chosen(); }
    const PartState& stateOf(const QString& sheet)
    {
        const NavigationModel& parts = window->view()->navigation();
        return parts.state(parts.rowOf({PageRef::Kind::Sheet, sheet}));
    }
};

TEST_F(FillingJourneyTest, ATypedTableIsTheSameAfterClosingAndReopening)
{
    startFromLastYear();
    ASSERT_EQ(cellsOf(window.report(), requests).size(), 175U);
    typeTable(requests);
    for (const CellId& cell : cellsOf(published, requests))
        EXPECT_EQ(window.report().figure(cell), published.figure(cell))
            << cell.toString().toStdString();
    EXPECT_EQ(errors(), 0);
    EXPECT_TRUE(stateOf(requests).isDone());
    const Report before = window.report();
    reopen();
    EXPECT_EQ(differences(window.report(), before), QStringList());
    EXPECT_TRUE(window.report() == before);
    EXPECT_TRUE(window->statusText().contains(QStringLiteral("已填 175/200")))
        << window->statusText().toStdString();
}

TEST_F(FillingJourneyTest, ABrokenBalanceShowsAtOnceAndGoesWhenMended)
{
    openPublished();
    EXPECT_EQ(errors(), 0);
    typeFigure("requests.new.natural", "72");
    // The column balances no more (72 + 1 against 72) and the row is one above its total.
    EXPECT_EQ(errors(), 2);
    EXPECT_EQ(stateOf(requests).errors, 2);
    window->actions().nextFinding->trigger();
    const Finding* finding = window->session()->cellFinding(chosen());
    ASSERT_NE(finding, nullptr);
    EXPECT_EQ(finding->outcome, Outcome::Broken);
    EXPECT_NE(std::ranges::find(finding->cells, cell("requests.new.natural")),
              finding->cells.end());
    typeFigure("requests.new.natural", "71");
    EXPECT_EQ(errors(), 0);
    EXPECT_TRUE(chosen().isNone());
    EXPECT_EQ(differences(window.report(), published), QStringList());
}

TEST_F(FillingJourneyTest, AWarningIsExplainedAndAsksAgainWhenItsFiguresChange)
{
    openPublished();
    // More issued than is in force or repealed: 800 against 698 + 55.
    typeFigure("a20_1.normative.issued", "800");
    window->actions().nextFinding->trigger();
    ASSERT_FALSE(chosen().isNone());
    const auto state = [&] {
        const auto& findings = window->session()->findings();
        const auto found = std::ranges::find_if(findings, [](const Finding& finding) {
            return finding.check->id == u"a20_1.floor" && finding.instance->id == u"normative";
        });
        return explanationState(window.report(), *found);
    };
    EXPECT_EQ(state(), ExplanationState::None);
    window.prompts().expect(Question::Text, QStringLiteral("部分文件当年制发当年失效"));
    window->actions().explain->trigger();
    EXPECT_EQ(state(), ExplanationState::Current);
    typeFigure("a20_1.normative.issued", "801");
    EXPECT_EQ(state(), ExplanationState::NeedsReview);
    reopen();
    EXPECT_EQ(state(), ExplanationState::NeedsReview);
}

TEST_F(FillingJourneyTest, TotalsAreTakenOverAndTheStepIsUndoneAfterReopening)
{
    Report withoutTotals = published;
    Operation clear{QStringLiteral("clear"), {}};
    for (const CellId& cell : cellsOf(published, requests)) {
        if (cell.column == u"total" || cell.row == u"total")
            clear.changes.push_back(
                {FieldKey::cell(cell), published.figure(cell).toString(), QString()});
    }
    ASSERT_TRUE(withoutTotals.apply(clear));
    window->openFile(window.write(QStringLiteral("2022.gkb"), withoutTotals));
    window.prompts().expect(Question::Confirm, true);
    window->actions().takeTotals->trigger();
    EXPECT_TRUE(window.prompts().lastSaid().contains(
        QStringLiteral(" %1 个空白的合计格").arg(clear.changes.size())));
    EXPECT_EQ(differences(window.report(), published), QStringList());
    reopen();
    EXPECT_EQ(window->actions().undo->text(), QStringLiteral("撤销(&U)：取合计数"));
    window->actions().undo->trigger();
    EXPECT_EQ(differences(window.report(), withoutTotals), QStringList());
    reopen();
    window->actions().redo->trigger();
    EXPECT_EQ(differences(window.report(), published), QStringList());
}

TEST_F(FillingJourneyTest, ProseThatIsBeingTypedIsKeptWhenTheWindowCloses)
{
    openPublished();
    ASSERT_TRUE(window->view()->showPage({PageRef::Kind::Narrative, QStringLiteral("overview")}));
    commitText(window->view()->currentNarrative()->editor(),
               QStringLiteral("一是主动公开。\n二是依申请公开。"));
    reopen();
    EXPECT_EQ(window.report().narrative(QStringLiteral("overview")),
              QStringLiteral("一是主动公开。\n二是依申请公开。"));
}

TEST_F(FillingJourneyTest, ARefusedFigureStaysInItsEditorAndIsNotLostInSilence)
{
    openPublished();
    window.go("requests.new.natural");
    window.type(QStringLiteral("7.5"));
    window.prompts().expect(Question::Confirm, false);
    EXPECT_FALSE(window->closeReport());
    ASSERT_NE(window->session(), nullptr);
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(window->closeReport());
}

TEST_F(FillingJourneyTest, LookingAtEverythingChangesNothing)
{
    openPublished();
    const QString path = window.path(QStringLiteral("2022.gkb"));
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    const NavigationModel& parts = window->view()->navigation();
    for (int row = 0; row < parts.rowCount(); ++row) {
        if (parts.index(row).flags().testFlag(Qt::ItemIsSelectable)) {
            EXPECT_TRUE(window->view()->showPage(parts.page(row)));
        }
    }
    window->actions().nextFinding->trigger();
    EXPECT_FALSE(window->session()->editor().canUndo());
    EXPECT_TRUE(window->closeReport());
    EXPECT_EQ(content(), before);
}

} // namespace
} // namespace gongkai::test
