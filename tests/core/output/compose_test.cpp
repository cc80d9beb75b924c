// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/compose.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "core/words/words.h"
#include "tests/core/output/document_text.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

Document composed(const Report& report, Purpose purpose = Purpose::Publish,
                  Extent extent = Extent::Whole)
{
    return compose(report, findingsOf(report, Lexicon::builtIn()), {purpose, extent});
}

// The document without the insides of its tables.
std::string outline(const Document& document)
{
    return test::documentLines(document, false).join(u'\n').toStdString() + '\n';
}

ReportBuilder filled(const char* form, int year)
{
    return ReportBuilder(builtInForm(form), year)
        .field(FieldKind::Narrative, u"preface"_qs, u"本报告按规定编制。"_qs)
        .field(FieldKind::Narrative, u"overview"_qs, u"（一）主动公开\n全年公开34条。"_qs)
        .field(FieldKind::Narrative, u"others"_qs, u"没有收取信息处理费。"_qs)
        .field(FieldKind::Cover, u"document_number"_qs, u"示政办〔2025〕3号"_qs)
        .field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs)
        .field(FieldKind::Cover, u"phone"_qs, u"0000-5550100"_qs)
        .field(FieldKind::Signoff, u"head"_qs, u"周文清"_qs)
        .field(FieldKind::Signoff, u"phone"_qs, u"0000-5550197"_qs)
        .field(FieldKind::Signoff, u"date"_qs, u"2025-01-10"_qs);
}

TEST(ComposeTest, TheReportOf2021HasItsSixPartsInOrder)
{
    EXPECT_EQ(outline(composed(filled("2021", 2024))),
              R"([Title] 示例区人民政府2024年政府信息公开工作年度报告
[Subtitle] 示政办〔2025〕3号
[Body] 本报告按规定编制。
[Heading1] 一、总体情况
[Heading2] （一）主动公开
[Body] 全年公开34条。
[Heading1] 二、主动公开政府信息情况
[Table proactive 4 x 14, head 0, stub 0]
[Heading1] 三、收到和处理政府信息公开申请情况
[Table requests 10 x 28, head 3, stub 3]
[Heading1] 四、政府信息公开行政复议、行政诉讼情况
[Table disputes 15 x 4, head 3, stub 0]
[Heading1] 五、存在的主要问题及改进情况
[Heading1] 六、其他需要报告的事项
[Body] 没有收取信息处理费。
[BodyRight] 示例区人民政府
[BodyRight] 2025年1月20日
)");
}

TEST(ComposeTest, TheReportInTheSignoffCopyEndsWithTheSignoffLines)
{
    const Report report = filled("2019", 2020).restZero();
    const QStringList lines =
        test::documentLines(compose(report, {}, {.purpose = Purpose::Signoff}), false);
    EXPECT_EQ(lines.last(3).join(u'\n').toStdString(),
              "[TableLine] 第一责任人：　　　　　　　　　　　　单位负责人：周文清\n"
              "[TableLine] 审核人：　　　　　　　　　　　　　　填报人：　　　　\n"
              "[TableLine] 联系电话：0000-5550197　　　　　　　填表日期：2025年1月10日");
}

TEST(ComposeTest, TheFormOf2014EndsWithItsTableWhichIsSigned)
{
    EXPECT_EQ(outline(composed(filled("2014", 2017))),
              R"([Title] 示例区人民政府2017年政府信息公开工作年度报告
[Subtitle] 示政办〔2025〕3号
[Body] 本报告按规定编制。
[Heading1] 一、概述
[Heading2] （一）主动公开
[Body] 全年公开34条。
[Heading1] 二、主动公开政府信息的情况
[Heading1] 三、依申请公开政府信息的情况
[Heading1] 四、政府信息公开的收费及减免情况
[Heading1] 五、因政府信息公开申请行政复议、提起行政诉讼的情况
[Heading1] 六、政府信息公开工作存在的主要问题及改进情况
[Heading1] 七、其他需要报告的事项
[Body] 没有收取信息处理费。
[BodyRight] 示例区人民政府
[BodyRight] 2025年1月20日
[PageBreak]
[Heading1] 八、附表
[TableTitle] 政府信息公开情况统计表
[Subtitle] （2017年度）
[TableLine] 填报单位（盖章）：示例区人民政府
[Table stat 3 x 66, head 1, stub 2]
[TableLine] 单位负责人：周文清　　　审核人：　　　　　　　　填报人：　　　　
[TableLine] 联系电话：0000-5550197　填表日期：2025年1月10日
)");
}

