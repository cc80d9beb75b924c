// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/carry_dialog.h"

#include "core/report/edits.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QTreeWidget>

namespace gongkai::test {
namespace {

QTreeWidget& listOf(const CarryDialog& dialog)
{
    return *dialog.findChild<QTreeWidget*>();
}

QStringList headings(const CarryDialog& dialog)
{
    QStringList lines;
    for (int i = 0; i < listOf(dialog).topLevelItemCount(); ++i)
        lines << listOf(dialog).topLevelItem(i)->text(0);
    return lines;
}

CarryDialog* show(const Report& last, const Report& now)
{
    const auto plan = planCarry(last, now, QStringLiteral("去年.gkb"), january());
    EXPECT_TRUE(plan);
    return new CarryDialog(*plan, last, now, QStringLiteral("去年.gkb"), QStringLiteral("复制"));
}

TEST(CarryDialogTest, ShowsWhatIsCopiedWithFigureAndSource)
{
    const Report last = publishedCase("zone_2021");
    const Report now = ReportBuilder(builtInForm("2021"), 2022);
    const std::unique_ptr<CarryDialog> dialog(show(last, now));
    // 上年结转 in the seven columns of part 三.
    ASSERT_EQ(headings(*dialog).constFirst(), QStringLiteral("将带入的数字：7"));
    const QTreeWidgetItem* first = listOf(*dialog).topLevelItem(0)->child(0);
    EXPECT_EQ(first->text(0), now.cellLabel(cell("requests.carried_in.natural")));
    EXPECT_EQ(first->text(1), last.figure(cell("requests.carried_out.natural")).toString());
    EXPECT_EQ(first->text(2), last.cellLabel(cell("requests.carried_out.natural")));
}

TEST(CarryDialogTest, SaysWhyTheFormOf2014CannotBeMapped)
{
    const Report last = publishedCase("statistics_2017");
    const Report now = ReportBuilder(builtInForm("2014"), 2018);
    const std::unique_ptr<CarryDialog> dialog(show(last, now));
    EXPECT_TRUE(headings(*dialog).contains(QStringLiteral("将带入的数字：0")));

    const Report later = ReportBuilder(builtInForm("2019"), 2019);
    const Report before = ReportBuilder(builtInForm("2014"), 2018);
    const std::unique_ptr<CarryDialog> across(show(before, later));
    const QStringList lines = headings(*across);
    const auto notMapped =
        lines.indexOf(QRegularExpression(QStringLiteral("^与本年表式不能对应：[1-9].*")));
    ASSERT_GE(notMapped, 0);
    EXPECT_FALSE(
        listOf(*across).topLevelItem(static_cast<int>(notMapped))->child(0)->text(2).isEmpty());
}

TEST(CarryDialogTest, AFigureThatIsThereAlreadyIsListedAsKept)
{
    const Report last = publishedCase("zone_2021");
    const Report now =
        ReportBuilder(builtInForm("2021"), 2022).cells({{"requests.carried_in.natural", "99"}});
    const std::unique_ptr<CarryDialog> dialog(show(last, now));
    EXPECT_TRUE(headings(*dialog).contains(QStringLiteral("已填有不同的数，保留不动：1")));
}

TEST(CarryDialogTest, LastYearsTextIsNamedAsKeptForReference)
{
    Report last = publishedCase("zone_2021");
    apply(last, setField(last, {FieldKind::Narrative, QStringLiteral("overview")},
                         QStringLiteral("渠道 畅通。")));
    const Report now = ReportBuilder(builtInForm("2021"), 2022);
    const std::unique_ptr<CarryDialog> dialog(show(last, now));
    const QTreeWidgetItem* overview = nullptr;
    for (int i = 0; i < listOf(*dialog).topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = listOf(*dialog).topLevelItem(i);
        for (int line = 0; line < group->childCount(); ++line)
            if (group->text(0).startsWith(QStringLiteral("供参照的上年文字：")) &&
                group->child(line)->text(0) == QStringLiteral("一、总体情况"))
                overview = group->child(line);
    }
    ASSERT_NE(overview, nullptr) << headings(*dialog).join(u'\n').toStdString();
    EXPECT_EQ(overview->text(1), QStringLiteral("5 字"));
    EXPECT_TRUE(overview->text(2).contains(QStringLiteral("不写入本年文字")));
}

} // namespace
} // namespace gongkai::test
