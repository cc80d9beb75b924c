// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_lines.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(JsonLinesTest, TheLineOfAValueOrOfWhatItStandsIn)
{
    const JsonLines lines(
        "{\n \"a\": [1,\n  {\"b]\": \"x\\\"}\",\n   \"c\": true}],\n \"d\": null\n}");
    EXPECT_EQ(lines.lineOf(QString()), 1);
    EXPECT_EQ(lines.lineOf(QStringLiteral("/a")), 2);
    EXPECT_EQ(lines.lineOf(QStringLiteral("/a/1")), 3);
    EXPECT_EQ(lines.lineOf(QStringLiteral("/a/1/c")), 4);
    EXPECT_EQ(lines.lineOf(QStringLiteral("/d")), 5);
    EXPECT_EQ(lines.lineOf(QStringLiteral("/a/1/z")), 3);
    EXPECT_EQ(lines.lineOf(QStringLiteral("/z")), 1);
    EXPECT_EQ(JsonLines("").lineOf(QStringLiteral("/z")), 1);
}

} // namespace gongkai
