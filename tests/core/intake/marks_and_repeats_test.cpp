// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a table beside its figures: marks in their places, rows and labels printed twice,
// rows in tables of their own. Only what is not certain is listed.
#include "core/intake/read_source.h"
#include "core/report/edits.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

// Every figure is another one.
Report numbered()
{
    Report report = ReportBuilder(builtInForm("2021"));
    std::vector<std::pair<CellId, Figure>> figures;
    int next = 1001;
    for (const CellId& id : report.form().cells())
        figures.emplace_back(id, Figure(Decimal(next++)));
    apply(report, setFigures(report, figures));
    return report;
}

IntakeResult read(const QByteArray& bytes)
{
    static const Catalog catalog = Catalog::builtIn();
    auto result = readSource(bytes, u"来源"_qs, {{}, u"2021"_qs, 2023, {}}, catalog);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

// The cells that did not come back; “!” before one with another figure.
QStringList lacking(const Report& report, const IntakeResult& read)
{
    QStringList cells;
    for (const CellId& id : report.cells()) {
        const QString found = read.report.figure(id).toString();
        if (found != report.figure(id).toString())
            cells += (found.isEmpty() ? u""_qs : u"!"_qs) + id.toString();
    }
    return cells;
}

Publishing withMark(const char* at, const QString& mark)
{
    return {
        .change = [id = cell(at), mark](const QString&, const SheetCell& one, const QString& text) {
            return one.figure == id ? mark : text;
        }};
}

int countOf(const IntakeResult& read, const QString& part)
{
    return static_cast<int>(std::ranges::count_if(
        read.match.notes, [&](const QString& note) { return note.contains(part); }));
}

const QString head = QStringLiteral("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n");

QByteArray inReport(const QString& rows)
{
    return (u"示例县统计局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"_qs + head +
            rows + u"六、其他需要报告的事项\n无。\n"_qs)
        .toUtf8();
}

QString rulesOf(const IntakeResult& read)
{
    QStringList figures;
    for (const CellId& id : read.report.form().cells())
        if (id.table == u"a20_1")
            figures += read.report.figure(id).toString();
    return figures.join(u' ');
}

} // namespace

TEST(MarksTest, AMarkInTheFigurePlaceIsListedAloneInEveryDialect)
{
    const Report report = numbered();
    for (const char* at :
         {"requests.granted.total", "disputes.direct.other", "a20_1.rules.in_force"})
        for (const char* dialect : {"clean page", "pipe rows", "tab rows", "tab grid",
                                    "one cell a line", "columns by blanks", "Word file"}) {
            const IntakeResult result = read(written(report, withMark(at, u"×"_qs), dialect));
            EXPECT_EQ(lacking(report, result), QStringList(QLatin1String(at))) << dialect;
            EXPECT_TRUE(std::ranges::any_of(result.match.cells, [&](const MatchedCell& one) {
                return one.cell == cell(at) && one.original == u"×" && !one.isTaken();
            })) << dialect;
        }
}

TEST(MarksTest, AWordInTheFigurePlaceIsListedAloneWhereRowsEnd)
{
    const Report report = numbered();
    for (const char* at : {"requests.granted.total", "disputes.review.upheld"})
        for (const char* dialect : {"clean page", "pipe rows", "tab rows", "tab grid"}) {
            const IntakeResult result = read(written(report, withMark(at, u"未统计"_qs), dialect));
            EXPECT_EQ(lacking(report, result), QStringList(QLatin1String(at))) << dialect;
        }
}

TEST(RepeatedRowsTest, ARowPrintedTwiceWithTheSameFiguresIsTakenOnceAndTold)
{
    const QString rows = u"规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n"_qs;
    const IntakeResult result = read(inReport(rows + u"规章\t1\t2\t3\n"_qs));
    EXPECT_EQ(rulesOf(result), u"1 2 3 4 5 6");
    EXPECT_EQ(countOf(result, u"“规章”"_qs), 1);
    EXPECT_EQ(countOf(read(inReport(rows)), u"“规章”"_qs), 0);
    // Of another row only the figure that differs is not certain.
    const IntakeResult other = read(inReport(rows + u"规章\t1\t7\t3\n"_qs));
    EXPECT_EQ(rulesOf(other), u"1  3 4 5 6");
    EXPECT_EQ(countOf(other, u"“规章”"_qs), 0);
}

TEST(RepeatedRowsTest, ALabelThatStandsTwiceInItsRowIsOneAndTold)
{
    const IntakeResult result =
        read(inReport(u"规章\t规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n"_qs));
    EXPECT_EQ(rulesOf(result), u"1 2 3 4 5 6");
    ASSERT_EQ(result.match.altered.size(), 1U);
    EXPECT_EQ(result.match.altered.front().source, u"规章\n规章");
    EXPECT_EQ(result.match.altered.front().form, u"规章");
}

