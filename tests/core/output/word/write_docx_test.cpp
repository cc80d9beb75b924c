// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/compose.h"
#include "core/output/writers.h"
#include "tests/core/output/document_text.h"
#include "tests/core/output/docx_file.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;
using test::XmlElement;

// Every cell holds another figure, so that a figure in a wrong cell shows.
Report numbered(const char* form)
{
    ReportBuilder builder(builtInForm(form));
    std::int64_t number = 1000;
    for (const CellId& cell : builtInForm(form)->cells())
        builder.cells({{qPrintable(cell.toString()), qPrintable(QString::number(++number))}});
    return builder.field(FieldKind::Narrative, u"overview"_qs, u"（一）渠道\n甲 < 乙 & 丙"_qs)
        .field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs);
}

Document document(const char* form, const QString& mark = {})
{
    Document composed = compose(numbered(form), {}, {});
    composed.draftMark = mark;
    return composed;
}

std::map<QString, QByteArray> parts(const Document& document)
{
    const auto docx = writeDocx(document);
    EXPECT_TRUE(docx);
    return docx ? test::unzip(*docx) : std::map<QString, QByteArray>{};
}

XmlElement body(const Document& document)
{
    return test::parseXml(parts(document).at(u"word/document.xml"_qs)).child(u"w:body"_qs);
}

// The rows of a Word table in the notation of test::tableLines(), merges resolved.
QStringList wordTableLines(const XmlElement& table)
{
    struct Open
    {
        qsizetype row, cell;
        int rows;
    };
    std::vector<QStringList> rows;
    std::map<int, Open> open; // by first grid column
    std::vector<std::vector<std::pair<int, int>>> spans;
    for (const XmlElement* row : table.all(u"w:tr"_qs)) {
        rows.emplace_back();
        spans.emplace_back();
        int column = 0;
        for (const XmlElement* cell : row->all(u"w:tc"_qs)) {
            const XmlElement& properties = cell->child(u"w:tcPr"_qs);
            const int span = qMax(1, properties.child(u"w:gridSpan"_qs).value().toInt());
            const QString merge = properties.child(u"w:vMerge"_qs).value();
            if (merge == u"continue") {
                const Open& from = open.at(column);
                ++spans[static_cast<std::size_t>(from.row)][static_cast<std::size_t>(from.cell)]
                      .first;
                EXPECT_EQ(cell->allText(), QString());
            } else {
                open[column] = {static_cast<qsizetype>(rows.size()) - 1, rows.back().size(), 1};
                rows.back() += cell->allText();
                spans.back().emplace_back(1, span);
            }
            column += span;
        }
    }
    QStringList lines;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < spans[i].size(); ++j)
            if (const auto [down, across] = spans[i][j]; down * across > 1)
                rows[i][static_cast<qsizetype>(j)].prepend(u"(%1x%2)"_qs.arg(down).arg(across));
        lines += rows[i].join(u'|');
    }
    return lines;
}

QStringList modelLines(TableBlock table)
{
    for (TableCell& cell : table.cells) {
        cell.isHeader = false;
        cell.align = CellAlign::Center;
    }
    return test::tableLines(table);
}

TEST(WriteDocxTest, EveryFigureAndLabelStandsInItsCell)
{
    for (const char* form : {"2014", "2019", "2021"}) {
        const Document composed = document(form);
        const XmlElement written = body(composed);
        const auto tables = written.all(u"w:tbl"_qs);
        std::size_t index = 0;
        for (const Block& block : composed.blocks) {
            if (const auto* table = std::get_if<TableBlock>(&block)) {
                ASSERT_LT(index, tables.size());
                EXPECT_EQ(wordTableLines(*tables[index++]).join(u'\n').toStdString(),
                          modelLines(*table).join(u'\n').toStdString());
            }
        }
        EXPECT_EQ(index, tables.size());
    }
}

