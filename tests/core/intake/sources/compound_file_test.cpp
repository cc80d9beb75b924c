// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/compound_file.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(CompoundFileTest, NumbersHaveTheirLowestByteFirst)
{
    const QByteArray bytes("\x01\x02\x03", 3);
    EXPECT_EQ(littleEndian(bytes, 0, 2), 0x0201U);
    EXPECT_EQ(littleEndian(bytes, 2, 1), 3U);
    EXPECT_EQ(littleEndian(bytes, 3, 2), 0U) << "beyond the end";
    EXPECT_EQ(littleEndian(bytes, -1, 1), 0U);
}

TEST(CompoundFileTest, WhatOnlyBeginsLikeOneIsRefused)
{
    const QByteArray bytes = QByteArray("\xd0\xcf\x11\xe0") + QByteArray(600, '\xff');
    Budget budget(u"来源"_qs);
    EXPECT_TRUE(CompoundFile::isOne(bytes));
    EXPECT_FALSE(CompoundFile::isOne("PK"));
    EXPECT_FALSE(CompoundFile::open(bytes, budget));
}

} // namespace gongkai
