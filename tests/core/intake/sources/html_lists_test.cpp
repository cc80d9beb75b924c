// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_lists.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(HtmlListsTest, TheFirstWordsOfAnEntryHaveItsNumber)
{
    HtmlLists lists;
    lists.open(NumberStyle::Chinese, 1);
    lists.beginEntry({}, {});
    EXPECT_EQ(lists.numbered(u"甲"_qs), u"一、甲");
    EXPECT_EQ(lists.numbered(u"乙"_qs), u"乙") << "of the same entry";
    lists.endEntry();
    lists.beginEntry({}, 5);
    EXPECT_EQ(lists.numbered(u"丙"_qs), u"五、丙");
    lists.endEntry();
    lists.beginEntry({}, {});
    EXPECT_EQ(lists.numbered(u"六、丁"_qs), u"六、丁") << "it is printed already";
    lists.close();
    lists.beginEntry({}, {});
    EXPECT_EQ(lists.numbered(u"戊"_qs), u"戊") << "in no list";
}

} // namespace gongkai
