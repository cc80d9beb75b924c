// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/compare_dialog.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>

namespace gongkai::test {
namespace {

TEST(CompareDialogTest, DifferencesAreListedFollowedAndLeadToTheirCell)
{
    TestSession session{publishedCase("zone_2022")};
    Report published = publishedCase("zone_2022");
    ASSERT_TRUE(
        published.apply(setFigures(published, {{cell("requests.new.natural"), Figure(Decimal(70))},
                                               {cell("requests.new.total"), Figure()}})));
    CompareDialog dialog(*session, published, QStringLiteral("网页.html"));
    const auto* sentence = dialog.findChild<QLabel*>(QStringLiteral("sentence"));
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
    EXPECT_EQ(sentence->text(), QStringLiteral("“网页.html”与本文件有 2 格数字、0 处文字不同。"));
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(0)->text(1), QStringLiteral("70"));
    EXPECT_EQ(list->topLevelItem(0)->text(2), QStringLiteral("71"));
    EXPECT_EQ(list->topLevelItem(1)->text(1), QStringLiteral("（空白）"));

    QSignalSpy chosen(&dialog, &CompareDialog::placeChosen);
    emit list->itemActivated(list->topLevelItem(0), 0);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<FieldKey>(), FieldKey::cell(cell("requests.new.natural")));

    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.new.natural"), Figure(Decimal(70))},
                                       {cell("requests.new.total"), Figure()}})));
    EXPECT_EQ(list->topLevelItemCount(), 0);
    EXPECT_EQ(sentence->text(), QStringLiteral("“网页.html”与本文件完全一致。"));
}

TEST(CompareDialogTest, RowsOfTheReportsOwnAreFoundByTheirLabels)
{
    const auto with = [](const std::vector<LocalRow>& rows) {
        Report report =
            ReportBuilder(builtInForm("2014"), 2017)
                .field(FieldKind::Meta, QStringLiteral("local_rows"), toFieldText(rows));
        for (const LocalRow& row : rows)
            apply(report, setField(report,
                                   FieldKey::cell(
                                       {QStringLiteral("stat"), row.id, QStringLiteral("value")}),
                                   row.label == QStringLiteral("甲") ? QStringLiteral("1")
                                                                     : QStringLiteral("2")));
        return report;
    };
    const LocalRow mine{QStringLiteral("local_1"), {}, QStringLiteral("甲"), {}};
    const LocalRow same{QStringLiteral("local_2"), {}, QStringLiteral("甲"), {}};
    const LocalRow other{QStringLiteral("local_1"), {}, QStringLiteral("乙"), {}};
    TestSession session{with({mine})};
    CompareDialog dialog(*session, with({other, same}), QStringLiteral("网页.html"));
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(0), QStringLiteral("乙"));
    EXPECT_EQ(list->topLevelItem(0)->text(1), QStringLiteral("2"));
    EXPECT_EQ(list->topLevelItem(0)->text(2), QStringLiteral("（空白）"));
    QSignalSpy chosen(&dialog, &CompareDialog::placeChosen);
    emit list->itemActivated(list->topLevelItem(0), 0);
    EXPECT_TRUE(chosen.isEmpty()); // there is no such row here
}

} // namespace
} // namespace gongkai::test
