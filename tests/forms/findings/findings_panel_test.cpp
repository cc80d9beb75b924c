// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/findings_panel.h"

#include "core/report/edits.h"
#include "forms/findings/findings_model.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct FindingsPanelTest : testing::Test
{
    /// 行政复议 22 is said, its parts are 21; 行政诉讼 3 is said, its parts are 0.
    TestSession session{ReportBuilder(builtInForm("2014"), 2017)
                            .restZero()
                            .cells({{"stat.review.value", "22"},
                                    {"stat.review_upheld.value", "15"},
                                    {"stat.review_other.value", "6"},
                                    {"stat.litigation.value", "3"}})};
    TestPrompts prompts;
    FindingsPanel panel{*session, prompts};
    QSignalSpy chosen{&panel, &FindingsPanel::findingChosen};
    QSignalSpy jumped{&panel, &FindingsPanel::jumpRequested};
    QTreeView* tree = panel.findChild<QTreeView*>();

    FindingsPanelTest()
    {
        panel.resize(900, 200);
        panel.show();
    }
    void set(const char* id, const char* value)
    {
        ASSERT_TRUE(session->apply(setFigures(session->report(), {{cell(id), figure(value)}})));
    }
    QString details() const
    {
        return panel.findChild<QLabel*>(QStringLiteral("findingDetails"))->text();
    }
    void click(int row)
    {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier,
                          tree->visualRect(tree->model()->index(row, 0)).center());
    }
};

TEST_F(FindingsPanelTest, WhatWasMendedInTheTableAndIsUndoneIsChosenAgain)
{
    panel.next();
    const FindingRef broken = panel.chosen();
    set("stat.review.value", "21");
    EXPECT_TRUE(panel.chosen().isNone());
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(panel.chosen(), broken);
}

TEST_F(FindingsPanelTest, TheNextOpenOneOfAKindIsNotOneThatIsExplained)
{
    const auto any = [](const FindingRef&) { return true; };
    ASSERT_TRUE(panel.nextOpen(any));
    const FindingRef first = panel.chosen();
    const bool isExplainable = session->cellFinding(first)->check->explainable ||
                               session->cellFinding(first)->check->severity != Severity::Error;
    ASSERT_TRUE(session->apply(
        explain(session->report(), *session->cellFinding(first), QStringLiteral("含下属单位"))));
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(panel.nextOpen(any));
        EXPECT_TRUE(!isExplainable || panel.chosen() != first);
    }
    EXPECT_FALSE(panel.nextOpen([](const FindingRef&) { return false; }));
}

TEST_F(FindingsPanelTest, ChoosingShowsBothSumsAndJumps)
{
    click(0);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<FindingRef>(), panel.chosen());
    ASSERT_EQ(jumped.count(), 1);
    EXPECT_EQ(jumped.front().front().value<CellId>(), cell("stat.review.value"));
    const QStringList lines = details().split(u'\n');
    EXPECT_TRUE(details().contains(QStringLiteral("= 22\n"))) << details().toStdString();
    EXPECT_TRUE(details().contains(QStringLiteral("= 21\n"))) << details().toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("相差：1"))) << details().toStdString();
}

// Last year's figure stands in no cell of the table.
TEST(FindingsPanelFrameTest, OnlyCellsOfTheTableAreSaidToBeFramed)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)
                            .restZero()
                            .lastYear({{"a20_5.licensing.decisions", "20"}})
                            .cells({{"a20_5.licensing.decisions", "2000"}})};
    TestPrompts prompts;
    FindingsPanel panel{*session, prompts};
    panel.next();
    const QString details = panel.findChild<QLabel*>(QStringLiteral("findingDetails"))->text();
    EXPECT_TRUE(details.contains(QStringLiteral("\n上年："))) << details.toStdString();
    EXPECT_FALSE(details.contains(QStringLiteral("虚线框"))) << details.toStdString();
}

