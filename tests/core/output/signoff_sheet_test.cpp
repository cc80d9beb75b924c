// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/signoff_sheet.h"

#include "core/checks/check_engine.h"
#include "core/output/check_code.h"
#include "core/output/compose.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "core/words/words.h"
#include "tests/core/output/document_text.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

Decimal number(const char* text)
{
    return *Decimal::fromString(QString::fromUtf8(text));
}

std::string rate(const char* now, const char* before)
{
    return changeRate(number(now), number(before)).toStdString();
}

Document signoffCopy(const Report& report, Extent extent = Extent::Whole)
{
    return compose(report, findingsOf(report, Lexicon::builtIn()), {Purpose::Signoff, extent});
}

// The second column of the row with this label.
std::string said(const Document& document, const char* label)
{
    for (const TableCell& cell : test::tableOf(document, u"signoff_findings"_qs).cells)
        if (cell.column == 0 && cell.text == QString::fromUtf8(label))
            return (&cell)[1].text.toStdString();
    return "no such row";
}

void explainFinding(Report& report, const char* key, const char* text)
{
    for (const Finding& finding : checkReport(report))
        if (finding.key() == QString::fromUtf8(key))
            test::apply(report, explain(report, finding, QString::fromUtf8(text)));
}

// Nothing on cells is broken: 95 requests came in and go on to next year.
Report reportThatSays(const QString& overview)
{
    return ReportBuilder(builtInForm("2021"), 2024)
        .row("requests", "new", {"95", "0", "0", "0", "0", "0", "95"})
        .row("requests", "carried_out", {"95", "0", "0", "0", "0", "0", "95"})
        .restZero()
        .field(FieldKind::Narrative, u"overview"_qs, overview)
        .field(FieldKind::Narrative, u"others"_qs, u"本年度未收取信息处理费。"_qs);
}

void explainWords(Report& report, const char* text)
{
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        if (isOpen(report, finding))
            test::apply(report, explain(report, finding, QString::fromUtf8(text)));
}

// A balanced report whose carried-in figure is not last year's.
Report withBrokenCarry()
{
    return ReportBuilder(builtInForm("2021"), 2022)
        .restZero()
        .lastYear({{"requests.carried_out.natural", "3"}});
}

TEST(ChangeRateTest, IsRoundedToTenthsOfAPercent)
{
    EXPECT_EQ(rate("145", "100"), "+45.0%");
    EXPECT_EQ(rate("2", "3"), "-33.3%");
    EXPECT_EQ(rate("5", "3"), "+66.7%");
    EXPECT_EQ(rate("100.05", "100"), "+0.1%");
    EXPECT_EQ(rate("100.04", "100"), "+0.0%");
    EXPECT_EQ(rate("0", "8"), "-100.0%");
    EXPECT_EQ(rate("10999", "1000"), "+999.9%");
}

TEST(ChangeRateTest, SaysWhatNoPercentageCanSay)
{
    EXPECT_EQ(rate("7", "7"), "持平");
    EXPECT_EQ(rate("0", "0"), "持平");
    EXPECT_EQ(rate("7", "0"), "");
    EXPECT_EQ(rate("1100", "100"), "增10倍以上");
    EXPECT_EQ(rate("9999999999", "1"), "增10倍以上");
}

TEST(ChangeRateTest, LargeIsThreeTenthsAndTen)
{
    EXPECT_TRUE(isLargeChange(number("130"), number("100")));
    EXPECT_TRUE(isLargeChange(number("70"), number("100")));
    EXPECT_TRUE(isLargeChange(number("10"), number("0")));
    EXPECT_TRUE(isLargeChange(number("0"), number("10")));
    EXPECT_FALSE(isLargeChange(number("129"), number("100")));
    EXPECT_FALSE(isLargeChange(number("9"), number("0")));
    EXPECT_FALSE(isLargeChange(number("12"), number("3")));
}