TEST(RowTablesTest, ATableForEachRowIsOneTable)
{
    const Report report = numbered();
    QByteArray page = written(report, {}, "tab grid");
    QStringList blocks;
    for (const QString& line : QString::fromUtf8(page).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        blocks += fields.size() > 1
                      ? QString(u"<table><tr><td>"_qs + fields.join(u"</td><td>"_qs) + u"</table>")
                      : QString(u"<p>"_qs + line + u"</p>");
    }
    page = (u"<html><body>"_qs + blocks.join(u'\n') + u"</body></html>"_qs).toUtf8();
    EXPECT_EQ(lacking(report, read(page)), QStringList());
}

TEST(TabbedWordsTest, ATabInALineOfWordsPartsNoCells)
{
    static const Catalog catalog = Catalog::builtIn();
    const QString text = u"示例县统计局2023年政府信息公开工作年度报告\n"
                         "一、\t总体情况\n\t2023年，本局公开信息\t12条。\n（一）\t主动公开\n"
                         "六、其他需要报告的事项\n\t无。\n"_qs;
    const auto result = readSource(text.toUtf8(), u"来源"_qs, {}, catalog);
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    EXPECT_EQ(result->report.narrative(u"overview"_qs),
              u"2023年，本局公开信息 12条。\n（一）主动公开");
    EXPECT_EQ(result->report.narrative(u"others"_qs), u"无。");
    EXPECT_TRUE(result->match.leftOver.empty());
}

TEST(HtmlListsTest, TheNumbersOfListsStandBeforeTheirEntries)
{
    static const Catalog catalog = Catalog::builtIn();
    const auto overview = [](const QString& list, const QString& front = {}) {
        const QString page =
            front + u"<h1>示例县统计局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>"_qs +
            list + u"<p>六、其他需要报告的事项</p><p>无。</p>"_qs;
        const auto result = readSource(page.toUtf8(), u"来源"_qs, {}, catalog);
        return result ? result->report.narrative(u"overview"_qs) : result.error().message;
    };
    const QString entries = u"<li>公开文件。</li><li><p>答复申请。</p></li>"_qs;
    EXPECT_EQ(overview(u"<ol>"_qs + entries + u"</ol>"_qs), u"1. 公开文件。\n2. 答复申请。");
    EXPECT_EQ(overview(u"<ol start=3 type=a>"_qs + entries + u"</ol>"_qs),
              u"c. 公开文件。\nd. 答复申请。");
    EXPECT_EQ(overview(u"<ol style='list-style-type:cjk-ideographic'>"_qs + entries + u"</ol>"_qs),
              u"一、公开文件。\n二、答复申请。");
    EXPECT_EQ(overview(u"<ul>"_qs + entries + u"</ul>"_qs), u"公开文件。\n答复申请。");
    EXPECT_EQ(overview(u"<ol>"_qs + entries + u"</ol>"_qs,
                       u"<style>ul, ol li { list-style: none }</style>"_qs),
              u"公开文件。\n答复申请。");
    EXPECT_EQ(overview(u"<ol>"_qs + entries + u"</ol>"_qs,
                       u"<link rel=\"stylesheet\" href=\"a.css\">"_qs),
              u"公开文件。\n答复申请。");
    EXPECT_EQ(overview(u"<ol><li>（一）公开文件。</li></ol>"_qs), u"（一）公开文件。");
}

TEST(HtmlListsTest, ANumberOfAListIsThatOfAHeading)
{
    static const Catalog catalog = Catalog::builtIn();
    const QString page =
        u"<h1>示例县统计局2023年政府信息公开工作年度报告</h1>"
        "<ol style='list-style:simp-chinese-informal'><li>总体情况</li></ol><p>本局公开信息。</p>"
        "<ol start=5 style='list-style:simp-chinese-informal'><li>主要问题和改进情况</li></ol>"
        "<p>还要改进。</p><p>六、其他需要报告的事项</p><p>无。</p>"_qs;
    const auto result = readSource(page.toUtf8(), u"来源"_qs, {}, catalog);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.narrative(u"overview"_qs), u"本局公开信息。");
    EXPECT_EQ(result->report.narrative(u"problems"_qs), u"还要改进。");
}

TEST(CaptionsTest, WhatSaysTheUnitOfATableIsNoProse)
{
    static const Catalog catalog = Catalog::builtIn();
    for (const QString& caption :
         {u"（本栏数据单位：件）"_qs, u"单位：件、万元"_qs, u"（以上数据单位均为件）"_qs,
          u"（本表统计单位：件/人次）"_qs, u"【计量单位：万元】"_qs}) {
        const QString text = u"示例县统计局2023年政府信息公开工作年度报告\n一、总体情况\n"
                             "本局公开信息。\n二、主动公开政府信息情况\n"_qs +
                             caption + u'\n' + head +
                             u"规章\t1\t2\t3\n六、其他需要报告的事项\n无。\n"_qs;
        const auto result = readSource(text.toUtf8(), u"来源"_qs, {}, catalog);
        ASSERT_TRUE(result);
        EXPECT_EQ(result->report.narrative(u"proactive"_qs), QString()) << qPrintable(caption);
    }
}

} // namespace gongkai
