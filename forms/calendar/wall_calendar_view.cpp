// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calendar/wall_calendar_view.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace gongkai {

WallCalendarView::WallCalendarView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("wall"));
    setMinimumSize(140, 198);
    setFocusPolicy(Qt::StrongFocus); // to be read
}

void WallCalendarView::showYear(const WallCalendar& year)
{
    m_year = year;
    setAccessibleName(year.title());
    setAccessibleDescription(year.lines().join(u'\n'));
    update();
}

void WallCalendarView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF area(QPointF(0, 0), WallCalendar::page.scaled(size(), Qt::KeepAspectRatio));
    area.moveCenter(QRectF(rect()).center());
    if (m_year) {
        m_year->paint(painter, area);
        painter.setPen(palette().color(QPalette::Mid)); // the edge of the paper
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace gongkai