TEST(WriteDocxTest, RowsFillTheGridAndCellWidthsAgreeWithIt)
{
    for (const char* form : {"2014", "2019", "2021"}) {
        const XmlElement written = body(document(form));
        for (const XmlElement* table : written.all(u"w:tbl"_qs)) {
            std::vector<int> grid;
            for (const XmlElement* column : table->child(u"w:tblGrid"_qs).all(u"w:gridCol"_qs))
                grid.push_back(column->attributes.value(u"w:w"_qs).toInt());
            EXPECT_EQ(std::accumulate(grid.begin(), grid.end(), 0), 8845);
            for (const XmlElement* row : table->all(u"w:tr"_qs)) {
                std::size_t column = 0;
                for (const XmlElement* cell : row->all(u"w:tc"_qs)) {
                    const XmlElement& properties = cell->child(u"w:tcPr"_qs);
                    int width = 0;
                    const int span = qMax(1, properties.child(u"w:gridSpan"_qs).value().toInt());
                    for (int i = 0; i < span; ++i)
                        width += grid.at(column++);
                    EXPECT_EQ(properties.child(u"w:tcW"_qs).attributes.value(u"w:w"_qs).toInt(),
                              width);
                }
                EXPECT_EQ(column, grid.size());
            }
        }
    }
}

// A report whose every figure of one table is this.
Document filledWith(const char* table, const char* figure)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.restZero();
    for (const CellId& cell : builtInForm("2021")->cells())
        if (cell.table == QString::fromUtf8(table))
            builder.cells({{qPrintable(cell.toString()), figure}});
    return compose(builder, {}, {});
}

// Width and height of the page each section has.
QStringList sections(const XmlElement& body)
{
    QStringList sizes;
    for (const XmlElement* section : body.deep(u"w:sectPr"_qs)) {
        const auto& size = section->child(u"w:pgSz"_qs).attributes;
        sizes += size.value(u"w:w"_qs) + u'x' + size.value(u"w:h"_qs);
    }
    return sizes;
}

// Every figure has room for its digits, at least half an em each: 宋体.
void expectFiguresFit(const XmlElement& table)
{
    for (const XmlElement* cell : table.deep(u"w:tc"_qs)) {
        const QString text = cell->allText();
        const bool small = cell->deep(u"w:pStyle"_qs)[0]->value() == u"TableTextSmall";
        const int room =
            cell->child(u"w:tcPr"_qs).child(u"w:tcW"_qs).attributes.value(u"w:w"_qs).toInt() - 72;
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (isNumber) {
            EXPECT_LE(text.size() * (small ? 90 : 105), room) << qPrintable(text);
        }
    }
}

TEST(WriteDocxTest, FiguresTooWideForThePageTurnIt)
{
    const XmlElement written = body(filledWith("disputes", "987654"));
    EXPECT_EQ(sections(written),
              (QStringList{u"11906x16838"_qs, u"16838x11906"_qs, u"11906x16838"_qs}));
    ASSERT_EQ(sections(written).size(), 3);
    const XmlElement& turned = *written.deep(u"w:sectPr"_qs)[1];
    EXPECT_EQ(turned.child(u"w:pgSz"_qs).attributes.value(u"w:orient"_qs), u"landscape"_qs);
    // The left edge of the upright page is on top.
    EXPECT_EQ(turned.child(u"w:pgMar"_qs).attributes.value(u"w:top"_qs), u"1587"_qs);
    EXPECT_EQ(turned.child(u"w:pgMar"_qs).attributes.value(u"w:left"_qs), u"1984"_qs);
    const auto tables = written.all(u"w:tbl"_qs);
    expectFiguresFit(*tables.back());
    // The heading goes along: the section before ends in front of it.
    const auto paragraphs = written.all(u"w:p"_qs);
    const auto heading = std::ranges::find_if(paragraphs, [](const XmlElement* paragraph) {
        return paragraph->allText().startsWith(u"四、");
    });
    ASSERT_TRUE(heading != paragraphs.end() && heading != paragraphs.begin());
    EXPECT_EQ((*std::prev(heading))->deep(u"w:sectPr"_qs).size(), 1U);
}

