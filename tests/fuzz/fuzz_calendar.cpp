// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_count.h"

#include <cstdint>
#include <cstdlib>

// A calendar file of an office's own: refused, or such that days can be counted by it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gongkai;
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto file = readCalendarFile(json, QStringLiteral("fuzz.json"));
    if (!file)
        return 0;
    WorkCalendar calendar = WorkCalendar::builtIn();
    calendar.add(*file);
    const QDate from(file->year.value_or(2026), 1, 1);
    const DayCount count = workingDayAfter(calendar, from, 20);
    if (workingDaysBetween(calendar, from, count.day) != 20)
        std::abort();
    return 0;
}
