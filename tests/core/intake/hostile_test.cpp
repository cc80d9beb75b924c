// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/intake/sources/readers.h"
#include "core/intake/sources/refusals.h"
#include "core/output/writers.h"
#include "tests/support/containers.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <optional>

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

// What a source was refused for, said in the sentence of that limit; nothing when no limit was.
std::optional<Limit> refusedFor(const QByteArray& bytes, const QString& format = {}, int part = 1)
{
    static const Catalog catalog = Catalog::builtIn();
    Budget budget(u"来源"_qs, {}, part);
    const auto result = readSource(bytes, {format, {}, 2022, {}}, catalog, budget);
    if (!budget.isSpent())
        return std::nullopt;
    EXPECT_EQ(result ? QString() : result.error().message,
              tooLargeToBeAReport(*budget.broken(), u"来源"_qs).error.message);
    return budget.broken();
}

const QString notAReport =
    u"来源：这不是政府信息公开工作年度报告，里面没有年度报告的表格、标题和各部分标题；请检查是否选错、复制得是否完整。"_qs;
QString damaged()
{
    return damagedSource(u"来源"_qs).error.message;
}

QByteArray attributes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "=\"\"";
    return text;
}

QByteArray document(const QByteArray& content)
{
    return zipOf({{u"word/document.xml"_qs, content}});
}

// A form's labels, over and over.
QStringList labelsOf(const char* form, int count)
{
    QStringList labels;
    const FormPtr printed = builtInForm(form);
    while (labels.size() < count)
        for (const Sheet& sheet : printed->sheets)
            for (const SheetCell& cell : sheet.cells)
                if (cell.isLabel() && !cell.text.isEmpty() && labels.size() < count)
                    labels += cell.text;
    return labels;
}

} // namespace

