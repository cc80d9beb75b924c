// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/written_day.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(WrittenDayTest, EveryUsualWayIsRead)
{
    for (const char* text :
         {"2025-01-02", "2025-1-2", "2025/1/2", "2025/01/02", "20250102", "2025年1月2日",
          "2025年01月02日", "２０２５－０１－０２", "２０２５／１／２", "２０２５０１０２",
          "２０２５年１月２日", "  2025-01-02 ", "　2025-01-02　"}) {
        const auto day = readDay(QString::fromUtf8(text));
        ASSERT_TRUE(day) << text;
        EXPECT_EQ(*day, QDate(2025, 1, 2)) << text;
    }
    EXPECT_EQ(*readDay(QStringLiteral("2024-02-29")), QDate(2024, 2, 29));
    EXPECT_EQ(*readDay(QStringLiteral("2000-01-01")), QDate(2000, 1, 1));
    EXPECT_EQ(*readDay(QStringLiteral("2999-12-31")), QDate(2999, 12, 31));
}

TEST(WrittenDayTest, AnythingElseIsRefusedInOneSentence)
{
    for (const char* text : {"",
                             "today",
                             "2025",
                             "2025-01",
                             "25-01-02",
                             "2025-01-02T00:00",
                             "2025-01/02",
                             "2025.1.2",
                             "2025-001-02",
                             "202501022",
                             "2025年1月",
                             "2025年1月2",
                             "1月2日",
                             "2025-13-01",
                             "2025-02-29",
                             "2023年2月29日",
                             "20250230",
                             "2025/0/1",
                             "1999-12-31",
                             "3000-01-01",
                             "0000-00-00",
                             "2025-01-02\n2025-01-03",
                             "٢٠٢٥-٠١-٠٢",
                             "-2025-01-02",
                             "2025 01 02"}) {
        const auto day = readDay(QString::fromUtf8(text));
        ASSERT_FALSE(day) << text;
        EXPECT_EQ(day.error().code, ErrorCode::Invalid) << text;
        EXPECT_EQ(day.error().message.count(u'。'), 1) << qPrintable(day.error().message);
    }
}

} // namespace gongkai
