// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that say two things of one cell, or whose figures are of somebody else: nobody knows
// which counts, so nothing is placed.
#include "core/intake/read_source.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

const QString title =
    u"示例县水利局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n"_qs;
const QString end = u"五、存在的主要问题及改进情况\n人手不足。\n"_qs;

IntakeResult read(const QString& text)
{
    static const Catalog catalog = Catalog::builtIn();
    auto result = readSource(text.toUtf8(), u"来源"_qs, {}, catalog);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

// The figures of these tables, “_” for blank.
QString told(const IntakeResult& result, const QStringList& tables = {u"a20_1"_qs})
{
    QStringList words;
    for (const CellId& id : result.report.form().cells())
        if (tables.contains(id.table)) {
            const QString figure = result.report.figure(id).toString();
            words += figure.isEmpty() ? u"_"_qs : figure;
        }
    return words.join(u' ');
}

// Rows whose cells are parted by “|”, written in a way of text.
QString inText(QString rows, const QString& separator)
{
    return title + rows.replace(u'|', separator) + end;
}

QString inPage(const QString& rows)
{
    QString html;
    for (const QString& row : rows.split(u'\n', Qt::SkipEmptyParts))
        html += u"<tr><td>"_qs + QString(row).replace(u"|"_qs, u"</td><td>"_qs) + u"</td></tr>"_qs;
    return u"<table>"_qs + html + u"</table>"_qs;
}

QString paragraphs(const QString& lines)
{
    return u"<p>"_qs + lines.trimmed().replace(u"\n"_qs, u"</p><p>"_qs) + u"</p>"_qs;
}

const QString head = u"信息内容|本年制发件数|本年废止件数|现行有效件数\n"_qs;
const QString normative = u"行政规范性文件|4|5|6\n"_qs;

} // namespace

TEST(ContradictedTest, OfTwoRowsWithOneLabelNoneIsTakenInAnyText)
{
    for (const QString& separator : {u","_qs, u"\t"_qs, u" | "_qs, u"   "_qs, u"\n"_qs})
        for (const QString& other : {u"规章|7|8|9\n"_qs, u"规章|7|8\n"_qs, u"规章|7|1|234|9\n"_qs,
                                     u"规章|7|8|9|10|11\n"_qs})
            for (const QString& rows : {QString(head + u"规章|1|2|3\n" + other + normative),
                                        QString(head + other + u"规章|1|2|3\n" + normative),
                                        QString(head + u"规章|1|2|3\n" + normative + other),
                                        QString(head + other + normative + u"规章|1|2|3\n")}) {
                const QString found = told(read(inText(rows, separator)));
                EXPECT_TRUE(found.startsWith(u"_ _ _ "))
                    << qPrintable(inText(rows, separator)) << qPrintable(found);
            }
}

TEST(ContradictedTest, ThousandsThatCommasPullApartAreNotPlaced)
{
    for (const QString& row : {u"规章|1,234|5|\n"_qs, u"规章|1,234||5\n"_qs, u"规章||1,234|5\n"_qs,
                               u"规章|1,234|5|6\n"_qs}) {
        const QString found = told(read(inText(head + row + normative, u","_qs)));
        for (const QString& figure : found.split(u' '))
            EXPECT_TRUE(
                QStringList({u"_"_qs, u"1234"_qs, u"5"_qs, u"4"_qs, u"6"_qs}).contains(figure))
                << qPrintable(row + found);
        EXPECT_FALSE(found.startsWith(u"1 ")) << qPrintable(row + found);
        EXPECT_FALSE(found.startsWith(u"_ 1 ")) << qPrintable(row + found);
        EXPECT_FALSE(found.startsWith(u"5 ")) << qPrintable(row + found);
    }
}

TEST(ContradictedTest, AnAppendixThatContradictsTheReportFillsNoGap)
{
    const QString body = paragraphs(title) + inPage(head + u"规章|1|2|3\n");
    const QString appendix = u"<p>附件：统计表</p>"_qs;
    EXPECT_EQ(told(read(body + appendix + inPage(head + u"规章|1|2|9\n" + normative))),
              u"1 2 _ _ _ _");
    EXPECT_EQ(told(read(body + appendix + inPage(head + u"规章|1|2|3\n" + normative))),
              u"1 2 3 4 5 6");
    EXPECT_EQ(told(read(body + appendix + inPage(head + normative))), u"1 2 3 4 5 6");
}