TEST(WriteDocxTest, FiguresTooWideForLandscapePutTheBlocksUnderOneAnother)
{
    const XmlElement written = body(filledWith("disputes", "9876543210"));
    EXPECT_EQ(sections(written).size(), 1);
    const auto tables = written.all(u"w:tbl"_qs);
    ASSERT_EQ(tables.size(), 5U);
    for (std::size_t i = 2; i < 5; ++i) {
        EXPECT_EQ(tables[i]->all(u"w:tr"_qs).back()->allText(), u"9876543210"_qs.repeated(5));
        EXPECT_EQ(tables[i]->all(u"w:tr"_qs)[0]->all(u"w:tc"_qs)[0]->allText(),
                  i == 2 ? u"行政复议"_qs : u"行政诉讼"_qs);
        expectFiguresFit(*tables[i]);
    }
}

TEST(WriteDocxTest, NoFigureOfAnyLengthIsBroken)
{
    for (const char* figure : {"12345", "987654", "1234567890"})
        for (const char* table : {"requests", "disputes"}) {
            const XmlElement written = body(filledWith(table, figure));
            for (const XmlElement* each : written.all(u"w:tbl"_qs))
                expectFiguresFit(*each);
        }
}

TEST(WriteDocxTest, ATableThatFitsOnAPageStaysOnOne)
{
    const XmlElement written = body(filledWith("requests", "12345"));
    const auto rows = written.all(u"w:tbl"_qs)[1]->all(u"w:tr"_qs);
    ASSERT_EQ(rows.size(), 28U);
    for (std::size_t row = 0; row + 1 < rows.size(); ++row)
        for (const XmlElement* cell : rows[row]->all(u"w:tc"_qs))
            EXPECT_EQ(cell->deep(u"w:keepNext"_qs).size(), 1U) << row;
}

TEST(WriteDocxTest, ALabelThatReachesOverAPagesEndStandsOnBothPages)
{
    // Turned, the 28 rows need two pages.
    const XmlElement written = body(filledWith("requests", "9876543210"));
    EXPECT_EQ(sections(written)[1], u"16838x11906"_qs);
    const XmlElement& table = *written.all(u"w:tbl"_qs)[1];
    const auto rows = table.all(u"w:tr"_qs);
    int starts = 0;
    for (const XmlElement* row : rows) {
        if (row->deep(u"w:pageBreakBefore"_qs).empty())
            continue;
        ++starts;
        EXPECT_EQ(row->all(u"w:tc"_qs)[0]->allText(), u"三、本年度办理结果"_qs);
    }
    EXPECT_EQ(starts, 1);
}

TEST(WriteDocxTest, NameDateAndSignoffStayWithTheTextAboveThem)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2024)
                              .restZero()
                              .field(FieldKind::Narrative, u"others"_qs, u"没有其他事项。"_qs)
                              .field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs);
    const XmlElement written = body(
        compose(report, findingsOf(report, Lexicon::builtIn()), {.purpose = Purpose::Signoff}));
    const auto paragraphs = written.all(u"w:p"_qs);
    const auto last = std::ranges::find_if(paragraphs, [](const XmlElement* paragraph) {
        return paragraph->allText() == u"没有其他事项。"_qs;
    });
    ASSERT_TRUE(last != paragraphs.end());
    ASSERT_GT(paragraphs.end() - last, 5);
    EXPECT_EQ((*(last + 1))->allText(), u"示例区人民政府"_qs);
    EXPECT_TRUE((*(last + 5))->allText().startsWith(u"联系电话："));
    for (auto paragraph = last; paragraph != last + 5; ++paragraph)
        EXPECT_EQ((*paragraph)->deep(u"w:keepNext"_qs).size(), 1U)
            << qPrintable((*paragraph)->allText());
}

TEST(WriteDocxTest, TitlesAreBrokenBySense)
{
    const Document composed = document("2021");
    const XmlElement written = body(composed);
    const XmlElement& run = written.all(u"w:p"_qs)[0]->child(u"w:r"_qs);
    ASSERT_EQ(run.all(u"w:t"_qs).size(), 2U);
    EXPECT_EQ(run.all(u"w:br"_qs).size(), 1U);
    EXPECT_EQ(run.all(u"w:t"_qs)[0]->text, u"示例区人民政府"_qs);
    EXPECT_EQ(run.all(u"w:t"_qs)[1]->text, u"2021年政府信息公开工作年度报告"_qs);
}

