// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/writing/writing_panel.h"

#include "core/carry/carry.h"
#include "core/report/edits.h"
#include "forms/pages/narrative_page.h"
#include "forms/writing/writing_help.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include <QTextBlock>
#include <algorithm>

namespace gongkai::test {
namespace {

// A report of zeros with last year's words beside it.
Report reportWithLastYear()
{
    Report last = ReportBuilder(builtInForm("2021"), 2023).restZero();
    apply(last, setField(last, {FieldKind::Narrative, u"requests"_qs},
                         u"2023年，本机关未收到申请。\n渠道畅通。"_qs));
    Report now = ReportBuilder(builtInForm("2021"), 2024).restZero();
    apply(now, planCarry(last, now, u"去年.gkb"_qs, january())->operation);
    return now;
}

struct WritingPanelTest : testing::Test
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Settings settings{store};
    TestSession session{reportWithLastYear()};
    NarrativePage page{*session, QStringLiteral("requests")};
    WritingPanel* panel = addWritingHelp(page, *session, settings, QStringLiteral("requests"));

    WritingPanelTest() { page.show(); }
    ~WritingPanelTest() override { page.hide(); }

    QWidget* tab(int index)
    {
        panel->setCurrentIndex(index);
        return panel->widget(index);
    }
    QListWidget& drafts() { return *tab(0)->findChild<QListWidget*>(); }
    QPlainTextEdit& lastYear() { return *tab(2)->findChild<QPlainTextEdit*>(); }
    QString text() { return page.editor()->toPlainText(); }
};

QStringList lines(const QListWidget& list)
{
    QStringList texts;
    for (int row = 0; row < list.count(); ++row)
        if (!list.isRowHidden(row))
            texts += list.item(row)->text();
    return texts;
}

const QString nothing = QStringLiteral("2024年，本机关未收到政府信息公开申请。");

} // namespace

TEST_F(WritingPanelTest, EnterPutsASentenceIntoTheText)
{
    ASSERT_EQ(lines(drafts()), QStringList{nothing});
    QTest::keyClick(&drafts(), Qt::Key_Return);
    EXPECT_EQ(text(), nothing);
    QTest::keyClick(&drafts(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(text(), nothing + nothing);
    ASSERT_TRUE(page.commit());
    EXPECT_EQ(session->report().narrative(u"requests"_qs), nothing + nothing);
}

TEST_F(WritingPanelTest, SoDoADoubleClickAndTheButton)
{
    const QRect place = drafts().visualItemRect(drafts().item(0));
    QTest::mouseClick(drafts().viewport(), Qt::LeftButton, {}, place.center());
    QTest::mouseDClick(drafts().viewport(), Qt::LeftButton, {}, place.center());
    EXPECT_EQ(text(), nothing);
    tab(0)->findChild<QPushButton*>()->click();
    EXPECT_EQ(text(), nothing + u'\n' + nothing);
}

TEST_F(WritingPanelTest, ASentenceOfFiguresThatDoNotBalanceHasASign)
{
    const QString sign = QStringLiteral("带标记的语句所依据的数字还不平，请先改正表格。");
    const auto isSaid = [&] {
        const auto labels = tab(0)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text() == sign;
        });
    };
    ASSERT_EQ(lines(drafts()), QStringList{nothing});
    EXPECT_FALSE(isSaid());
    EXPECT_TRUE(drafts().item(0)->icon().isNull());
    // One of a natural person, and 0 in the total: the row and the column do not balance.
    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.new.natural"), Figure(Decimal(1))}})));
    ASSERT_TRUE(waitFor(isSaid));
    EXPECT_FALSE(drafts().item(0)->icon().isNull());
    EXPECT_EQ(drafts().item(0)->data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("所依据的数字还不平。"));
    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.new.natural"), Figure(Decimal(0))}})));
    EXPECT_TRUE(waitFor([&] { return !isSaid(); }));
}

TEST_F(WritingPanelTest, ASentenceThatIsInTheTextIsOfferedNoMore)
{
    const auto says = [&](const QString& words) {
        const auto labels = tab(0)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text() == words;
        });
    };
    const QString written = u"建议语句中有 1 句已写入正文。"_qs;
    EXPECT_FALSE(says(written));
    QTest::keyClick(&drafts(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return lines(drafts()).isEmpty(); }));
    EXPECT_TRUE(says(written));
    QTest::keyClick(&drafts(), Qt::Key_Return);
    EXPECT_EQ(text(), nothing);
    page.editor()->setPlainText(u"渠道畅通。"_qs);
    ASSERT_TRUE(waitFor([&] { return lines(drafts()) == QStringList{nothing}; }));
    EXPECT_FALSE(says(written));
    // With another mark behind it the sentence is the same.
    page.editor()->setPlainText(nothing.chopped(1) + u"，渠道畅通。"_qs);
    EXPECT_TRUE(waitFor([&] { return lines(drafts()).isEmpty(); }));
}