TEST(ComposeTest, TablesOnlyLeavesOutAllProse)
{
    EXPECT_EQ(outline(composed(filled("2021", 2024), Purpose::Publish, Extent::TablesOnly)),
              R"([Title] 示例区人民政府2024年政府信息公开工作年度报告
[Subtitle] 示政办〔2025〕3号
[Heading1] 二、主动公开政府信息情况
[Table proactive 4 x 14, head 0, stub 0]
[Heading1] 三、收到和处理政府信息公开申请情况
[Table requests 10 x 28, head 3, stub 3]
[Heading1] 四、政府信息公开行政复议、行政诉讼情况
[Table disputes 15 x 4, head 3, stub 0]
)");
    EXPECT_EQ(outline(composed(filled("2014", 2017), Purpose::Publish, Extent::TablesOnly)),
              R"([TableTitle] 政府信息公开情况统计表
[Subtitle] （2017年度）
[TableLine] 填报单位（盖章）：示例区人民政府
[Table stat 3 x 66, head 1, stub 2]
[TableLine] 单位负责人：周文清　　　审核人：　　　　　　　　填报人：　　　　
[TableLine] 联系电话：0000-5550197　填表日期：2025年1月10日
)");
}

TEST(ComposeTest, ProseOfAPartStandsBeforeItsTable)
{
    const QStringList lines = test::documentLines(
        composed(ReportBuilder(builtInForm("2021"))
                     .field(FieldKind::Narrative, u"disputes"_qs, u"全年没有案件。"_qs)),
        false);
    const qsizetype prose = lines.indexOf(u"[Body] 全年没有案件。"_qs);
    EXPECT_EQ(lines[prose - 1], u"[Heading1] 四、政府信息公开行政复议、行政诉讼情况"_qs);
    EXPECT_EQ(lines[prose + 1], u"[Table disputes 15 x 4, head 3, stub 0]"_qs);
}

TEST(ComposeTest, TheClerksOwnTitleIsPrinted)
{
    const Document document = composed(
        ReportBuilder(builtInForm("2021")).field(FieldKind::Meta, u"title"_qs, u"自拟标题"_qs));
    EXPECT_EQ(document.title, u"自拟标题"_qs);
    EXPECT_EQ(document.author, u"示例区人民政府"_qs);
    EXPECT_EQ(std::get<Paragraph>(document.blocks.front()).text, u"自拟标题"_qs);
}

TEST(ComposeTest, HeadingsOfThePartsAreBookmarks)
{
    QStringList bookmarks;
    for (const Block& block : composed(filled("2014", 2017)).blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && !paragraph->bookmark.isEmpty())
            bookmarks += paragraph->bookmark;
    }
    EXPECT_EQ(bookmarks.size(), 9);
    EXPECT_EQ(bookmarks.first(), u"一、概述"_qs);
    EXPECT_EQ(bookmarks.last(), u"政府信息公开情况统计表"_qs);
}

// What the 审签稿 of a report is marked with; what is published never bears a mark.
std::string mark(const Report& report)
{
    EXPECT_EQ(composed(report, Purpose::Publish).draftMark, QString());
    return composed(report, Purpose::Signoff).draftMark.toStdString();
}

TEST(DraftMarkTest, ACompleteBalancedReportBearsNone)
{
    EXPECT_EQ(mark(ReportBuilder(builtInForm("2021")).restZero()), "");
}

TEST(DraftMarkTest, ABrokenBalanceComesFirst)
{
    EXPECT_EQ(mark(ReportBuilder(builtInForm("2021"))
                       .cells({{"disputes.review.upheld", "2"}, {"disputes.review.total", "1"}})),
              "草稿 · 勾稽不平");
}

TEST(DraftMarkTest, AnUnfinishedReportIsMarkedSo)
{
    EXPECT_EQ(mark(ReportBuilder(builtInForm("2021"))), "草稿 · 未填完");
    EXPECT_EQ(
        mark(ReportBuilder(builtInForm("2021")).restZero().cells({{"disputes.review.total", ""}})),
        "草稿 · 未填完");
}

TEST(DraftMarkTest, UnconfirmedFiguresOfLastYearAreMarked)
{
    const Origin origin{u"上年.gkb"_qs, u"requests.carried_out.natural"_qs, {}, false, {}};
    EXPECT_EQ(
        mark(ReportBuilder(builtInForm("2021"))
                 .restZero()
                 .field(FieldKind::Origin, u"requests.carried_in.natural"_qs, toFieldText(origin))),
        "草稿 · 有未确认的上年数");
}

