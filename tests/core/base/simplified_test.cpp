// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/simplified.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(SimplifiedTest, TraditionalCharactersBecomeSimplifiedOnesAndNothingElseChanges)
{
    EXPECT_EQ(toSimplified(u"主動公開政府信息情況，第二十條（一）"_qs),
              u"主动公开政府信息情况，第二十条（一）");
    EXPECT_EQ(toSimplified(u"本年廢止件數 規章 abc 123"_qs), u"本年废止件数 规章 abc 123");
    EXPECT_EQ(toSimplified(u"主动公开"_qs), u"主动公开");
    EXPECT_EQ(toSimplified(QString()), QString());
}

} // namespace gongkai
