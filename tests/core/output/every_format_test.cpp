// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/intake/json_reader.h"
#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "tests/core/output/document_text.h"
#include "tests/core/output/docx_file.h"
#include "tests/core/output/xlsx_file.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QFile>

#include <random>

namespace gongkai {
namespace {

using test::builtInForm;
using test::XmlElement;

// A report with blanks, zeros, “/” and figures of every length in random cells.
class RandomReport : public testing::TestWithParam<std::tuple<const char*, unsigned>>
{
protected:
    RandomReport() : m_random(std::get<1>(GetParam())) {}

    Report report()
    {
        Report empty = test::ReportBuilder(builtInForm(std::get<0>(GetParam())));
        if (empty.form().tables.front().localRowsAllowed)
            test::apply(empty, addLocalRow(empty, {{}, {}, u"甲<&>\"乙\",丙"_qs, u"件"_qs}));
        std::vector<std::pair<CellId, Figure>> figures;
        for (const CellId& cell : empty.cells())
            figures.emplace_back(cell, figure(empty.cellType(cell)));
        test::apply(empty, setFigures(empty, figures));
        return empty;
    }

private:
    Figure figure(CellType type)
    {
        switch (pick(6)) {
        case 0:
            return {};
        case 1:
            return Figure::slash();
        case 2:
            return Figure(Decimal(0));
        default:
            break;
        }
        QString text = digits(1 + pick(10));
        if (type == CellType::Money && pick(2) == 0)
            text += u'.' + digits(1 + pick(6));
        if (type == CellType::Change && pick(2) == 0)
            text.prepend(u'-');
        return Figure(*Decimal::fromString(text));
    }

    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(u'0' + pick(10));
        return text;
    }

    std::mt19937 m_random;
};

// The texts of all tables, cell by cell, as the document model has them.
QStringList modelCells(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            for (const TableCell& cell : table->cells)
                texts += cell.text;
    return texts;
}

// A label that stands again at the begin of a page counts once.
QStringList wordCells(const QByteArray& docx)
{
    QStringList texts;
    std::map<int, QString> merged; // by column: the cell that reaches down
    const XmlElement root = test::parseXml(test::unzip(docx).at(u"word/document.xml"_qs));
    for (const XmlElement* row : root.deep(u"w:tr"_qs)) {
        const bool beginsPage = !row->deep(u"w:pageBreakBefore"_qs).empty();
        int column = 0;
        for (const XmlElement* cell : row->all(u"w:tc"_qs)) {
            const XmlElement& properties = cell->child(u"w:tcPr"_qs);
            const QString merge = properties.child(u"w:vMerge"_qs).value();
            const QString text = cell->allText();
            const bool again = beginsPage && merge == u"restart" && merged[column] == text;
            if (merge != u"continue" && !again)
                texts += text;
            if (merge != u"continue")
                merged[column] = text;
            column += qMax(1, properties.child(u"w:gridSpan"_qs).value().toInt());
        }
    }
    return texts;
}

QStringList webCells(const QByteArray& html)
{
    QStringList texts;
    const XmlElement root = test::parseXml(html);
    for (const XmlElement* row : root.deep(u"tr"_qs))
        for (const XmlElement& cell : row->children)
            texts += cell.text;
    return texts;
}

TEST_P(RandomReport, EveryFigureStandsInItsCellOfEveryFormat)
{
    const Report original = report();
    const Document document = compose(original, findingsOf(original, Lexicon::builtIn()), {});
    const QStringList expected = modelCells(document);
    EXPECT_EQ(wordCells(*writeDocx(document)), expected);
    EXPECT_EQ(webCells(writeHtml(document)), expected);

    const auto json = readJson(writeJson(original), u"report.json"_qs, Catalog::builtIn());
    ASSERT_TRUE(json) << qPrintable(json.error().message);
    EXPECT_TRUE(*json == original);

    QStringList csv = QString::fromUtf8(writeCsv(original)).split(u"\r\n"_qs).mid(1);
    const auto workbook = test::figureCells(original);
    EXPECT_EQ(workbook.size(), original.cells().size());
    for (const CellId& cell : original.cells()) {
        const QString figure = original.figure(cell).toString();
        const QString line = csv.takeFirst();
        EXPECT_TRUE(line.startsWith(cell.toString() + u',') && line.section(u',', -7, -7) == figure)
            << qPrintable(line);
        // What the file says as a number is the figure when read as a decimal again.
        const test::XlsxCell& found = workbook.at(cell);
        EXPECT_EQ(found.isNumber ? Decimal::fromString(found.value)->toString() : found.value,
                  found.isNumber ? figure
                                 : original.figure(cell).toDisplay(original.cellType(cell)))
            << qPrintable(cell.toString());
    }
}

// A sheet whose rows are not those of its table cannot take them in between.
TEST(EveryFormatTest, RowsOfAReportStandBelowASheetThatIsNotRowForRow)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/catalog/fourth.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto form = loadForm(file.readAll(), u"fourth.json"_qs);
    ASSERT_TRUE(form);
    Report report = test::ReportBuilder(*form).cells({{"cost.rent.amount", "1.5"}});
    test::apply(report, addLocalRow(report, {{}, u"rent"_qs, u"水电费"_qs, u"万元"_qs}));
    test::apply(report,
                setFigures(report, {{test::cell("cost.local_1.amount"), Figure(Decimal(7))},
                                    {test::cell("cost.gifts.amount"), Figure(Decimal(8))}}));
    const Document document = compose(report, findingsOf(report, Lexicon::builtIn()), {});
    const TableBlock& table = test::tableOf(document, u"cost"_qs);
    EXPECT_EQ(test::tableLines(table).join(u'\n'), u"*租金|*增减\n1.5|\n*水电费<|7\n*礼品<|8"_qs);
    EXPECT_EQ(webCells(writeHtml(document)), modelCells(document));
    EXPECT_EQ(wordCells(*writeDocx(document)), modelCells(document));
    EXPECT_TRUE(writeXlsx(report));
}

// Whoever fills a text with figures after the name has gone in fills the name, too.
TEST(EveryFormatTest, PlaceholdersInTheNameOfAnAgencyStandInTheFootAsTheyAre)
{
    const Report report = test::ReportBuilder(builtInForm("2014"), 2017)
                              .field(FieldKind::Agency, u"name"_qs, u"甲%2局%1（100%3期）"_qs);
    const Document document =
        compose(report, findingsOf(report, Lexicon::builtIn()), {.purpose = Purpose::Signoff});
    const QString foot = u"甲%2局%1（100%3期）　2017年度　2014年表式"_qs;
    const QString above = u"填报单位（盖章）：甲%2局%1（100%3期）"_qs;
    EXPECT_EQ(document.checkFooter->text, foot);

    const auto word = test::unzip(*writeDocx(document));
    for (const QString& part : {u"word/footer1.xml"_qs, u"word/footer2.xml"_qs})
        EXPECT_TRUE(test::parseXml(word.at(part)).allText().contains(foot)) << qPrintable(part);
    EXPECT_TRUE(test::parseXml(word.at(u"word/document.xml"_qs)).allText().contains(above));

    const QString web = test::parseXml(writeHtml(document)).allText();
    EXPECT_TRUE(web.contains(foot));
    EXPECT_TRUE(web.contains(above));
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, RandomReport,
                         testing::Combine(testing::Values("2014", "2019", "2021"),
                                          testing::Range(1U, 11U)));

} // namespace
} // namespace gongkai