TEST_F(WritingPanelTest, EscLeadsBackIntoTheText)
{
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    for (int i = 0; i < panel->count(); ++i) {
        panel->setCurrentIndex(i);
        panel->takeFocus();
        ASSERT_TRUE(panel->isAncestorOf(QApplication::focusWidget())) << i;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_TRUE(page.editor()->hasFocus()) << i;
    }
}

TEST_F(WritingPanelTest, TheSentencesFollowTheFigures)
{
    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.carried_out.total"), Figure()}})));
    EXPECT_EQ(lines(drafts()), QStringList{nothing}); // it does not rest on that cell
    ASSERT_TRUE(
        session->apply(setFigures(session->report(), {{cell("requests.new.total"), Figure()}})));
    EXPECT_EQ(lines(drafts()), QStringList());
    bool isSaid = false;
    for (const QLabel* label : tab(0)->findChildren<QLabel*>())
        isSaid = isSaid ||
                 label->text().contains(session->report().cellLabel(cell("requests.new.total")));
    EXPECT_TRUE(isSaid);
}

TEST_F(WritingPanelTest, LastYearsTextIsThereWithWhatThisYearHasNot)
{
    EXPECT_EQ(lastYear().toPlainText(), u"2023年，本机关未收到申请。\n渠道畅通。"_qs);
    EXPECT_TRUE(lastYear().isReadOnly());
    page.editor()->setPlainText(u"2024年，本机关未收到申请。"_qs);
    ASSERT_TRUE(waitFor([&] { return lastYear().extraSelections().size() == 2; }));
    EXPECT_EQ(lastYear().extraSelections()[0].cursor.selectedText(), u"2023"_qs);
    EXPECT_TRUE(lastYear().extraSelections()[0].format.fontUnderline());
    EXPECT_EQ(lastYear().extraSelections()[1].cursor.selectedText().trimmed(), u"渠道畅通。"_qs);
}

TEST_F(WritingPanelTest, AParagraphIsTakenOverAsItStands)
{
    QTextCursor cursor(lastYear().document()->lastBlock());
    lastYear().setTextCursor(cursor);
    QTest::keyClick(&lastYear(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(text(), u"渠道畅通。"_qs);
    lastYear().moveCursor(QTextCursor::Start);
    tab(2)->findChild<QPushButton*>()->click();
    EXPECT_EQ(text(), u"渠道畅通。\n2023年，本机关未收到申请。"_qs); // the year is the clerk's
}

TEST_F(WritingPanelTest, WhatIsToBeWrittenIsTickedWhileTyping)
{
    NarrativePage problems(*session, u"problems"_qs);
    WritingPanel* help = addWritingHelp(problems, *session, settings, u"problems"_qs);
    problems.show();
    help->setCurrentIndex(1);
    const QListWidget& topics = *help->widget(1)->findChild<QListWidget*>();
    EXPECT_EQ(lines(topics),
              (QStringList{u"○ 主要问题（还没有写）"_qs, u"○ 改进措施（还没有写）"_qs}));
    problems.editor()->insertPlainText(u"培训不足"_qs);
    EXPECT_TRUE(waitFor([&] { return lines(topics).value(0) == u"✓ 主要问题（已写）"; }));
    EXPECT_EQ(lines(topics).value(1), u"○ 改进措施（还没有写）"_qs);
}

TEST_F(WritingPanelTest, ItStaysFoldedAwayWhenItWas)
{
    EXPECT_TRUE(panel->isVisible());
    settings.setShowsWritingHelp(false);
    NarrativePage other(*session, u"overview"_qs);
    const WritingPanel* folded = addWritingHelp(other, *session, settings, u"overview"_qs);
    other.show();
    EXPECT_FALSE(folded->isVisible());
}

TEST(WritingPanelReadOnlyTest, NothingCanBePutIn)
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
    Settings settings(store);
    TestSession session(reportWithLastYear(), ReportFile::Mode::Read);
    NarrativePage page(*session, u"requests"_qs);
    WritingPanel* panel = addWritingHelp(page, *session, settings, u"requests"_qs);
    page.show();
    QTest::keyClick(panel->widget(0)->findChild<QListWidget*>(), Qt::Key_Return);
    EXPECT_EQ(page.editor()->toPlainText(), QString());
}

} // namespace gongkai::test
