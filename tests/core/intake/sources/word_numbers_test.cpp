// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/word_numbers.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// Lists “a” and “b” of one definition: “1.”, and below it “1.1”.
WordNumbers numbers()
{
    WordNumbers numbers;
    numbers.level(u"d"_qs, 0)->style = NumberStyle::Arabic;
    numbers.level(u"d"_qs, 0)->text = u"%1."_qs;
    numbers.level(u"d"_qs, 1)->style = NumberStyle::Arabic;
    numbers.level(u"d"_qs, 1)->text = u"%1.%2"_qs;
    numbers.setDefinition(u"a"_qs, u"d"_qs);
    numbers.setDefinition(u"b"_qs, u"d"_qs);
    return numbers;
}

} // namespace

TEST(WordNumbersTest, ListsOfOneDefinitionCountTogether)
{
    WordNumbers all = numbers();
    QStringList told;
    for (const char* list : {"a", "b", "a"})
        told += all.next({}, {QLatin1String(list), 0});
    told += all.next({}, {u"a"_qs, 1});
    told += all.next({}, {u"0"_qs, 0});
    told += all.next({}, {});
    EXPECT_EQ(told.join(u'|'), u"1.|2.|3.|3.1||");
}

TEST(WordNumbersTest, AStyleSaysWhatItsParagraphsDoNot)
{
    WordNumbers all = numbers();
    all.style(u"标题"_qs).list = u"a"_qs;
    all.setBase(u"小标题"_qs, u"标题"_qs);
    all.style(u"小标题"_qs).level = 1;
    EXPECT_EQ(all.next(u"标题"_qs, {}), u"1.");
    EXPECT_EQ(all.next(u"小标题"_qs, {}), u"1.1");
    EXPECT_EQ(all.next(u"标题"_qs, {u"0"_qs, {}}), QString()) << "its own word counts";
}

TEST(WordNumbersTest, AListMayBeginAnewOnce)
{
    WordNumbers all = numbers();
    all.setStart(u"b"_qs, 0, 7);
    EXPECT_EQ(all.next({}, {u"a"_qs, 0}), u"1.");
    EXPECT_EQ(all.next({}, {u"b"_qs, 0}), u"7.");
    EXPECT_EQ(all.next({}, {u"b"_qs, 0}), u"8.");
}

} // namespace gongkai
