// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and cells that look whole and are not: what must be listed instead of guessed.
#include "core/intake/read_source.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

const QString title = u"示例县教育局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"_qs;
const QString head =
    u"第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"_qs;

IntakeResult read(const QString& text, const SourceHint& hint = {})
{
    static const Catalog catalog = Catalog::builtIn();
    auto result = readSource(text.toUtf8(), u"来源"_qs, hint, catalog);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

// A row without a bar is one cell over all columns.
IntakeResult readTable(const QString& rows, int columns)
{
    QString html = u"<p>"_qs + QString(title).replace(u"\n"_qs, u"</p><p>"_qs) + u"</p><table>"_qs;
    for (const QString& row : rows.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = row.split(u'|');
        if (cells.size() > 1)
            cells.removeLast();
        html += cells.size() == 1 ? u"<tr><td colspan=%1>"_qs.arg(columns) : u"<tr><td>"_qs;
        html += cells.join(u"</td><td>"_qs) + u"</td></tr>"_qs;
    }
    return read(html + u"</table>"_qs);
}

IntakeResult readRows(const QString& rows)
{
    return readTable(head + rows, 4);
}

// Figures taken, “_” for blank; then what is left over or could not be read.
QString told(const IntakeResult& result, const QStringList& rows)
{
    QStringList words;
    for (const QString& row : rows)
        for (const CellId& id : result.report.form().cells())
            if (id.table + u'.' + id.row == row) {
                const QString figure = result.report.figure(id).toString();
                words += figure.isEmpty() ? u"_"_qs : figure;
            }
    words += u"left:"_qs;
    for (const auto& left : result.match.leftOver)
        words += left.text;
    for (const MatchedCell& cell : result.match.cells)
        if (!cell.isTaken())
            words += cell.original;
    return words.join(u' ');
}

const QStringList two{u"a20_1.rules"_qs, u"a20_1.normative"_qs};

} // namespace

TEST(ShortRowsTest, ARowFilledUpBehindIsNotPlaced)
{
    EXPECT_EQ(told(readRows(u"规章 | 1 | 2 | 3 |\n行政规范性文件 | 3 | 27 |  |\n"_qs), two),
              u"1 2 3 _ _ _ left: 3 27");
}

TEST(ShortRowsTest, ARowLongerThanItsHeadsIsNotPlacedWhateverStandsInItsLastCell)
{
    for (const QString& last : {u"约47"_qs, u"47"_qs, u"5l"_qs})
        EXPECT_EQ(told(readRows(u"规章 | 5 | 3 | 4 | %1 |\n"_qs.arg(last)), {two.first()}),
                  u"_ _ _ left: 5 3 4 " + last);
    EXPECT_EQ(told(readRows(u"规章 | 约5 | 3 | 3 | 47 |\n"_qs), {two.first()}),
              u"_ _ _ left: 约5 3 3 47");
}

TEST(ShortRowsTest, AnotherUnitBesideAFigureIsListed)
{
    const QString rows = u"统计指标 | 单位 | 统计数 |\n（一）收到申请数 | 件 | 5 |\n"
                         u"1.当面申请数 | 千件 | 6 |\n2.传真申请数 | 件 | 7 |\n"_qs;
    const QStringList received{u"stat.received"_qs, u"stat.received_in_person"_qs,
                               u"stat.received_fax"_qs};
    const QString report = QString(title).replace(u"2024"_qs, u"2016"_qs);
    EXPECT_EQ(told(read(report + rows), received), u"5 _ 7 left: 6");
}

TEST(ShortRowsTest, ABlankInFrontAndNothingButZerosAreWhatTheyAre)
{
    EXPECT_EQ(told(readRows(u"规章 | 0 | 0 |  |\n行政规范性文件 |  | 27 | 30 |\n"_qs), two),
              u"0 0 _ _ 27 30 left:");
    EXPECT_EQ(told(readRows(u"规章 | 1 | 2 | 3 |\n行政规范性文件 |  | 27 |  |\n"_qs), two),
              u"1 2 3 _ 27 _ left:");
}

TEST(ShortRowsTest, ARowThatLostTheCellBeforeItsLabelIsNotPlacedByItsColumns)
{
    const QString heads =
        u" | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n | 规章 | 1 | 2 | 3 |\n"_qs;
    EXPECT_EQ(told(readTable(heads + u"行政规范性文件 | 4 | 5 |  |  |\n"_qs, 5), two),
              u"1 2 3 _ _ _ left: 4 5");
}