TEST(WriteDocxTest, HeadRowsRepeatAndNoRowSplits)
{
    for (const char* form : {"2014", "2019", "2021"}) {
        const Document composed = document(form);
        const XmlElement written = body(composed);
        std::size_t index = 0;
        for (const Block& block : composed.blocks) {
            const auto* table = std::get_if<TableBlock>(&block);
            if (!table)
                continue;
            const auto rows = written.all(u"w:tbl"_qs)[index++]->all(u"w:tr"_qs);
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const XmlElement& properties = rows[row]->child(u"w:trPr"_qs);
                EXPECT_EQ(properties.all(u"w:cantSplit"_qs).size(), 1U);
                EXPECT_EQ(properties.all(u"w:tblHeader"_qs).size(),
                          static_cast<int>(row) < table->headerRows ? 1U : 0U);
            }
        }
    }
}

TEST(WriteDocxTest, EveryPartKeepsTheOrderOfTheSchema)
{
    for (const char* form : {"2014", "2019", "2021"})
        for (const auto& [name, content] : parts(document(form, u"草稿 · 未填完"_qs)))
            EXPECT_EQ(test::orderFaults(test::parseXml(content)).join(u'\n').toStdString(), "")
                << name.toStdString();
}

TEST(WriteDocxTest, EveryStyleUsedIsDefined)
{
    const auto all = parts(document("2014", u"草稿 · 未填完"_qs));
    std::set<QString> defined;
    const XmlElement styles = test::parseXml(all.at(u"word/styles.xml"_qs));
    for (const XmlElement* style : styles.all(u"w:style"_qs))
        EXPECT_TRUE(defined.insert(style->attributes.value(u"w:styleId"_qs)).second);
    for (const auto& [name, content] : all) {
        const XmlElement part = test::parseXml(content);
        for (const QString& use : {u"w:pStyle"_qs, u"w:tblStyle"_qs, u"w:basedOn"_qs, u"w:next"_qs})
            for (const XmlElement* element : part.deep(use))
                EXPECT_TRUE(defined.contains(element->value())) << element->value().toStdString();
    }
}

TEST(WriteDocxTest, ParagraphsBearTheirStyles)
{
    QStringList lines;
    const XmlElement written = body(document("2014"));
    for (const XmlElement* paragraph : written.all(u"w:p"_qs))
        lines += paragraph->child(u"w:pPr"_qs).child(u"w:pStyle"_qs).value() + u' ' +
                 paragraph->allText();
    EXPECT_EQ(lines.join(u'\n').toStdString(),
              R"(Title 示例区人民政府2014年政府信息公开工作年度报告
Heading1 一、概述
Heading2 （一）渠道
Normal 甲 < 乙 & 丙
Heading1 二、主动公开政府信息的情况
Heading1 三、依申请公开政府信息的情况
Heading1 四、政府信息公开的收费及减免情况
Heading1 五、因政府信息公开申请行政复议、提起行政诉讼的情况
Heading1 六、政府信息公开工作存在的主要问题及改进情况
Heading1 七、其他需要报告的事项
Signature 示例区人民政府
Signature 2025年1月20日
Heading1 八、附表
TableTitle 政府信息公开情况统计表
Subtitle （2014年度）
TableLine 填报单位（盖章）：示例区人民政府
TableLine 单位负责人：　　　　　　审核人：　　　　　　　　填报人：　　　　
TableLine 联系电话：　　　　　　　填表日期：　　　　)");
}

