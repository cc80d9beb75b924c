// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/narrative_page.h"

#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QTest>

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
        return label->text().contains(QStringLiteral(" 6 "));
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

} // namespace
} // namespace gongkai::test
