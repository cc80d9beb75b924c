// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/label_words.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(LabelWordsTest, AWordMoreMakesAnotherLabel)
{
    EXPECT_TRUE(saysOtherThan(u"上年制发件数"_qs, u"本年制发件数"_qs));
    EXPECT_TRUE(saysOtherThan(u"不予公开"_qs, u"予以公开"_qs));
    EXPECT_TRUE(saysOtherThan(u"行政处分"_qs, u"行政处罚"_qs));
    EXPECT_FALSE(saysOtherThan(u"本年制发件"_qs, u"本年制发件数"_qs)) << "only damaged";
}

TEST(LabelWordsTest, TheDataIsReadStrictly)
{
    EXPECT_TRUE(readLabelWords("{\"negations\": [\"不\"], \"turns\": [\"上\"]}", u"x"_qs));
    EXPECT_FALSE(readLabelWords("{\"negations\": [\"不\"]}", u"x"_qs));
    EXPECT_FALSE(readLabelWords("{\"negations\": [], \"turns\": [], \"more\": []}", u"x"_qs));
}

} // namespace gongkai
