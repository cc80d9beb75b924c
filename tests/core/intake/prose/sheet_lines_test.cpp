// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/sheet_lines.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

TEST(SheetLinesTest, ASheetPrintsTitleYearAndAgencyAroundItsTable)
{
    const FormPtr form = builtInForm("2014");
    const auto kindOf = [&form](const QString& text) {
        const auto line = sheetLineIn(text, *form);
        return line ? static_cast<int>(line->kind) : -1;
    };
    EXPECT_EQ(kindOf(form->sheets.front().title), static_cast<int>(SheetLine::Kind::Title));
    EXPECT_EQ(kindOf(u"（2017年度）"_qs), static_cast<int>(SheetLine::Kind::Year));
    EXPECT_EQ(kindOf(u"全年公开信息20条。"_qs), -1);
    const auto agency = sheetLineIn(u"填报单位（盖章）：示例县统计局"_qs, *form);
    ASSERT_TRUE(agency);
    EXPECT_EQ(agency->kind, SheetLine::Kind::Agency);
    EXPECT_EQ(agency->agency, u"示例县统计局");
}

TEST(SheetLinesTest, ATitleBehindADateIsTakenOff)
{
    const FormPtr form = builtInForm("2014");
    const QString title = form->sheets.front().title;
    EXPECT_EQ(withoutSheetTitle(u"2018年1月20日"_qs + title, *form), u"2018年1月20日");
    EXPECT_EQ(withoutSheetTitle(u"见"_qs + title, *form), QString(u"见"_qs + title));
}

} // namespace

} // namespace gongkai
