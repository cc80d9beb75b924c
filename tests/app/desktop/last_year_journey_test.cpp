// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Starting this year from last year's file, of any generation.
#include "core/report/cell_sets.h"
#include "core/report/edits.h"
#include "forms/data_commands.h"
#include "forms/dialogs/carry_dialog.h"
#include "forms/dialogs/new_report_dialog.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct LastYearJourneyTest : testing::Test
{
    TestWindow window;

    // Chooses last year's file, confirms the preview and saves the new report.
    void startFrom(const Report& last, const QString& newName)
    {
        window.prompts().expect(Question::Open, window.write(QStringLiteral("last.gkb"), last));
        window->actions().fromLastYear->trigger();
        window.prompts().expect(Question::Save, window.path(newName));
        window.dialog<CarryDialog>().findChild<QPushButton*>(QStringLiteral("copy"))->click();
    }
};

TEST_F(LastYearJourneyTest, UnfinishedRequestsOfLastYearBeginThisYear)
{
    const Report last = publishedCase("zone_2021");
    startFrom(last, QStringLiteral("2022.gkb"));
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.report().year(), 2022);
    EXPECT_EQ(window.report().form().id, QStringLiteral("2021"));
    EXPECT_EQ(window.report().agency(QStringLiteral("name")), last.agency(QStringLiteral("name")));
    for (const Column& column : last.form().table(QStringLiteral("requests"))->columns) {
        const CellId in{QStringLiteral("requests"), QStringLiteral("carried_in"), column.id};
        const CellId out{QStringLiteral("requests"), QStringLiteral("carried_out"), column.id};
        EXPECT_EQ(window.report().figure(in), last.figure(out)) << column.id.toStdString();
        EXPECT_EQ(window.report().origin(in)->from, QStringLiteral("last.gkb"));
        EXPECT_TRUE(window.report().isUnconfirmed(in));
    }
    EXPECT_EQ(window.report().lastYear()->year, 2021);
    EXPECT_TRUE(window->statusText().contains(QStringLiteral("已填 7/200")))
        << window->statusText().toStdString();
}

TEST_F(LastYearJourneyTest, TheCopyIsOneStepThatCanBeTakenBack)
{
    startFrom(publishedCase("zone_2021"), QStringLiteral("2022.gkb"));
    EXPECT_EQ(window->actions().undo->text(), QStringLiteral("撤销(&U)：带入上年数"));
    window->actions().undo->trigger();
    EXPECT_TRUE(window.report().figure(cell("requests.carried_in.natural")).isBlank());
    EXPECT_FALSE(window.report().lastYear());
}

TEST_F(LastYearJourneyTest, ACopiedFigureIsConfirmedByCommandOrByTypingOverIt)
{
    startFrom(publishedCase("zone_2021"), QStringLiteral("2022.gkb"));
    window.go("requests.carried_in.natural");
    ASSERT_TRUE(window->actions().confirmCell->isEnabled());
    window->actions().confirmCell->trigger();
    EXPECT_FALSE(window.report().isUnconfirmed(cell("requests.carried_in.natural")));
    EXPECT_FALSE(window->actions().confirmCell->isEnabled());
    window.go("requests.carried_in.business");
    window.type(QStringLiteral("0"));
    window.press(Qt::Key_Return);
    EXPECT_FALSE(window.report().isUnconfirmed(cell("requests.carried_in.business")));
    EXPECT_EQ(unconfirmedCells(window.report()).size(), 5);
}

TEST_F(LastYearJourneyTest, AcrossGenerationsTheNewFormIsTaken)
{
    startFrom(publishedCase("bureau_2020"), QStringLiteral("2021.gkb"));
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.report().form().id, QStringLiteral("2021"));
    EXPECT_EQ(window.report().year(), 2021);
    EXPECT_FALSE(window.report().figure(cell("requests.carried_in.total")).isBlank());
}

TEST_F(LastYearJourneyTest, CancellingThePreviewMakesNoFile)
{
    window.prompts().expect(Question::Open,
                            window.write(QStringLiteral("last.gkb"), publishedCase("zone_2021")));
    window->actions().fromLastYear->trigger();
    window.dialog<CarryDialog>().reject();
    EXPECT_EQ(window->session(), nullptr);
}

TEST_F(LastYearJourneyTest, AReportThatIsOpenCanCopyLater)
{
    window->actions().newReport->trigger();
    auto& dialog = window.dialog<NewReportDialog>();
    commitText(dialog.findChild<QLineEdit*>(QStringLiteral("agency")),
               QStringLiteral("示例开发区（全区）"));
    window.prompts().expect(Question::Save, window.path(QStringLiteral("2022.gkb")));
    dialog.accept();
    ASSERT_NE(window->session(), nullptr);
    // The clock of the test stands in January 2023.
    EXPECT_EQ(window.report().year(), 2022);

    window.prompts().expect(Question::Open,
                            window.write(QStringLiteral("last.gkb"), publishedCase("zone_2021")));
    window->actions().carry->trigger();
    window.dialog<CarryDialog>().accept();
    EXPECT_EQ(unconfirmedCells(window.report()).size(), 7);
}

TEST_F(LastYearJourneyTest, AFileOfAnotherAgencyIsCopiedOnlyAfterAsking)
{
    window->openFile(
        window.write(QStringLiteral("2022.gkb"), ReportBuilder(builtInForm("2021"), 2022)));
    const QString last = window.write(QStringLiteral("last.gkb"), publishedCase("zone_2021"));
    window.prompts().expect(Question::Open, last);
    window.prompts().expect(Question::Confirm, false);
    window->actions().carry->trigger();
    EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("示例区人民政府")));
    EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("示例开发区（全区）")));
    EXPECT_TRUE(window->findChildren<CarryDialog*>().isEmpty());
    window.prompts().expect(Question::Open, last);
    window.prompts().expect(Question::Confirm, true);
    window->actions().carry->trigger();
    window.dialog<CarryDialog>().accept();
    EXPECT_EQ(unconfirmedCells(window.report()).size(), 7);
}

TEST_F(LastYearJourneyTest, AFileOfAnotherYearIsRefusedWithItsReason)
{
    window->openFile(window.write(QStringLiteral("2022.gkb"), publishedCase("zone_2022")));
    window.prompts().expect(Question::Open,
                            window.write(QStringLiteral("last.gkb"), publishedCase("bureau_2020")));
    window.prompts().expect(Question::Report);
    window->actions().carry->trigger();
    EXPECT_FALSE(window->session()->editor().canUndo());
}

} // namespace
} // namespace gongkai::test
