// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/paginator.h"
#include "core/output/table_builder.h"
#include "tests/core/output/paper/paper_fixture.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace gongkai {
namespace {

/// The structure with its texts, as pdfinfo (poppler-utils) reads it, a line an element or text.
QStringList structureOf(const Document& document)
{
    const auto pdf = writePdf(document, {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_qs);
    QFile file(path);
    EXPECT_TRUE(pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    file.close();
    QProcess process;
    process.start(u"pdfinfo"_qs, {u"-struct-text"_qs, u"-enc"_qs, u"UTF-8"_qs, path});
    EXPECT_TRUE(process.waitForFinished(-1));
    QStringList lines;
    for (const QString& line :
         QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        lines += line.trimmed();
    return lines;
}

TEST(PdfTagsTest, HeadingsAndParagraphsStandInReadingOrder)
{
    Document document;
    document.draftMark = u"草稿"_qs;
    document.blocks = {paragraph(TextStyle::Title, u"报告"_qs),
                       paragraph(TextStyle::Heading1, u"一、总体情况"_qs),
                       paragraph(TextStyle::Heading2, u"（一）主动公开"_qs),
                       paragraph(TextStyle::Body, u"文"_qs),
                       PageBreak(),
                       paragraph(TextStyle::BodyRight, u"2024年1月20日"_qs)};
    EXPECT_EQ(
        structureOf(document),
        QStringList({u"Document"_qs, u"H1 (block)"_qs, u"\"报告\""_qs, u"H2 (block)"_qs,
                     u"\"一、总体情况\""_qs, u"H3 (block)"_qs, u"\"（一）主动公开\""_qs,
                     u"P (block)"_qs, u"\"文\""_qs, u"P (block)"_qs, u"\"2024年1月20日\""_qs}))
        << "draft mark and page number are none of it";
}

TEST(PdfTagsTest, AParagraphOverTwoPagesIsOne)
{
    Document document;
    document.blocks = {paragraph(TextStyle::Body, QString(28 * 30, u'文'))};
    const QStringList lines = structureOf(document);
    EXPECT_EQ(lines.filter(u"P (block)"_qs).size(), 1);
    EXPECT_EQ(lines.join(QString()).count(u'文'), 28 * 30);
}

TEST(PdfTagsTest, EveryFigureOfAStackedTableNamesItsHeads)
{
    //   |    | 申请人   |
    //   |    | 甲  | 乙 |
    //   | 收 | 7   | 8  |
    TableBlock table = TableBlock{u"t"_qs, 3, 3, 2, 1, {0.4, 0.3, 0.3}, {}};
    const auto cell = [&](int row, int column, int rows, int columns, const QString& text,
                          bool isHeader) {
        table.cells.push_back(
            {row, column, rows, columns, text, CellAlign::Center, isHeader, {}, {}});
    };
    cell(0, 0, 2, 1, {}, true);
    cell(0, 1, 1, 2, u"申请人"_qs, true);
    cell(1, 1, 1, 1, u"甲"_qs, true);
    cell(1, 2, 1, 1, u"乙"_qs, true);
    cell(2, 0, 1, 1, u"收"_qs, true);
    cell(2, 1, 1, 1, u"7"_qs, false);
    cell(2, 2, 1, 1, u"8"_qs, false);
    Document document;
    document.blocks = {table};
    // Elements are numbered: 0 document, 1 table, 2 to 4 rows, 5 to 11 cells.
    EXPECT_EQ(structureOf(document).join(u'\n'),
              QStringList({u"Document"_qs,
                           u"Table (block)"_qs,
                           u"TR"_qs,
                           u"TH:"_qs,
                           u"/RowSpan 2"_qs,
                           u"/Scope /Column"_qs,
                           u"\"\""_qs,
                           u"TH <00000006>:"_qs,
                           u"/ColSpan 2"_qs,
                           u"/Scope /Column"_qs,
                           u"\"申请人\""_qs,
                           u"TR"_qs,
                           u"TH <00000007>:"_qs,
                           u"/Scope /Column"_qs,
                           u"\"甲\""_qs,
                           u"TH <00000008>:"_qs,
                           u"/Scope /Column"_qs,
                           u"\"乙\""_qs,
                           u"TR"_qs,
                           u"TH <00000009>:"_qs,
                           u"/Scope /Row"_qs,
                           u"\"收\""_qs,
                           u"TD:"_qs,
                           u"/Headers [(00000006) (00000007) (00000009)]"_qs,
                           u"\"7\""_qs,
                           u"TD:"_qs,
                           u"/Headers [(00000006) (00000008) (00000009)]"_qs,
                           u"\"8\""_qs})
                  .join(u'\n'));
}

TEST(PdfTagsTest, WhatStandsOnTheNextPageOnceMoreIsReadOnce)
{
    TableBuilder builder(u"t"_qs, {0.3, 0.7});
    builder.head({u"序号"_qs, u"说明"_qs});
    for (int i = 1; i <= 80; ++i)
        builder.row({QString::number(i), u"第%1件"_qs.arg(i)}, {});
    Document document;
    document.blocks = {builder.take()};
    ASSERT_GT(PagedDocument(document, {}).pageCount(), 2);
    const QStringList lines = structureOf(document);
    EXPECT_EQ(lines.filter(u"Table"_qs).size(), 1);
    EXPECT_EQ(lines.filter(u"TR"_qs).size(), 81);
    EXPECT_EQ(lines.count(u"\"序号\""_qs), 1);
    for (int i = 1; i <= 80; ++i)
        EXPECT_EQ(lines.count(u"\"第%1件\""_qs.arg(i)), 1) << i;
}

// Every figure of the statutory forms in the order of the form.
TEST(PdfTagsTest, TheTablesOfTheFormsAreReadWhole)
{
    for (const FormPtr& form : Catalog::builtIn().forms()) {
        for (const Sheet& sheet : form->sheets) {
            Document document;
            document.blocks = {printed(sheet, [](int i) { return QString::number(1000 + i); })};
            const QStringList lines = structureOf(document);
            const TableBlock& table = std::get<TableBlock>(document.blocks.front());
            QStringList expected;
            for (const TableCell& cell : table.cells)
                if (!cell.text.isEmpty())
                    expected += cell.text;
            QStringList read;
            for (const QString& line : lines)
                if (line.startsWith(u'"') && line.size() > 2)
                    read += line.mid(1, line.size() - 2);
            expected.replaceInStrings(u"\n"_qs, QString());
            EXPECT_EQ(read, expected) << qPrintable(form->id) << ' ' << qPrintable(sheet.id);
            EXPECT_EQ(lines.filter(u"TR"_qs).size(), table.rowCount);
        }
    }
}

} // namespace
} // namespace gongkai
