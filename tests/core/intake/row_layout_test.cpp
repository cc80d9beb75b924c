// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_finder.h"
#include "core/intake/match/row_layout.h"
#include "core/intake/match/split_lines.h"
#include "core/intake/sources/readers.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace gongkai {
namespace {

using namespace test;

const QString head = u"信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n"_qs;

// The figures of each row found, blank ones as “_”; “?” for a row that is not certain.
QString figures(const QString& text, const char* formId = "2021")
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm(formId));
    const auto source = readTextSource(text, budget);
    EXPECT_TRUE(source);
    const std::vector<TextItem> items = splitLines(source->items, form, budget);
    const std::vector<FoundRow> rows = RowFinder(items, form, budget).all();
    const RowLayout layout(items, form, rows);
    QStringList told;
    for (const FoundRow& row : rows) {
        if (form.lines()[static_cast<size_t>(row.line)].figures.empty())
            continue;
        const auto found = layout.figuresOf(row);
        told += found ? QStringList(*found)
                            .replaceInStrings(QRegularExpression(u"^$"_qs), u"_"_qs)
                            .join(u' ')
                      : u"?"_qs;
    }
    return told.join(u" / "_qs);
}

} // namespace

TEST(RowLayoutTest, ARowWithoutBlanksIsReadWhereverItStands)
{
    EXPECT_EQ(figures(head + u"规章 |\n1 |\n2 |\n3 |\n"_qs), u"1 2 3");
    EXPECT_EQ(figures(u"信息内容  本年制发件数  本年废止件数  现行有效件数\n规章  1  2  3\n"_qs),
              u"1 2 3");
}

TEST(RowLayoutTest, ABlankIsAFigureWhenTheRowHasTheLengthOfTheOthers)
{
    EXPECT_EQ(figures(head + u"规章 |\n1 |\n|\n3 |\n行政规范性文件 |\n4 |\n5 |\n|\n"_qs),
              u"1 _ 3 / 4 5 _");
    EXPECT_EQ(figures(head + u"规章 |\n1 |\n|\n行政规范性文件 |\n4 |\n5 |\n6 |\n"_qs),
              u"? / 4 5 6");
}

TEST(RowLayoutTest, ACountedRowThatMayHaveSlippedIsNotCertain)
{
    const QString heads = u"自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计"_qs;
    const QString before = heads + u"\n一、本年新收政府信息公开申请数量 "_qs;
    const auto cells = [](QString row) -> QString { return row.replace(u' ', u'\n') + u'\n'; };
    const auto tabs = [](QString row) -> QString { return row.replace(u' ', u'\t') + u'\n'; };
    // 2 is lost, 4 is doubled.
    const QString slipped = before + u"1 3 4 4 5 6 21"_qs;
    EXPECT_EQ(figures(slipped + u'\n'), u"?");
    EXPECT_EQ(figures(cells(slipped)), u"?");
    EXPECT_EQ(figures(tabs(slipped)), u"1 3 4 4 5 6 21") << "each is in its cell";
    // The sum holds, or no figure stands twice.
    EXPECT_EQ(figures(before + u"1 4 4 2 5 6 22\n"_qs), u"1 4 4 2 5 6 22");
    EXPECT_EQ(figures(before + u"1 2 3 4 5 6 22\n"_qs), u"1 2 3 4 5 6 22");
    EXPECT_EQ(figures(before + u"1 0 0 4 0 0 7\n"_qs), u"1 0 0 4 0 0 7") << "a real mistake";
}

TEST(RowLayoutTest, ABlankCellBeforeARowWithoutLabelsIsItsFirstFigure)
{
    const QString results = u"结果维持\t结果纠正\t其他结果\t尚未审结\t总计"_qs;
    const QString heads = u"行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"_qs + results +
                          u"\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t"_qs +
                          results + u'\t' + results + u'\n';
    const QString whole = u"1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\n"_qs;
    EXPECT_EQ(figures(heads + whole), whole.simplified());
    // The first is blank, and one is doubled: as many figures as the row has.
    EXPECT_EQ(figures(heads + u"\t2\t3\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\n"_qs), u"?");
}

