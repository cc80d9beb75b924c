// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/wording.h"

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

} // namespace
} // namespace gongkai::test
