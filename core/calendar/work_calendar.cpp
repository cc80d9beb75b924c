// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

// Outside of any namespace, as Qt asks for resources in static libraries.
static void registerBuiltInNotices()
{
    Q_INIT_RESOURCE(calendar);
}

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WorkCalendar)
};

Result<CalendarFile> readFile(const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    if (!QFileInfo(path).isFile()) // a device or a pipe could be read for ever
        return fail(
            ErrorCode::Unreadable,
            Messages::tr("%1: not a file; remove it from the folder for calendars.").arg(name));
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray json = isOpen ? file.read(calendar_limits::bytes + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError) // a part of a calendar is none
        return fail(
            ErrorCode::Unreadable,
            Messages::tr("%1: the file cannot be read; check its rights, or remove it.").arg(name),
            file.errorString());
    return readCalendarFile(json, name);
}

} // namespace

WorkCalendar WorkCalendar::builtIn()
{
    static const WorkCalendar calendar = [] {
        registerBuiltInNotices();
        WorkCalendar read;
        [[maybe_unused]] const auto errors = read.addFolder(QStringLiteral(":/calendar"));
        Q_ASSERT(errors.empty());
        return read;
    }();
    return calendar;
}

std::vector<Error> WorkCalendar::addFolder(const QString& folder)
{
    const QDir dir(folder);
    std::vector<Error> errors;
    for (const QString& name :
         dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name)) {
        if (const auto file = readFile(dir, name))
            add(*file);
        else
            errors.push_back(file.error());
    }
    return errors;
}

void WorkCalendar::add(const CalendarFile& file)
{
    if (file.year)
        m_years[*file.year] = file.notices;
    for (const LocalDayOff& local : file.local)
        m_local[local.date] = local.reason;
    index();
}

void WorkCalendar::index()
{
    std::vector<const NoticedDays*> all;
    for (const auto& year : m_years)
        for (const NoticedDays& notice : year.second)
            all.push_back(&notice);
    std::ranges::stable_sort(all, {}, [](const NoticedDays* one) { return one->notice.date; });
    m_noticed.clear();
    for (const NoticedDays* notice : all)
        for (const NoticedDay& day : notice->days)
            m_noticed[day.date] = {day.date, day.isWorked ? DayKind::MadeUp : DayKind::Holiday,
                                   day.name, notice->notice, true};
}

CalendarDay WorkCalendar::day(const QDate& date) const
{
    const auto local = m_local.constFind(date);
    if (local != m_local.cend())
        return {date, DayKind::Local, *local, {}, knowsYear(date.year())};
    const auto noticed = m_noticed.constFind(date);
    if (noticed != m_noticed.cend())
        return *noticed;
    const bool isWeekend = date.dayOfWeek() >= Qt::Saturday;
    return {date, isWeekend ? DayKind::Weekend : DayKind::Weekday, {}, {}, knowsYear(date.year())};
}

std::vector<int> WorkCalendar::years() const
{
    std::vector<int> all;
    all.reserve(m_years.size());
    for (const auto& year : m_years)
        all.push_back(year.first);
    return all;
}

std::vector<HolidayNotice> WorkCalendar::notices(int year) const
{
    std::vector<HolidayNotice> all;
    const auto found = m_years.find(year);
    if (found == m_years.end())
        return all;
    all.reserve(found->second.size());
    for (const NoticedDays& notice : found->second)
        all.push_back(notice.notice);
    return all;
}

QString WorkCalendar::userFolder()
{
    const QString named = qEnvironmentVariable("GONGKAI_CALENDAR");
    if (!named.isEmpty())
        return named;
    // Beside the folder of the clerk's own forms, the same for the window and the command line.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/gongkai/calendar");
}

} // namespace gongkai
