// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cost much more than they are long. Each is refused for the limit it breaks.
#include "core/intake/sources/readers.h"
#include "core/intake/sources/refusals.h"
#include "tests/support/containers.h"

#include <gtest/gtest.h>

#include <QList>

#include <optional>

namespace gongkai {
namespace {

using Reader = Result<SourceDocument> (*)(const QByteArray&, Budget&);

std::optional<Limit> brokenBy(const QByteArray& bytes, Reader read)
{
    Budget budget(u"来源"_qs);
    const auto document = read(bytes, budget);
    EXPECT_EQ(document.has_value(), !budget.isSpent());
    return budget.broken();
}

#ifdef GONGKAI_PDF
QByteArray streamOf(const QByteArray& dictionary, const QByteArray& content)
{
    return "<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" +
           content + "\nendstream";
}

// zlib's format without the length that Qt puts in front.
QByteArray packed(const QByteArray& content)
{
    return qCompress(content, 9).sliced(4);
}

// One page with these contents; further objects are numbered from 5.
QByteArray pdfOf(const QByteArray& contents, const QByteArray& resources = {},
                 const QList<QByteArray>& more = {})
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                              "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                              "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<" +
                                  resources + ">>/Contents 4 0 R>>",
                              contents};
    objects += more;
    QByteArray file = "%PDF-1.5\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + places + "trailer\n<</Size " + count +
           "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

const QByteArray font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

TEST(HostilePdfTest, ContentsThatUnpackWithoutEnd)
{
    const QByteArray much = packed(QByteArray(64'000'000, ' '));
    EXPECT_EQ(brokenBy(pdfOf(streamOf("/Filter/FlateDecode", much)), readPdfSource), Limit::Bytes);
    EXPECT_EQ(
        brokenBy(pdfOf(streamOf("/Filter[/FlateDecode/FlateDecode]", packed(much))), readPdfSource),
        Limit::Bytes);
}

TEST(HostilePdfTest, ContentsThatCallThemselvesAPictureAreRefused)
{
    Budget budget(u"来源"_qs);
    const auto document = readPdfSource(pdfOf(streamOf("/Subtype/Image", "0 0 m")), budget);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().message, damagedPdf(u"来源"_qs).error.message);
}

// poppler follows each block on the stack, whatever the function calls itself.
TEST(HostilePdfTest, ComputedFunctionsWithinEachOtherAreRefused)
{
    const QByteArray deep = QByteArray(100'000, '{') + QByteArray(100'000, '}');
    const QByteArray type = "/FunctionType 4/Domain[0 1]/Range[0 1]";
    for (const QByteArray& dictionary : {type, QByteArray(type + "/Subtype/Image")}) {
        Budget budget(u"来源"_qs);
        const auto document = readPdfSource(
            pdfOf(streamOf({}, "/C cs 1 scn"), "/ColorSpace<</C[/Separation/A/DeviceGray 5 0 R]>>",
                  {streamOf(dictionary, deep)}),
            budget);
        ASSERT_FALSE(document);
        EXPECT_EQ(document.error().message, damagedPdf(u"来源"_qs).error.message);
    }
}

// Each form draws the next one ten times, twenty deep.
TEST(HostilePdfTest, FormsThatMultiply)
{
    QList<QByteArray> forms;
    for (int i = 0; i < 20; ++i)
        forms += streamOf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " +
                              QByteArray::number(6 + i) + " 0 R>>>>",
                          QByteArray("/F Do ").repeated(10));
    forms += streamOf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]",
                      QByteArray("0 0 m 1 1 l S ").repeated(10));
    EXPECT_EQ(brokenBy(pdfOf(streamOf({}, "/F Do"), "/XObject<</F 5 0 R>>", forms), readPdfSource),
              Limit::Nodes);
}