// The row of what was received stands above all others.
TEST(FindingsPanelSightTest, ANewErrorComesIntoSightUnlessTheListHasTheKeyboard)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)
                            .restZero()
                            .cells({{"requests.granted.natural", "1"},
                                    {"requests.partial.natural", "1"},
                                    {"requests.unable_not_held.natural", "1"},
                                    {"requests.total.natural", "9"}})};
    TestPrompts prompts;
    FindingsPanel panel{*session, prompts};
    auto& tree = *panel.findChild<QTreeView*>();
    tree.setFixedHeight(tree.header()->sizeHint().height() + 30);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    const auto isErrorInSight = [&] {
        QCoreApplication::processEvents();
        const auto& findings = session->findings();
        for (int i = 0; i < static_cast<int>(findings.size()); ++i) {
            const Finding& finding = findings[static_cast<size_t>(i)];
            if (finding.outcome != Outcome::Broken ||
                std::ranges::find(finding.cells, cell("requests.new.legal")) == finding.cells.end())
                continue;
            const auto* model = static_cast<FindingsModel*>(tree.model());
            return tree.viewport()->rect().intersects(
                tree.visualRect(model->indexOf(FindingRef::cell(i))));
        }
        return false;
    };
    const auto breakIt = [&](const char* value) {
        tree.scrollToBottom();
        ASSERT_TRUE(session->apply(
            setFigures(session->report(), {{cell("requests.new.legal"), figure(value)}})));
    };
    panel.findChild<QPushButton*>()->setFocus();
    breakIt("7");
    EXPECT_TRUE(isErrorInSight());
    breakIt("0");
    tree.setFocus();
    breakIt("7");
    EXPECT_FALSE(isErrorInSight()) << "who works in the list stays where he is";
}

// 规章 of a county: 3 against the 0 that must stand there.
TEST(FindingsPanelConstantTest, AConstantStandsOnce)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)
                            .agency("county", "government")
                            .restZero()
                            .cells({{"a20_1.rules.issued", "3"}})};
    TestPrompts prompts;
    FindingsPanel panel{*session, prompts};
    panel.next();
    const QString details = panel.findChild<QLabel*>(QStringLiteral("findingDetails"))->text();
    EXPECT_TRUE(details.contains(QStringLiteral("= 3\n"))) << details.toStdString();
    EXPECT_TRUE(details.split(u'\n').contains(QStringLiteral("界限：0"))) << details.toStdString();
}

TEST_F(FindingsPanelTest, ArrowsChooseWithoutJumping)
{
    click(0);
    jumped.clear();
    QTest::keyClick(tree, Qt::Key_Down);
    EXPECT_EQ(chosen.count(), 2);
    EXPECT_EQ(jumped.count(), 0);
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_EQ(jumped.count(), 1);
    EXPECT_EQ(jumped.front().front().value<CellId>(), cell("stat.litigation.value"));
}

TEST_F(FindingsPanelTest, NextGoesRoundTheBrokenFindings)
{
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        panel.next();
        visited << jumped.last().front().value<CellId>().row;
    }
    panel.previous();
    visited << jumped.last().front().value<CellId>().row;
    EXPECT_EQ(visited, QStringList({QStringLiteral("review"), QStringLiteral("litigation"),
                                    QStringLiteral("review"), QStringLiteral("litigation")}));
}

TEST_F(FindingsPanelTest, WithNothingBrokenNextStaysWhereItIs)
{
    set("stat.review.value", "21");
    set("stat.litigation.value", "0");
    panel.next();
    panel.previous();
    EXPECT_EQ(jumped.count(), 0);
    EXPECT_TRUE(panel.chosen().isNone());
    EXPECT_EQ(details(), QStringLiteral("已能核对的各项都没有发现差错。"));
}

TEST_F(FindingsPanelTest, AnEditElsewhereKeepsTheChoiceAndTellsTheNewSums)
{
    click(1);
    const FindingRef before = panel.chosen();
    chosen.clear();
    set("stat.review.value", "21"); // the line above goes away
    EXPECT_EQ(panel.chosen(), before);
    EXPECT_EQ(chosen.count(), 0);
    set("stat.litigation_other.value", "1");
    EXPECT_EQ(panel.chosen(), before);
    EXPECT_TRUE(details().contains(QStringLiteral("相差：2"))) << details().toStdString();
    EXPECT_EQ(jumped.count(), 1);
}

TEST_F(FindingsPanelTest, AMendedFindingIsLetGoAndNoOtherIsChosen)
{
    click(0);
    chosen.clear();
    jumped.clear();
    set("stat.review.value", "21");
    EXPECT_TRUE(panel.chosen().isNone());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen.front().front().value<FindingRef>().isNone());
    EXPECT_EQ(jumped.count(), 0);
}

