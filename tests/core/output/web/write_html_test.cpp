// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/output/xml_text.h"
#include "tests/core/output/document_text.h"
#include "tests/support/report_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QXmlStreamReader>

#include <set>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;
using testing::HasSubstr;
using testing::Not;

// The page is well-formed XML as well, so it can be read without a browser.
class Page
{
public:
    explicit Page(const QByteArray& html) : m_xml(html)
    {
        while (!m_xml.atEnd())
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                readElement();
        EXPECT_FALSE(m_xml.hasError()) << m_xml.errorString().toStdString();
    }

    QStringList headings;            // h1 to h3 and paragraphs: “h2 一、总体情况”
    std::vector<QStringList> tables; // rows, cells as in tableLines()
    std::vector<int> headRows;       // of each table
    QStringList scopes;              // “row（一）予以公开”

private:
    void readElement()
    {
        const QString name = m_xml.name().toString();
        if (name == u"table") {
            tables.emplace_back();
            headRows.push_back(0);
        } else if (name == u"tr") {
            headRows.back() += m_inHead ? 1 : 0;
            tables.back().append(readRow());
        } else if (name == u"thead" || name == u"tbody") {
            m_inHead = name == u"thead";
        } else if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
            headings += name + u' ' + m_xml.readElementText();
        } else if (name == u"p") {
            const QString classes = m_xml.attributes().value(u"class"_qs).toString();
            headings += (classes.isEmpty() ? name : classes) + u' ' + m_xml.readElementText();
        }
    }

    QString readRow()
    {
        QStringList cells;
        while (m_xml.readNextStartElement())
            cells += readCell();
        return cells.join(u'|');
    }

    QString readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const bool header = m_xml.name() == u"th";
        const int rows = qMax(1, attributes.value(u"rowspan"_qs).toInt());
        const int columns = qMax(1, attributes.value(u"colspan"_qs).toInt());
        const QString spans = rows * columns > 1 ? u"(%1x%2)"_qs.arg(rows).arg(columns) : QString();
        const QString left = attributes.value(u"class"_qs).contains(u"left") ? u"<"_qs : QString();
        const QString scope = attributes.value(u"scope"_qs).toString();
        const QString text = m_xml.readElementText();
        if (header)
            scopes += scope + u' ' + text;
        return spans + (header ? u"*"_qs : QString()) + text + left;
    }

    QXmlStreamReader m_xml;
    bool m_inHead = false;
};

Document document(const char* form)
{
    return compose(ReportBuilder(builtInForm(form))
                       .restZero()
                       .field(FieldKind::Narrative, u"overview"_qs, u"（一）渠道\n甲 < 乙 & 丙"_qs)
                       .field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs),
                   {}, {});
}

TEST(WriteHtmlTest, EveryTableReadsBackCellByCell)
{
    for (const char* form : {"2014", "2019", "2021"}) {
        const Document composed = document(form);
        const Page page(writeHtml(composed));
        std::size_t index = 0;
        for (const Block& block : composed.blocks) {
            if (const auto* table = std::get_if<TableBlock>(&block)) {
                ASSERT_LT(index, page.tables.size());
                EXPECT_EQ(page.tables[index].join(u'\n').toStdString(),
                          test::tableLines(*table).join(u'\n').toStdString());
                EXPECT_EQ(page.headRows[index], table->headerRows);
                ++index;
            }
        }
        EXPECT_EQ(index, page.tables.size());
    }
}

TEST(WriteHtmlTest, TextKeepsItsLevels)
{
    const Page page(writeHtml(document("2021")));
    EXPECT_EQ(page.headings.join(u'\n').toStdString(),
              R"(h1 示例区人民政府2021年政府信息公开工作年度报告
h2 一、总体情况
h3 （一）渠道
p 甲 < 乙 & 丙
h2 二、主动公开政府信息情况
h2 三、收到和处理政府信息公开申请情况
h2 四、政府信息公开行政复议、行政诉讼情况
h2 五、存在的主要问题及改进情况
h2 六、其他需要报告的事项
right 示例区人民政府
right 2025年1月20日)");
}