TEST(HostileSourceTest, TablesInTablesAreReadToADepth)
{
    EXPECT_EQ(refusedFor(repeated("<table><tr><td>", 20'000).toUtf8(), u"html"_qs), Limit::Depth);
    EXPECT_EQ(refusedFor(docxOf(repeated("<w:tbl><w:tr><w:tc>", 20'000))), Limit::Depth);
    EXPECT_EQ(refusedFor(QByteArray(100'000, '['), u"json"_qs), Limit::Depth);
    EXPECT_EQ(outcome(docxOf(repeated("<w:p>", 200'000))), damaged());
}

TEST(HostileSourceTest, OpenElementsCostWhatTheSearchThroughThemDoes)
{
    EXPECT_EQ(outcome(repeated("<div>", 100'000).toUtf8() + "x", u"html"_qs), notAReport);
    const QByteArray open = repeated("<i>", 100'000).toUtf8();
    EXPECT_EQ(refusedFor(open + repeated("</b>", 100'000).toUtf8(), u"html"_qs), Limit::Steps);
}

TEST(HostileSourceTest, RowsTimesColumnsAreCountedWhereTheyGrow)
{
    EXPECT_EQ(
        refusedFor(
            repeated("<tr><td colspan=1000 rowspan=65534>1", 5000).prepend(u"<table>"_qs).toUtf8()),
        Limit::Cells);
    const QString wide = u"<table><tr>"_qs + repeated("<td colspan=1000>1</td>", 200);
    EXPECT_EQ(refusedFor((wide + repeated("<tr>", 100'000)).toUtf8()), Limit::Cells);
    EXPECT_EQ(refusedFor(docxOf(u"<w:tbl>"_qs +
                                repeated("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/>"
                                         "</w:tcPr></w:tc></w:tr>",
                                         2000) +
                                u"</w:tbl>"_qs)),
              Limit::Cells);
    const QString farOff = u"<w:trPr>"_qs + repeated("<w:gridBefore w:val=\"2147483647\"/>", 9);
    EXPECT_EQ(
        refusedFor(docxOf(u"<w:tbl><w:tr>"_qs + farOff + u"</w:trPr><w:tc/></w:tr></w:tbl>"_qs)),
        Limit::Cells);
}

TEST(HostileSourceTest, ManySmallTablesCountTogether)
{
    const QString html = u"<table><tr><td colspan=1000 rowspan=2>1</td></tr></table>"_qs;
    EXPECT_EQ(refusedFor(html.repeated(2000).toUtf8()), Limit::Cells);
    const QString word = u"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000\"/></w:tcPr>"
                         "</w:tc></w:tr></w:tbl>"_qs;
    EXPECT_EQ(refusedFor(docxOf(word.repeated(2000))), Limit::Cells);
}

TEST(HostileSourceTest, CellsThatGoOnBelowDoNotSearchTheWholeTable)
{
    const QByteArray merged =
        docxOf(u"<w:tbl>"_qs +
               repeated("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc/></w:tr>", 60'000) +
               u"</w:tbl>"_qs);
    Budget budget(u"来源"_qs);
    ASSERT_TRUE(readDocxSource(merged, budget));
    EXPECT_EQ(budget.used(Limit::Rows), 60'000);
    EXPECT_LT(budget.used(Limit::Steps), 10 * 60'000);
}

TEST(HostileSourceTest, MergesOfAWorkbookMayNotCoverEachOther)
{
    const QString one =
        u"<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
        "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"_qs;
    EXPECT_EQ(outcome(xlsxOf(u"<dimension ref=\"A1:XFD1048576\"/>"_qs + one)), notAReport);
    QString cells;
    QString merges;
    for (int row = 1; row <= 4000; ++row) {
        cells += u"<row r=\"%1\"><c><v>1</v></c></row>"_qs.arg(row);
        merges += u"<mergeCell ref=\"A%1:XFD1048576\"/>"_qs.arg(row);
    }
    EXPECT_EQ(refusedFor(xlsxOf(u"<sheetData>"_qs + cells + u"</sheetData>"_qs + merges)),
              Limit::Spans);
}

TEST(HostileSourceTest, ASheetListedManyTimesIsReadOnce)
{
    QByteArray sheets;
    for (int i = 0; i < 3000; ++i)
        sheets += "<sheet name=\"s\" r:id=\"a\"/>";
    QByteArray rows;
    for (int i = 0; i < 1000; ++i)
        rows += "<row><c><v>1</v></c></row>";
    const QByteArray book =
        zipOf({{u"xl/workbook.xml"_qs, "<workbook xmlns:r=\"r\">" + sheets + "</workbook>"},
               {u"xl/_rels/workbook.xml.rels"_qs,
                "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>"},
               {u"xl/s.xml"_qs, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
    Budget budget(u"来源"_qs);
    const auto read = readXlsxSource(book, budget);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->blocks.size(), 1u);
    EXPECT_EQ(budget.used(Limit::Rows), 1000);
}

TEST(HostileSourceTest, AnElementHasAHandfulOfAttributes)
{
    const QByteArray many = attributes(300'000);
    EXPECT_EQ(refusedFor("<html><p" + many + ">x"), Limit::Attributes);
    QByteArray quoted;
    for (int i = 0; i < 1000; ++i)
        quoted += " a" + QByteArray::number(i) + "='>'";
    EXPECT_EQ(refusedFor("<html><p" + quoted + ">x"), Limit::Attributes);
    EXPECT_EQ(refusedFor(document("<w:document" + many + "/>")), Limit::Attributes);
    // Markup that only a careless look takes for a comment, a quote or another tag.
    for (const QByteArray& before : {QByteArray("<!-- <a x=\" -->"), QByteArray("<?p <a x=\" ?>"),
                                     QByteArray("<b c='\"'/>"), QByteArray("<b c='>'/>")})
        EXPECT_EQ(refusedFor(document("<d>" + before + "<e" + many + "/></d>")), Limit::Attributes)
            << before.constData();
    EXPECT_EQ(refusedFor(document("<d><![CDATA[ <a x=\" ]]><e" + many + "/></d>")),
              Limit::Attributes);
    EXPECT_EQ(refusedFor(xlsxOf(QString::fromUtf8("<sheetData" + many + "/>"))), Limit::Attributes);
}

TEST(HostileSourceTest, WordsOtherThanInUtf8AreNotLookedAt)
{
    const QString xml = u"\ufeff<d/>"_qs;
    const QByteArray wide(reinterpret_cast<const char*>(xml.utf16()), xml.size() * 2);
    EXPECT_EQ(outcome(document(wide)), damaged());
    EXPECT_EQ(outcome(document("<?xml version=\"1.0\" encoding=\"UTF-7\"?><d/>")), damaged());
}

// With a twentieth of the budget: what is counted does not change with it.
TEST(HostileSourceTest, MoreThanAnyReportHasIsRefused)
{
    const auto refused = [](const QByteArray& bytes, const QString& format = {}) {
        return refusedFor(bytes, format, 20);
    };
    QString rows;
    for (int row = 1; row <= 16; ++row)
        rows += u"<row r=\"%1\">"_qs.arg(row) + repeated("<c><v>1</v></c>", 1000) + u"</row>"_qs;
    EXPECT_EQ(refused(xlsxOf(u"<sheetData>"_qs + rows + u"</sheetData>"_qs)), Limit::Cells);
    EXPECT_EQ(refused("<table>" + QByteArray("<tr><td>1").repeated(8000)), Limit::Rows);
    EXPECT_EQ(refused(QByteArray("1\n").repeated(8000), u"txt"_qs), Limit::Lines);
    EXPECT_EQ(refused(QByteArray("\t").repeated(60'000), u"txt"_qs), Limit::Fields);
    EXPECT_EQ(refused(QByteArray("|1|").repeated(60'000), u"txt"_qs), Limit::Fields);
    EXPECT_EQ(refused(QByteArray("a,").repeated(60'000), u"csv"_qs), Limit::Fields);
    EXPECT_EQ(refused(QByteArray("<p>x</p>").repeated(8000)), Limit::Lines);
    EXPECT_EQ(refused(QByteArray("<wbr>").repeated(55'000), u"html"_qs), Limit::Nodes);
    EXPECT_EQ(refused("[" + QByteArray("0,").repeated(55'000), u"json"_qs), Limit::Nodes);
    EXPECT_EQ(refused("PK\x03\x04" + QByteArray("PK\x01\x02").repeated(5001)), Limit::Nodes);
}

TEST(HostileSourceTest, LongTextIsRefusedBeforeItIsKept)
{
    const QByteArray words(17'000'000, 'x');
    EXPECT_EQ(refusedFor("<p>" + words, u"html"_qs), Limit::Characters);
    EXPECT_EQ(refusedFor(words, u"txt"_qs), Limit::Characters);
    EXPECT_EQ(refusedFor("cell,label,value\na,\"" + words + "\",1\n"), Limit::Characters);
    EXPECT_EQ(refusedFor(docxOf(u"<w:p><w:r><w:t>"_qs + QString::fromLatin1(words) +
                                u"</w:t></w:r></w:p>"_qs)),
              Limit::Characters);
    QString cells;
    for (int row = 1; row <= 100; ++row)
        cells += u"<row r=\"%1\"><c t=\"s\"><v>0</v></c></row>"_qs.arg(row);
    EXPECT_EQ(refusedFor(xlsxOf(u"<sheetData>"_qs + cells + u"</sheetData>"_qs,
                                u"<si><t>"_qs + QString(200'000, u'x') + u"</t></si>"_qs)),
              Limit::Characters);
    for (const QString& format : {u"html"_qs, u"txt"_qs, u"json"_qs, u"csv"_qs})
        EXPECT_EQ(refusedFor(QByteArray(33 * 1024 * 1024, 'x'), format), Limit::Bytes);
    EXPECT_EQ(refusedFor(QByteArray(40 * 1024 * 1024, 'x')), Limit::Bytes);
    EXPECT_EQ(refusedFor(QByteArray(256 * 1024 * 1024 + 1, Qt::Uninitialized)), Limit::File);
}

// Takes minutes where the work grows with the square of the rows.
TEST(HostileSourceTest, LongTablesWithoutLabelsEnd)
{
    QString rows;
    for (int row = 1; row <= 60'000; ++row)
        rows += u"<row r=\"%1\">"_qs.arg(row) + u"<c><v>1</v></c></row>"_qs;
    EXPECT_EQ(outcome(xlsxOf(u"<sheetData>"_qs + rows + u"</sheetData>"_qs)), notAReport);
    EXPECT_EQ(outcome(QByteArray("1\n").repeated(100'000), u"txt"_qs), notAReport);
}

// With a twentieth of the budget, so that the test need not do all of the work.
TEST(HostileSourceTest, LabelsWithoutEndAreRefusedForTheWork)
{
    static const Catalog catalog = Catalog::builtIn();
    const auto refused = [](const QString& source) {
        Budget budget(u"来源"_qs, {}, 20);
        EXPECT_FALSE(readSource(source.toUtf8(), {{}, {}, 2022, {}}, catalog, budget));
        return budget.broken();
    };
    EXPECT_EQ(refused(labelsOf("2021", 7000).join(u'\n')), Limit::Cells);
    // Rows that end before their columns do, whose heads are looked for far above.
    EXPECT_EQ(refused(u"<table><tr>"_qs + repeated("<td>1</td>", 20) + u"</tr>"_qs +
                      repeated("<tr><td>（一）予以公开</td></tr>", 700)),
              Limit::Steps);
}

// What a budget is for: nothing that a report has comes near it.
TEST(HostileSourceTest, AReportNeedsAFiftiethOfTheBudget)
{
    static const Catalog catalog = Catalog::builtIn();
    for (const char* name : {"statistics_2017", "bureau_2020", "district_2023"}) {
        for (const Dialect& dialect : dialects()) {
            Budget budget(u"来源"_qs, {}, 50);
            const QByteArray bytes = dialect.write(publish(publishedCase(name), {}));
            EXPECT_TRUE(readSource(bytes, {}, catalog, budget)) << name << dialect.name;
        }
    }
}

TEST(HostileSourceTest, BombsStayPacked)
{
    const QByteArray zeros(33 * 1024 * 1024, ' ');
    EXPECT_EQ(refusedFor(document(zeros)), Limit::Bytes);
    EXPECT_EQ(
        refusedFor(zipOf({{u"word/document.xml"_qs, "<d/>"}, {u"word/styles.xml"_qs, zeros}})),
        Limit::Bytes);
    EXPECT_EQ(refusedFor(xlsxOf({}, QString::fromLatin1(zeros))), Limit::Bytes);
    const QByteArray entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
    EXPECT_EQ(outcome(document(entities + "<w:document>&c;</w:document>")), damaged());
    EXPECT_EQ(outcome(entities + "<html><p>&c;&c;&c;</p></html>"), notAReport);
}

TEST(HostileSourceTest, AReportAddsAFewRowsOfItsOwn)
{
    QByteArray rows;
    for (int i = 1; i <= 300; ++i) {
        rows += QByteArray(i > 1 ? "," : "") + "{\"id\":\"local_" + QByteArray::number(i) +
                "\",\"label\":\"a\"}";
    }
    EXPECT_EQ(refusedFor("{\"format\":\"gongkai-report\",\"version\":1,\"form\":\"2014\","
                         "\"year\":2017,\"agency\":{\"name\":\"a\"},\"local_rows\":[" +
                         rows + "]}"),
              Limit::OwnRows);
}

// Every reader asks whether somebody still waits for it, from the first thing it counts on.
TEST(HostileSourceTest, ACancelledReadingEndsAtOnce)
{
    const Report report = publishedCase("zone_2022");
    static const Catalog catalog = Catalog::builtIn();
    std::vector<std::pair<QByteArray, QString>> sources{{writeJson(report), u"json"_qs},
                                                        {writeCsv(report), u"csv"_qs}};
    for (const char* dialect : {"clean page", "pipe dump", "tab grid", "Word file", "workbook"})
        sources.emplace_back(written(report, {}, dialect), QString());
    for (const auto& [bytes, format] : sources) {
        int asked = 0;
        Budget counting(u"来源"_qs, [&] { return ++asked == 0; });
        ASSERT_TRUE(readSource(bytes, {format, {}, 2022, {}}, catalog, counting));
        for (const int part : {0, 1, 2}) {
            int left = asked * part / 3;
            int later = 0;
            Budget budget(u"来源"_qs, [&] {
                later += left <= 0;
                return --left < 0;
            });
            const auto read = readSource(bytes, {format, {}, 2022, {}}, catalog, budget);
            ASSERT_FALSE(read);
            EXPECT_EQ(budget.broken(), Limit::Cancelled);
            EXPECT_EQ(read.error().message, u"来源：已取消读取。"_qs);
            EXPECT_EQ(later, 1); // nothing was counted any more
        }
    }
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