TEST(ShortRowsTest, TwoFiguresInOneCellAreNotOne)
{
    EXPECT_EQ(told(readRows(u"规章 | 12 12 | 2 | 1 234 |\n"_qs), {two.first()}),
              u"_ 2 1234 left: 12 12");
    EXPECT_EQ(told(readRows(u"规章 | <p>12</p><p>8</p> | 2 | 3 件 |\n"_qs), {two.first()}),
              u"_ 2 3 left: 12\n8");
}

TEST(ShortRowsTest, AWordInAFiguresPlaceLeavesTheRowReadable)
{
    EXPECT_EQ(told(readRows(u"规章 | 零 | 2 | 3 |\n行政规范性文件 | 壹拾贰 | 5 | 6 |\n"_qs), two),
              u"_ 2 3 _ 5 6 left: 零 壹拾贰");
}

TEST(ShortRowsTest, AFigureInARemarkIsListed)
{
    const QString rows = u"第二十条第（六）项\n信息内容 | 本年处理决定数量 | 备注 |\n"
                         u"行政处罚 | 12 | 含委托300件 |\n行政强制 | 34 |  |\n"_qs;
    EXPECT_EQ(told(readTable(rows, 3), {u"a20_6.penalty"_qs, u"a20_6.coercion"_qs}),
              u"12 34 left: 含委托300件");
}

TEST(ShortRowsTest, ACellWithTheLinesOfManyRowsIsListed)
{
    const QString lines =
        u"规章<br>行政规范性文件 | 2001<br>2002<br>2003<br>2004<br>2005<br>2006<br>2007<br>"
        "2008<br>2009<br>2010<br>2011 | 5<br>6 | 7<br>8 |\n"_qs;
    EXPECT_EQ(told(readRows(lines), two).count(u'\n'), 10 + 1 + 1);
}

TEST(ShortRowsTest, FiguresThatMarkdownEmphasisesAreRead)
{
    EXPECT_EQ(told(read(title + head +
                        u"| **规章** | **12** | `3` | $41$ |\n"
                        "| 行政规范性文件 | __4__ | **5 | 6 |\n"_qs),
                   two),
              u"12 3 41 4 _ 6 left: **5");
}

TEST(ShortRowsTest, FiguresInALongCellAreListed)
{
    const QString note =
        u"无新增，沿用2001、2002、2003、2004、2005、2006、2007，共计14028件，数据同上年结转"_qs;
    EXPECT_EQ(told(readRows(u"规章 | 1 | 2 | 3 |\n说明 | "_qs + note + u" |  |  |\n"_qs), two),
              u"1 2 3 _ _ _ left: "_qs + note);
}

TEST(ShortRowsTest, FiguresBetweenMarksAreListed)
{
    EXPECT_EQ(
        told(readRows(u"规章 | `12` | $3$ | 「41」 |\n行政规范性文件 | 4 | 5 | 6 |\n"_qs), two),
        u"_ _ _ 4 5 6 left: `12` $3$ 「41」");
}

TEST(ShortRowsTest, TablesOfLinesWithCommasOrDrawnBordersAreTables)
{
    const QString commas = title +
                           u"第二十条第（一）项,,,\n信息内容,本年制发件数,本年废止件数,"
                           u"现行有效件数\n规章,122,302,720\n行政规范性文件,471,461,140\n"_qs;
    EXPECT_EQ(told(read(commas), two), u"122 302 720 471 461 140 left:");
    const QString drawn =
        title + u"┌────┬────┬────┬────┐\n│信息内容│本年制发件数│本年废止件数│现行有效件数│\n"
                u"├────┼────┼────┼────┤\n│规章│1│2│3│\n├────┼────┼────┼────┤\n"
                u"│行政规范性文件│4│5│6│\n└────┴────┴────┴────┘\n"_qs;
    EXPECT_EQ(told(read(drawn), two), u"1 2 3 4 5 6 left:");
}

TEST(ShortRowsTest, ALabelThatGoesOnAroundItsFiguresIsOne)
{
    const QString lines =
        u"示例县人民政府2017年政府信息公开工作年度报告\n政府信息公开情况统计表\n（2017年度）\n"
        u"统计指标    单位   统计数\n二、回应解读情况\n1.参加或举办新闻发布会总次   次   850\n数\n"
        u"其中：主要负责同志参加新闻    次   455\n发布会次数\n2.政府网站在线访谈次数     次   323\n"_qs;
    EXPECT_EQ(told(read(lines), {u"stat.press_conferences"_qs, u"stat.press_conferences_lead"_qs,
                                 u"stat.interviews"_qs}),
              u"850 455 323 left:");
}