TEST(WriteDocxTest, StylesHaveTheNamesAndFontsOfOfficialDocuments)
{
    QStringList lines;
    const XmlElement styles = test::parseXml(parts(document("2021")).at(u"word/styles.xml"_qs));
    for (const XmlElement* style : styles.all(u"w:style"_qs)) {
        const XmlElement& run = style->child(u"w:rPr"_qs);
        const QString alias = style->child(u"w:aliases"_qs).value();
        if (alias.isEmpty())
            continue;
        lines += QStringList{alias, run.child(u"w:rFonts"_qs).attributes.value(u"w:eastAsia"_qs),
                             run.child(u"w:sz"_qs).value(),
                             style->child(u"w:pPr"_qs).child(u"w:outlineLvl"_qs).value()}
                     .join(u' ');
    }
    EXPECT_EQ(lines.join(u'\n').toStdString(), "正文 仿宋_GB2312 32 \n"
                                               "标题 方正小标宋简体 44 \n"
                                               "副标题 楷体_GB2312 32 \n"
                                               "一级标题 黑体 32 0\n"
                                               "二级标题 楷体_GB2312 32 1\n"
                                               "落款 仿宋_GB2312 32 \n"
                                               "页眉 黑体 28 \n"
                                               "页脚 宋体 28 ");
}

TEST(WriteDocxTest, ThePageIsThatOfOfficialDocuments)
{
    const XmlElement written = body(document("2021"));
    const XmlElement& section = written.child(u"w:sectPr"_qs);
    EXPECT_EQ(section.child(u"w:pgSz"_qs).attributes.value(u"w:w"_qs), u"11906"_qs);
    EXPECT_EQ(section.child(u"w:pgSz"_qs).attributes.value(u"w:h"_qs), u"16838"_qs);
    // 37, 28, 35 and 26 mm in twentieths of a point
    const auto& margins = section.child(u"w:pgMar"_qs).attributes;
    EXPECT_EQ(margins.value(u"w:top"_qs), u"2098"_qs);
    EXPECT_EQ(margins.value(u"w:left"_qs), u"1587"_qs);
    EXPECT_EQ(margins.value(u"w:bottom"_qs), u"1984"_qs);
    EXPECT_EQ(margins.value(u"w:right"_qs), u"1474"_qs);
    const auto& grid = section.child(u"w:docGrid"_qs).attributes;
    EXPECT_EQ(grid.value(u"w:type"_qs), u"linesAndChars"_qs);
    const int linePitch = grid.value(u"w:linePitch"_qs).toInt();
    EXPECT_EQ((16838 - 2098 - 1984) / linePitch, 22);
    // A character of 16 pt and the spacing in 4096ths of a point: 28 on a line of 442.25 pt.
    const double pitch = 16 + grid.value(u"w:charSpace"_qs).toInt() / 4096.0;
    EXPECT_EQ(static_cast<int>(442.25 / pitch), 28);
}

TEST(WriteDocxTest, PageNumbersStandRightOnOddAndLeftOnEvenPages)
{
    const auto all = parts(document("2021"));
    EXPECT_EQ(test::parseXml(all.at(u"word/settings.xml"_qs)).all(u"w:evenAndOddHeaders"_qs).size(),
              1U);
    for (const auto& [name, align] : {std::pair(u"word/footer1.xml"_qs, u"right"_qs),
                                      std::pair(u"word/footer2.xml"_qs, u"left"_qs)}) {
        const XmlElement footer = test::parseXml(all.at(name));
        const XmlElement& paragraph = footer.child(u"w:p"_qs);
        EXPECT_EQ(paragraph.child(u"w:pPr"_qs).child(u"w:jc"_qs).value(), align);
        EXPECT_EQ(paragraph.child(u"w:fldSimple"_qs).attributes.value(u"w:instr"_qs), u" PAGE "_qs);
        EXPECT_EQ(paragraph.allText(), u"— 1 —"_qs);
    }
}

TEST(WriteDocxTest, TheDraftMarkLiesAcrossThePageAsOnPaper)
{
    const auto all = parts(document("2021", u"草稿 · 勾稽不平"_qs));
    const XmlElement header = test::parseXml(all.at(u"word/header1.xml"_qs));
    const auto shapes = header.deep(u"v:shape"_qs);
    ASSERT_EQ(shapes.size(), 1U);
    EXPECT_TRUE(shapes[0]->attributes.value(u"style"_qs).contains(u"rotation:315"));
    EXPECT_EQ(shapes[0]->child(u"v:textpath"_qs).attributes.value(u"string"_qs),
              u"草稿 · 勾稽不平"_qs);
}

