// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"

#include "tests/support/containers.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

// Reports whose tables and words do not have the shape that their kind of file has.

const Catalog& catalog()
{
    static const Catalog forms = Catalog::builtIn();
    return forms;
}

Result<IntakeResult> read(const QByteArray& bytes)
{
    return readSource(bytes, u"来源"_qs, {}, catalog());
}

Result<IntakeResult> read(const QString& text)
{
    return read(text.toUtf8());
}

QString value(const IntakeResult& result, const char* id)
{
    return result.report.figure(cell(id)).toString();
}

QString narrative(const IntakeResult& result, const QString& id)
{
    return result.report.field({FieldKind::Narrative, id});
}

QString leftOver(const IntakeResult& result)
{
    QStringList texts;
    for (const auto& left : result.match.leftOver)
        texts += left.text;
    return texts.join(u'|');
}

const QString title = QStringLiteral("示例县统计局2023年政府信息公开工作年度报告");

QStringList activeLines(QChar separator)
{
    QStringList lines{title,
                      u"二、主动公开政府信息情况"_qs,
                      u"第二十条第（一）项"_qs,
                      u"信息内容|本年制发件数|本年废止件数|现行有效件数"_qs,
                      u"规章|0|1|5"_qs,
                      u"行政规范性文件|14|30|419"_qs,
                      u"第二十条第（五）项"_qs,
                      u"信息内容|本年处理决定数量"_qs,
                      u"行政许可|808"_qs};
    for (QString& line : lines)
        line.replace(u'|', separator);
    return lines;
}

void expectActive(const IntakeResult& result)
{
    EXPECT_EQ(value(result, "a20_1.rules.issued"), u"0");
    EXPECT_EQ(value(result, "a20_1.rules.in_force"), u"5");
    EXPECT_EQ(value(result, "a20_1.normative.repealed"), u"30");
    EXPECT_EQ(value(result, "a20_5.licensing.decisions"), u"808");
    EXPECT_EQ(leftOver(result), u"");
}

QString paragraphs(const QStringList& lines)
{
    QString body;
    for (QString line : lines)
        body += u"<w:p><w:r><w:t>" + line.replace(u'\t', u"</w:t><w:tab/><w:t>"_qs) +
                u"</w:t></w:r></w:p>";
    return body;
}

TEST(OddShapesTest, LinesWithTabsInAWordFileAreATable)
{
    const auto result = read(docxOf(paragraphs(activeLines(u'\t'))));
    ASSERT_TRUE(result);
    expectActive(*result);
    EXPECT_EQ(narrative(*result, u"overview"_qs), u"");
}

TEST(OddShapesTest, LinesWithTabsInRichTextAreATable)
{
    QByteArray rtf("{\\rtf1\\ansi ");
    const QString text = activeLines(u'\t').join(u'\n') + u'\n';
    for (const QChar c : text) {
        if (c == u'\t')
            rtf += "\\tab ";
        else if (c == u'\n')
            rtf += "\\par ";
        else
            rtf += "\\u" + QByteArray::number(c.unicode()) + "?";
    }
    const auto result = read(rtf + "}");
    ASSERT_TRUE(result);
    expectActive(*result);
}

TEST(OddShapesTest, LinesWithTabsBesideATableAreListed)
{
    const QString table = u"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>信息内容</w:t></w:r></w:p></w:tc>"
                          "<w:tc><w:p><w:r><w:t>本年处理决定数量</w:t></w:r></w:p></w:tc></w:tr>"
                          "<w:tr><w:tc><w:p><w:r><w:t>行政处罚</w:t></w:r></w:p></w:tc>"
                          "<w:tc><w:p><w:r><w:t>2537</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"_qs;
    const auto result = read(docxOf(paragraphs(activeLines(u'\t')) + table));
    ASSERT_TRUE(result);
    EXPECT_EQ(value(*result, "a20_6.penalty.decisions"), u"2537");
    EXPECT_EQ(leftOver(*result), u"0|1|5|14|30|419|808");
}