TEST(ContradictedTest, ThePartOfAnotherBodyIsNotTheReport)
{
    for (const QString& caption :
         {u"其中，水政监察大队："_qs, u"下属单位数据"_qs, u"水政监察大队"_qs}) {
        const QString body = head + u"规章|1|2|3\n";
        const QString other = head + u"规章|7|8|9\n" + normative;
        EXPECT_EQ(told(read(paragraphs(title) + inPage(body) + u"<p>" + caption + u"</p>" +
                            inPage(other))),
                  u"1 2 3 _ _ _")
            << qPrintable(caption);
        EXPECT_EQ(told(read(paragraphs(title) + inPage(body + caption + u"|||\n" + other))),
                  u"1 2 3 _ _ _")
            << qPrintable(caption);
        EXPECT_EQ(told(read(paragraphs(title) + inPage(body + caption + u"|||\n" + normative))),
                  u"1 2 3 _ _ _")
            << qPrintable(caption);
        for (const QString& separator : {u"\t"_qs, u" | "_qs, u"   "_qs, u"\n"_qs})
            for (const QString& rows : {other, normative}) {
                const QString text = inText(body + caption + u'\n' + rows, separator);
                EXPECT_EQ(told(read(text)), u"1 2 3 _ _ _") << qPrintable(text);
            }
    }
}

// 81 12 0 0 2 0 95 lost a figure, those behind it moved up, and a blank filled the row up before
// its last one; or its total stands in another place. In a grid it is what it is.
TEST(ContradictedTest, AFigureMovedWithinItsRowIsListedWhereOnlyItsPlaceTells)
{
    const Report report = test::departmentReport();
    const CellId ids[]{test::cell("requests.new.natural"),  test::cell("requests.new.business"),
                       test::cell("requests.new.research"), test::cell("requests.new.welfare"),
                       test::cell("requests.new.legal"),    test::cell("requests.new.other"),
                       test::cell("requests.new.total")};
    const QStringList damaged[]{{u"81"_qs, u"0"_qs, u"0"_qs, u""_qs, u"2"_qs, u"0"_qs, u"95"_qs},
                                {u"12"_qs, u"0"_qs, u"0"_qs, u"2"_qs, u""_qs, u"0"_qs, u"95"_qs},
                                {u"81"_qs, u"12"_qs, u"95"_qs, u"0"_qs, u"0"_qs, u"2"_qs, u"0"_qs}};
    for (const char* dialect :
         {"pipe dump", "one cell a line", "cell, then a line with a bar", "columns by blanks"})
        for (const QStringList& row : damaged) {
            if (QByteArray(dialect) == "columns by blanks" && row.contains(QString()))
                continue; // there a blank leaves no trace
            const auto change = [&](const QString&, const SheetCell& one, const QString& text) {
                const auto at = std::ranges::find(ids, one.figure.value_or(CellId()));
                return at == std::end(ids) ? text : row[at - std::begin(ids)];
            };
            const auto read = readSource(test::written(report, {.change = change}, dialect),
                                         u"来源"_qs, {}, Catalog::builtIn());
            ASSERT_TRUE(read) << dialect;
            int taken = 0;
            for (const CellId& id : report.cells()) {
                const Figure found = read->report.figure(id);
                taken += !found.isBlank();
                EXPECT_TRUE(found.isBlank() || found == report.figure(id))
                    << dialect << qPrintable(row.join(u' ') + u": "_qs + id.toString());
            }
            EXPECT_GT(taken, 100) << dialect;
        }
}

TEST(ContradictedTest, ALabelThatFellOffIsNotTheSingleRowOfAnotherGeneration)
{
    const auto change = [](const QString&, const SheetCell& one, const QString& text) {
        return one.isLabel() && text.contains(u"逾期不补正"_qs) ? QString() : text;
    };
    const Report report = test::departmentReport();
    for (const char* dialect : {"workbook", "sheet saved as CSV in GBK", "sheet saved as text",
                                "pipe rows", "tab grid", "clean page"}) {
        const auto read = readSource(test::written(report, {.change = change}, dialect), u"来源"_qs,
                                     {}, Catalog::builtIn());
        ASSERT_TRUE(read) << dialect;
        EXPECT_FALSE(read->match.notes.join(u'|').contains(u"只有一行"))
            << dialect << qPrintable(read->match.notes.join(u'|'));
        for (const CellId& id : report.cells()) {
            const Figure found = read->report.figure(id);
            EXPECT_TRUE(found.isBlank() || found == report.figure(id))
                << dialect << qPrintable(id.toString());
        }
    }
    QString quoted = title + u"三、收到和处理政府信息公开申请情况\n"_qs;
    for (const char* row :
         {"|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
          "|（六）其他处理||1|2|3|4|5|6|21",
          "||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|"
          "11|12|13|14|15|16|81",
          "||3.其他|21|22|23|24|25|26|141"})
        quoted += u'"' + QString::fromUtf8(row).replace(u"|"_qs, u"\",\""_qs) + u"\"\n"_qs;
    const IntakeResult result = read(quoted + end);
    EXPECT_FALSE(result.match.notes.join(u'|').contains(u"只有一行"))
        << qPrintable(result.match.notes.join(u'|'));
    const Figure misc = result.report.figure(test::cell("requests.other_misc.natural"));
    EXPECT_TRUE(misc.isBlank() || misc.toString() == u"21") << qPrintable(misc.toString());
}

} // namespace gongkai
