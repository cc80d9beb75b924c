// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/writers.h"
#include "core/output/xlsx_totals.h"
#include "core/report/field_json.h"
#include "tests/core/output/xlsx_file.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

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
    EXPECT_TRUE(workbook(report)[1].xml.contains("legacyDrawing")); // the comment
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