TEST(OddShapesTest, TabsBetweenWordsAreBlanks)
{
    const auto result =
        read(docxOf(paragraphs({title, u"一、总体情况"_qs, u"\t全年平稳。\t公开\t12条。"_qs})));
    ASSERT_TRUE(result);
    EXPECT_EQ(narrative(*result, u"overview"_qs), u"全年平稳。 公开 12条。");
}

TEST(OddShapesTest, SheetsArePartedBySemicolonsToo)
{
    for (const qsizetype width : {2, 3}) { // the shortest lines, all of them
        QStringList lines = activeLines(u';');
        for (QString& line : lines)
            line += QString(std::max<qsizetype>(width - line.count(u';'), 0), u';');
        const auto result = read(lines.join(u'\n') + u'\n');
        ASSERT_TRUE(result);
        expectActive(*result);
    }
}

TEST(OddShapesTest, SentencesBetweenTheRowsOfATableAreKept)
{
    const auto row = [](const QStringList& cells) -> QString {
        return u"<tr><td>" + cells.join(u"</td><td>"_qs) + u"</td></tr>";
    };
    QString rows;
    for (const QString& line :
         {title, u"一、总体情况"_qs, u"平稳"_qs, u"认真落实。"_qs, u"全年公开信息1536条。"_qs})
        rows += row({line, QString(), QString(), QString()});
    rows += row({u"二、主动公开政府信息情况"_qs, QString(), QString(), QString()});
    rows += row({u"信息内容"_qs, u"本年制发件数"_qs, u"本年废止件数"_qs, u"现行有效件数"_qs});
    rows += row({u"规章"_qs, u"0"_qs, u"1"_qs, u"5"_qs});
    rows += row({u"备注"_qs, u"其中两件已经合并。"_qs, QString(), QString()});
    const auto result = read(u"<table>" + rows + u"</table>");
    ASSERT_TRUE(result);
    EXPECT_EQ(value(*result, "a20_1.rules.in_force"), u"5");
    EXPECT_EQ(narrative(*result, u"overview"_qs), u"平稳\n认真落实。\n全年公开信息1536条。");
    EXPECT_EQ(leftOver(*result), u"");
    EXPECT_TRUE(result->match.notes.join(u'\n').contains(u"其中两件已经合并。"));
}

TEST(OddShapesTest, TitlesOfManyShapesNameAgencyAndYear)
{
    const QString words = u"\n本报告所列数据的统计期限自2023年1月1日至2023年12月31日止。\n"
                          "一、总体情况\n平稳。\n五、存在的主要问题及改进情况\n一是解读单一。\n"_qs;
    for (const QString& shape : {u"示例县统计局关于发布2023年政府信息公开工作年度报告的公告"_qs,
                                 u"关于示例县统计局2023年政府信息公开工作年度报告的公告"_qs,
                                 u"示例县统计局政府信息公开工作年度报告（2024年1月发布）"_qs,
                                 u"【年报】示例县统计局2023年政府信息公开工作年度报告"_qs,
                                 u"【年报】2023年示例县统计局政府信息公开工作年度报告 - "
                                 "示例县人民政府门户网站"_qs,
                                 u"示例县统计局2023年政府信息公开工作年度报告_年度报告_政府网"_qs,
                                 u"示例县统计局2022—2023学年信息公开工作年度报告"_qs,
                                 u"示例县统计局上年度政府信息公开工作年度报告"_qs}) {
        const auto result = read(shape + words);
        ASSERT_TRUE(result) << shape.toStdString();
        EXPECT_EQ(result->report.year(), 2023) << shape.toStdString();
        EXPECT_EQ(result->report.agency(u"name"_qs), u"示例县统计局") << shape.toStdString();
    }
    const auto shortened = read(u"县统计局2023年政府信息公开工作年度报告" + words);
    ASSERT_TRUE(shortened);
    EXPECT_EQ(shortened->report.agency(u"name"_qs), u"县统计局");
    EXPECT_FALSE(read(u"关于做好2023年政府信息公开工作年度报告编制工作的通知"_qs));
}

