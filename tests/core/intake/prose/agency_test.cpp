// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/agency.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// In either order.
bool isSame(const QString& one, const QString& other)
{
    const bool same = isSameAgency(one, other);
    EXPECT_EQ(isSameAgency(other, one), same) << one.toStdString() << ' ' << other.toStdString();
    return same;
}

TEST(AgencyTest, OneNameIsThatOfOneAgencyHoweverItIsWritten)
{
    EXPECT_TRUE(isSame(u"示例区统计局"_s, u"示例区统计局"_s));
    EXPECT_TRUE(isSame(u"示例区统计局"_s, u" 示例区　统计局\n"_s));
    EXPECT_TRUE(isSame(u"示例局（分局）"_s, u"示例局(分局)"_s));
    EXPECT_TRUE(isSame(u"示例區統計局"_s, u"示例区统计局"_s));
}

TEST(AgencyTest, ItsPlaceMayStandInFront)
{
    EXPECT_TRUE(isSame(u"示例市示例区统计局"_s, u"示例区统计局"_s));
}

TEST(AgencyTest, OtherNamesAreOfOtherAgencies)
{
    EXPECT_FALSE(isSame(u"示例区统计局"_s, u"示例区财政局"_s));
    EXPECT_FALSE(isSame(u"示例区统计局"_s, u"范例区统计局"_s));
    EXPECT_FALSE(isSame(u"示例区人民政府"_s, u"示例区人民政府办公室"_s));
}

TEST(AgencyTest, ANameThatIsNotKnownMayBeAny)
{
    EXPECT_TRUE(isSame(u"示例区统计局"_s, QString()));
    EXPECT_TRUE(isSame(u"示例区统计局"_s, u" "_s));
    EXPECT_TRUE(isSame(u"示例区统计局"_s, unnamedAgency()));
}

} // namespace
} // namespace gongkai
