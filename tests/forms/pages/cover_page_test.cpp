// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/cover_page.h"

#include "forms/pages/fields.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

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

TEST(CoverFieldsTest, AForm2014CountsItsSignOffAsBlank)
{
    const Report statistics = ReportBuilder(builtInForm("2014"), 2017);
    const Report annual = ReportBuilder(builtInForm("2021"), 2022);
    // 2014: level, kind and six lines of the sign-off less the leader, whom the form lacks;
    // since 2019: level, kind and the date of issue.
    EXPECT_EQ(blankCoverFields(statistics), 2 + 5);
    EXPECT_EQ(blankCoverFields(annual), 3);
}

} // namespace
} // namespace gongkai::test