TEST_F(FindingsPanelTest, AnExplanationIsAskedForKeptAndReviewed)
{
    panel.explainChosen(); // nothing chosen: no question
    click(0);
    prompts.expect(Question::Text, QStringLiteral(" 1件尚未审结\n"));
    panel.explainChosen();
    const auto kept = session->report().explanations();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().text, QStringLiteral("1件尚未审结"));
    EXPECT_TRUE(details().contains(QStringLiteral("差错说明：1件尚未审结")));
    set("stat.review.value", "23");
    EXPECT_TRUE(details().contains(QStringLiteral("需复核")));

    prompts.expect(Question::Text); // cancelled
    panel.explainChosen();
    EXPECT_EQ(session->report().explanations(), kept);
    prompts.expect(Question::Text, QString(QStringLiteral("")));
    panel.explainChosen();
    EXPECT_TRUE(session->report().explanations().empty());
}

TEST_F(FindingsPanelTest, FiguresFarFromLastYearsAreExplainedAtOnce)
{
    TestSession far(ReportBuilder(builtInForm("2021"), 2022)
                        .restZero()
                        .lastYear({{"a20_5.licensing.decisions", "20"},
                                   {"a20_6.penalty.decisions", "30"},
                                   {"a20_6.coercion.decisions", "40"}}));
    FindingsPanel other(*far, prompts);
    auto* lines = other.findChild<QTreeView*>();
    ASSERT_EQ(lines->model()->rowCount(), 1);
    const QModelIndex group = lines->model()->index(0, 0);
    // One by itself, the others together.
    lines->setCurrentIndex(lines->model()->index(1, 0, group));
    prompts.expect(Question::Text, QStringLiteral("执法权下放"));
    other.explainChosen();
    ASSERT_EQ(far->report().explanations().size(), 1U);
    EXPECT_EQ(far->report().explanations().front().instance,
              QStringLiteral("a20_6.penalty.decisions"));

    lines->setCurrentIndex(group);
    prompts.expect(Question::Text, QStringLiteral("机构改革"));
    other.explainChosen();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("2 个数与上年相差悬殊，尚未说明")));
    QStringList texts;
    for (const Explanation& each : far->report().explanations())
        texts << each.instance + u' ' + each.text;
    texts.sort();
    EXPECT_EQ(texts, QStringList({QStringLiteral("a20_5.licensing.decisions 机构改革"),
                                  QStringLiteral("a20_6.coercion.decisions 机构改革"),
                                  QStringLiteral("a20_6.penalty.decisions 执法权下放")}));
    EXPECT_EQ(far->summary().openWarnings, 0);
    other.explainChosen(); // none is left: no question
    ASSERT_TRUE(far->undo());
    EXPECT_EQ(far->report().explanations().size(), 1U);
}

TEST_F(FindingsPanelTest, AWaitingCheckLeadsToItsBlankCell)
{
    set("stat.review.value", "21");
    set("stat.litigation.value", "0");
    set("stat.received_fax.value", "");
    ASSERT_EQ(tree->model()->rowCount(), 1);
    tree->expandAll();
    click(0);
    EXPECT_EQ(jumped.count(), 0);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_EQ(jumped.count(), 1);
    EXPECT_EQ(jumped.front().front().value<CellId>(), cell("stat.received_fax.value"));
}

TEST_F(FindingsPanelTest, ALineThatGoesAwayIsNotSeenAnyMore)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    ASSERT_EQ(tree->model()->rowCount(), 2);
    // What is on the screen where the second line stands, or stood.
    const QRect second = tree->visualRect(tree->model()->index(1, 0));
    const QPoint place = tree->viewport()->mapTo(&panel, second.topLeft());
    const auto seen = [&] {
        const QPixmap screen = panel.screen()->grabWindow(panel.winId());
        return screen.copy(QRect(place, second.size())).toImage();
    };
    const auto isEmpty = [](const QImage& image) {
        const QImage plain = image.copy(image.width() - 1, 0, 1, image.height());
        for (int x = 0; x < image.width(); ++x)
            if (image.copy(x, 0, 1, image.height()) != plain)
                return false;
        return true;
    };
    click(0);
    ASSERT_TRUE(waitFor([&] { return !isEmpty(seen()); }));
    set("stat.review.value", "21");
    EXPECT_EQ(tree->model()->rowCount(), 1);
    EXPECT_TRUE(waitFor([&] { return isEmpty(seen()); }));
}

TEST_F(FindingsPanelTest, TheLikelyWrongCellIsNamedWhereSumsCross)
{
    TestSession crossed(ReportBuilder(builtInForm("2021"), 2022)
                            .cells({{"requests.new.natural", "34"},
                                    {"requests.new.total", "34"},
                                    {"requests.granted.natural", "43"},
                                    {"requests.granted.total", "34"},
                                    {"requests.total.natural", "34"},
                                    {"requests.total.total", "34"}})
                            .restZero());
    FindingsPanel other(*crossed, prompts);
    other.next();
    const QString text = other.findChild<QLabel*>(QStringLiteral("findingDetails"))->text();
    EXPECT_TRUE(text.contains(QStringLiteral(
        "（一）予以公开 · 自然人 现为 43，若为 34，所在各式就都平了：像是两位数字颠倒")))
        << text.toStdString();
}

