// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/zero_report_dialog.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/search_bar.h"
#include "forms/report_view.h"
#include "forms/window_actions.h"
#include "forms/writing/writing_panel.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace gongkai::test {
namespace {

const QString overview = QStringLiteral("overview");
const QString problems = QStringLiteral("problems");

struct TextCommandsTest : testing::Test
{
    TestWindow window;

    void open(const QString& overviewText, const QString& problemsText = {})
    {
        ReportBuilder builder(builtInForm("2021"), 2022);
        builder.field(FieldKind::Narrative, overview, overviewText)
            .field(FieldKind::Narrative, problems, problemsText);
        window->openFile(window.write(QStringLiteral("a.gkb"), builder));
        window->view()->showPage({PageRef::Kind::Narrative, overview});
    }
    QString text(const QString& part) { return window.report().narrative(part); }
    WindowActions& actions() { return window->actions(); }
};

} // namespace

TEST_F(TextCommandsTest, TheReportOfZerosIsOneStepToUndo)
{
    open(QString());
    actions().zeroReport->trigger();
    window.dialog<ZeroReportDialog>().findChild<QPushButton*>(QStringLiteral("fill"))->click();
    EXPECT_EQ(window.figure("requests.total.total"), QStringLiteral("0"));
    EXPECT_EQ(text(QStringLiteral("others")), QStringLiteral("2022年，本机关未收取信息处理费。"));
    actions().undo->trigger();
    EXPECT_EQ(window.figure("requests.total.total"), QString());
    EXPECT_EQ(text(QStringLiteral("others")), QString());
    EXPECT_FALSE(actions().undo->isEnabled());
}

TEST_F(TextCommandsTest, TheReportOfZerosCanBeLeft)
{
    open(QString());
    actions().zeroReport->trigger();
    window.dialog<ZeroReportDialog>().reject();
    EXPECT_FALSE(actions().undo->isEnabled());
}

TEST_F(TextCommandsTest, AHeadingIsAStepOfItsOwn)
{
    open(QStringLiteral("主动公开"));
    window->view()->currentNarrative()->editor()->moveCursor(QTextCursor::End);
    window->view()->currentNarrative()->editor()->insertPlainText(QStringLiteral("工作"));
    actions().headings[1]->trigger();
    EXPECT_EQ(text(overview), QStringLiteral("（一）主动公开工作"));
    actions().undo->trigger();
    EXPECT_EQ(text(overview), QStringLiteral("主动公开工作"));
    actions().undo->trigger();
    EXPECT_EQ(text(overview), QStringLiteral("主动公开"));
}

TEST_F(TextCommandsTest, HeadingsAreForTheText)
{
    open(QString());
    EXPECT_TRUE(actions().headings[2]->isEnabled());
    window.go("requests.new.natural");
    EXPECT_FALSE(actions().headings[2]->isEnabled());
    EXPECT_FALSE(actions().renumber->isEnabled());
}

TEST_F(TextCommandsTest, APartIsCountedAnewInOneStep)
{
    const QString before = QStringLiteral("（一）甲\n（一）乙\n2.丙");
    open(before);
    actions().renumber->trigger();
    EXPECT_EQ(text(overview), QStringLiteral("（一）甲\n（二）乙\n1.丙"));
    EXPECT_EQ(window->view()->currentNarrative()->editor()->toPlainText(), text(overview));
    actions().undo->trigger();
    EXPECT_EQ(text(overview), before);
}

TEST_F(TextCommandsTest, ReplacingInAllPartsIsOneStepAndCounted)
{
    open(QStringLiteral("我局2021年，2021年底。"), QStringLiteral("2021年的问题。"));
    actions().replace->trigger();
    SearchBar& bar = *window->findChild<SearchBar*>();
    const auto fields = bar.findChildren<QLineEdit*>();
    fields[0]->setText(QStringLiteral("2021年"));
    fields[1]->setText(QStringLiteral("2022年"));
    bar.findChild<QPushButton*>(QStringLiteral("everywhere"))->click();
    EXPECT_EQ(text(overview), QStringLiteral("我局2022年，2022年底。"));
    EXPECT_EQ(text(problems), QStringLiteral("2022年的问题。"));
    bool isCounted = false;
    for (const QLabel* label : bar.findChildren<QLabel*>())
        isCounted = isCounted || label->text() == QStringLiteral("已替换 3 处，共 2 个部分");
    EXPECT_TRUE(isCounted);
    actions().undo->trigger();
    for (const QLabel* label : bar.findChildren<QLabel*>())
        EXPECT_EQ(label->text(), QString()) << "it is undone";
    EXPECT_EQ(text(overview), QStringLiteral("我局2021年，2021年底。"));
    EXPECT_EQ(text(problems), QStringLiteral("2021年的问题。"));
}

