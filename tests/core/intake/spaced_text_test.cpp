// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text whose columns only blanks or signs part: figures behind their labels without a blank, the
// numbers of pages between rows.
#include "core/intake/match/glued_figures.h"
#include "core/intake/match/match_report.h"
#include "core/intake/match/page_lines.h"
#include "core/intake/match/split_lines.h"
#include "core/intake/match/take_figures.h"
#include "core/intake/read_source.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

const QString head =
    u"示例县教育局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
    "申请人情况\n自然人 法人或其他组织 总计\n"
    "商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
    "一、本年新收政府信息公开申请数量 20 1 2 3 4 5 35\n"
    "二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n"_qs;

IntakeResult read(const QString& text)
{
    static const Catalog catalog = Catalog::builtIn();
    auto result = readSource(text.toUtf8(), u"来源"_qs, {}, catalog);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

// The figures of a row of table three, “_” for blank.
QString row(const IntakeResult& result, const QString& name)
{
    QStringList figures;
    for (const CellId& id : result.report.form().cells())
        if (id.table == u"requests" && id.row == name) {
            const QString figure = result.report.figure(id).toString();
            figures += figure.isEmpty() ? u"_"_qs : figure;
        }
    return figures.join(u' ');
}

QString left(const IntakeResult& result)
{
    QStringList texts;
    for (const auto& one : result.match.leftOver)
        texts += one.label + u'/' + one.text;
    return texts.join(u' ');
}

} // namespace

TEST(SpacedTextTest, AFigureBehindItsLabelIsReadWhereTheSumOfItsRowHolds)
{
    const auto found = read(head + u"三、本年度办理结果 （一）予以公开 1 2 3 4 5 6 21\n"
                                   "（三）不予公开 1.属于国家秘密 7 0 0 0 0 0 7\n"
                                   "2.其他法律行政法规禁止公开328 66 337 362 142 36 1271\n"
                                   "3.危及“三安全一稳定” 8 0 0 0 0 0 8\n"_qs);
    EXPECT_EQ(row(found, u"denied_law"_qs), u"328 66 337 362 142 36 1271");
    EXPECT_EQ(row(found, u"denied_secret"_qs), u"7 0 0 0 0 0 7");
    EXPECT_EQ(row(found, u"denied_safety"_qs), u"8 0 0 0 0 0 8");
    EXPECT_EQ(left(found), u"");
}

TEST(SpacedTextTest, AFigureBehindItsLabelIsListedWhereNothingProvesIt)
{
    const auto found = read(head + u"三、本年度办理结果 （一）予以公开 1 2 3 4 5 6 21\n"
                                   "2.其他法律行政法规禁止公开328 66 337 362 142 36 1272\n"_qs);
    EXPECT_EQ(row(found, u"denied_law"_qs), u"_ _ _ _ _ _ _");
    EXPECT_TRUE(left(found).contains(u"328"_qs)) << qPrintable(left(found));
    const auto alone = read(u"示例县教育局2024年政府信息公开工作年度报告\n"
                            "二、主动公开政府信息情况\n第二十条第（五）项\n"
                            "信息内容 本年处理决定数量\n行政许可328\n"_qs);
    EXPECT_TRUE(left(alone).contains(u"行政许可/328"_qs)) << qPrintable(left(alone));
}

TEST(SpacedTextTest, OnlyALabelOfTheFormHasAFigureBehindIt)
{
    const FormIndex form(builtInForm("2021"));
    EXPECT_TRUE(gluedFigure(u"（五）不予处理 2.重复申请12"_qs, form));
    EXPECT_EQ(gluedFigure(u"（五）不予处理 2.重复申请12"_qs, form)->figure, u"12");
    for (const QString& text : {u"2.重复申请"_qs, u"12"_qs, u"全年共收到12"_qs, u"2024"_qs})
        EXPECT_FALSE(gluedFigure(text, form)) << qPrintable(text);
}

