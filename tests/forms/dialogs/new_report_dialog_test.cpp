// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/new_report_dialog.h"

#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace gongkai::test {
namespace {

struct NewReportDialogTest : testing::Test
{
    Catalog catalog = Catalog::builtIn();
    NewReportDialog dialog{catalog, 2024};

    template <typename T>
    T& part(const char* name)
    {
        return *dialog.findChild<T*>(QString::fromLatin1(name));
    }
    QPushButton& createButton()
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("新建"))
                return *button;
        }
        qFatal("no button to create");
    }
    QString suggestedForm(int year)
    {
        part<QSpinBox>("year").setValue(year);
        return part<QComboBox>("form").currentData().toString();
    }
};

TEST_F(NewReportDialogTest, TheFormIsSuggestedFromTheYear)
{
    // The generations begin with the report years 2019 and 2021.
    EXPECT_EQ(suggestedForm(2018), QStringLiteral("2014"));
    EXPECT_EQ(suggestedForm(2019), QStringLiteral("2019"));
    EXPECT_EQ(suggestedForm(2020), QStringLiteral("2019"));
    EXPECT_EQ(suggestedForm(2021), QStringLiteral("2021"));
    EXPECT_EQ(suggestedForm(2030), QStringLiteral("2021"));
}

TEST_F(NewReportDialogTest, WithoutAnAgencyNothingIsCreated)
{
    EXPECT_FALSE(createButton().isEnabled());
    commitText(&part<QLineEdit>("agency"), QStringLiteral("  "));
    EXPECT_FALSE(createButton().isEnabled());
    commitText(&part<QLineEdit>("agency"), QStringLiteral("示例区教育局"));
    EXPECT_TRUE(createButton().isEnabled());
}

TEST_F(NewReportDialogTest, TheReportIsWhatWasChosen)
{
    commitText(&part<QLineEdit>("agency"), QStringLiteral("示例区教育局"));
    part<QComboBox>("level").setCurrentIndex(
        part<QComboBox>("level").findData(QStringLiteral("county")));
    part<QComboBox>("kind").setCurrentIndex(
        part<QComboBox>("kind").findData(QStringLiteral("department")));
    part<QComboBox>("scope").setCurrentIndex(
        part<QComboBox>("scope").findData(QStringLiteral("system")));
    const Report report = dialog.report();
    EXPECT_EQ(report.form().id, QStringLiteral("2021"));
    EXPECT_EQ(report.year(), 2024);
    EXPECT_EQ(report.agency(QStringLiteral("name")), QStringLiteral("示例区教育局"));
    EXPECT_EQ(report.agency(QStringLiteral("level")), QStringLiteral("county"));
    EXPECT_EQ(report.agency(QStringLiteral("kind")), QStringLiteral("department"));
    EXPECT_EQ(report.scope(), QStringLiteral("system"));
}

TEST_F(NewReportDialogTest, LevelAndKindFollowTheNameUntilTheyAreChosen)
{
    const QString asked = QStringLiteral("级别和类别是从单位名称推断的，请核对。");
    const auto rank = [this]() -> QString {
        const Report report = dialog.report();
        return report.agency(QStringLiteral("level")) + u'/' +
               report.agency(QStringLiteral("kind"));
    };
    EXPECT_FALSE(part<QLabel>("remark").text().contains(asked));
    commitText(&part<QLineEdit>("agency"), QStringLiteral("示例县统计局"));
    EXPECT_EQ(rank(), QStringLiteral("county/department"));
    EXPECT_TRUE(part<QLabel>("remark").text().contains(asked));
    part<QLineEdit>("agency").setText(QStringLiteral("示例镇人民政府"));
    EXPECT_EQ(rank(), QStringLiteral("township/government"));
    auto& level = part<QComboBox>("level");
    level.setCurrentIndex(level.findData(QStringLiteral("county")));
    emit level.activated(level.currentIndex());
    part<QLineEdit>("agency").setText(QStringLiteral("示例省人民政府"));
    EXPECT_EQ(rank(), QStringLiteral("county/government")) << "the clerk has chosen the level";
    part<QLineEdit>("agency").setText(QStringLiteral("某某集团"));
    EXPECT_EQ(rank(), QStringLiteral("county/"));
}

TEST_F(NewReportDialogTest, LevelAndKindMayStayOpen)
{
    commitText(&part<QLineEdit>("agency"), QStringLiteral("某某集团"));
    const Report report = dialog.report();
    EXPECT_EQ(report.agency(QStringLiteral("level")), QString());
    EXPECT_EQ(report.scope(), QStringLiteral("own"));
}

TEST_F(NewReportDialogTest, AFormOfAnotherYearCanBeChosenAndIsTold)
{
    auto& form = part<QComboBox>("form");
    form.setCurrentIndex(form.findData(QStringLiteral("2019")));
    emit form.activated(form.currentIndex());
    const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("2019 年表式不适用于 2024 年的年报。");
    }));
}

TEST(YearOfNewReportTest, InDecemberTheYearThatEndsIsBegun)
{
    EXPECT_EQ(yearOfNewReport(QDate(2026, 11, 30)), 2025);
    EXPECT_EQ(yearOfNewReport(QDate(2026, 12, 1)), 2026);
    EXPECT_EQ(yearOfNewReport(QDate(2026, 12, 31)), 2026);
    EXPECT_EQ(yearOfNewReport(QDate(2027, 1, 1)), 2026);
}

} // namespace
} // namespace gongkai::test