TEST(RowLayoutTest, ABarBeforeEachRowIsNoFigure)
{
    const QString rows =
        u"|\n"_qs + head + u"|\n规章 |\n1 |\n%1|\n行政规范性文件 |\n4 |\n5 |\n6 |\n"_qs;
    EXPECT_EQ(figures(rows.arg(u"2 |\n3 |\n"_qs)), u"1 2 3 / 4 5 6");
    EXPECT_EQ(figures(rows.arg(u"2 |\n|\n"_qs)), u"1 2 _ / 4 5 6");
    EXPECT_EQ(figures(rows.arg(u"2 |\n"_qs)), u"? / 4 5 6");
}

// A page that was read column by column: the figures of the first row stand before its label.
TEST(RowLayoutTest, FiguresThatMayStandBeforeTheirLabelsAreNotPlaced)
{
    const QString lines = head + u"457\n523\n645\n规章\n92\n449\n560\n行政规范性文件\n"_qs;
    EXPECT_EQ(figures(QString(lines).remove(u" |"_qs)), u"? / ?");
    EXPECT_EQ(figures(QString(lines).remove(u" |"_qs) + u"1\n2\n3\n"_qs), u"92 449 560 / 1 2 3");
    EXPECT_EQ(figures(QString(lines).remove(u" |"_qs).remove(u"457\n523\n"_qs)), u"? / ?")
        << "what the form leaves blank, or a copy lost, stands before no label";
    EXPECT_EQ(figures(QString(lines).remove(u" |"_qs) + u"三、收到\n自然人  法人或其他组织\n"_qs),
              u"? / ?")
        << "a row further on is not one that begins here";
}

TEST(RowLayoutTest, MoreFiguresThanColumnsAreNotPlaced)
{
    EXPECT_EQ(figures(head + u"规章 |\n1 |\n2 |\n3 |\n4 |\n"_qs), u"?");
}

// A number behind each label, or last year's figure: a row with as many as there are columns has
// lost one of them.
TEST(RowLayoutTest, WhereRowsHaveOneFigureTooManyNoneIsRead)
{
    const auto lines = [](const QString& last) -> QString {
        return QString(head).remove(u" |"_qs) + u"规章\n1\n12\n20\n16\n行政规范性文件\n"_qs + last +
               u"信息内容\n本年处理决定数量\n行政许可\n3\n29\n行政处罚\n4\n7\n行政强制\n5\n1\n"_qs;
    };
    EXPECT_EQ(figures(lines(u"2\n4\n5\n6\n"_qs)), u"? / ? / ? / ? / ?");
    EXPECT_EQ(figures(lines(u"2\n4\n5\n"_qs)), u"? / ? / ? / ? / ?");
}

TEST(RowLayoutTest, ACodeBeforeTheUnitIsNotTheFigure)
{
    const QString head = u"统计指标 |\n代码 |\n单位 |\n统计数 |\n"_qs;
    EXPECT_EQ(
        figures(
            head + u"4.信函申请数 |\n105 |\n件 |\n25 |\n（二）申请办结数 |\n106 |\n件 |\n92 |\n"_qs,
            "2014"),
        u"? / ?");
    EXPECT_EQ(figures(u"4.信函申请数\t105\t件\t25\n（二）申请办结数\t106\t件\t92\n"_qs, "2014"),
              u"? / ?");
    EXPECT_EQ(figures(u"4.信函申请数\t件\t25\n（二）申请办结数\t件\t92\n"_qs, "2014"), u"25 / 92");
    EXPECT_EQ(figures(u"4.信函申请数\t25\t件\n（二）申请办结数\t92\t件\n"_qs, "2014"), u"25 / 92");
}

