// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// days: the N-th working day after a day.
#include "app/cli/register_access.h"
#include "core/base/text.h"
#include "core/calendar/day_text.h"
#include "core/calendar/written_day.h"

namespace gongkai::cli {
namespace {

constexpr int mostDays = 10'000; // forty years

Result<int> readCount(const QString& word)
{
    bool isNumber = false;
    const int count = toHalfWidth(word).toInt(&isNumber);
    if (isNumber && count >= 1 && count <= mostDays)
        return count;
    return fail(ErrorCode::Invalid,
                Texts::tr("“%1” is no number of working days; write one from 1 to %2.")
                    .arg(shortened(word), QString::number(mostDays)));
}

} // namespace

Result<int> runDays(const Arguments& arguments, Output& output)
{
    const auto from = readDay(arguments.words()[0]);
    if (!from)
        return fail(from.error());
    const auto days = readCount(arguments.words()[1]);
    if (!days)
        return fail(days.error());
    const WorkCalendar calendar = loadCalendar(output);
    const DayCount count = workingDayAfter(calendar, *from, *days);
    if (arguments.has(QStringLiteral("json"))) {
        output.text = countToJson(calendar, count);
        return Done;
    }
    for (const QString& line : countLines(calendar, count))
        output.line(line);
    return Done;
}

} // namespace gongkai::cli
