// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/data_commands.h"

#include "core/carry/carry.h"
#include "core/report/cell_sets.h"
#include "core/report/edits.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

// Part 四 with one filled block (2 + 1 + 0 + 1), all else blank.
Report oneBlock()
{
    return ReportBuilder(builtInForm("2021"), 2022)
        .row("disputes", "review", {"2", "1", "0", "1", ""});
}

struct DataCommandsTest : testing::Test
{
    TestSession session{oneBlock()};
    TestPrompts prompts;
    DataCommands commands{*session, prompts};

    QString value(const char* id) { return session->report().figure(cell(id)).toString(); }
};

TEST_F(DataCommandsTest, TotalsAreTakenInOneStepAfterTheirNumberWasSaid)
{
    prompts.expect(Question::Confirm, true);
    commands.takeTotals();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral(" 1 个空白的合计格")))
        << prompts.lastSaid().toStdString();
    EXPECT_EQ(value("disputes.review.total"), QStringLiteral("4"));
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(value("disputes.review.total"), QString());
}

TEST_F(DataCommandsTest, AnAnswerNoChangesNothing)
{
    prompts.expect(Question::Confirm, false);
    commands.takeTotals();
    prompts.expect(Question::Confirm, false);
    commands.fillZero();
    EXPECT_FALSE(session->editor().canUndo());
}

TEST_F(DataCommandsTest, ZerosGoIntoEveryBlankThatIsNoTotal)
{
    prompts.expect(Question::Confirm, true);
    commands.fillZero();
    // Part 二: 10 cells; part 三: 175, of which 25 row totals and the six other figures of the
    // row 总计 are totals; part 四: 15, of which 4 are filled and 3 totals.
    const int blanks = 10 + (175 - 25 - 6) + (15 - 4 - 3);
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral(" %1 个空白格").arg(blanks)))
        << prompts.lastSaid().toStdString();
    EXPECT_EQ(value("requests.new.natural"), QStringLiteral("0"));
    EXPECT_EQ(value("requests.new.total"), QString());
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(value("requests.new.natural"), QString());
}

TEST_F(DataCommandsTest, ZerosGoIntoTheTableInSightOrIntoAll)
{
    std::vector<CellId> table;
    for (const CellId& each : session->report().cells())
        if (each.table == u"disputes")
            table.push_back(each);
    prompts.expect(Question::Choose, 0);
    commands.fillZero(table);
    EXPECT_EQ(prompts.lastAnswers(),
              QStringList({QStringLiteral("本表 8 格"), QStringLiteral("全部表格 162 格")}));
    EXPECT_EQ(value("disputes.direct.upheld"), QStringLiteral("0"));
    EXPECT_EQ(value("disputes.direct.total"), QString());
    EXPECT_EQ(value("requests.new.natural"), QString());
    ASSERT_TRUE(session->undo());
    prompts.expect(Question::Choose, 1);
    commands.fillZero(table);
    EXPECT_EQ(value("requests.new.natural"), QStringLiteral("0"));
    ASSERT_TRUE(session->undo());
    prompts.expect(Question::Choose); // cancelled
    commands.fillZero(table);
    EXPECT_FALSE(session->editor().canUndo());
}

TEST_F(DataCommandsTest, TwoDifferentSumsAreBothShownAndNotTaken)
{
    TestSession conflict{ReportBuilder(builtInForm("2021"), 2022)
                             .restZero()
                             .cells({{"requests.granted.natural", "2"},
                                     {"requests.granted.total", "2"},
                                     {"requests.total.natural", "2"},
                                     {"requests.total.business", "1"},
                                     {"requests.total.total", ""}})};
    prompts.expect(Question::Inform);
    DataCommands(*conflict, prompts).takeTotals();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("2 或 3")) ||
                prompts.lastSaid().contains(QStringLiteral("3 或 2")))
        << prompts.lastSaid().toStdString();
    EXPECT_FALSE(conflict->editor().canUndo());
}

TEST_F(DataCommandsTest, WithNothingToDoTheClerkIsTold)
{
    TestSession full{ReportBuilder(builtInForm("2021"), 2022).restZero()};
    DataCommands none(*full, prompts);
    for (int i = 0; i < 3; ++i)
        prompts.expect(Question::Inform);
    none.takeTotals();
    none.fillZero();
    none.confirmAll();
    EXPECT_FALSE(full->editor().canUndo());
}

TEST_F(DataCommandsTest, CopiedFiguresAreConfirmedOneOrAll)
{
    const auto plan = planCarry(publishedCase("zone_2021"), session->report(),
                                QStringLiteral("去年.gkb"), january());
    ASSERT_TRUE(plan);
    ASSERT_TRUE(session->apply(plan->operation));
    EXPECT_EQ(unconfirmedCells(session->report()).size(), 7);
    commands.confirmCell(cell("requests.carried_in.natural"));
    EXPECT_EQ(unconfirmedCells(session->report()).size(), 6);
    prompts.expect(Question::Confirm, true);
    commands.confirmAll();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral(" 6 个数字")));
    EXPECT_TRUE(unconfirmedCells(session->report()).empty());
}

TEST_F(DataCommandsTest, ALocalRowIsTakenAwayAfterAsking)
{
    TestSession statistics{ReportBuilder(builtInForm("2014"), 2017)};
    ASSERT_TRUE(statistics->apply(addLocalRow(
        statistics->report(),
        {{}, QStringLiteral("normative_made"), QStringLiteral("更新数"), QStringLiteral("次")})));
    prompts.expect(Question::Confirm, true);
    DataCommands(*statistics, prompts).removeRow(QStringLiteral("local_1"));
    EXPECT_TRUE(statistics->report().localRows().empty());
}

TEST_F(DataCommandsTest, TheLeadersReasonIsAskedForAndKeptWithNameAndDay)
{
    prompts.expect(Question::Text, QStringLiteral(" 机构改革，口径调整\n"));
    prompts.expect(Question::Text, QStringLiteral("王某"));
    commands.recordOverride(january());
    const auto reason = session->report().override();
    ASSERT_TRUE(reason);
    EXPECT_EQ(reason->reason, QStringLiteral("机构改革，口径调整"));
    EXPECT_EQ(reason->by, QStringLiteral("王某"));
    EXPECT_TRUE(reason->at.startsWith(QStringLiteral("2023-01-10")));
    ASSERT_TRUE(session->undo());
    EXPECT_FALSE(session->report().override());
    ASSERT_TRUE(session->redo());

    prompts.expect(Question::Text, QStringLiteral("  "));
    commands.recordOverride(january());
    EXPECT_FALSE(session->report().override());

    prompts.expect(Question::Text, QStringLiteral("另一理由"));
    prompts.expect(Question::Text); // cancelled
    commands.recordOverride(january());
    EXPECT_FALSE(session->report().override());
}

} // namespace
} // namespace gongkai::test