TEST(SignoffSheetTest, StandsOnAPageInFrontOfTheReport)
{
    const QStringList lines = test::documentLines(signoffCopy(withBrokenCarry()), false);
    EXPECT_EQ(lines.first(6).join(u'\n').toStdString(),
              "[TableTitle] 审 签 单\n"
              "[TableLine] 示例区人民政府2022年政府信息公开工作年度报告\n"
              "[Table signoff_figures 5 x 11, head 1, stub 0]\n"
              "[Table signoff_findings 2 x 6, head 0, stub 0]\n"
              "[PageBreak]\n"
              "[Title] 示例区人民政府2022年政府信息公开工作年度报告");
}

TEST(SignoffSheetTest, ThePublishedReportHasNothingOfIt)
{
    const Report report = withBrokenCarry();
    const Document published = compose(report, findingsOf(report, Lexicon::builtIn()), {});
    EXPECT_FALSE(published.checkFooter);
    EXPECT_EQ(test::documentLines(published, false).filter(u"signoff"_qs), QStringList());
    const Document tables = signoffCopy(report, Extent::TablesOnly);
    EXPECT_TRUE(tables.checkFooter);
    EXPECT_EQ(test::documentLines(tables, false).filter(u"signoff"_qs), QStringList());
}

TEST(SignoffSheetTest, KeyFiguresStandAgainstLastYears)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2024)
                              .cells({{"requests.new.total", "130"},
                                      {"requests.granted.total", "/"},
                                      {"requests.total.total", "7"},
                                      {"a20_8.fees.amount", "12.5"}})
                              .lastYear({{"requests.new.total", "100"},
                                         {"requests.granted.total", "4"},
                                         {"a20_8.fees.amount", "12.5"},
                                         {"disputes.review.total", "2"}});
    const QStringList lines =
        test::tableLines(test::tableOf(signoffCopy(report), u"signoff_figures"_qs));
    EXPECT_EQ(lines.join(u'\n').toStdString(), "*主要指标|*2024年|*2023年|*增减|*增减幅度\n"
                                               "行政规范性文件现行有效件数<|未填|—|—|—\n"
                                               "行政许可处理决定数量<|未填|—|—|—\n"
                                               "行政处罚处理决定数量<|未填|—|—|—\n"
                                               "行政事业性收费金额（万元）<|12.5|12.5|0|持平\n"
                                               "新收政府信息公开申请<|130|100|+30|▲ +30.0%\n"
                                               "予以公开<|/|4|-4|-100.0%\n"
                                               "办理结果总计<|7|—|—|—\n"
                                               "结转下年度继续办理<|未填|—|—|—\n"
                                               "行政复议总计<|未填|2|—|—\n"
                                               "未经复议直接起诉总计<|未填|—|—|—");
}

TEST(SignoffSheetTest, AfterAYearOfZeroItSaysWhyThereIsNoPercentage)
{
    const Report report =
        ReportBuilder(builtInForm("2021"), 2024)
            .cells({{"requests.new.total", "130"}, {"requests.granted.total", "7"}})
            .lastYear({{"requests.new.total", "0"}, {"requests.granted.total", "0"}});
    const QStringList lines =
        test::tableLines(test::tableOf(signoffCopy(report), u"signoff_figures"_qs));
    EXPECT_TRUE(lines.contains(u"新收政府信息公开申请<|130|0|+130|▲ 上年为0"_qs))
        << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines.contains(u"予以公开<|7|0|+7|上年为0"_qs));
}

TEST(SignoffSheetTest, TableFourIsComparedWithThoseWhoKeepItsFigures)
{
    for (const char* form : {"2019", "2021"})
        EXPECT_EQ(said(signoffCopy(ReportBuilder(builtInForm(form))), "数据核对"),
                  "□ 行政复议、行政诉讼数据已与司法局、法院核对　　核对人：");
    EXPECT_EQ(said(signoffCopy(ReportBuilder(builtInForm("2014"))), "数据核对"), "no such row");
}

TEST(SignoffSheetTest, EveryBuiltInFormHasTenKeyFigures)
{
    for (const char* form : {"2014", "2019", "2021"})
        EXPECT_EQ(builtInForm(form)->keyFigures.size(), 10U) << form;
}

