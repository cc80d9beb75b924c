// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_text.h"

#include "core/base/json_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace gongkai {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::DayText)
};

QString iso(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QString kindId(DayKind kind)
{
    switch (kind) {
    case DayKind::Weekday:
        return QStringLiteral("weekday");
    case DayKind::MadeUp:
        return QStringLiteral("made_up");
    case DayKind::Weekend:
        return QStringLiteral("weekend");
    case DayKind::Holiday:
        return QStringLiteral("holiday");
    case DayKind::Local:
        return QStringLiteral("local");
    case DayKind::Paused:
        return QStringLiteral("paused");
    }
    return {};
}

void writeDays(JsonWriter& json, QStringView key, const std::vector<CalendarDay>& days)
{
    json.key(key);
    json.beginArray();
    for (const CalendarDay& day : days) {
        json.beginObject();
        json.member(u"date", iso(day.date));
        json.member(u"kind", kindId(day.kind));
        json.memberIfFilled(u"name", day.name);
        json.memberIfFilled(u"notice", day.notice.number);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QString weekdayName(const QDate& date)
{
    const std::array names{Texts::tr("Monday"),   Texts::tr("Tuesday"), Texts::tr("Wednesday"),
                           Texts::tr("Thursday"), Texts::tr("Friday"),  Texts::tr("Saturday"),
                           Texts::tr("Sunday")};
    return date.isValid() ? names[static_cast<size_t>(date.dayOfWeek() - 1)] : QString();
}

QString dayText(const QDate& date)
{
    return Texts::tr("%1 (%2)").arg(iso(date), weekdayName(date));
}

QString reasonText(const CalendarDay& day)
{
    switch (day.kind) {
    case DayKind::Weekday:
        return Texts::tr("working day");
    case DayKind::MadeUp:
        return Texts::tr("worked for %1").arg(day.name);
    case DayKind::Weekend:
        return Texts::tr("weekend");
    case DayKind::Holiday:
    case DayKind::Local:
        return day.name;
    case DayKind::Paused:
        return Texts::tr("opinions are asked");
    }
    return {};
}

QString dayAndReason(const CalendarDay& day)
{
    return Texts::tr("%1 %2", "day, reason").arg(dayText(day.date), reasonText(day));
}

QString daysText(const std::vector<CalendarDay>& days)
{
    struct Run
    {
        QString reason;
        QDate first;
        QDate last;
    };
    std::vector<Run> runs;
    for (const CalendarDay& day : days) {
        const QString reason = reasonText(day);
        if (!runs.empty() && runs.back().reason == reason &&
            runs.back().last.addDays(1) == day.date)
            runs.back().last = day.date;
        else
            runs.push_back({reason, day.date, day.date});
    }
    QStringList reasons;
    QList<QStringList> spans;
    for (const Run& run : runs) {
        auto at = reasons.indexOf(run.reason);
        if (at < 0) {
            at = reasons.size();
            reasons << run.reason;
            spans << QStringList();
        }
        const QString format = QStringLiteral("MM-dd");
        spans[at] << (run.first == run.last
                          ? run.first.toString(format)
                          : Texts::tr("%1 to %2")
                                .arg(run.first.toString(format), run.last.toString(format)));
    }
    QStringList texts;
    for (qsizetype i = 0; i < reasons.size(); ++i)
        texts << Texts::tr("%1: %2").arg(reasons[i], spans[i].join(Texts::tr(", ")));
    return texts.join(Texts::tr("; "));
}

QString noticeText(const HolidayNotice& notice)
{
    return Texts::tr("%1 (%2)").arg(notice.number, iso(notice.date));
}

QString noticesText(const std::vector<HolidayNotice>& notices)
{
    QStringList texts;
    for (const HolidayNotice& notice : notices)
        texts << noticeText(notice);
    return texts.isEmpty() ? Texts::tr("no holiday notice, weekends only")
                           : texts.join(Texts::tr(", "));
}

QString unsafeText(const DayCount& count)
{
    if (!count.unsafeAfter.isValid())
        return {};
    return Texts::tr("Unsafe after %1: no holiday notice is known for the days behind it, so only "
                     "Saturdays and Sundays were left out.")
        .arg(iso(count.unsafeAfter));
}

QStringList countLines(const WorkCalendar& calendar, const DayCount& count)
{
    QStringList lines;
    lines << Texts::tr("Working day %1 after %2: %3")
                 .arg(QString::number(count.days), dayText(count.from), dayText(count.day));
    lines << Texts::tr("Be done by %1: whether the first day counts is not confirmed.")
                 .arg(dayText(warningDay(calendar, count)));
    lines << Texts::tr("Calendar: %1").arg(noticesText(count.notices));
    if (count.unsafeAfter.isValid())
        lines << unsafeText(count);
    const auto list = [&](const QString& head, const std::vector<CalendarDay>& days) {
        if (days.empty())
            return;
        lines << head;
        for (const CalendarDay& day : days)
            lines << QStringLiteral("  ") + dayAndReason(day);
    };
    list(Texts::tr("Skipped (%1):").arg(count.skipped.size()), count.skipped);
    list(Texts::tr("Worked Saturdays and Sundays (%1):").arg(count.madeUp.size()), count.madeUp);
    return lines;
}

QByteArray countToJson(const WorkCalendar& calendar, const DayCount& count)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"from", iso(count.from));
    json.key(u"days");
    json.number(count.days);
    json.member(u"day", iso(count.day));
    json.member(u"warn", iso(warningDay(calendar, count)));
    json.memberIfFilled(u"unsafe_after", iso(count.unsafeAfter));
    json.key(u"calendar");
    json.beginArray();
    for (const HolidayNotice& notice : count.notices) {
        json.beginObject();
        json.member(u"number", notice.number);
        json.member(u"date", iso(notice.date));
        json.endObject();
    }
    json.endArray();
    writeDays(json, u"skipped", count.skipped);
    writeDays(json, u"worked", count.madeUp);
    json.endObject();
    return json.take();
}

} // namespace gongkai
