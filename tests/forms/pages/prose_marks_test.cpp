// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/prose_margin.h"
#include "forms/pages/prose_marks.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace gongkai {
namespace {

const QString text = QStringLiteral("收到申请96件，答复9件。\n及时及时公开。\n全文。");

struct ProseMarksTest : testing::Test
{
    QWidget page;
    QPlainTextEdit* editor = new QPlainTextEdit;
    ProseMarks marks{*editor};
    ProseMargin* margin = new ProseMargin(*editor, marks);
    QSignalSpy chosen{margin, &ProseMargin::chosen};

    ProseMarksTest()
    {
        auto* row = new QHBoxLayout(&page);
        row->addWidget(margin);
        row->addWidget(editor, 1);
        editor->setPlainText(text);
        marks.show({mark(0, Severity::Hint, QStringLiteral("96件")),
                    mark(1, Severity::Warning, QStringLiteral("9件。")),
                    mark(2, Severity::Hint, QStringLiteral("及时及时")),
                    {3, Severity::Warning, {22, 22}, QStringLiteral("about 3")}});
        page.resize(400, 300);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    static ProseMark mark(int finding, Severity severity, const QString& words)
    {
        const qsizetype from = text.indexOf(words);
        return {finding,
                severity,
                {from, from + words.size()},
                QStringLiteral("about %1").arg(finding)};
    }
    // The words with a wavy line.
    QStringList marked() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection& line : editor->extraSelections()) {
            EXPECT_EQ(line.format.underlineStyle(), QTextCharFormat::WaveUnderline);
            words << line.cursor.selectedText();
        }
        return words;
    }
    void type(int position, const QString& words)
    {
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(position);
        cursor.insertText(words);
    }
    void click(int sign)
    {
        const auto signs = margin->signs();
        ASSERT_LT(sign, static_cast<int>(signs.size()));
        QTest::mouseClick(margin, Qt::LeftButton, {},
                          signs[static_cast<size_t>(sign)].box.center());
    }
    static QString tipAt(QWidget* widget, const QPoint& place)
    {
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
        return QToolTip::text();
    }
    QPoint placeOf(int position) const
    {
        QTextCursor cursor(editor->document());
        cursor.setPosition(position);
        return editor->cursorRect(cursor).center();
    }
};

TEST_F(ProseMarksTest, TheLineIsBelowTheWordsAndTheTextKnowsNothingOfIt)
{
    EXPECT_EQ(marked(), QStringList({QStringLiteral("96件"), QStringLiteral("9件。"),
                                     QStringLiteral("及时及时")}));
    EXPECT_EQ(editor->toPlainText(), text);
    QTextCursor all(editor->document());
    all.select(QTextCursor::Document);
    EXPECT_FALSE(all.charFormat().hasProperty(QTextFormat::TextUnderlineStyle));
    const auto lines = editor->extraSelections();
    EXPECT_NE(lines[0].format.underlineColor(), lines[1].format.underlineColor());
}

TEST_F(ProseMarksTest, MarksMoveWithTheirWords)
{
    type(0, QStringLiteral("全年共"));
    EXPECT_EQ(marked(), QStringList({QStringLiteral("96件"), QStringLiteral("9件。"),
                                     QStringLiteral("及时及时")}));
    ASSERT_EQ(marks.marks().size(), 4U);
    EXPECT_EQ(marks.marks().front().span, (TextSpan{7, 10}));
    EXPECT_EQ(marks.marks().back().span, (TextSpan{25, 25}));
    type(11, QStringLiteral("\n\n")); // between two of them
    const QString now = editor->toPlainText();
    EXPECT_EQ(marks.marks()[0].span.in(now), QStringLiteral("96件"));
    EXPECT_EQ(marks.marks()[2].span.in(now), QStringLiteral("及时及时"));
}

TEST_F(ProseMarksTest, AnEditedMarkGoesAndTheOthersStay)
{
    type(5, QStringLiteral("0"));
    EXPECT_EQ(marked(), QStringList({QStringLiteral("9件。"), QStringLiteral("及时及时")}));
}

TEST_F(ProseMarksTest, WhatIsTypedRightBesideAMarkTakesItAway)
{
    type(4, QStringLiteral("1")); // 196件
    EXPECT_EQ(marked().size(), 2);
    type(text.indexOf(QStringLiteral("及时及时")) + 1 + 4, QStringLiteral("及"));
    EXPECT_EQ(marked(), QStringList{QStringLiteral("9件。")});
}

TEST_F(ProseMarksTest, WithAllOfTheTextGoneNoMarkIsLeft)
{
    editor->selectAll();
    editor->textCursor().removeSelectedText();
    EXPECT_TRUE(marks.marks().empty());
    EXPECT_EQ(marked(), QStringList());
    EXPECT_TRUE(margin->signs().empty());
}

TEST_F(ProseMarksTest, EachLineHasTheSignOfItsWorstMark)
{
    const auto signs = margin->signs();
    ASSERT_EQ(signs.size(), 3U);
    EXPECT_EQ(signs[0].severity, Severity::Warning);
    EXPECT_EQ(signs[1].severity, Severity::Hint);
    EXPECT_EQ(signs[2].severity, Severity::Warning);
    EXPECT_LT(signs[0].box.bottom(), signs[1].box.top());
    const int line = editor->viewport()->mapTo(&page, placeOf(0)).y();
    EXPECT_LE(std::abs(margin->mapTo(&page, signs[0].box.center()).y() - line), 1);
}