TEST(SignoffSheetTest, ABrokenWarningIsOpenUntilItIsExplained)
{
    Report report = withBrokenCarry();
    Document document = signoffCopy(report);
    EXPECT_EQ(said(document, "已作说明"), "无");
    EXPECT_TRUE(QString::fromStdString(said(document, "尚未解决")).startsWith(u"1."));
    explainFinding(report, "requests.carry/natural", "上年登记有误。");
    document = signoffCopy(report);
    EXPECT_EQ(said(document, "尚未解决"), "无");
    EXPECT_TRUE(
        QString::fromStdString(said(document, "已作说明")).endsWith(u"\n　说明：上年登记有误。"));
}

TEST(SignoffSheetTest, AFigureFarFromLastYearsIsNamedWithBothYears)
{
    Report report = ReportBuilder(builtInForm("2021"), 2022)
                        .restZero()
                        .lastYear({{"requests.other_no_correction.legal", "30"}});
    EXPECT_TRUE(
        QString::fromStdString(said(signoffCopy(report), "尚未解决"))
            .startsWith(u"1.（六）1.逾期不补正 · 法律服务机构：本年 0，上年 30，降为 0。"_qs))
        << said(signoffCopy(report), "尚未解决");
    explainFinding(report, "cells.jump/requests.other_no_correction.legal", "口径调整。");
    EXPECT_EQ(said(signoffCopy(report), "尚未解决"), "无");
}

TEST(SignoffSheetTest, SaysHowManyRelationsHold)
{
    const Report balanced = ReportBuilder(builtInForm("2021")).restZero();
    int relations = 0;
    for (const Finding& finding : checkReport(balanced)) {
        const Check::Kind kind = finding.check->kind;
        const bool isRelation = kind == Check::Kind::Equal || kind == Check::Kind::AtMost ||
                                kind == Check::Kind::IfThen;
        if (isRelation && finding.outcome == Outcome::Holds &&
            finding.check->severity != Severity::Hint)
            ++relations;
    }
    EXPECT_EQ(said(signoffCopy(balanced), "勾稽关系"),
              u"%1项中%1项成立。"_qs.arg(relations).toStdString());
    const std::string broken = said(signoffCopy(withBrokenCarry()), "勾稽关系");
    EXPECT_NE(broken.find("，1项不成立。"), std::string::npos) << broken;
    const std::string blank = said(signoffCopy(ReportBuilder(builtInForm("2021"))), "勾稽关系");
    EXPECT_NE(blank.find("项因有空格尚不能判断"), std::string::npos) << blank;
}

TEST(SignoffSheetTest, WhatIsOnlyToBeLookedAtIsNoBrokenRelation)
{
    ReportBuilder builder(builtInForm("2021"), 2022);
    builder.restZero().lastYear(
        {{"requests.other_no_correction.legal", "30"}, {"requests.granted.legal", "40"}});
    Report report = builder;
    explainFinding(report, "cells.jump/requests.granted.legal", "口径调整。");
    const QString line = QString::fromStdString(said(signoffCopy(report), "勾稽关系"));
    EXPECT_FALSE(line.contains(u"不成立")) << qPrintable(line);
    EXPECT_TRUE(line.endsWith(u"成立。另须核实：与上年相差悬殊的数2个（其中已作说明1）。"_qs))
        << qPrintable(line);
    const QString blank =
        QString::fromStdString(said(signoffCopy(ReportBuilder(builtInForm("2021"))), "勾稽关系"));
    EXPECT_TRUE(
        blank.endsWith(u"。另须核实：整表空白%1张。"_qs.arg(builtInForm("2021")->tables.size())))
        << qPrintable(blank);
}