TEST(ShortRowsTest, ANoteThatLostItsRowNamesNone)
{
    const QString lines =
        u"示例县人民政府2017年政府信息公开工作年度报告\n统计指标\n单位\n统计数\n一、主动公开情况\n7"
        u"51\n"
        u"（一）主动公开政府信息数\n条\n（不同渠道和方式公开相同信\n息计 1 条）\n743\n"
        u"其中：主动公开规范性文件数 条\n115\n制发规范性文件总数\n件\n"_qs;
    EXPECT_EQ(told(read(lines), {u"stat.disclosed"_qs, u"stat.disclosed_normative"_qs}),
              u"_ _ left: 751 743 115");
}

TEST(ShortRowsTest, TheFiguresOfAnotherYearAreListed)
{
    const QString rows = u"第二十条第（六）项\n信息内容 | 本年处理决定数量 |\n行政处罚 | 12 |\n"_qs;
    const IntakeResult result = read(title + u"附：2023年主动公开政府信息情况\n"_qs + rows);
    EXPECT_EQ(told(result, {u"a20_6.penalty"_qs}), u"_ left: 12");
    EXPECT_TRUE(result.match.notes.join(u'\n').contains(u"附：2023年"));

    ASSERT_EQ(result.match.leftOver.size(), 1U);
    SourceHint hint;
    hint.assigned = {{result.match.leftOver.front().place, u"a20_6.penalty"_qs}};
    EXPECT_EQ(told(read(title + u"附：2023年主动公开政府信息情况\n"_qs + rows, hint),
                   {u"a20_6.penalty"_qs}),
              u"12 left:")
        << "the clerk knows better";
}

// A figure is listed, too, where it is glued to words or goes on in a second line.
TEST(ShortRowsTest, FiguresAmongWordsAreLeftOver)
{
    EXPECT_EQ(
        told(readTable(u"甲|乙|\n自己的一行|31件（含上年5件）|\n又一行|856行政规范性文件|\n"_qs, 2),
             {}),
        u"left: 31件（含上年5件） 856行政规范性文件");
    EXPECT_EQ(told(readTable(u"甲|2023年|\n1.自己的一行|第20条|\n"_qs, 2), {}), u"left:");
}

// The end of a page is no empty line.
TEST(ShortRowsTest, ALabelGoesOnBehindTheEndOfAPage)
{
    EXPECT_EQ(
        told(read(title + u"第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n"
                          u"规章 1 2 3\n行政规范 4 5 6\n\f性文件\n"_qs),
             two),
        u"1 2 3 4 5 6 left:");
}

// All in one line: nobody knows where its rows end.
TEST(ShortRowsTest, ATextWithoutItsLineEndsIsListed)
{
    QString rows = u"第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n"_qs +
                   u"规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n"_qs;
    EXPECT_EQ(told(read(title + QString(rows).replace(u'\n', QChar(0x2028))), two),
              u"1 2 3 4 5 6 left:");
    for (int i = 0; i < 30; ++i)
        rows += u"无关\t"_qs + QString::number(i) + u'\n';
    const QString lost = told(read(title + rows.remove(u'\n')), two);
    EXPECT_TRUE(lost.startsWith(u"_ _ _ _ _ _ left:")) << qPrintable(lost);
}

// A later form divides the row: its first part is not the whole.
TEST(ShortRowsTest, ThePartsOfARowAreNotTheRow)
{
    QString html =
        u"<p>"_qs + QString(title).replace(u"2024年"_qs, u"2020年"_qs) +
        u"</p><table><tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，"
        u"等于第三项加第四项之和）<td colspan=7>申请人情况<tr><td rowspan=2>自然人<td "
        u"colspan=5>法人或其他组织<td rowspan=2>总计<tr><td>商业企业<td>科研机构<td>"
        u"社会公益组织<td>法律服务机构<td>其他<tr><td rowspan=3>三、本年度办理结果<td rowspan=2>"
        u"（六）其他处理<td>1.逾期不补正<td>1<td>2<td>3<td>4<td>5<td>6<td>21<tr><td>2."
        u"其他<td>7<td>0<td>0<td>0<td>0<td>0<td>7<tr><td colspan=2>（七）总计<td>8<td>2"
        u"<td>3<td>4<td>5<td>6<td>28</table>"_qs;
    EXPECT_TRUE(told(read(html), {u"requests.other"_qs, u"requests.total"_qs})
                    .startsWith(u"_ _ _ _ _ _ _ 8 2 3 4 5 6 28 left:"))
        << qPrintable(told(read(html), {u"requests.other"_qs, u"requests.total"_qs}));
}

} // namespace gongkai
