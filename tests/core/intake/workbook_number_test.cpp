// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/workbook_number.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(WorkbookNumberTest, TheStoredNumberIsTheOneItsUserSaw)
{
    const std::pair<const char16_t*, const char16_t*> cases[]{
        {u"9116.3600000000006", u"9116.36"},
        {u"52.149999999999999", u"52.15"},
        {u"24252.311082", u"24252.311082"},
        {u"0.1", u"0.1"},
        {u"1.5E+3", u"1500"},
        {u"9.9999999999999995E-2", u"0.1"},
        {u"1.0000000000000001E-5", u"0.00001"},
        {u"999999999999999.9", u"1000000000000000"},
        {u"-8", u"-8"},
        {u"007", u"7"},
        {u"0", u"0"},
        {u"-0", u"0"},
    };
    for (const auto& [stored, seen] : cases)
        EXPECT_EQ(workbookNumber(QString::fromUtf16(stored)), QString::fromUtf16(seen));
}

TEST(WorkbookNumberTest, OtherTextStaysAsItIs)
{
    for (const char16_t* text : {u"", u"1e999", u"12件", u"1.2.3", u"NaN"})
        EXPECT_EQ(workbookNumber(QString::fromUtf16(text)), QString::fromUtf16(text));
}

} // namespace gongkai