TEST(OddShapesTest, ATitleThatRunsIntoTheFirstSentenceIsTheTitle)
{
    const auto result = read(title + u"根据《中华人民共和国政府信息公开条例》，编制本报告。\n"
                                     "一、总体情况\n平稳。\n"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.agency(u"name"_qs), u"示例县统计局");
    EXPECT_EQ(narrative(*result, u"preface"_qs),
              u"根据《中华人民共和国政府信息公开条例》，编制本报告。");
}

TEST(OddShapesTest, BoxesThatAStyleShowsAsATableAreOne)
{
    const auto boxes = [](const QString& table, const QString& row, const QString& one) -> QString {
        QString page;
        for (const QString& line : activeLines(u'|').mid(2))
            page += u"<div " + row + u"><div " + one + u'>' +
                    QString(line).replace(u'|', u"</div><div " + one + u'>') + u"</div></div>";
        return u"<h1>" + title + u"</h1><h3>二、主动公开政府信息情况</h3><div " + table + u'>' +
               page + u"</div><p>完</p>";
    };
    const auto styled = read(boxes(u"style=\"display:table\""_qs, u"style='display: table-row'"_qs,
                                   u"style=\"display:table-cell\""_qs));
    ASSERT_TRUE(styled);
    expectActive(*styled);
    const auto named = read(boxes(u"class=\"tb\""_qs, u"class=\"tr\""_qs, u"class=\"td\""_qs));
    ASSERT_TRUE(named);
    expectActive(*named);
    const auto inSheet = read(u"<style>.a{display:table-row}.b{display:table-cell}</style>" +
                              boxes(u"id=\"x\""_qs, u"class=\"a\""_qs, u"class=\"b\""_qs));
    ASSERT_TRUE(inSheet);
    expectActive(*inSheet);
}

TEST(OddShapesTest, BoxesThatOnlyLayOutAPageAreNoTable)
{
    const auto result =
        read(u"<div class=\"row\"><div class=\"cell\"><h1>" + title +
             u"</h1><h3>一、总体情况</h3><p>全年平稳。</p></div><div class=\"cell\"><p>首页</p>"
             "</div></div>");
    ASSERT_TRUE(result);
    EXPECT_EQ(narrative(*result, u"overview"_qs).section(u'\n', 0, 0), u"全年平稳。");
}