// An error that only a correction clears.
TEST(SignoffSheetTest, WhatIsExplainedAndStillOpenStandsInOneListOnly)
{
    Report report = ReportBuilder(builtInForm("2021"), 2022)
                        .restZero()
                        .cells({{"requests.total.natural", "3"}});
    explainFinding(report, "requests.sum/natural", "与台账核对中。");
    const Document document = signoffCopy(report);
    EXPECT_EQ(said(document, "已作说明"), "无");
    const QString open = QString::fromStdString(said(document, "尚未解决"));
    EXPECT_EQ(open.count(u"（七）总计 3，应等于"), 1) << qPrintable(open);
    EXPECT_EQ(open.count(u"\n　说明（不能代替改正）：与台账核对中。"), 1) << qPrintable(open);
}

TEST(SignoffSheetTest, AnExplanationStandsInFullWhereThereIsRoom)
{
    Report report = withBrokenCarry();
    const QString reason =
        u"机构改革后原经济开发区管委会的申请并入本机关办理，上年报告由该管委会单独发布，"
        u"上年结转的3件已在其报告中列明；本年起合并统计，上年数未作追溯调整，特此说明。"_qs;
    explainFinding(report, "requests.carry/natural", reason.toUtf8().constData());
    EXPECT_TRUE(QString::fromStdString(said(signoffCopy(report), "已作说明"))
                    .endsWith(u"\n　说明：" + reason));
}

TEST(SignoffSheetTest, WithoutRoomAnExplanationEndsWithAClauseAndNamesTheAnnex)
{
    ReportBuilder builder(builtInForm("2021"), 2022);
    builder.restZero().lastYear({{"requests.carried_out.natural", "3"}});
    for (const char* row : {"granted", "partial", "denied_secret", "denied_law", "denied_safety"})
        builder.row("requests", row, {"1", "0", "0", "0", "0", "0", "0"});
    Report report = builder;
    const QString reason = u"上年结转的三件已由原管委会在其报告中列明；"_qs.repeated(30);
    explainFinding(report, "requests.carry/natural", reason.toUtf8().constData());
    const QString text = QString::fromStdString(said(signoffCopy(report), "已作说明"));
    EXPECT_TRUE(text.endsWith(u"列明；……（全文见附件）"_qs)) << qPrintable(text);
}

TEST(SignoffSheetTest, TheLegendStandsWhereItsMarkDoes)
{
    const Report marked = ReportBuilder(builtInForm("2021"), 2024)
                              .cells({{"requests.new.total", "130"}})
                              .lastYear({{"requests.new.total", "100"}});
    const QString legend = u"[TableLine] ▲ 与上年相比变动三成以上，且不少于10"_qs;
    EXPECT_EQ(test::documentLines(signoffCopy(marked), false).indexOf(legend), 3);
    EXPECT_EQ(test::documentLines(signoffCopy(withBrokenCarry()), false).indexOf(legend), -1);
}

TEST(SignoffSheetTest, CopiedFiguresNobodyConfirmedAreNamed)
{
    const Origin origin{u"上年.gkb"_qs, u"requests.carried_out.natural"_qs, {}, false, {}};
    const Document document = signoffCopy(
        ReportBuilder(builtInForm("2021"))
            .restZero()
            .field(FieldKind::Origin, u"requests.carried_in.natural"_qs, toFieldText(origin)));
    EXPECT_EQ(said(document, "带入推断未确认"), "1项：二、上年结转政府信息公开申请数量 · 自然人。");
    EXPECT_EQ(document.draftMark, u"草稿 · 有未确认的上年数"_qs);
}

TEST(SignoffSheetTest, TheLeadersReasonIsShown)
{
    const Report report = ReportBuilder(builtInForm("2021"))
                              .restZero()
                              .cells({{"disputes.review.total", "1"}})
                              .field(FieldKind::Override, {},
                                     toFieldText(Override{u"年内无法核实"_qs, u"周文清"_qs,
                                                          u"2025-01-20T09:00:00+08:00"_qs}));
    EXPECT_EQ(said(signoffCopy(report), "说明后上报"), "年内无法核实（周文清，2025-01-20）");
}

