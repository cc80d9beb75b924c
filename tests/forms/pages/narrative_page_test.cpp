// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/narrative_page.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "core/words/text_explanations.h"
#include "forms/pages/prose_margin.h"
#include "forms/pages/prose_marks.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace gongkai::test {
namespace {

const QString overview = QStringLiteral("overview");

struct NarrativePageTest : testing::Test
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)};
    NarrativePage page{*session, overview};

    QString stored() { return session->report().narrative(overview); }
};

TEST_F(NarrativePageTest, TypedTextIsKeptAtAPause)
{
    QTest::keyClicks(page.editor(), QStringLiteral("abc"));
    EXPECT_EQ(stored(), QString());
    EXPECT_TRUE(waitFor([&] { return stored() == u"abc"; }));
}

TEST_F(NarrativePageTest, TypedTextIsKeptAlsoWhileTypingGoesOn)
{
    // No pause, and a key every few milliseconds: what begins anew with each key is never over.
    using namespace std::chrono_literals;
    NarrativePage busy(*session, overview, nullptr, {1h, 100ms});
    EXPECT_TRUE(waitFor([&] {
        QTest::keyClick(busy.editor(), 'a');
        return !stored().isEmpty();
    }));
    const qsizetype kept = stored().size();
    EXPECT_TRUE(waitFor([&] {
        QTest::keyClick(busy.editor(), 'a');
        return stored().size() > kept;
    })) << "also the next time";
}

TEST_F(NarrativePageTest, NoKeyWaitsLongerThanThreeSeconds)
{
    EXPECT_LE(KeepAfter().latest, std::chrono::seconds(3));
    EXPECT_LE(KeepAfter().pause, KeepAfter().latest);
}

TEST_F(NarrativePageTest, TypedTextIsKeptWhenThePageIsLeft)
{
    page.editor()->insertPlainText(QStringLiteral("第一段\n第二段"));
    QFocusEvent left(QEvent::FocusOut);
    QApplication::sendEvent(page.editor(), &left);
    EXPECT_EQ(stored(), QStringLiteral("第一段\n第二段"));
}

TEST_F(NarrativePageTest, PastedTextIsCleaned)
{
    QMimeData data;
    data.setHtml(QStringLiteral("<b>主动</b>"));
    data.setText(QStringLiteral("主动\u200b公开  \r\n\r\n\r\n依申请公开\t"));
    auto* copy = new QMimeData;
    copy->setText(data.text());
    QApplication::clipboard()->setMimeData(copy);
    page.editor()->paste();
    ASSERT_TRUE(page.commit());
    EXPECT_EQ(stored().section(u'\n', 0, 0), QStringLiteral("主动公开"));
    EXPECT_FALSE(stored().contains(u'\r'));
    EXPECT_TRUE(stored().endsWith(QStringLiteral("依申请公开")));
}

TEST_F(NarrativePageTest, APastedLineStaysALineInFrontOfOthers)
{
    page.editor()->setPlainText(QStringLiteral("收到申请3件。"));
    page.editor()->moveCursor(QTextCursor::Start);
    QApplication::clipboard()->setText(QStringLiteral("（一）依申请公开\n"));
    page.editor()->paste();
    EXPECT_EQ(page.editor()->toPlainText(), QStringLiteral("（一）依申请公开\n收到申请3件。"));
}

TEST_F(NarrativePageTest, UndoTakesTheWholeStepBackAndShowsIt)
{
    page.editor()->insertPlainText(QStringLiteral("一"));
    ASSERT_TRUE(page.commit());
    page.editor()->insertPlainText(QStringLiteral("二"));
    ASSERT_TRUE(page.commit());
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(page.editor()->toPlainText(), QStringLiteral("一"));
    ASSERT_TRUE(session->redo());
    EXPECT_EQ(page.editor()->toPlainText(), QStringLiteral("一二"));
}

TEST_F(NarrativePageTest, UndoKeysAreLeftToTheWindow)
{
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    key.ignore();
    QApplication::sendEvent(page.editor(), &key);
    EXPECT_FALSE(key.isAccepted());
}

TEST_F(NarrativePageTest, ABlankAtTheEndDoesNotDisturbTyping)
{
    QTest::keyClicks(page.editor(), QStringLiteral("abc "));
    ASSERT_TRUE(page.commit());
    EXPECT_EQ(stored(), QStringLiteral("abc"));
    EXPECT_EQ(page.editor()->toPlainText(), QStringLiteral("abc "));
    EXPECT_EQ(page.editor()->textCursor().position(), 4);
}