TEST(HostilePdfTest, FormsThatMultiplyAndDrawNothing)
{
    QList<QByteArray> forms;
    for (int i = 0; i < 14; ++i)
        forms += streamOf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " +
                              QByteArray::number(6 + i) + " 0 R>>>>",
                          QByteArray("/F Do ").repeated(10));
    forms += streamOf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", {});
    EXPECT_EQ(brokenBy(pdfOf(streamOf({}, "/F Do"), "/XObject<</F 5 0 R>>", forms), readPdfSource),
              Limit::Nodes);
}

TEST(HostilePdfTest, StatesWithinStates)
{
    const QByteArray states = packed(QByteArray("q ").repeated(3'000'000));
    EXPECT_EQ(brokenBy(pdfOf(streamOf("/Filter/FlateDecode", states)), readPdfSource),
              Limit::Depth);
}

TEST(HostilePdfTest, LettersWithoutEnd)
{
    const QByteArray line = "BT /F 1 Tf 1 0 0 1 9 9 Tm (" + QByteArray(1000, '1') + ")Tj ET\n";
    EXPECT_EQ(brokenBy(pdfOf(streamOf("/Filter/FlateDecode", packed(line.repeated(1000))), font),
                       readPdfSource),
              Limit::Characters);
}

TEST(HostilePdfTest, RangesOfCodesWithoutEnd)
{
    const QByteArray ranges =
        "begincmap 100 beginbfrange " + QByteArray("<0000> <ffff> <0000> ").repeated(2000);
    EXPECT_EQ(brokenBy(pdfOf(streamOf({}, {}), {}, {streamOf({}, ranges)}), readPdfSource),
              Limit::Steps);
    EXPECT_EQ(brokenBy(pdfOf(streamOf({}, {}), {},
                             {streamOf({}, "1 begincodespacerange <00000000> <ffffffff> end")}),
                       readPdfSource),
              Limit::Steps);
}

// 10,000 lines down and as many across, all of which meet.
TEST(HostilePdfTest, LinesThatAllMeet)
{
    QByteArray lines;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray at = QByteArray::number(i * 0.05 + 0.01 * (i % 7), 'f', 3);
        lines += at + " 0 m " + at + " 800 l S 0 " + at + " m 590 " + at + " l S\n";
    }
    lines += "BT /F 9 Tf 1 0 0 1 9 9 Tm (1)Tj ET\n";
    Budget budget(u"来源"_qs);
    (void)readPdfSource(pdfOf(streamOf("/Filter/FlateDecode", packed(lines)), font), budget);
    EXPECT_LE(budget.used(Limit::Steps), Budget::most(Limit::Steps));
    EXPECT_LE(budget.used(Limit::Cells), Budget::most(Limit::Cells));
}
#endif

TEST(HostileOdfTest, RowsAndCellsRepeatedWithoutEnd)
{
    const auto workbook = [](const QByteArray& rows) {
        return test::zipOf(
            {{u"content.xml"_qs, "<office:d xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                                 "<office:spreadsheet><table:table>" +
                                     rows + "</table:table></office:spreadsheet></office:d>"}});
    };
    const QByteArray cell =
        "<table:table-cell table:number-columns-repeated=\"16000\"><text:p>1</text:p>"
        "</table:table-cell>";
    EXPECT_EQ(brokenBy(workbook("<table:table-row table:number-rows-repeated=\"1000000\">" + cell +
                                "</table:table-row>"),
                       readOdfSource),
              Limit::Cells);
    EXPECT_EQ(brokenBy(workbook("<table:table-row>" + cell.repeated(100) + "</table:table-row>"),
                       readOdfSource),
              Limit::Fields);
}

TEST(HostileRtfTest, GroupsWithoutEnd)
{
    EXPECT_EQ(brokenBy("{\\rtf1 " + QByteArray(2'000'000, '{'), readRtfSource), Limit::Nodes);
}

TEST(HostileRtfTest, CellsWithoutEnd)
{
    EXPECT_EQ(brokenBy("{\\rtf1 " + QByteArray("\\cell").repeated(400'000), readRtfSource),
              Limit::Cells);
}

} // namespace
} // namespace gongkai