TEST(SignoffSheetTest, WhatTheTextGetsWrongIsOpenUntilItIsExplained)
{
    Report report = reportThatSays(u"全年收到申请96件，上年结转0件。"_qs);
    Document document = signoffCopy(report);
    EXPECT_EQ(said(document, "文字核对"), "核对4处，3处相符，1处不符。");
    EXPECT_EQ(said(document, "已作说明"), "无");
    const QString open = QString::fromStdString(said(document, "尚未解决"));
    EXPECT_TRUE(open.startsWith(u"1.一、总体情况：")) << qPrintable(open);
    EXPECT_TRUE(open.contains(u"96件") && open.contains(u"95")) << qPrintable(open);
    explainWords(report, "含转办一件。");
    document = signoffCopy(report);
    EXPECT_EQ(said(document, "尚未解决"), "无");
    EXPECT_TRUE(
        QString::fromStdString(said(document, "已作说明")).endsWith(u"\n　说明：含转办一件。"));
}

TEST(SignoffSheetTest, OfATextWithoutStatementsNothingIsSaid)
{
    EXPECT_EQ(said(signoffCopy(ReportBuilder(builtInForm("2021")).restZero()), "文字核对"),
              "no such row");
}

TEST(SignoffSheetTest, WhatIsOpenInTheTextComesAfterTheCellsAndIsCut)
{
    Report report = reportThatSays(u"全年收到申请96件。"_qs);
    test::apply(report,
                setFigures(report, {{test::cell("disputes.review.total"), test::figure("1")}}));
    QString open = QString::fromStdString(said(signoffCopy(report), "尚未解决"));
    EXPECT_EQ(open.count(u'\n'), 1) << qPrintable(open);
    EXPECT_TRUE(open.section(u'\n', 1).startsWith(u"2.一、总体情况：")) << qPrintable(open);
    report = reportThatSays(u"收到申请96件。\n收到申请97件。\n收到申请98件。\n收到申请99件。"_qs);
    open = QString::fromStdString(said(signoffCopy(report), "尚未解决"));
    EXPECT_TRUE(open.endsWith(u"\n另有1项，见附件。")) << qPrintable(open);
}

TEST(SignoffSheetTest, LongListsAreCutAndPointToTheAnnex)
{
    ReportBuilder report(builtInForm("2021"), 2022);
    report.restZero();
    for (const char* row : {"granted", "partial", "denied_secret", "denied_law", "denied_safety"})
        report.row("requests", row, {"1", "0", "0", "0", "0", "0", "0"});
    const QString open = QString::fromStdString(said(signoffCopy(report), "尚未解决"));
    EXPECT_EQ(open.count(u'\n'), 3) << qPrintable(open);
    EXPECT_TRUE(open.endsWith(u"项，见附件。")) << qPrintable(open);
}

TEST(CheckFooterTest, NamesUnitYearFormPageAndCode)
{
    const Report report = withBrokenCarry();
    const Document document = signoffCopy(report);
    ASSERT_TRUE(document.checkFooter);
    EXPECT_EQ(document.checkFooter->code, checkCode(report));
    EXPECT_EQ(document.checkFooter->line(u"3/12"_qs).toStdString(),
              "示例区人民政府　2022年度　2021年表式　第3/12页　校验码 " +
                  checkCode(report).toStdString());
}

TEST(CheckFooterTest, TheQrCodeHasItsThreeCorners)
{
    const Document document = signoffCopy(withBrokenCarry());
    const QrImage& qr = document.checkFooter->qr;
    ASSERT_EQ(qr.size, 21); // version 1 holds 20 characters of this kind
    ASSERT_EQ(qr.modules.size(), 21U * 21U);
    for (const auto& [top, left] : {std::pair(0, 0), std::pair(0, 14), std::pair(14, 0)})
        for (int row = 0; row < 7; ++row)
            for (int column = 0; column < 7; ++column) {
                const int ring = std::max(std::abs(row - 3), std::abs(column - 3));
                EXPECT_EQ(qr.isDark(top + row, left + column), ring != 2);
            }
}

} // namespace
} // namespace gongkai
