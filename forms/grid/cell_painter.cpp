// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/cell_painter.h"

#include "forms/grid/sheet_layout.h"

#include <QFontMetrics>
#include <QPainter>

namespace gongkai {
namespace {

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

int alignFlag(SheetCell::Align align)
{
    switch (align) {
    case SheetCell::Align::Left:
        return Qt::AlignLeft;
    case SheetCell::Align::Right:
        return Qt::AlignRight;
    case SheetCell::Align::Center:
        break;
    }
    return Qt::AlignHCenter;
}

// The place for the text of a cell that is partly scrolled away: what is in sight of it, unless
// the text would not fit there.
QRect textPlace(const QRect& place, const QRect& visible, const QSize& text)
{
    QRect room = place & visible;
    if (room.height() < text.height()) {
        if (room.bottom() == place.bottom())
            room.setTop(place.bottom() - text.height() + 1);
        else
            room.setBottom(room.top() + text.height() - 1);
    }
    if (room.width() < text.width()) {
        if (room.right() == place.right())
            room.setLeft(place.right() - text.width() + 1);
        else
            room.setRight(room.left() + text.width() - 1);
    }
    return room;
}

} // namespace

QColor gridLineColour(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.42);
}

void paintLabel(QPainter& painter, const QRect& place, const QRect& visible, const SheetCell& cell,
                const QPalette& palette, bool current)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor tone = current ? mixed(base, palette.color(QPalette::Highlight), 0.22)
                                : mixed(base, palette.color(QPalette::Text), 0.055);
    painter.fillRect(place, tone);
    painter.setPen(gridLineColour(palette));
    painter.drawLine(place.topRight(), place.bottomRight());
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    if (cell.text.isEmpty())
        return;
    const int x = SheetLayout::paddingX;
    const int y = SheetLayout::paddingY;
    const QRect inner = place.adjusted(x, y, -x, -y);
    const int flags = Qt::TextWordWrap | Qt::AlignVCenter | alignFlag(cell.align);
    const QRect column(0, 0, inner.width(), 10'000);
    const QSize needed =
        painter.fontMetrics().boundingRect(column, Qt::TextWordWrap, cell.text).size();
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(textPlace(inner, visible, needed), flags, cell.text);
}

} // namespace gongkai
