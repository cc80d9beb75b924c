// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/xls_strings.h"

#include <gtest/gtest.h>

#include <QByteArray>

namespace gongkai {

TEST(XlsStringsTest, AStringGoesOnInTheNextRecordWithAWidthOfItsOwn)
{
    const QByteArray first("\x04\x00\x00"
                           "ab",
                           5);
    const QByteArray next("\x01\x32\x75\x19\x4e", 5);
    XlsStrings strings({first, next});
    EXPECT_EQ(strings.string().text, u"ab\u7532\u4e19");
    EXPECT_TRUE(strings.atEnd());
}

TEST(XlsStringsTest, FontsStandBehindTheLetters)
{
    const QByteArray bytes("\x02\x00\x08\x01\x00"
                           "12"
                           "\x01\x00\x07\x00",
                           11);
    XlsStrings strings({bytes});
    const XlsString found = strings.string();
    EXPECT_EQ(found.text, u"12");
    ASSERT_EQ(found.fonts.size(), 1U);
    EXPECT_EQ(found.fonts.front().from, 1U);
    EXPECT_EQ(found.fonts.front().number, 7U);
}

TEST(XlsStringsTest, BehindTheEndThereAreZeros)
{
    XlsStrings strings({QByteArrayView("\x01", 1)});
    EXPECT_EQ(strings.number(2), 1U);
    EXPECT_EQ(strings.number(4), 0U);
    EXPECT_EQ(strings.string().text, QString());
}

} // namespace gongkai
