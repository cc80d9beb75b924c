// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/xlsx_totals.h"
#include "core/output/writers.h"
#include "core/report/field_json.h"
#include "tests/core/output/docx_file.h"
#include "tests/core/output/xlsx_file.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;
using test::XlsxCell;
using test::XlsxSheet;

std::vector<XlsxSheet> workbook(const Report& report)
{
    const auto written = writeXlsx(report);
    EXPECT_TRUE(written);
    return test::readXlsx(*written);
}

XlsxCell written(const Report& report, const char* id)
{
    return test::figureCells(report).at(test::cell(id));
}

TEST(WriteXlsxTest, EachStatutoryTableIsASheetUnderItsHeading)
{
    const std::vector<XlsxSheet> sheets = workbook(ReportBuilder(builtInForm("2021")));
    ASSERT_EQ(sheets.size(), 3U);
    EXPECT_EQ(sheets[0].name, u"二、主动公开政府信息情况"_qs);
    EXPECT_EQ(sheets[1].name, u"三、收到和处理政府信息公开申请情况"_qs);
    EXPECT_EQ(sheets[2].name, u"四、政府信息公开行政复议、行政诉讼情况"_qs);
    const std::vector<XlsxSheet> statistics = workbook(ReportBuilder(builtInForm("2014")));
    ASSERT_EQ(statistics.size(), 1U);
    EXPECT_EQ(statistics[0].name, u"政府信息公开情况统计表"_qs);
    EXPECT_EQ(statistics[0].cells.at(u"A3"_qs).value, u"填报单位（盖章）：示例区人民政府"_qs);
}

TEST(WriteXlsxTest, BlankZeroAndSlashAreThreeThings)
{
    const Report report = ReportBuilder(builtInForm("2021"))
                              .cells({{"requests.new.natural", "0"},
                                      {"requests.new.business", "/"},
                                      {"a20_8.fees.amount", "24252.311082"}});
    EXPECT_EQ(written(report, "requests.new.natural"), (XlsxCell{u"0"_qs, true, {}}));
    EXPECT_EQ(written(report, "requests.new.business"), (XlsxCell{u"/"_qs, false, {}}));
    EXPECT_EQ(written(report, "requests.new.research"), XlsxCell());
    EXPECT_EQ(written(report, "a20_8.fees.amount"), (XlsxCell{u"24252.311082"_qs, true, {}}));
}

TEST(WriteXlsxTest, WordsAreNeverFormulas)
{
    const std::vector<LocalRow> rows{{u"local_1"_qs, {}, u"=HYPERLINK(1)"_qs, u"+1"_qs},
                                     {u"local_2"_qs, {}, u"@SUM(1)"_qs, u"-1"_qs}};
    const Report report = ReportBuilder(builtInForm("2014"))
                              .field(FieldKind::Meta, u"local_rows"_qs, toFieldText(rows));
    const std::vector<XlsxSheet> sheets = workbook(report);
    QStringList words;
    for (const auto& [place, cell] : sheets.at(0).cells) {
        if (!cell.value.isEmpty() && u"=+-@"_qs.contains(cell.value.front())) {
            words += cell.value;
            EXPECT_FALSE(cell.isNumber);
            EXPECT_EQ(cell.formula, QString());
        }
    }
    words.sort();
    EXPECT_EQ(words, QStringList({u"+1"_qs, u"-1"_qs, u"=HYPERLINK(1)"_qs, u"@SUM(1)"_qs}));
}

TEST(WriteXlsxTest, AFigureOfMoreDigitsThanASpreadsheetKeepsIsText)
{
    EXPECT_EQ(workbookNumber(*Decimal::fromString(u"999999999.999999")), 999999999.999999);
    EXPECT_EQ(workbookNumber(*Decimal::fromString(u"-8")), -8.0);
    EXPECT_EQ(workbookNumber(*Decimal::fromString(u"1234567890.123456")), std::nullopt);
    const Report report =
        ReportBuilder(builtInForm("2021")).cells({{"a20_8.fees.amount", "999999999999.999999"}});
    EXPECT_EQ(written(report, "a20_8.fees.amount"),
              (XlsxCell{u"999999999999.999999"_qs, false, {}}));
}

TEST(WriteXlsxTest, ATotalThatIsItsSumIsALiveFormula)
{
    const Report report = ReportBuilder(builtInForm("2021"))
                              .row("requests", "new", {"1", "2", "/", "0", "5", "0", "8"})
                              .row("disputes", "direct", {"1", "2", "3", "4", "10"});
    EXPECT_EQ(written(report, "requests.new.total"), (XlsxCell{u"8"_qs, true, u"SUM(D5:I5)"_qs}));
    EXPECT_EQ(written(report, "disputes.direct.total"),
              (XlsxCell{u"10"_qs, true, u"SUM(F5:I5)"_qs}));
}