TEST(WriteHtmlTest, LabelsSayWhatTheyAreFor)
{
    const QStringList scopes = Page(writeHtml(document("2021"))).scopes;
    EXPECT_TRUE(scopes.contains(u"col 信息内容"_qs));
    EXPECT_TRUE(scopes.contains(u"col 第二十条第（一）项"_qs));
    EXPECT_TRUE(scopes.contains(u"row 行政规范性文件"_qs));
    EXPECT_TRUE(scopes.contains(u"col 法人或其他组织"_qs));
    EXPECT_TRUE(scopes.contains(u"row 三、本年度办理结果"_qs));
    EXPECT_TRUE(scopes.contains(u"row （七）总计"_qs));
    EXPECT_TRUE(scopes.contains(u"col 未经复议直接起诉"_qs));
}

TEST(WriteHtmlTest, EveryTableHasACaptionAndFiguresNameTheHeadsStackedOverThem)
{
    const std::string html = writeHtml(document("2021")).toStdString();
    EXPECT_THAT(html, HasSubstr("<caption>三、收到和处理政府信息公开申请情况</caption>"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"col\" id=\"requests-1-4\" colspan=\"5\">"
                                "法人或其他组织</th>"));
    // 本年新收 of 商业企业: 申请人情况, 法人或其他组织, 商业企业 and the row's label.
    EXPECT_THAT(html, HasSubstr("headers=\"requests-0-3 requests-1-4 requests-2-4 "
                                "requests-3-0\">0</td>"));
    std::set<std::string> ids;
    for (std::size_t at = html.find(" id=\""); at != html.npos; at = html.find(" id=\"", at + 1))
        EXPECT_TRUE(ids.insert(html.substr(at, html.find('"', at + 5) - at)).second);
    EXPECT_GT(ids.size(), 40U);
}

TEST(WriteHtmlTest, FiguresDoNotBreakAndLongAddressesDo)
{
    const std::string html = writeHtml(document("2021")).toStdString();
    EXPECT_THAT(html, HasSubstr("td.number { white-space: nowrap; }"));
    EXPECT_THAT(html, HasSubstr("overflow-wrap: anywhere"));
    EXPECT_THAT(html, HasSubstr("class=\"number\""));
}

TEST(WriteHtmlTest, AFragmentHasItsStylesInItself)
{
    const std::string html = writeHtmlFragment(document("2021")).toStdString();
    EXPECT_THAT(html, testing::StartsWith("<div "));
    for (const char* outside : {"<html", "<head", "<body", "<style", "<meta", "class=", "data-"})
        EXPECT_THAT(html, Not(HasSubstr(outside)));
    EXPECT_THAT(html, HasSubstr("<td style=\"border: 1px solid #000;"));
    EXPECT_THAT(html, HasSubstr("<h1 style=\"text-align: center;"));
    const Page whole(writeHtml(document("2021")));
    const Page part(writeHtmlFragment(document("2021")));
    ASSERT_EQ(whole.tables.size(), part.tables.size());
    for (std::size_t i = 0; i < whole.tables.size(); ++i) // alignment is a style here
        EXPECT_EQ(whole.tables[i].join(u'\n').remove(u'<'), part.tables[i].join(u'\n'));
}

TEST(WriteHtmlTest, ThePageStandsAloneAndIsEscaped)
{
    Document page = document("2019");
    page.title = u"<script>&\""_qs;
    page.author = u"甲\"><b>"_qs;
    page.draftMark = u"草稿 · 勾稽不平"_qs;
    const std::string html = writeHtml(page).toStdString();
    EXPECT_THAT(html, testing::StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head>"
                                          "<meta charset=\"utf-8\"/>"));
    EXPECT_THAT(html, HasSubstr("<title>&lt;script&gt;&amp;&quot;</title>"));
    EXPECT_THAT(html, HasSubstr("<p class=\"draft\" data-gongkai=\"aside\">草稿 · 勾稽不平</p>"));
    for (const char* outside : {"http", "src=", "url(", "<script", "<b>", "@import", "<td/>"})
        EXPECT_THAT(html, Not(HasSubstr(outside)));
}

TEST(XmlTextTest, WhatXmlCannotHoldIsLeftOut)
{
    EXPECT_EQ(xmlText(u"甲\u0001乙\u000c\ufffe𠮷\n"_qs), u"甲乙𠮷\n"_qs);
    EXPECT_EQ(xmlText(u"甲"_qs + QChar(0xd842) + u'乙'), u"甲乙"_qs);
    EXPECT_EQ(xmlText(QString(QChar(0xdfb7))), QString());
}

} // namespace
} // namespace gongkai