TEST_F(FindingsPanelTest, ABlankTableHasNoSidesToCompare)
{
    TestSession blank(ReportBuilder(builtInForm("2021"), 2022));
    FindingsPanel other(*blank, prompts);
    other.next();
    EXPECT_FALSE(other.chosen().isNone());
    const QString text = other.findChild<QLabel*>(QStringLiteral("findingDetails"))->text();
    EXPECT_TRUE(text.contains(QStringLiteral("整张表空白"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("相差"))) << text.toStdString();
}

TEST_F(FindingsPanelTest, AShareShowsTheFigureOfItsCell)
{
    TestSession shares(ReportBuilder(builtInForm("2021"), 2022)
                           .cells({{"requests.other_misc.total", "4"},
                                   {"requests.other_misc.natural", "4"},
                                   {"requests.new.total", "20"},
                                   {"requests.new.natural", "20"},
                                   {"requests.granted.total", "16"},
                                   {"requests.granted.natural", "16"},
                                   {"requests.total.total", "20"},
                                   {"requests.total.natural", "20"}})
                           .restZero());
    FindingsPanel other(*shares, prompts);
    other.next();
    const QString text = other.findChild<QLabel*>(QStringLiteral("findingDetails"))->text();
    EXPECT_TRUE(text.contains(QStringLiteral("占 20%，高于一成"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("（六）3.其他 = 4\n"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("相差"))) << text.toStdString();
}

TEST_F(FindingsPanelTest, AFileOpenForReadingIsNotExplained)
{
    TestSession reading(
        ReportBuilder(builtInForm("2014"), 2017).restZero().cells({{"stat.review.value", "22"}}),
        ReportFile::Mode::Read);
    FindingsPanel other(*reading, prompts);
    other.next();
    EXPECT_FALSE(other.chosen().isNone());
    other.explainChosen();
    EXPECT_EQ(prompts.said(), QStringList());
}

TEST_F(FindingsPanelTest, TheQuestionForAnExplanationSaysWhatIsWanted)
{
    panel.next();
    prompts.expect(Question::Text, QStringLiteral("含上年一件"));
    panel.explainChosen();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("为什么")));
    EXPECT_TRUE(prompts.lastTextQuestion().placeholder.contains(QStringLiteral("例如")));
    EXPECT_TRUE(prompts.lastTextQuestion().multiline);
}

TEST_F(FindingsPanelTest, F7SaysWhatItIsForWhereNothingTellsTheWrongCell)
{
    QSignalSpy told(&panel, &FindingsPanel::told);
    panel.correctChosen();
    panel.next();
    panel.correctChosen();
    ASSERT_EQ(told.size(), 2);
    for (const auto& words : told)
        EXPECT_TRUE(words[0].toString().startsWith(QStringLiteral("F7")));
    // Its parts add up to 21, which the cell offers.
    EXPECT_TRUE(told[1][0].toString().contains(QStringLiteral("取合计数")));
    EXPECT_TRUE(
        told[1][0].toString().contains(session->report().cellLabel(cell("stat.review.value"))));
    EXPECT_FALSE(session->editor().canUndo());
}

TEST(LikelyWrongCellTest, OneKeyTakesItAndOneTakesItBack)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)
                            .restZero()
                            .cells({{"requests.new.natural", "20"},
                                    {"requests.new.total", "20"},
                                    {"requests.granted.natural", "2"},
                                    {"requests.granted.total", "20"},
                                    {"requests.total.natural", "20"},
                                    {"requests.total.total", "20"}})};
    TestPrompts prompts;
    FindingsPanel panel(*session, prompts);
    QSignalSpy told(&panel, &FindingsPanel::told);
    QSignalSpy jumped(&panel, &FindingsPanel::jumpRequested);
    panel.next();
    panel.correctChosen();
    EXPECT_EQ(session->report().figure(cell("requests.granted.natural")), Figure(Decimal(20)));
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("20")));
    EXPECT_EQ(jumped.back()[0].value<CellId>(), cell("requests.granted.natural"));
    EXPECT_EQ(session->summary().openErrors, 0);
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(session->report().figure(cell("requests.granted.natural")), Figure(Decimal(2)));
}

} // namespace
} // namespace gongkai::test