TEST_F(ProseMarksTest, ClicksOnASignChooseOneFindingAfterTheOtherTheWorstFirst)
{
    click(0);
    click(0);
    click(0);
    click(1);
    click(2);
    QList<int> findings;
    for (const auto& signal : chosen)
        findings << signal.front().toInt();
    EXPECT_EQ(findings, QList<int>({1, 0, 1, 2, 3}));
    QTest::mouseClick(margin, Qt::LeftButton, {}, {5, margin->height() - 5});
    EXPECT_EQ(chosen.count(), 5) << "beside no sign";
}

TEST_F(ProseMarksTest, AClickOnMarkedWordsChoosesTheirFinding)
{
    QSignalSpy words{&marks, &ProseMarks::chosen};
    const auto clickAt = [this](int position) {
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(position);
        QTest::mouseClick(editor->viewport(), Qt::LeftButton, {},
                          editor->cursorRect(cursor).center());
    };
    clickAt(static_cast<int>(text.indexOf(QStringLiteral("96件"))) + 1);
    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(words[0][0].toInt(), 0);
    clickAt(0);
    EXPECT_EQ(words.size(), 1);
}

TEST_F(ProseMarksTest, TheMouseOverWordsOrSignTellsWhatTheyAreAbout)
{
    EXPECT_EQ(tipAt(editor->viewport(), placeOf(5)), QStringLiteral("about 0"));
    EXPECT_EQ(tipAt(margin, margin->signs()[0].box.center()), QStringLiteral("about 1\n\nabout 0"));
    EXPECT_EQ(tipAt(margin, margin->signs()[2].box.center()), QStringLiteral("about 3"));
    (void)tipAt(editor->viewport(), placeOf(1));
    EXPECT_TRUE(test::waitFor([] { return !QToolTip::isVisible(); })) << "no mark, no words";
}

TEST_F(ProseMarksTest, ASignScrolledAwayIsNotSeen)
{
    type(static_cast<int>(text.size()), QString(200, u'\n'));
    editor->moveCursor(QTextCursor::End);
    EXPECT_GT(editor->cursorForPosition({0, 0}).position(), 50);
    EXPECT_TRUE(margin->signs().empty());
    editor->moveCursor(QTextCursor::Start);
    EXPECT_EQ(margin->signs().size(), 3U);
}

// Taken over from last year: said of every word, wrong in none.
TEST_F(ProseMarksTest, WhatIsSaidOfTheParagraphHidesNotWhatIsWrongInIt)
{
    ProseMark all = mark(4, Severity::Warning, QStringLiteral("收到申请96件，答复9件。"));
    all.isOfParagraph = true;
    ProseMark other = mark(5, Severity::Warning, QStringLiteral("及时及时公开。"));
    other.isOfParagraph = true;
    marks.show({all, mark(0, Severity::Hint, QStringLiteral("96件")), other});
    EXPECT_EQ(marked(), QStringList{QStringLiteral("96件")});
    EXPECT_EQ(tipAt(editor->viewport(), placeOf(5)), QStringLiteral("about 0\n\nabout 4"));
    const auto signs = margin->signs();
    ASSERT_EQ(signs.size(), 2U);
    EXPECT_FALSE(signs[0].isOfParagraph);
    EXPECT_EQ(signs[0].severity, Severity::Hint) << "of the words, though the other is worse";
    EXPECT_TRUE(signs[1].isOfParagraph);
    EXPECT_EQ(tipAt(margin, signs[0].box.center()), QStringLiteral("about 0\n\nabout 4"));
    click(1);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 5);
    QSignalSpy words{&marks, &ProseMarks::chosen};
    QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, placeOf(1));
    EXPECT_TRUE(words.empty()) << "nothing is marked there";
}

TEST_F(ProseMarksTest, TheSignOfAParagraphIsNotThatOfAFault)
{
    ProseMark all = mark(4, Severity::Warning, QStringLiteral("收到申请96件，答复9件。"));
    const auto picture = [&] {
        marks.show({all});
        return margin->grab(margin->signs().front().box).toImage();
    };
    const QImage fault = picture();
    all.isOfParagraph = true;
    EXPECT_NE(picture(), fault);
}

// Not by colour alone.
TEST_F(ProseMarksTest, TheSignsOfHintAndWarningDifferInShape)
{
    const auto signs = margin->signs();
    const auto grey = [&](size_t sign) {
        QImage image = margin->grab(signs[sign].box).toImage();
        image = image.convertToFormat(QImage::Format_Grayscale8);
        const int plain = qGray(margin->palette().window().color().rgb());
        QString shape;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                shape += qGray(image.pixel(x, y)) == plain ? u'.' : u'#';
        return shape;
    };
    EXPECT_NE(grey(0), grey(1));
    EXPECT_EQ(grey(0), grey(2));
    EXPECT_TRUE(grey(0).contains(u'#'));
}

} // namespace
} // namespace gongkai