TEST_F(NarrativePageTest, CharactersAreCountedWithoutBlanks)
{
    page.editor()->setPlainText(QStringLiteral("公开 12 件\n𠮷"));
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    const bool found = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("字数 5　字符数（不计空格） 6/1000");
    });
    EXPECT_TRUE(found);
}

TEST_F(NarrativePageTest, AFileDraggedOverTheTextIsNotInserted)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/report.gkb"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(page.editor()->viewport(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(NarrativePageTest, UndoLeavesTheCursorWhereTheTextChanged)
{
    ASSERT_TRUE(session->apply(
        setField(session->report(), {FieldKind::Narrative, overview}, QStringLiteral("甲乙丙丁"))));
    QTextCursor cursor = page.editor()->textCursor();
    cursor.setPosition(2);
    page.editor()->setTextCursor(cursor);
    page.editor()->insertPlainText(QStringLiteral("新的"));
    ASSERT_TRUE(page.commit());
    page.editor()->moveCursor(QTextCursor::Start);
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(page.editor()->toPlainText(), QStringLiteral("甲乙丙丁"));
    EXPECT_EQ(page.editor()->textCursor().position(), 2);
    ASSERT_TRUE(session->redo());
    EXPECT_EQ(page.editor()->toPlainText(), QStringLiteral("甲乙新的丙丁"));
    EXPECT_EQ(page.editor()->textCursor().position(), 4);
}

TEST_F(NarrativePageTest, UndoInALongTextScrollsNotToItsStart)
{
    const QString line = QStringLiteral("一行\n");
    ASSERT_TRUE(session->apply(setField(session->report(), {FieldKind::Narrative, overview},
                                        line.repeated(200) + QStringLiteral("末行"))));
    page.resize(400, 300);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    page.editor()->moveCursor(QTextCursor::End);
    page.editor()->insertPlainText(QStringLiteral("甲"));
    ASSERT_TRUE(page.commit());
    const int scrolled = page.editor()->verticalScrollBar()->value();
    ASSERT_GT(scrolled, 100);
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(page.editor()->verticalScrollBar()->value(), scrolled);
}

/// The report of a department that received 95 requests.
struct MarkedPageTest : testing::Test
{
    TestSession session{departmentReport()};
    NarrativePage page{*session, overview};
    QSignalSpy chosen{&page, &NarrativePage::findingChosen};

    void keep(const QString& text)
    {
        page.editor()->setPlainText(text);
        ASSERT_TRUE(page.commit());
    }
    /// The words with a line below them.
    QStringList marked() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection& line : page.editor()->extraSelections())
            words << line.cursor.selectedText();
        return words;
    }
    const ProseMark& markAt(const QString& words) const
    {
        const QString text = page.editor()->toPlainText();
        const auto& marks = page.marks().marks();
        const auto found = std::ranges::find_if(
            marks, [&](const ProseMark& mark) { return mark.span.in(text) == words; });
        if (found == marks.end())
            qFatal("no mark at %s", qPrintable(words));
        return *found;
    }
    const TextFinding& finding(const QString& words)
    {
        return *session->textFinding(FindingRef::text(markAt(words).finding));
    }
};

TEST_F(MarkedPageTest, WhatIsTypedIsCheckedAtAPauseAndMarked)
{
    page.editor()->setPlainText(QStringLiteral("共收到申请96件，上年结转7件。"));
    EXPECT_EQ(marked(), QStringList());
    EXPECT_TRUE(waitFor([&] { return marked() == QStringList{QStringLiteral("96件")}; }));
    EXPECT_EQ(finding(QStringLiteral("96件")).correction, QStringLiteral("95件"));
    // Another figure takes the mark away at once, the right one for good.
    QTextCursor cursor = page.editor()->textCursor();
    cursor.setPosition(6);
    cursor.deleteChar();
    EXPECT_EQ(marked(), QStringList());
    cursor.insertText(QStringLiteral("5"));
    ASSERT_TRUE(page.commit());
    EXPECT_EQ(marked(), QStringList());
}

