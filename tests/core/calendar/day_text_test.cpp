// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_text.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(DayTextTest, TheSkippedDaysAreDrawnTogetherByTheirReason)
{
    const auto count = workingDayAfter(WorkCalendar::builtIn(), QDate(2026, 2, 13), 7);
    EXPECT_EQ(daysText(count.skipped), utf8("春节 02-15 至 02-23；周末 03-01"));
    EXPECT_EQ(daysText(count.madeUp), utf8("春节调休上班 02-14、02-28"));
    EXPECT_EQ(noticesText(count.notices), utf8("国办发明电〔2025〕7号（2025-11-04）"));
    EXPECT_EQ(unsafeText(count), QString());
}

TEST(DayTextTest, ACountIsToldLineByLine)
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const QStringList lines =
        countLines(calendar, workingDayAfter(calendar, QDate(2026, 12, 31), 2));
    EXPECT_EQ(lines.join(u'\n'),
              utf8("2026-12-31（星期四）之后第 2 个工作日：2027-01-04（星期一）\n"
                   "请按 2027-01-01（星期五）办完：首日是否计入，未见明文。\n"
                   "所用日历：没有放假通知，只扣周末\n"
                   "2026-12-31 之后不可靠：之后的日子还没有放假通知，只扣了周六周日。\n"
                   "跳过的日子（2 天）：\n"
                   "  2027-01-02（星期六）周末\n"
                   "  2027-01-03（星期日）周末"));
}

} // namespace gongkai