TEST(WriteXlsxTest, ATotalThatIsNotItsSumStaysAsTypedAndIsMarked)
{
    const Report report = ReportBuilder(builtInForm("2021"))
                              .row("requests", "new", {"1", "2", "0", "0", "5", "0", "9"});
    EXPECT_EQ(written(report, "requests.new.total"), (XlsxCell{u"9"_qs, true, {}}));
    const auto total = workbookTotal(report, test::cell("requests.new.total"));
    ASSERT_TRUE(total && total->otherSum);
    EXPECT_EQ(total->otherSum->toString(), u"8"_qs);
    // The comment, for the office itself; what is published has no marks of ours.
    EXPECT_TRUE(test::readXlsx(*writeXlsx(report, {.purpose = Purpose::Signoff}))[1].xml.contains(
        "legacyDrawing"));
    EXPECT_FALSE(workbook(report)[1].xml.contains("legacyDrawing"));
    const QByteArray styles = test::unzip(*writeXlsx(report)).at(u"xl/styles.xml"_qs);
    EXPECT_FALSE(styles.contains("FFFFF2CC"));
}

TEST(WriteXlsxTest, ABlankTotalStaysBlank)
{
    const Report report = ReportBuilder(builtInForm("2021"))
                              .row("requests", "new", {"1", "2", "0", "0", "5", "0", ""});
    EXPECT_EQ(written(report, "requests.new.total"), XlsxCell());
}

TEST(WriteXlsxTest, AnAmountWhoseFormPrintsNoUnitIsANumberWithItsUnitInTheFormat)
{
    const Report report =
        ReportBuilder(builtInForm("2019"))
            .cells({{"a20_9.procurement.amount", "52.15"}, {"a20_5.licensing.change", "8"}});
    EXPECT_EQ(written(report, "a20_9.procurement.amount"), (XlsxCell{u"52.15"_qs, true, {}}));
    EXPECT_EQ(written(report, "a20_5.licensing.change"), (XlsxCell{u"8"_qs, true, {}}));
}

TEST(WriteXlsxTest, AUnitThatTheFormDoesNotPrintStandsBelowTheTable)
{
    QStringList notes;
    for (const XlsxSheet& sheet : workbook(ReportBuilder(builtInForm("2019"))))
        for (const auto& [place, cell] : sheet.cells)
            if (cell.value.startsWith(u"注："))
                notes += cell.value;
    EXPECT_EQ(notes.join(u'\n').toStdString(),
              "注：第二十条第（九）项/政府集中采购 · 采购总金额，单位：万元");
}

// A digit of 五号 is 5.25 pt wide and a column 3.75 pt wider than its text; pages have margins of
// 20 mm.
double printedTextSize(const XlsxSheet& sheet)
{
    static const QRegularExpression column(
        u"<col min=\"([0-9]+)\" max=\"([0-9]+)\" width=\"([0-9.]+)\""_qs);
    double width = 0;
    auto match = column.globalMatch(QString::fromUtf8(sheet.xml));
    while (match.hasNext()) {
        const auto each = match.next();
        const int count = each.captured(2).toInt() - each.captured(1).toInt() + 1;
        width += count * (each.captured(3).toDouble() * 5.25);
    }
    const double page = (sheet.xml.contains("orientation=\"landscape\"") ? 257 : 170) * 72 / 25.4;
    if (!sheet.xml.contains("fitToPage"))
        return 10.5 * 0.86;
    return 10.5 * std::min(1.0, page / width);
}

TEST(WriteXlsxTest, EqualReportsGiveEqualFilesOfTheirLastChange)
{
    const Report report = ReportBuilder(builtInForm("2021")).restZero();
    const QDateTime at(QDate(2025, 1, 20), QTime(9, 30), Qt::UTC);
    const auto written = writeXlsx(report, {.madeAt = at});
    ASSERT_TRUE(written);
    EXPECT_TRUE(test::unzip(*written)
                    .at(u"docProps/core.xml"_qs)
                    .contains(">2025-01-20T09:30:00Z</dcterms:created>"));
    EXPECT_EQ(*written, *writeXlsx(report, {.madeAt = at}));
    EXPECT_EQ(*writeXlsx(report), *writeXlsx(report));
}

TEST(WriteXlsxTest, NoTableIsPrintedSmallerThanNinePoints)
{
    for (const char* figure : {"0", "12345", "1234567890"})
        for (const char* form : {"2014", "2019", "2021"}) {
            ReportBuilder builder(builtInForm(form));
            for (const CellId& cell : builtInForm(form)->cells())
                builder.cells({{qPrintable(cell.toString()), figure}});
            for (const XlsxSheet& sheet : workbook(builder))
                EXPECT_GE(printedTextSize(sheet), 8.95) << form << ' ' << qPrintable(sheet.name);
        }
}

TEST(WriteXlsxTest, HeadsAreMergedFrozenAndRepeated)
{
    const XlsxSheet sheet = workbook(ReportBuilder(builtInForm("2021")))[1];
    EXPECT_TRUE(sheet.merges.contains(u"A1:J1"_qs)); // the heading
    EXPECT_TRUE(sheet.merges.contains(u"D2:J2"_qs)) << qPrintable(sheet.merges.join(u' '));
    EXPECT_TRUE(sheet.xml.contains("<pane xSplit=\"3\" ySplit=\"4\" topLeftCell=\"D5\""));
    EXPECT_TRUE(sheet.xml.contains("paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\""));
}

} // namespace
} // namespace gongkai