TEST(WriteDocxTest, NameAndDateHaveRoomForTheSeal)
{
    const XmlElement written = body(document("2021"));
    std::vector<const XmlElement*> signature;
    for (const XmlElement* paragraph : written.all(u"w:p"_qs))
        if (paragraph->deep(u"w:pStyle"_qs)[0]->value() == u"Signature")
            signature.push_back(&paragraph->child(u"w:pPr"_qs));
    ASSERT_EQ(signature.size(), 2U);
    EXPECT_EQ(signature[0]->child(u"w:spacing"_qs).attributes.value(u"w:beforeLines"_qs),
              u"200"_qs);
    // 示例区人民政府 is 7 characters wide, 2025年1月20日 6.5: centred over it.
    EXPECT_EQ(signature[0]->child(u"w:ind"_qs).attributes.value(u"w:rightChars"_qs), u"375"_qs);
    EXPECT_EQ(signature[1]->child(u"w:ind"_qs).attributes.value(u"w:rightChars"_qs), u"400"_qs);
}

TEST(WriteDocxTest, ALineBeforeALongAddressIsNotStretched)
{
    const Report report =
        ReportBuilder(builtInForm("2021"))
            .field(FieldKind::Narrative, u"overview"_qs,
                   u"网址：https://www.example.gov.cn/zwgk/xxgk/index.html\n共公开34条。"_qs);
    const XmlElement written = body(compose(report, {}, {}));
    for (const XmlElement* paragraph : written.all(u"w:p"_qs)) {
        const QString align = paragraph->child(u"w:pPr"_qs).child(u"w:jc"_qs).value();
        const bool isAddress = paragraph->allText().startsWith(u"网址");
        EXPECT_EQ(align, isAddress ? u"left"_qs : QString()) << qPrintable(paragraph->allText());
    }
}

TEST(WriteDocxTest, TheDraftMarkIsAHeaderOnEveryPage)
{
    const auto marked = parts(document("2021", u"草稿 · 勾稽不平"_qs));
    for (const QString& name : {u"word/header1.xml"_qs, u"word/header2.xml"_qs})
        EXPECT_EQ(test::parseXml(marked.at(name)).allText(), u"草稿 · 勾稽不平"_qs);
    const auto clean = parts(document("2021"));
    EXPECT_FALSE(clean.contains(u"word/header1.xml"_qs));
    EXPECT_FALSE(clean.at(u"word/document.xml"_qs).contains("headerReference"));
}

TEST(WriteDocxTest, EveryRelationLeadsToAPartWithAType)
{
    const auto all = parts(document("2021", u"草稿"_qs));
    std::set<QString> typed;
    const XmlElement types = test::parseXml(all.at(u"[Content_Types].xml"_qs));
    for (const XmlElement* entry : types.all(u"Override"_qs))
        typed.insert(entry->attributes.value(u"PartName"_qs).sliced(1));
    std::set<QString> targets;
    const std::pair<QString, QString> relations[]{
        {u"_rels/.rels"_qs, {}}, {u"word/_rels/document.xml.rels"_qs, u"word/"_qs}};
    for (const auto& [name, folder] : relations) {
        const XmlElement part = test::parseXml(all.at(name));
        for (const XmlElement* relation : part.all(u"Relationship"_qs))
            targets.insert(folder + relation->attributes.value(u"Target"_qs));
    }
    EXPECT_EQ(targets, typed);
    for (const QString& target : targets)
        EXPECT_TRUE(all.contains(target)) << target.toStdString();
}

TEST(WriteDocxTest, TheFileSaysWhatItIs)
{
    const XmlElement core = test::parseXml(parts(document("2021")).at(u"docProps/core.xml"_qs));
    EXPECT_EQ(core.child(u"dc:title"_qs).text, u"示例区人民政府2021年政府信息公开工作年度报告"_qs);
    EXPECT_EQ(core.child(u"dc:creator"_qs).text, u"示例区人民政府"_qs);
    EXPECT_EQ(core.child(u"dc:language"_qs).text, u"zh-CN"_qs);
}

