// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/wording.h"

#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

TEST(WordingTest, AFileNameIsSuggestedFromAgencyAndYear)
{
    const Report plain(builtInForm("2021"), 2022, QStringLiteral("示例区教育局"));
    EXPECT_EQ(suggestedFileName(plain), QStringLiteral("示例区教育局2022年度报告.gkb"));
    const Report slashed(builtInForm("2021"), 2022, QStringLiteral("甲/乙:局"));
    EXPECT_EQ(suggestedFileName(slashed), QStringLiteral("甲_乙_局2022年度报告.gkb"));
}

TEST(WordingTest, AFormIsNamedWithItsYears)
{
    EXPECT_TRUE(formName(*builtInForm("2019")).contains(QStringLiteral("2019–2020 年")));
    EXPECT_TRUE(formName(*builtInForm("2021")).contains(QStringLiteral("2021 年起")));
}

TEST(WordingTest, EveryCellOfEveryFormIsOnASheet)
{
    for (const char* id : {"2014", "2019", "2021"}) {
        const Report report = ReportBuilder(builtInForm(id));
        for (const CellId& cell : report.cells())
            EXPECT_FALSE(sheetOfCell(report, cell).isEmpty()) << cell.toString().toStdString();
    }
}

TEST(WordingTest, EveryKindOfOperationHasAChineseName)
{
    for (const char* kind : {"set", "paste", "clear", "fill_zero", "take_totals", "carry", "import",
                             "confirm", "explain", "local_row"}) {
        const QString name = operationName(QString::fromLatin1(kind));
        EXPECT_GT(name.front().unicode(), 0x4e00) << kind;
        EXPECT_NE(name, operationName(QStringLiteral("unknown"))) << kind;
    }
}

TEST(WordingTest, AFieldIsNamedAsTheClerkKnowsIt)
{
    const Report report = ReportBuilder(builtInForm("2021"));
    const auto name = [&](FieldKind kind, const char* id) {
        return fieldName(report, {kind, QString::fromLatin1(id)});
    };
    EXPECT_EQ(name(FieldKind::Narrative, "preface"), QStringLiteral("前言"));
    EXPECT_EQ(name(FieldKind::Narrative, "overview"), QStringLiteral("一、总体情况"));
    EXPECT_EQ(name(FieldKind::Agency, "name"), QStringLiteral("本单位：单位名称"));
    EXPECT_EQ(name(FieldKind::Cell, "requests.new.natural"),
              report.cellLabel(*CellId::fromString(QStringLiteral("requests.new.natural"))));
    EXPECT_NE(name(FieldKind::Cover, "phone"), name(FieldKind::Signoff, "phone"));
    const FieldKey level{FieldKind::Agency, QStringLiteral("level")};
    EXPECT_EQ(fieldValue(level, QStringLiteral("county")), agencyLevels()[2].name);
    EXPECT_EQ(fieldValue({FieldKind::Cover, QStringLiteral("address")}, QStringLiteral("county")),
              QStringLiteral("county"));
}

TEST(WordingTest, TwoReportsOfOneOfficeAndYearHaveTwoNames)
{
    Report region(builtInForm("2021"), 2022, QStringLiteral("示例区人民政府"));
    apply(region, setField(region, {FieldKind::Meta, QStringLiteral("scope")},
                           QStringLiteral("aggregate")));
    EXPECT_EQ(suggestedStem(region), QStringLiteral("示例区人民政府2022年度报告（汇总）"));
    apply(region,
          setField(region, {FieldKind::Meta, QStringLiteral("edition")}, QStringLiteral("2")));
    EXPECT_EQ(suggestedStem(region), QStringLiteral("示例区人民政府2022年度报告（汇总）（第2版）"));
}

} // namespace
} // namespace gongkai::test