TEST_F(MarkedPageTest, AParagraphOfLastYearHasNoLineAndTheWrongFigureInItOne)
{
    const QString last =
        QStringLiteral("全年通过门户网站公开政府信息，认真办理各项申请，收到申请88件。");
    LastYear before{QStringLiteral("2021"), session->report().year() - 1, {}, {}, {}};
    before.narrative[overview] = last;
    ASSERT_TRUE(session->apply(
        setField(session->report(), {FieldKind::LastYear, {}}, toFieldText(before))));
    QString now = last;
    keep(now.replace(QStringLiteral("88件"), QStringLiteral("96件")));
    EXPECT_EQ(marked(), QStringList{QStringLiteral("96件")});
    EXPECT_TRUE(markAt(now).isOfParagraph);
    EXPECT_FALSE(markAt(QStringLiteral("96件")).isOfParagraph);
}

TEST_F(MarkedPageTest, AMarkStandsAtItsWordsWhateverIsNotKeptAroundThem)
{
    keep(QStringLiteral("\n\n概况。  \n共收到申请96件，，答复94件。 \n"));
    EXPECT_EQ(session->report().narrative(overview),
              QStringLiteral("概况。\n共收到申请96件，，答复94件。"));
    EXPECT_EQ(marked(), QStringList({QStringLiteral("96件"), QStringLiteral("，，")}));
}

TEST_F(MarkedPageTest, AnEditOfTheTablesMarksTheTextToo)
{
    keep(QStringLiteral("共收到申请95件。"));
    EXPECT_EQ(marked(), QStringList());
    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.new.total"), figure("96")}})));
    EXPECT_EQ(marked(), QStringList{QStringLiteral("95件")});
}

TEST_F(MarkedPageTest, AnExplanationTakesTheMarkAwayUntilTheFiguresChange)
{
    keep(QStringLiteral("共收到申请96件。"));
    ASSERT_EQ(marked(), QStringList{QStringLiteral("96件")});
    ASSERT_TRUE(session->apply(explain(session->report(), finding(QStringLiteral("96件")),
                                       QStringLiteral("含撤回的1件"))));
    EXPECT_EQ(marked(), QStringList());
    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.new.total"), figure("94")}})));
    EXPECT_EQ(marked(), QStringList{QStringLiteral("96件")});
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(marked(), QStringList());
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(marked(), QStringList{QStringLiteral("96件")});
}

TEST_F(MarkedPageTest, TheMarkSaysWhatIsWrongByWhichRuleAndWhereThatIsWritten)
{
    keep(QStringLiteral("共收到申请96件。按照《政府信息公开条例》（国务院令第710号）的规定。"));
    const QString tip = markAt(QStringLiteral("96件")).toolTip;
    EXPECT_TRUE(tip.startsWith(QStringLiteral("文字写“96件”"))) << tip.toStdString();
    EXPECT_TRUE(tip.endsWith(u'\n' + finding(QStringLiteral("96件")).rule->title()))
        << tip.toStdString();
    const QString cited = markAt(QStringLiteral("国务院令第710号")).toolTip;
    EXPECT_TRUE(cited.endsWith(QStringLiteral("（国务院令第711号）"))) << cited.toStdString();
}

TEST_F(MarkedPageTest, TheSignChoosesTheFinding)
{
    keep(QStringLiteral("概况。\n共收到申请96件。"));
    page.resize(500, 300);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    auto* margin = page.findChild<ProseMargin*>();
    ASSERT_EQ(margin->signs().size(), 2U) << "of the part as a whole, of the words";
    QTest::mouseClick(margin, Qt::LeftButton, {}, margin->signs().back().box.center());
    ASSERT_EQ(chosen.count(), 1);
    const auto ref = chosen.front().front().value<FindingRef>();
    ASSERT_NE(session->textFinding(ref), nullptr);
    EXPECT_EQ(session->textFinding(ref)->place.text, QStringLiteral("96件"));
}

TEST_F(MarkedPageTest, APlaceIsSelectedAndAnEmptyOneIsWhereTheCursorGoes)
{
    keep(QStringLiteral("\n概况。\n共收到申请96件。"));
    page.showPlace({overview, 1, 5, 8, QStringLiteral("96件")});
    EXPECT_EQ(page.editor()->textCursor().selectedText(), QStringLiteral("96件"));
    page.showPlace({overview, 1, 0, 0, {}});
    EXPECT_FALSE(page.editor()->textCursor().hasSelection());
    EXPECT_EQ(page.editor()->textCursor().position(), 5);
}

} // namespace
} // namespace gongkai::test
