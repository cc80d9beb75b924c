// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/dispatch_sheet.h"

#include "core/output/compose.h"
#include "core/words/words.h"
#include "tests/core/output/document_text.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

Report report(const char* form = "2021", int year = 2024)
{
    return ReportBuilder(builtInForm(form), year)
        .field(FieldKind::Cover, u"document_number"_qs, u"示政办〔2025〕3号"_qs)
        .field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs)
        .field(FieldKind::Signoff, u"head"_qs, u"周文清"_qs)
        .field(FieldKind::Signoff, u"preparer"_qs, u"王填报"_qs)
        .field(FieldKind::Signoff, u"phone"_qs, u"5550177"_qs);
}

Document composed(const Report& report, const ComposeOptions& options)
{
    return compose(report, findingsOf(report, Lexicon::builtIn()), options);
}

// Rows are parted by line feeds; those within a text are shown, without the ones around it.
QString tableOf(const Document& document)
{
    TableBlock table = test::tableOf(document, u"dispatch_sheet"_qs);
    for (TableCell& cell : table.cells) {
        if (cell.text.startsWith(u'\n') && cell.text.endsWith(u'\n'))
            cell.text = cell.text.sliced(1, std::max<qsizetype>(0, cell.text.size() - 2));
        cell.text.replace(u'\n', u'↵');
    }
    return test::tableLines(table).join(u'\n');
}

TEST(DispatchSheetTest, HasTheRowsOfTheOfficeFilledInAsFarAsTheReportKnows)
{
    const Document document =
        composed(report(), {.purpose = Purpose::Signoff, .withDispatchSheet = true});
    const QStringList lines = test::documentLines(document, false);
    EXPECT_EQ(lines.first(5).join(u'\n').toStdString(),
              "[TableTitle] 示例区人民政府发文稿纸\n"
              "[Table dispatch_sheet 4 x 10, head 0, stub 0]\n"
              "[PageBreak]\n"
              "[TableTitle] 审 签 单\n"
              "[TableLine] 示例区人民政府2024年政府信息公开工作年度报告");
    const QString table = tableOf(document);
    EXPECT_EQ(
        table.toStdString(),
        "*发文字号|示政办〔2025〕3号<|*公开属性|主动公开<\n"
        "*签发|单位负责人：周文清↵↵↵↵↵↵　　　年　　月　　日<|*会签|↵↵↵↵↵↵　　　年　　月　　日<\n"
        "*分管领导|第一责任人：↵↵↵↵↵↵　　　年　　月　　日<|*核稿|"
        "审核人：↵↵↵↵↵↵　　　年　　月　　日<\n"
        "*标题|(1x3)示例区人民政府2024年政府信息公开工作年度报告<\n"
        "*主送|(1x3)<\n"
        "*抄送|(1x3)<\n"
        "*附件|(1x3)<\n"
        "*拟稿单位|<|*拟稿|王填报　5550177<\n"
        "*拟稿日期|　　　年　　月　　日<|*成文日期|2025年1月20日<\n"
        "*校对|<|*印制份数|<");
}

TEST(DispatchSheetTest, NamesAnnexesThatHaveATitle)
{
    const Document document =
        composed(report("2014", 2016), {.purpose = Purpose::Signoff, .withDispatchSheet = true});
    const QString table = tableOf(document);
    EXPECT_TRUE(table.contains(u"*附件|(1x3)政府信息公开情况统计表<"_qs)) << qPrintable(table);
}

TEST(DispatchSheetTest, StandsOnlyWhereItIsAskedForInWhatIsSigned)
{
    const auto has = [](const ComposeOptions& options) {
        return !test::documentLines(composed(report(), options), false)
                    .filter(u"发文稿纸"_qs)
                    .isEmpty();
    };
    EXPECT_FALSE(has({.purpose = Purpose::Signoff}));
    EXPECT_FALSE(has({.purpose = Purpose::Publish, .withDispatchSheet = true}));
    EXPECT_FALSE(has({Purpose::Signoff, Extent::TablesOnly, true}));
}

} // namespace
} // namespace gongkai
