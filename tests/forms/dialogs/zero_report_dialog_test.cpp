// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/zero_report_dialog.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QTreeWidget>

namespace gongkai::test {
namespace {

QStringList headings(const Report& report)
{
    const ZeroReportDialog dialog(planZeroReport(report, Lexicon::builtIn()), report);
    const auto* list = dialog.findChild<QTreeWidget*>();
    QStringList lines;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        lines += list->topLevelItem(i)->text(0);
    return lines;
}

} // namespace

TEST(ZeroReportDialogTest, SaysBeforehandWhatItWillDo)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2024);
    // 25 rows of 7 columns and 15 cells of disputes.
    EXPECT_EQ(headings(report),
              (QStringList{u"将写入的语句：3"_qs, u"将填入的空白单元格：190"_qs}));
    const ZeroReportDialog dialog(planZeroReport(report, Lexicon::builtIn()), report);
    const QTreeWidgetItem* first = dialog.findChild<QTreeWidget*>()->topLevelItem(0)->child(0);
    EXPECT_EQ(first->text(0), u"三、收到和处理政府信息公开申请情况"_qs);
    EXPECT_EQ(first->text(1), u"2024年，本机关未收到政府信息公开申请。"_qs);
}

TEST(ZeroReportDialogTest, SaysWhatItLeavesAndWhy)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.cells({{"requests.carried_in.natural", "1"}})
        .field(FieldKind::Narrative, u"disputes"_qs, u"已写好。"_qs);
    const QStringList lines = headings(builder);
    EXPECT_TRUE(lines.contains(u"未写入的语句：3"_qs)) << qPrintable(lines.join(u' '));
    EXPECT_FALSE(lines.filter(u"保持空白的单元格"_qs).isEmpty());
}

} // namespace gongkai::test
