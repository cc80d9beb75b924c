// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cell_id.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(CellIdTest, ReadsThreePartsAndPrintsThemBack)
{
    const auto id = CellId::fromString(u"a20_1.normative.in_force");
    ASSERT_TRUE(id);
    EXPECT_EQ(id->table, u"a20_1"_qs);
    EXPECT_EQ(id->row, u"normative"_qs);
    EXPECT_EQ(id->column, u"in_force"_qs);
    EXPECT_EQ(id->toString(), u"a20_1.normative.in_force"_qs);
}

TEST(CellIdTest, RefusesWhatIsNotThreeLowerCaseParts)
{
    for (const QString& text : {u""_qs, u"a.b"_qs, u"a.b.c.d"_qs, u"a..c"_qs, u"A.b.c"_qs,
                                u"a.b.9c"_qs, u"a.b.c "_qs, u"a.b.表"_qs, u"a.b-c.d"_qs})
        EXPECT_FALSE(CellId::fromString(text)) << text.toStdString();
}

TEST(CellIdTest, OrdersByTableThenRowThenColumn)
{
    const auto id = [](QStringView text) { return *CellId::fromString(text); };
    EXPECT_LT(id(u"a.z.z"), id(u"b.a.a"));
    EXPECT_LT(id(u"a.a.z"), id(u"a.b.a"));
    EXPECT_LT(id(u"a.a.a"), id(u"a.a.b"));
}

} // namespace
} // namespace gongkai