TEST(RowLayoutTest, NumbersBeforeTheLabelsCountUp)
{
    const QString rows = u"1\n规章\n12\n20\n16\n2\n行政规范性文件\n4\n5\n6\n信息内容\n"
                         "本年处理决定数量\n3\n行政许可\n29\n4\n行政处罚\n7\n5\n行政强制\n1\n"_qs;
    EXPECT_EQ(figures(QString(head).remove(u" |"_qs) + rows), u"12 20 16 / 4 5 6 / 29 / 7 / 1");
}

// “a|b” is a row as well where each row is a line.
TEST(RowLayoutTest, ALabelAndAFigureWithABarBetweenThemAreARow)
{
    const QString rows = u"信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|1|2|3\n"
                         "行政规范性文件|4|5|6\n第二十条第（五）项\n信息内容|本年处理决定数量\n"
                         "行政许可|5\n第二十条第（六）项\n信息内容|本年处理决定数量\n"
                         "行政处罚|0\n行政强制|1\n"_qs;
    EXPECT_EQ(figures(rows), u"1 2 3 / 4 5 6 / 5 / 0 / 1");
}

TEST(RowLayoutTest, ANumberBeforeTheNameOfAGroupIsNoFigure)
{
    const QString rows =
        u"序号\n统计指标\n单位\n统计数\n1\n一、主动公开情况\n\n\n2\n"
        "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）\n条\n632\n3\n"
        "其中：主动公开规范性文件数\n条\n532\n4\n制发规范性文件总数\n件\n31\n5\n"
        "（二）通过不同渠道和方式公开政府信息的情况\n\n\n6\n"
        "1.政府公报公开政府信息数\n条\n105\n7\n2.政府网站公开政府信息数\n条\n431\n8\n"
        "3.政务微博公开政府信息数\n条\n983\n"_qs;
    EXPECT_EQ(figures(rows, "2014"), u"632 / 532 / 31 / 105 / 431 / 983");
    EXPECT_EQ(figures(QString(rows).replace(u"件\n31\n5\n"_qs, u"件\n5\n"_qs), "2014"),
              u"632 / 532 / ? / 105 / 431 / 983");
}

// Last year's totals count up by chance.
TEST(RowLayoutTest, FiguresThatCountUpAreLastYears)
{
    QString rows = u"申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n"
                   "法律服务机构\n其他\n上年总计\n"_qs;
    int lastYear = 4000;
    for (const QString& label :
         {u"一、本年新收政府信息公开申请数量"_qs, u"二、上年结转政府信息公开申请数量"_qs,
          u"三、本年度办理结果\n（一）予以公开"_qs, u"四、结转下年度继续办理"_qs})
        rows += label + u"\n37\n1\n0\n0\n0\n0\n38\n"_qs + QString::number(lastYear++) + u'\n';
    const QString row = u"37 1 0 0 0 0 38 "_qs;
    EXPECT_EQ(figures(rows), QString(row + u"4000 / "_qs + row + u"4001 / "_qs + row +
                                     u"4002 / "_qs + row + u"4003"_qs));
    // Where nobody says that the column is the last one, the sum has to.
    EXPECT_EQ(figures(QString(rows).replace(u"\n38\n4001"_qs, u"\n40\n4001"_qs)),
              QString(row + u"4000 / ? / "_qs + row + u"4002 / "_qs + row + u"4003"_qs));
    EXPECT_EQ(figures(QString(rows).remove(u"上年总计\n"_qs)), u"? / ? / ? / ?") << "no head";
}

// “总计 | 上年总计”: it is told by the heads which is which, whatever the sums say.
TEST(RowLayoutTest, ARowWithLastYearsFigureHasAllOfItsCells)
{
    const QString rows = u"信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n上年现行有效件数\n"
                         "规章\n1\n2\n3\n4\n行政规范性文件\n5\n6\n7\n8\n"_qs;
    EXPECT_EQ(figures(rows), u"1 2 3 4 / 5 6 7 8");
    EXPECT_EQ(figures(QString(rows).remove(u"6\n"_qs)), u"1 2 3 4 / ?");
    EXPECT_EQ(figures(QString(rows).replace(u"6\n"_qs, u"\n"_qs)), u"1 2 3 4 / ?");
}

} // namespace gongkai
