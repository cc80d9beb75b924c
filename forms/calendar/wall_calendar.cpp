// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calendar/wall_calendar.h"

#include "core/calendar/day_text.h"
#include "core/output/chart_picture.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>

#include <algorithm>

namespace gongkai {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WallCalendar)
};

// Tenths of a millimetre.
constexpr double side = 150;
constexpr double monthsTop = 285;
constexpr double monthWidth = 623; // the last one ends at the margin
constexpr double monthHeight = 545;
constexpr double dayWidth = 82;
constexpr double dayHeight = 64;
constexpr double headHeight = 112; // the name of the month and the days of the week
constexpr double footTop = monthsTop + 4 * monthHeight;
constexpr int daysOfWeek = 7;

const QColor quiet(0x59, 0x59, 0x59);
const QColor offGround(0xdd, 0xdd, 0xdd);
const QColor offMark(0xa0, 0x00, 0x1a);
const QColor rule(0x80, 0x80, 0x80);

void setLetters(QPainter& painter, int height, bool bold, const QColor& colour = Qt::black)
{
    QFont font;
    font.setFamilies(QString::fromLatin1(ChartPicture::family).split(QStringLiteral(", ")));
    font.setPixelSize(height);
    font.setBold(bold);
    painter.setFont(font);
    painter.setPen(colour);
}

std::vector<CalendarDay> ofKinds(const std::vector<CalendarDay>& days, DayKind one, DayKind other)
{
    std::vector<CalendarDay> found;
    std::ranges::copy_if(days, std::back_inserter(found), [&](const CalendarDay& day) {
        return day.kind == one || day.kind == other;
    });
    return found;
}

} // namespace

WallCalendar::WallCalendar(const WorkCalendar& calendar, int year)
    : m_year(year), m_isKnown(calendar.knowsYear(year)), m_notices(calendar.notices(year))
{
    m_days.reserve(366);
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        m_days.push_back(calendar.day(date));
    for (const CalendarDay& day : m_days)
        if (day.notice.date.isValid() && !std::ranges::count(m_notices, day.notice))
            m_notices.push_back(day.notice);
}

int WallCalendar::workingDays(int month) const
{
    return static_cast<int>(std::ranges::count_if(m_days, [month](const CalendarDay& day) {
        return day.isWorked() && (month == 0 || day.date.month() == month);
    }));
}

QString WallCalendar::title() const
{
    return Texts::tr("Working days of %1").arg(m_year);
}

QStringList WallCalendar::lines() const
{
    QStringList lines;
    if (!m_isKnown)
        lines << Texts::tr("The notice on %1 is not known yet: only weekends are marked.")
                     .arg(m_year);
    const auto off = ofKinds(m_days, DayKind::Holiday, DayKind::Local);
    const auto worked = ofKinds(m_days, DayKind::MadeUp, DayKind::MadeUp);
    if (!off.empty())
        lines << Texts::tr("休 Days off: %1").arg(daysText(off));
    if (!worked.empty())
        lines << Texts::tr("班 Worked weekends: %1").arg(daysText(worked));
    lines << Texts::tr("By %1. %2 in the year.")
                 .arg(noticesText(m_notices),
                      Texts::tr("%n working day(s)", nullptr, workingDays(0)));
    return lines;
}

QRectF WallCalendar::monthPlace(int month) const
{
    const int column = (month - 1) % 3;
    const int row = (month - 1) / 3;
    return {side + column * monthWidth, monthsTop + row * monthHeight, monthWidth, monthHeight};
}

QRectF WallCalendar::place(const QDate& date) const
{
    const int first = QDate(date.year(), date.month(), 1).dayOfWeek() - 1;
    const int column = (first + date.day() - 1) % daysOfWeek;
    const int row = (first + date.day() - 1) / daysOfWeek;
    const QPointF corner = monthPlace(date.month()).topLeft() + QPointF(0, headHeight);
    return {corner.x() + column * dayWidth, corner.y() + row * dayHeight, dayWidth, dayHeight};
}

void WallCalendar::paint(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / page.width(), area.height() / page.height());
    painter.fillRect(QRectF(QPointF(0, 0), page), Qt::white);
    setLetters(painter, 86, true);
    painter.drawText(QRectF(side, 110, page.width() - 2 * side, 130), Qt::AlignCenter, title());
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
    for (const CalendarDay& day : m_days)
        paintDay(painter, day);
    paintFoot(painter);
    painter.restore();
}

void WallCalendar::paintMonth(QPainter& painter, int month) const
{
    const QRectF place = monthPlace(month);
    const QRectF name(place.topLeft(), QSizeF(daysOfWeek * dayWidth, 60));
    setLetters(painter, 44, true);
    painter.drawText(name.adjusted(10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     Texts::tr("Month %1").arg(month));
    setLetters(painter, 28, false, quiet);
    painter.drawText(name.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                     Texts::tr("%n working day(s)", nullptr, workingDays(month)));
    painter.setPen(QPen(rule, 3));
    painter.drawLine(name.bottomLeft(), name.bottomRight());
    const QDate monday(2024, 1, 1);
    for (int day = 0; day < daysOfWeek; ++day) {
        setLetters(painter, 28, false, day < 5 ? QColor(Qt::black) : quiet);
        painter.drawText(QRectF(place.left() + day * dayWidth, name.bottom(), dayWidth, 50),
                         Qt::AlignCenter, weekdayName(monday.addDays(day)).right(1));
    }
}

void WallCalendar::paintDay(QPainter& painter, const CalendarDay& day) const
{
    const QRectF box = place(day.date).adjusted(4, 3, -4, -3);
    const bool isOff = day.kind == DayKind::Holiday || day.kind == DayKind::Local;
    const bool isMadeUp = day.kind == DayKind::MadeUp;
    if (isOff)
        painter.fillRect(box, offGround);
    if (isMadeUp) {
        painter.setPen(QPen(Qt::black, 4));
        painter.drawRect(box);
    }
    setLetters(painter, 36, isOff || isMadeUp,
               day.kind == DayKind::Weekend ? quiet : QColor(Qt::black));
    const bool isMarked = isOff || isMadeUp;
    painter.drawText(isMarked ? box.adjusted(0, 0, -28, 0) : box, Qt::AlignCenter,
                     QString::number(day.date.day()));
    if (!isMarked)
        return;
    setLetters(painter, 24, true, isOff ? offMark : QColor(Qt::black));
    painter.drawText(box.adjusted(0, 2, -4, 0), Qt::AlignRight | Qt::AlignTop,
                     isOff ? Texts::tr("off", "mark of a day") : Texts::tr("on", "mark of a day"));
}

void WallCalendar::paintFoot(QPainter& painter) const
{
    setLetters(painter, 30, false);
    QRectF rest(side, footTop + 10, page.width() - 2 * side, page.height() - footTop - 100);
    for (const QString& line : lines()) {
        QRectF used;
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere, line, &used);
        rest.setTop(used.bottom() + 8);
    }
}

} // namespace gongkai
