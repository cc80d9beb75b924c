// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"
#include "core/words/text_explanations.h"
#include "forms/findings/findings_panel.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

/// A department's report, in which nothing is broken, and what is written in it.
struct TextPanelTest : testing::Test
{
    TestSession session{departmentReport()};
    TestPrompts prompts;
    FindingsPanel panel{*session, prompts};
    QSignalSpy jumped{&panel, &FindingsPanel::placeRequested};
    QSignalSpy chosen{&panel, &FindingsPanel::findingChosen};
    const FieldKey part{FieldKind::Narrative, QStringLiteral("disputes")};

    TextPanelTest()
    {
        panel.resize(900, 200);
        panel.show();
    }
    void write(const QString& text)
    {
        ASSERT_TRUE(session->apply(setField(session->report(), part, text)));
    }
    QString written() { return session->report().field(part); }
    QString details() const
    {
        return panel.findChild<QLabel*>(QStringLiteral("findingDetails"))->text();
    }
    QString place() const { return jumped.last().front().value<TextPlace>().text; }
    QPushButton* button(const QString& words) const
    {
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().contains(words))
                return button;
        return nullptr;
    }
};

TEST_F(TextPanelTest, NextGoesToThePlaceAndTheDetailsShowBothSides)
{
    write(QStringLiteral("依法办理。行政复议10件，行政诉讼7件。"));
    panel.next();
    ASSERT_EQ(jumped.count(), 1);
    EXPECT_EQ(jumped.front().front().value<TextPlace>(),
              (TextPlace{part.id, 0, 9, 12, QStringLiteral("10件")}));
    const QStringList lines = details().split(u'\n');
    EXPECT_TRUE(lines.contains(QStringLiteral("实线框：行政复议 = 9"))) << details().toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("相差：1件"))) << details().toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("原句：行政复议10件，行政诉讼7件。")))
        << details().toStdString();
    EXPECT_TRUE(details().contains(session->textFinding(panel.chosen())->rule->title()));
}

TEST_F(TextPanelTest, ThePartsStandOpenFromTheBeginningAndWhenTheyCome)
{
    auto* tree = panel.findChild<QTreeView*>();
    write(QStringLiteral("行政复议10件。"));
    EXPECT_TRUE(tree->isExpanded(tree->model()->index(0, 0)));
    tree->collapse(tree->model()->index(0, 0));
    write(QStringLiteral("行政复议10件，，行政诉讼7件。"));
    EXPECT_FALSE(tree->isExpanded(tree->model()->index(0, 0))) << "as the clerk has left it";
    FindingsPanel other(*session, prompts);
    auto* lines = other.findChild<QTreeView*>();
    EXPECT_TRUE(lines->isExpanded(lines->model()->index(0, 0)));
}

TEST_F(TextPanelTest, TheRightFigureIsPutInByOneOperation)
{
    const QString wrong = QStringLiteral("行政复议10件，行政诉讼7件。");
    write(wrong);
    panel.next();
    QPushButton* right = button(QStringLiteral("改为“9件”（F7）"));
    ASSERT_NE(right, nullptr);
    right->click();
    EXPECT_EQ(written(), QStringLiteral("行政复议9件，行政诉讼7件。"));
    EXPECT_TRUE(panel.chosen().isNone());
    EXPECT_EQ(jumped.last().front().value<TextPlace>().from, 6) << "behind what was put in";
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(written(), wrong);
}

TEST_F(TextPanelTest, WhatWasPutRightAndIsUndoneIsChosenAgain)
{
    write(QStringLiteral("行政复议10件，行政诉讼8件。"));
    panel.next();
    panel.next();
    EXPECT_EQ(place(), QStringLiteral("8件"));
    panel.correctChosen();
    EXPECT_TRUE(panel.chosen().isNone());
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(session->undo());
        ASSERT_TRUE(panel.chosen().isText());
        EXPECT_EQ(session->textFinding(panel.chosen())->place.text, QStringLiteral("8件"));
        EXPECT_TRUE(details().contains(QStringLiteral("8件"))) << details().toStdString();
        EXPECT_EQ(chosen.last().front().value<FindingRef>(), panel.chosen());
        ASSERT_TRUE(session->redo());
        EXPECT_TRUE(panel.chosen().isNone());
    }
}