TEST(OddShapesTest, LettersReadForDigitsAreListedAndNoWords)
{
    const auto result = read(title + u"\n二、主动公开政府信息情况\n信息内容 |\n本年制发件数 |\n"
                                     "本年废止件数 |\n现行有效件数 |\n规章 |\nS |\n1 |\n5 |\n"
                                     "行政规范性文件 |\n14 |\n? |\n419 |\n五、存在的主要问题及"
                                     "改进情况\nl2\nB\n一是解读单一。\n"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(value(*result, "a20_1.rules.issued"), u"");
    EXPECT_EQ(value(*result, "a20_1.rules.repealed"), u"1");
    EXPECT_EQ(value(*result, "a20_1.normative.issued"), u"14");
    EXPECT_EQ(value(*result, "a20_1.normative.in_force"), u"419");
    const auto unreadable = std::ranges::count(result->match.cells, MatchedCell::State::Unreadable,
                                               &MatchedCell::state);
    EXPECT_EQ(unreadable, 2);
    EXPECT_EQ(leftOver(*result), u"l2|B");
    EXPECT_EQ(narrative(*result, u"problems"_qs), u"一是解读单一。");
}

TEST(OddShapesTest, LettersReadForDigitsStandInTheColumnsOfALine)
{
    const auto result = read(title + u"\n二、主动公开政府信息情况\n"
                                     "信息内容         本年制发件数   本年废止件数   现行有效件数\n"
                                     "规章             l2             1              5\n"
                                     "行政规范性文件   14             30             419\n"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(value(*result, "a20_1.rules.issued"), u"");
    EXPECT_EQ(value(*result, "a20_1.rules.in_force"), u"5");
    EXPECT_EQ(value(*result, "a20_1.normative.in_force"), u"419");
}

TEST(OddShapesTest, ADashBeforeABarIsACell)
{
    const auto result = read(title + u"\n二、主动公开政府信息情况\n信息内容 |\n本年制发件数 |\n"
                                     "本年废止件数 |\n现行有效件数 |\n规章 |\n- |\n- |\n5 |\n"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(value(*result, "a20_1.rules.issued"), u"/");
    EXPECT_EQ(value(*result, "a20_1.rules.repealed"), u"/");
    EXPECT_EQ(value(*result, "a20_1.rules.in_force"), u"5");
}

TEST(OddShapesTest, FiguresOfAListBelongToItsWords)
{
    const auto result =
        read(u"示例区水务局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
             "- 一、本年新收政府信息公开申请数量\n  - 自然人：112\n  - 商业企业：23\n"
             "- 二、上年结转政府信息公开申请数量\n  - 自然人：47\n"
             "五、存在的主要问题及改进情况\n无。\n"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(narrative(*result, u"requests"_qs), u"- 自然人：112\n- 商业企业：23\n- 自然人：47");
}

TEST(OddShapesTest, LinesOfAPageThatStandAsTheyWereTypedAreText)
{
    const QString lines = u"一、总体情况\n好。\n二、主动公开政府信息情况\n第二十条第（一）项\n"
                          "信息内容    本年制发件数   本年废止件数   现行有效件数\n"
                          "规章           1001      1002      1003\n"
                          "行政规范性文件     1004      1005      1006\n"_qs;
    const QString named = u"<h1>"_qs + title + u"</h1>"_qs;
    const QString table = u"<table><tr><td>备注<td>无</table>"_qs;
    const auto result = read(named + u"<pre>\n"_qs + lines + u"</pre>"_qs);
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    EXPECT_EQ(value(*result, "a20_1.rules.issued"), u"1001");
    EXPECT_EQ(value(*result, "a20_1.normative.in_force"), u"1006");
    EXPECT_EQ(narrative(*result, u"overview"_qs), u"好。");
    // Beside another table nobody knows its columns.
    for (const QString& page : QStringList{named + u"<pre>"_qs + lines + u"</pre>"_qs + table,
                                           named + u"<pre>"_qs + lines + table + u"</pre>"_qs}) {
        const auto beside = read(page);
        ASSERT_TRUE(beside);
        EXPECT_EQ(narrative(*beside, u"overview"_qs), u"好。");
        EXPECT_TRUE(leftOver(*beside).contains(u"1006") ||
                    narrative(*beside, u"proactive"_qs).contains(u"1006"));
    }
}

TEST(OddShapesTest, AFormulaIsNoLabel)
{
    const auto rowOf = [](int row, const QStringList& cells) -> QString {
        QString xml = u"<row r=\"" + QString::number(row) + u"\">";
        for (int i = 0; i < cells.size(); ++i) {
            const QString at = QChar(u'A' + i) + QString::number(row);
            if (cells[i].startsWith(u'='))
                xml += u"<c r=\"" + at + u"\"><f>" + cells[i].sliced(1) + u"</f></c>";
            else
                xml +=
                    u"<c r=\"" + at + u"\" t=\"inlineStr\"><is><t>" + cells[i] + u"</t></is></c>";
        }
        return xml + u"</row>";
    };
    const auto result = read(xlsxOf(
        u"<sheetData>" + rowOf(1, {title}) + rowOf(2, {u"=SUM(B2:C2)"_qs, u"4"_qs, u"3"_qs}) +
        rowOf(3, {u"信息内容"_qs, u"本年制发件数"_qs, u"本年废止件数"_qs, u"现行有效件数"_qs}) +
        rowOf(4, {u"规章"_qs, u"0"_qs, u"1"_qs, u"5"_qs}) + u"</sheetData>"));
    ASSERT_TRUE(result);
    EXPECT_EQ(value(*result, "a20_1.rules.in_force"), u"5");
    EXPECT_EQ(leftOver(*result), u"=SUM(B2:C2)|4|3");
    EXPECT_TRUE(std::ranges::all_of(result->match.leftOver,
                                    [](const auto& left) { return left.label.isEmpty(); }));
}

} // namespace
} // namespace gongkai