TEST(DraftMarkTest, WhatWasInferredOfTheAgencyIsMarkedUntilItIsConfirmed)
{
    const auto inferred = [](bool isConfirmed) {
        const Origin origin{{}, {}, {}, isConfirmed, u"示例区人民政府"_qs};
        return ReportBuilder(builtInForm("2021"))
            .restZero()
            .field(FieldKind::Agency, u"level"_qs, u"county"_qs)
            .field(FieldKind::Origin, u"agency.level"_qs, toFieldText(origin));
    };
    EXPECT_EQ(mark(inferred(false)), "草稿 · 单位级别类别未确认");
    EXPECT_EQ(mark(inferred(true)), "");
}

// Nothing on cells is broken: 95 requests came in and go on to next year.
ReportBuilder thatSays(const QString& overview)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.row("requests", "new", {"95", "0", "0", "0", "0", "0", "95"})
        .row("requests", "carried_out", {"95", "0", "0", "0", "0", "0", "95"})
        .restZero()
        .field(FieldKind::Narrative, u"overview"_qs, overview)
        .field(FieldKind::Narrative, u"others"_qs, u"本年度未收取信息处理费。"_qs);
    return builder;
}

TEST(DraftMarkTest, ATextThatIsNotTheTablesIsMarkedUntilItIsExplained)
{
    EXPECT_EQ(mark(thatSays(u"全年收到申请95件。"_qs)), "");
    Report report = thatSays(u"全年收到申请96件。"_qs);
    EXPECT_EQ(mark(report), "草稿 · 文字与表格不符");
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        if (isOpen(report, finding))
            test::apply(report, explain(report, finding, u"含转办一件"_qs));
    EXPECT_EQ(mark(report), "");
}

TEST(DraftMarkTest, WhatIsOpenOnCellsIsSaidBeforeTheText)
{
    const QString wrong = u"全年收到申请96件。"_qs;
    EXPECT_EQ(mark(thatSays(wrong).cells({{"disputes.review.total", "1"}})), "草稿 · 勾稽不平");
    EXPECT_EQ(mark(thatSays(wrong).cells({{"disputes.review.total", ""}})), "草稿 · 未填完");
    EXPECT_EQ(mark(thatSays(wrong).lastYear({{"requests.carried_out.natural", "3"}})),
              "草稿 · 勾稽不平");
}

TEST(DraftMarkTest, WhatIsOpenInTheTextIsSaidBeforeWhatIsUnconfirmed)
{
    const Origin origin{u"上年.gkb"_qs, u"requests.carried_out.natural"_qs, {}, false, {}};
    EXPECT_EQ(
        mark(thatSays(u"全年收到申请96件。"_qs)
                 .field(FieldKind::Origin, u"requests.carried_in.natural"_qs, toFieldText(origin))),
        "草稿 · 文字与表格不符");
}

TEST(DraftMarkTest, ATextThatIsWrongInItselfIsToBeLookedAt)
{
    EXPECT_EQ(mark(thatSays(u"XX局工作平稳。"_qs)), "草稿 · 文字待核对");
    // One of both is held against a table.
    EXPECT_EQ(mark(thatSays(u"XX局工作平稳，全年收到申请96件。"_qs)), "草稿 · 文字与表格不符");
}

TEST(DraftMarkTest, ATextThatWaitsForAPartIsUnfinished)
{
    EXPECT_EQ(mark(thatSays(u"工作平稳。"_qs).field(FieldKind::Narrative, u"others"_qs, {})),
              "草稿 · 未填完");
}

TEST(DraftMarkTest, AHintOfTheTextBearsNone)
{
    EXPECT_EQ(mark(thatSays(u"全年收到申请约200件。"_qs)), "");
}

TEST(DraftMarkTest, AnExplainedWarningBearsNone)
{
    ReportBuilder report = ReportBuilder(builtInForm("2021"), 2022)
                               .restZero()
                               .lastYear({{"requests.carried_out.natural", "3"}});
    EXPECT_EQ(mark(report), "草稿 · 勾稽不平");
    Explanation explanation{u"requests.carry"_qs, u"natural"_qs, {}, u"上年登记有误"_qs};
    explanation.figures.emplace(test::cell("requests.carried_in.natural"), test::figure("0"));
    report.field(FieldKind::Explanation, u"requests.carry/natural"_qs, toFieldText(explanation));
    EXPECT_EQ(mark(report), "");
}

} // namespace
} // namespace gongkai
