// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/cover_page.h"

#include "core/report/field_json.h"
#include "forms/pages/fields.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace gongkai::test {
namespace {

const FieldKey addressKey{FieldKind::Cover, QStringLiteral("address")};
const FieldKey levelKey{FieldKind::Agency, QStringLiteral("level")};
const FieldKey dateKey{FieldKind::Cover, QStringLiteral("issue_date")};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

struct CoverPageTest : testing::Test
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)};
    CoverPage page{*session};

    QLineEdit& line(const FieldKey& key) { return *qobject_cast<QLineEdit*>(page.editor(key)); }
    void type(const FieldKey& key, const QString& text)
    {
        commitText(&line(key), text);
        QTest::keyClick(&line(key), Qt::Key_Return);
    }
};

TEST_F(CoverPageTest, EveryFieldOfTheExchangeFormatHasAnEditor)
{
    const std::vector<std::pair<FieldKind, QStringList>> fields = {
        {FieldKind::Agency, words("name code level kind")},
        {FieldKind::Meta, words("title scope edition")},
        {FieldKind::Cover,
         words("document_number issue_date address postcode phone fax email website")},
        {FieldKind::Signoff, words("responsible head reviewer preparer phone date")}};
    for (const auto& [kind, ids] : fields) {
        for (const QString& id : ids)
            EXPECT_NE(page.editor({kind, id}), nullptr) << id.toStdString();
    }
}

// As intake leaves it.
struct InferredTest : testing::Test
{
    static Report inferred()
    {
        Report report = ReportBuilder(builtInForm("2021"), 2022);
        const QString origin =
            toFieldText(Origin{{}, {}, {}, false, QStringLiteral("示例镇人民政府")});
        for (const auto& [id, value] : {std::pair("level", "township"), {"kind", "government"}}) {
            const FieldKey key{FieldKind::Agency, QString::fromLatin1(id)};
            apply(report, {QStringLiteral("import"),
                           {{key, report.field(key), QString::fromLatin1(value)},
                            {FieldKey::originOf(key), {}, origin}}});
        }
        return report;
    }
    TestSession session{inferred()};
    CoverPage page{*session};

    QLabel& words() { return *page.findChild<QLabel*>(QStringLiteral("inferred")); }
    QPushButton& button()
    {
        return *page.findChild<QPushButton*>(QStringLiteral("confirmInferred"));
    }
    bool isMarked() { return !words().parentWidget()->isHidden(); }
};

TEST_F(InferredTest, WhatWasInferredIsMarkedUntilTheClerkConfirmsItOnce)
{
    EXPECT_EQ(words().text(), QStringLiteral("从名称“示例镇人民政府”推断，尚未确认：级别、类别。"));
    ASSERT_TRUE(isMarked());
    EXPECT_TRUE(page.editor(levelKey)->font().italic());
    EXPECT_EQ(session->summary().unconfirmed, 2);
    EXPECT_FALSE(session->summary().isClean);

    button().click();
    EXPECT_FALSE(isMarked());
    EXPECT_FALSE(page.editor(levelKey)->font().italic());
    EXPECT_EQ(session->summary().unconfirmed, 0);
    EXPECT_EQ(session->report().field(levelKey), QStringLiteral("township"));

    ASSERT_TRUE(session->undo()); // one act
    EXPECT_TRUE(isMarked());
    EXPECT_EQ(session->summary().unconfirmed, 2);
    ASSERT_TRUE(session->redo());
    EXPECT_FALSE(isMarked());
}

TEST_F(InferredTest, ChoosingConfirmsWhatIsChosenAlsoWhenItIsTheSame)
{
    auto& level = *qobject_cast<QComboBox*>(page.editor(levelKey));
    emit level.activated(level.currentIndex());
    EXPECT_EQ(words().text(), QStringLiteral("从名称“示例镇人民政府”推断，尚未确认：类别。"));
    EXPECT_FALSE(session->report().isUnconfirmed(levelKey));
    EXPECT_EQ(session->report().field(levelKey), QStringLiteral("township"));
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->report().isUnconfirmed(levelKey));
}

TEST_F(CoverPageTest, NothingIsSaidWhereNothingWasInferred)
{
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("inferred"))->parentWidget()->isHidden());
}

TEST_F(CoverPageTest, ALeftFieldIsOneUndoableStep)
{
    type(addressKey, QStringLiteral("示例路 1 号"));
    EXPECT_EQ(session->report().cover(QStringLiteral("address")), QStringLiteral("示例路 1 号"));
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(session->report().cover(QStringLiteral("address")), QString());
    EXPECT_EQ(line(addressKey).text(), QString());
}

TEST_F(CoverPageTest, LeavingAFieldUnchangedIsNoStep)
{
    QTest::keyClick(&line(addressKey), Qt::Key_Return);
    EXPECT_FALSE(session->editor().canUndo());
}

TEST_F(CoverPageTest, AChosenLevelIsStoredByItsId)
{
    auto* level = qobject_cast<QComboBox*>(page.editor(levelKey));
    EXPECT_EQ(level->currentIndex(), -1);
    QTest::keyClick(level, Qt::Key_Down);
    QTest::keyClick(level, Qt::Key_Return);
    EXPECT_EQ(session->report().agency(QStringLiteral("level")), level->currentData().toString());
    EXPECT_FALSE(session->report().agency(QStringLiteral("level")).isEmpty());
}

TEST_F(CoverPageTest, ADateIsStoredAsIso)
{
    auto* date = qobject_cast<DateField*>(page.editor(dateKey));
    commitText(date->line(), QStringLiteral("2023年1月20日"));
    QTest::keyClick(date->line(), Qt::Key_Return);
    EXPECT_EQ(session->report().cover(QStringLiteral("issue_date")), QStringLiteral("2023-01-20"));
}

// A report is published in the January after its year.
TEST_F(CoverPageTest, TheExampleOfADateIsOneThisReportMayHave)
{
    const auto* date = qobject_cast<DateField*>(page.editor(dateKey));
    EXPECT_EQ(date->line()->placeholderText(), QStringLiteral("如 2023-01-20"));
}

TEST_F(CoverPageTest, TheNameOfTheAgencyCannotBeEmptied)
{
    const FieldKey name{FieldKind::Agency, QStringLiteral("name")};
    const QString before = session->report().agency(QStringLiteral("name"));
    line(name).clear();
    QTest::keyClick(&line(name), Qt::Key_Return);
    EXPECT_EQ(session->report().agency(QStringLiteral("name")), before);
    EXPECT_EQ(line(name).text(), before);
}

TEST(ReadOnlyCoverPageTest, NothingCanBeTyped)
{
    TestSession session(ReportBuilder(builtInForm("2021"), 2022), ReportFile::Mode::Read);
    CoverPage page(*session);
    auto* line = qobject_cast<QLineEdit*>(page.editor(addressKey));
    EXPECT_TRUE(line->isReadOnly());
    EXPECT_FALSE(page.editor(levelKey)->isEnabled());
}

} // namespace
} // namespace gongkai::test
