// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "tests/support/containers.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Read without a crash; the one sentence of the refusal, or "" when it was read.
QString outcome(const QByteArray& bytes, const QString& format = {})
{
    static const Catalog catalog = Catalog::builtIn();
    const auto result = readSource(bytes, u"来源"_qs, {format, {}, 2022, {}}, catalog);
    if (result)
        return {};
    EXPECT_FALSE(result.error().message.contains(u'\n'));
    return result.error().message;
}

QString repeated(const char* text, int times)
{
    return QString::fromUtf8(text).repeated(times);
}

} // namespace

TEST(HostileSourceTest, DeepNestingEnds)
{
    EXPECT_NE(outcome(repeated("<table><tr><td>", 20'000).toUtf8(), u"html"_qs), QString());
    EXPECT_NE(outcome(repeated("<div>", 100'000).toUtf8() + "x", u"html"_qs), QString());
    EXPECT_NE(outcome(docxOf(repeated("<w:tbl><w:tr><w:tc>", 20'000))), QString());
    EXPECT_NE(outcome(docxOf(repeated("<w:p>", 200'000))), QString());
}

TEST(HostileSourceTest, SpansCannotBlowATableUp)
{
    EXPECT_NE(
        outcome(
            repeated("<tr><td colspan=1000 rowspan=65534>1", 5000).prepend(u"<table>"_qs).toUtf8()),
        QString());
    EXPECT_NE(
        outcome(docxOf(u"<w:tbl>"_qs +
                       repeated("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>"
                                "</w:tc></w:tr>",
                                2000) +
                       u"</w:tbl>"_qs)),
        QString());
    EXPECT_NE(outcome(xlsxOf(
                  u"<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
                  "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"_qs)),
              QString());
}

TEST(HostileSourceTest, MoreCellsThanAnyReportHasAreRefused)
{
    QString rows;
    for (int row = 1; row <= 401; ++row)
        rows += u"<row r=\"%1\">"_qs.arg(row) + repeated("<c><v>1</v></c>", 1000) + u"</row>"_qs;
    EXPECT_TRUE(outcome(xlsxOf(u"<sheetData>"_qs + rows + u"</sheetData>"_qs)).contains(u"太大"));
    EXPECT_TRUE(
        outcome(repeated("<tr><td>1", 450'000).prepend(u"<table>"_qs).toUtf8()).contains(u"太大"));
    for (const char* cells : {"1\n", "\t", "|1|"})
        EXPECT_TRUE(outcome(QByteArray(cells).repeated(1'300'000), u"txt"_qs).contains(u"太大"))
            << cells;
    EXPECT_TRUE(
        outcome(QByteArray("<p>").append(QByteArray(40 * 1024 * 1024, 'x'))).contains(u"太大"));
}

// Takes minutes where the work grows with the square of the rows.
TEST(HostileSourceTest, LongTablesWithoutLabelsEnd)
{
    QString rows;
    for (int row = 1; row <= 60'000; ++row)
        rows += u"<row r=\"%1\">"_qs.arg(row) + u"<c><v>1</v></c></row>"_qs;
    EXPECT_TRUE(
        outcome(xlsxOf(u"<sheetData>"_qs + rows + u"</sheetData>"_qs)).contains(u"年度报告"));
    EXPECT_TRUE(outcome(QByteArray("1\n").repeated(100'000), u"txt"_qs).contains(u"年度报告"));
}

TEST(HostileSourceTest, BombsStayPacked)
{
    const QByteArray zeros(70 * 1024 * 1024, ' ');
    EXPECT_TRUE(outcome(zipOf({{u"word/document.xml"_qs, zeros}})).contains(u"太大"));
    const QByteArray entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
    EXPECT_NE(
        outcome(zipOf({{u"word/document.xml"_qs, entities + "<w:document>&c;</w:document>"}})),
        QString());
    EXPECT_NE(outcome(entities + "<html><p>&c;&c;&c;</p></html>"), QString());
}

TEST(HostileSourceTest, CutOffFilesAreReadAsFarAsTheyGoOrRefused)
{
    for (const Dialect& dialect : dialects()) {
        SCOPED_TRACE(dialect.name);
        const Report report = publishedCase("zone_2022");
        const QByteArray whole = dialect.write(publish(report, {}));
        static const Catalog catalog = Catalog::builtIn();
        for (int part = 1; part < 12; ++part) {
            QByteArray cut = whole.first(whole.size() * part / 12);
            // Nobody can tell a figure cut off inside from another one.
            while (!cut.isEmpty() && cut.back() >= '0' && cut.back() <= '9')
                cut.chop(1);
            const auto result = readSource(cut, u"来源"_qs, {}, catalog);
            if (!result)
                continue;
            for (const CellId& id : report.cells()) {
                const Figure taken = result->report.figure(id);
                EXPECT_TRUE(taken.isBlank() || taken == report.figure(id))
                    << qPrintable(id.toString());
            }
        }
    }
}

TEST(HostileSourceTest, NulBytesAndNoiseDoNoHarm)
{
    QByteArray page = dialects().front().write(publish(publishedCase("zone_2022"), {}));
    page.insert(page.size() / 2, QByteArray(3, '\0'));
    EXPECT_EQ(outcome(page), QString());
    quint32 state = 1;
    QByteArray noise;
    for (int i = 0; i < 50'000; ++i)
        noise += static_cast<char>((state = state * 1664525u + 1013904223u) >> 24);
    for (const QString& format :
         {u"html"_qs, u"docx"_qs, u"xlsx"_qs, u"txt"_qs, u"json"_qs, u"csv"_qs})
        EXPECT_NE(outcome(noise, format), QString()) << qPrintable(format);
}

} // namespace gongkai
