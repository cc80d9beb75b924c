// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/writers.h"
#include "core/report/field_json.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

QStringList linesOf(const Report& report)
{
    const QString csv = QString::fromUtf8(writeCsv(report));
    EXPECT_TRUE(csv.endsWith(u"\r\n"));
    return csv.chopped(2).split(u"\r\n"_qs);
}

TEST(WriteCsvTest, BeginsWithTheByteOrderMarkAndTheHeader)
{
    const QByteArray csv = writeCsv(ReportBuilder(builtInForm("2021")));
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"
                               "cell,label,value,agency,year,form,scope,edition,unit\r\n"));
}

TEST(WriteCsvTest, OneLineForEachInputCellInFormOrder)
{
    const QStringList lines = linesOf(ReportBuilder(builtInForm("2021"))
                                          .cells({{"a20_1.rules.issued", "0"},
                                                  {"a20_8.fees.amount", "24252.311082"},
                                                  {"requests.new.research", "/"}}));
    EXPECT_EQ(lines.size(), 1 + 10 + 25 * 7 + 15);
    EXPECT_EQ(
        lines[1],
        u"a20_1.rules.issued,第二十条第（一）项/规章 · 本年制发件数,0,示例区人民政府,2021,2021,own,1,"_qs);
    EXPECT_TRUE(lines.filter(u"a20_8.fees.amount,"_qs)[0].contains(u",24252.311082,") &&
                lines.filter(u"a20_8.fees.amount,"_qs)[0].endsWith(u",万元"));
    EXPECT_TRUE(lines.filter(u"requests.new.research,"_qs)[0].contains(u",/,"));
    EXPECT_TRUE(lines.filter(u"requests.new.natural,"_qs)[0].contains(u" · 自然人,,"));
}

TEST(WriteCsvTest, LabelsWithCommasAndQuotesAreQuoted)
{
    const std::vector<LocalRow> rows{{u"local_1"_qs, {}, u"甲,\"乙\""_qs, u"件"_qs}};
    const QStringList lines =
        linesOf(ReportBuilder(builtInForm("2014"))
                    .field(FieldKind::Meta, u"local_rows"_qs, toFieldText(rows))
                    .cells({{"stat.local_1.value", "7"}}));
    EXPECT_EQ(lines[1],
              u"stat.local_1.value,\"甲,\"\"乙\"\"\",7,示例区人民政府,2014,2014,own,1,件"_qs);
}

TEST(WriteCsvTest, ALabelThatASpreadsheetTakesForAFormulaIsDefused)
{
    const std::vector<std::pair<QString, QString>> labels{
        {u"=HYPERLINK(1)"_qs, u"'=HYPERLINK(1)"_qs},
        {u"+1"_qs, u"'+1"_qs},
        {u"-1"_qs, u"'-1"_qs},
        {u"@SUM(1)"_qs, u"'@SUM(1)"_qs},
        {u"'=1"_qs, u"''=1"_qs},
        {u"'甲"_qs, u"'甲"_qs},
        {u"甲=1"_qs, u"甲=1"_qs}};
    for (const auto& [label, written] : labels) {
        const std::vector<LocalRow> rows{{u"local_1"_qs, {}, label, u"件"_qs}};
        const Report report = ReportBuilder(builtInForm("2014"))
                                  .field(FieldKind::Meta, u"local_rows"_qs, toFieldText(rows));
        EXPECT_TRUE(linesOf(report)[1].startsWith(u"stat.local_1.value,"_qs + written + u",,"));
    }
}

TEST(WriteCsvTest, AChangeHasNoPlusSign)
{
    const QStringList lines =
        linesOf(ReportBuilder(builtInForm("2019"))
                    .cells({{"a20_5.licensing.change", "8"}, {"a20_6.penalty.change", "-18"}}));
    EXPECT_TRUE(lines.filter(u"a20_5.licensing.change,"_qs)[0].contains(u",8,"));
    EXPECT_TRUE(lines.filter(u"a20_6.penalty.change,"_qs)[0].contains(u",-18,"));
}

} // namespace
} // namespace gongkai
