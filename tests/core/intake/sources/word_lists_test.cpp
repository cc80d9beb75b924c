// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/word_lists.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

QByteArray twoBytes(std::initializer_list<int> numbers)
{
    QByteArray bytes;
    for (const int number : numbers) {
        bytes += static_cast<char>(number & 0xff);
        bytes += static_cast<char>(number >> 8);
    }
    return bytes;
}

// A style of the sheet: its number among those of every Word, and the one it is based on.
QByteArray style(int known, int base)
{
    const QByteArray body = twoBytes({known, 1 | base << 4, 0, 0, 0, 0, 0});
    return twoBytes({static_cast<int>(body.size())}) + body;
}

TEST(WordListsTest, StylesOfHeadingsAreKnownByTheirNumber)
{
    const QByteArray sheet = twoBytes({4, 3, 10}) + style(0, 0xfff) + style(2, 0) + style(0xffe, 1);
    WordNumbers numbers;
    HeadingStyles headings;
    Budget budget(u"来源"_qs);
    readWordLists(sheet, {0, static_cast<quint32>(sheet.size())}, {}, {}, numbers, headings,
                  budget);
    EXPECT_FALSE(headings.level(u"0"_qs));
    EXPECT_EQ(headings.level(u"1"_qs), 1);
    EXPECT_EQ(headings.level(u"2"_qs), 1) << "based on it";
}

TEST(WordListsTest, APropertySaysTheLevelOfAHeading)
{
    EXPECT_EQ(outlineIn(0x2640, QByteArray(1, 2)), 2);
    EXPECT_FALSE(outlineIn(0x260a, QByteArray(1, 2)));
    WordNumbers::Place place;
    addToNumber(0x260a, QByteArray(1, 2), place);
    EXPECT_EQ(place.level, 2);
}

} // namespace

} // namespace gongkai