TEST(WriteDocxTest, ATableAtTheEndHasAParagraphAfterIt)
{
    Document tables = compose(numbered("2021"), {}, {Purpose::Publish, Extent::TablesOnly});
    ASSERT_TRUE(std::holds_alternative<TableBlock>(tables.blocks.back()));
    const XmlElement written = body(tables);
    EXPECT_EQ(written.children[written.children.size() - 2].name, u"w:p"_qs);
}

// A table that fills its page leaves no room for a line: it would be a blank page.
TEST(WriteDocxTest, TheParagraphAfterATableAtTheEndTakesNoRoom)
{
    Document ending = document("2021");
    while (!std::holds_alternative<TableBlock>(ending.blocks.back()))
        ending.blocks.pop_back();
    const XmlElement written = body(ending);
    const auto paragraphs = written.all(u"w:p"_qs);
    ASSERT_FALSE(paragraphs.empty());
    const XmlElement& spacing = paragraphs.back()->child(u"w:pPr"_qs).child(u"w:spacing"_qs);
    EXPECT_EQ(spacing.attributes.value(u"w:line"_qs), u"20");
    EXPECT_EQ(spacing.attributes.value(u"w:lineRule"_qs), u"exact");
}

TEST(WriteDocxTest, EqualReportsGiveEqualFiles)
{
    const auto first = writeDocx(document("2019"));
    const auto second = writeDocx(document("2019"));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    // Time and date in the header of the first entry: 00:00 on 1980-01-01.
    EXPECT_EQ(first->mid(10, 4), QByteArray("\x00\x00\x21\x00", 4));
}

TEST(WriteDocxTest, TheSignoffCopyBearsTheCodeAndItsPictureOnEveryPage)
{
    const Report report = ReportBuilder(builtInForm("2021")).restZero();
    const Document document =
        compose(report, findingsOf(report, Lexicon::builtIn()), {.purpose = Purpose::Signoff});
    const auto all = test::unzip(*writeDocx(document));
    for (const char* number : {"1", "2"}) {
        const QString name = u"footer"_qs + QString::fromUtf8(number) + u".xml";
        const XmlElement footer = test::parseXml(all.at(u"word/"_qs + name));
        EXPECT_EQ(test::orderFaults(footer).join(u'\n').toStdString(), "");
        ASSERT_EQ(footer.children.size(), 2U);
        EXPECT_EQ(footer.children[1].allText(), u"　　"_qs + document.checkFooter->line(u"1/1"_qs));
        QStringList fields;
        for (const XmlElement* field : footer.children[1].deep(u"w:fldSimple"_qs))
            fields += field->attributes.value(u"w:instr"_qs).trimmed();
        EXPECT_EQ(fields, (QStringList{u"PAGE"_qs, u"NUMPAGES"_qs}));
        const auto extents = footer.deep(u"wp:extent"_qs);
        ASSERT_EQ(extents.size(), 1U);
        EXPECT_GE(extents[0]->attributes.value(u"cx"_qs).toInt(), 12 * 36000); // 12 mm
        const QByteArray relations = all.at(u"word/_rels/"_qs + name + u".rels");
        EXPECT_TRUE(relations.contains("Target=\"media/check_code.png\""));
    }
    EXPECT_TRUE(all.at(u"word/media/check_code.png"_qs).startsWith("\x89PNG"));
    EXPECT_TRUE(all.at(u"[Content_Types].xml"_qs).contains("Extension=\"png\""));
}

TEST(WriteDocxTest, ThePublishedReportBearsNoCode)
{
    const Report report = ReportBuilder(builtInForm("2021")).restZero();
    const auto all =
        test::unzip(*writeDocx(compose(report, findingsOf(report, Lexicon::builtIn()), {})));
    EXPECT_EQ(all.count(u"word/media/check_code.png"_qs), 0U);
    EXPECT_FALSE(all.at(u"word/footer1.xml"_qs).contains("w:drawing"));
}

} // namespace
} // namespace gongkai