TEST(SpacedTextTest, TheNumberOfAPageIsNoRowAndTakesNoneAway)
{
    for (const QString& page : {u"— 4 —"_qs, u"- 4 -"_qs, u"4"_qs}) {
        const auto found = read(head +
                                u"三、本年度办理结果 （一）予以公开 1 2 3 4 5 6 21\n"
                                "（五）不予处理 2.重复申请 51 95 330 167 396 83 1122\n"_qs +
                                page +
                                u"\n3.要求提供公开出版物 99 398 323 207 241 198 1466\n"
                                "4.无正当理由大量反复申请 39 9 332 375 235 302 1292\n"_qs);
        EXPECT_EQ(row(found, u"declined_repeat"_qs), u"51 95 330 167 396 83 1122");
        EXPECT_EQ(row(found, u"declined_publication"_qs), u"99 398 323 207 241 198 1466");
        EXPECT_EQ(left(found), page == u"4" ? u"/4"_qs : u""_qs) << qPrintable(page);
        EXPECT_TRUE(found.match.altered.empty()) << qPrintable(page);
    }
    EXPECT_FALSE(isPageNumberLine(u"4"_qs));
    EXPECT_FALSE(isPageNumberLine(u"— —"_qs));
}

TEST(SpacedTextTest, CellsMayBePartedByFullWidthSemicolons)
{
    const auto found =
        read(u"示例县教育局2024年政府信息公开工作年度报告\n"
             "二、主动公开政府信息情况\n第二十条第（一）项；；；\n"
             "信息内容；本年制发件数；本年废止件数；现行有效件数\n"
             "规章；1；2；3\n行政规范性文件；4；5；6\n"
             "五、存在的主要问题及改进情况\n一是解读单一；二是更替频繁；三是慢。\n"_qs);
    const auto figure = [&](const QString& cell) {
        return found.report.figure(*CellId::fromString(cell)).toString();
    };
    EXPECT_EQ(figure(u"a20_1.rules.in_force"_qs), u"3");
    EXPECT_EQ(figure(u"a20_1.normative.issued"_qs), u"4");
    EXPECT_EQ(found.report.field({FieldKind::Narrative, u"problems"_qs}),
              u"一是解读单一；二是更替频繁；三是慢。");
}

TEST(SpacedTextTest, TheTableUnderAllTheYearIsReadBehindThatOfAHalf)
{
    const QString table = u"行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"_qs;
    const auto found = read(u"示例县教育局2024年政府信息公开工作年度报告\n"
                            "四、政府信息公开行政复议、行政诉讼情况\n上半年\n"_qs +
                            table + u"1\t1\t1\t1\t4\n全年\n"_qs + table + u"2\t2\t2\t2\t8\n"_qs);
    EXPECT_EQ(found.report.figure(*CellId::fromString(u"disputes.review.total"_qs)).toString(),
              u"8");
}

TEST(SpacedTextTest, ASignOfYuanUnderWanYuanIsAsked)
{
    const FormPtr form = builtInForm("2021");
    const CellId fees = *CellId::fromString(u"a20_8.fees.amount"_qs);
    const auto state = [&](const QString& text, const QString& unit) {
        return readPlacement({fees, {}, text, unit}, *form).state;
    };
    using State = MatchedCell::State;
    for (const QString& text : {u"￥300.00"_qs, u"¥300"_qs, u"人民币300"_qs})
        EXPECT_EQ(state(text, u"万元"_qs), State::UnitUnknown) << qPrintable(text);
    EXPECT_EQ(state(u"￥300.00"_qs, u"元"_qs), State::Normalised);
    EXPECT_EQ(state(u"￥300万元"_qs, u"万元"_qs), State::Normalised);
    EXPECT_EQ(state(u"￥0"_qs, u"万元"_qs), State::Normalised);
    EXPECT_EQ(state(u"300"_qs, u"万元"_qs), State::Taken);
}

TEST(SpacedTextTest, AFigureOfMillionsOfDigitsIsToldInALine)
{
    MatchReport report;
    report.leftOver.push_back({{}, QString(5'000'000, u'7'), {}});
    for (const QString& line : describe(report, *builtInForm("2021")))
        EXPECT_LT(line.size(), 300);
}

} // namespace gongkai