TEST_F(TextCommandsTest, NothingInPlaceOfWordsDeletesThemAfterAskingOnly)
{
    open(QStringLiteral("我局2021年，2021年底。"), QStringLiteral("2021年的问题。"));
    actions().replace->trigger();
    SearchBar& bar = *window->findChild<SearchBar*>();
    bar.findChildren<QLineEdit*>()[0]->setText(QStringLiteral("2021年"));
    auto* everywhere = bar.findChild<QPushButton*>(QStringLiteral("everywhere"));
    window.prompts().expect(TestPrompts::Question::Confirm, false);
    everywhere->click();
    EXPECT_EQ(text(overview), QStringLiteral("我局2021年，2021年底。"));
    EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("3 处")))
        << window.prompts().lastSaid().toStdString();
    EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("2 个部分")));
    window.prompts().expect(TestPrompts::Question::Confirm, true);
    everywhere->setFocus();
    QTest::keyClick(everywhere, Qt::Key_Return); // not the next place
    EXPECT_EQ(text(overview), QStringLiteral("我局，底。"));
    EXPECT_EQ(text(problems), QStringLiteral("的问题。"));
    const auto labels = bar.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == QStringLiteral("已删除 3 处，共 2 个部分");
    }));
}

TEST_F(TextCommandsTest, TheWritingHelpIsFoldedAwayAndStaysSo)
{
    open(QString());
    const auto panel = [&] {
        return window->view()->currentNarrative()->findChild<WritingPanel*>();
    };
    EXPECT_TRUE(panel()->isVisibleTo(window->view()->currentNarrative()));
    actions().writingHelp->trigger();
    EXPECT_FALSE(panel()->isVisibleTo(window->view()->currentNarrative()));
    window.restart();
    window->openFile(window.path(QStringLiteral("a.gkb")));
    window->view()->showPage({PageRef::Kind::Narrative, problems});
    EXPECT_FALSE(panel()->isVisibleTo(window->view()->currentNarrative()));
    EXPECT_FALSE(actions().writingHelp->isChecked());
}

TEST_F(TextCommandsTest, F4LeadsIntoTheWritingHelpAndBack)
{
    open(QString());
    ProseEdit* editor = window->view()->currentNarrative()->editor();
    editor->setFocus();
    const auto* panel = window->view()->currentNarrative()->findChild<WritingPanel*>();
    window.press(Qt::Key_F4);
    EXPECT_TRUE(panel->isAncestorOf(QApplication::focusWidget()));
    window.press(Qt::Key_F4);
    EXPECT_TRUE(editor->hasFocus());
    actions().writingHelp->trigger();
    EXPECT_FALSE(panel->isVisible());
    window.press(Qt::Key_F4);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_TRUE(actions().writingHelp->isChecked());
    EXPECT_TRUE(panel->isAncestorOf(QApplication::focusWidget()));
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(editor->hasFocus());
    window.go("requests.new.natural");
    EXPECT_FALSE(actions().toWritingHelp->isEnabled());
}

// Only what is for signature prints who signs.
TEST_F(TextCommandsTest, PrintingIsForSignature)
{
    open(QStringLiteral("全年公开信息20条。"));
    window.prompts().expect(TestPrompts::Question::Printer, true);
    window.prompts().expect(TestPrompts::Question::Delivery, false);
    actions().print->trigger();
    ASSERT_EQ(window.prompts().said().size(), 2);
    EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("审核人")))
        << qPrintable(window.prompts().lastSaid());
}

} // namespace gongkai::test