TEST_F(TextPanelTest, WhatTheClerkLetGoIsNotChosenAgain)
{
    write(QStringLiteral("行政复议10件。"));
    panel.next();
    panel.correctChosen();
    panel.choose({});
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(panel.chosen().isNone());
}

TEST_F(TextPanelTest, WhereTheRightTextIsNotKnownNothingIsPutIn)
{
    write(QStringLiteral("行政复议9件（文字描述）。"));
    panel.next();
    EXPECT_EQ(place(), QStringLiteral("文字描述"));
    QPushButton* right = button(QStringLiteral("填入正确数（F7）"));
    ASSERT_NE(right, nullptr);
    EXPECT_FALSE(right->isEnabled());
    QSignalSpy told(&panel, &FindingsPanel::told);
    panel.correctChosen();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("画线的文字")))
        << "no cell is framed, and none is at fault";
    EXPECT_EQ(written(), QStringLiteral("行政复议9件（文字描述）。"));
    panel.choose({});
    panel.correctChosen();
    EXPECT_EQ(button(QStringLiteral("F7")), nullptr) << "of cells nothing is put right so";
}

TEST_F(TextPanelTest, NotMeantSoIsAskedForKeptAndTakenBack)
{
    write(QStringLiteral("行政复议10件。"));
    panel.next();
    EXPECT_NE(button(QStringLiteral("不是这个意思…（F9）")), nullptr);
    prompts.expect(Question::Text, QStringLiteral(" 含上年1件\n"));
    panel.explainChosen();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("“行政复议”为 9")))
        << prompts.lastSaid().toStdString();
    EXPECT_EQ(explanationState(session->report(), *session->textFinding(panel.chosen())),
              ExplanationState::Current);
    EXPECT_TRUE(details().contains(QStringLiteral("\n差错说明：含上年1件\n")))
        << details().toStdString();
    EXPECT_EQ(session->summary().openWarnings, 0);
    prompts.expect(Question::Text, QString(QStringLiteral("")));
    panel.explainChosen();
    EXPECT_EQ(session->summary().openWarnings, 1);
}

TEST_F(TextPanelTest, AfterAMendedFindingTheWayGoesOnBehindIt)
{
    write(QStringLiteral("行政复议10件，行政诉讼8件。\n共收到申请96件。"));
    panel.next();
    panel.next();
    EXPECT_EQ(place(), QStringLiteral("8件"));
    panel.correctChosen();
    panel.next();
    EXPECT_EQ(place(), QStringLiteral("96件"));
    panel.next();
    EXPECT_EQ(place(), QStringLiteral("10件"));
}

TEST_F(TextPanelTest, AnEditBeforeItKeepsTheChoice)
{
    write(QStringLiteral("行政复议10件。"));
    panel.next();
    write(QStringLiteral("及时及时公开。\n行政复议10件。"));
    ASSERT_NE(session->textFinding(panel.chosen()), nullptr);
    EXPECT_EQ(session->textFinding(panel.chosen())->place.text, QStringLiteral("10件"));
    EXPECT_EQ(session->textFinding(panel.chosen())->place.paragraph, 1);
    EXPECT_TRUE(details().contains(QStringLiteral("行政复议 = 9"))) << details().toStdString();
    EXPECT_EQ(chosen.last().front().value<FindingRef>(), panel.chosen());
}

TEST_F(TextPanelTest, InAFileOpenForReadingTheTextIsNeitherExplainedNorPutRight)
{
    Report report = session->report();
    apply(report, setField(report, part, QStringLiteral("行政复议10件。")));
    TestSession reading(report, ReportFile::Mode::Read);
    FindingsPanel other(*reading, prompts);
    other.next();
    ASSERT_TRUE(other.chosen().isText());
    other.explainChosen();
    other.correctChosen();
    EXPECT_EQ(prompts.said(), QStringList());
    EXPECT_EQ(reading->report(), report);
}

} // namespace
} // namespace gongkai::test
