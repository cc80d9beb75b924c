// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/cell_painter.h"

#include "forms/colours.h"
#include "forms/grid/sheet_layout.h"

#include <QFontMetrics>
#include <QPainter>

namespace gongkai {
namespace {

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
    if (room.isEmpty())
        return place;
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

void paintLines(QPainter& painter, const QRect& place, const QPalette& palette)
{
    // Filled, not drawn: a pen leaves gaps between neighbours at 125 and 150 %.
    const QColor colour = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.42);
    painter.fillRect(QRect(place.right(), place.top(), 1, place.height()), colour);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), colour);
}

void paintLabel(QPainter& painter, const QRect& place, const QRect& visible, const SheetCell& cell,
                const QPalette& palette, bool current)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor tone = current ? mixed(base, palette.color(QPalette::Highlight), 0.22)
                                : mixed(base, palette.color(QPalette::Text), 0.055);
    painter.fillRect(place, tone);
    paintLines(painter, place, palette);
    if (cell.text.isEmpty())
        return;
    const int x = SheetLayout::paddingX;
    const int y = SheetLayout::paddingY;
    const QRect inner = place.adjusted(x, y, -x, -y);
    const QString text = wrapped(cell.text, painter.font(), inner.width());
    const QSize needed = painter.fontMetrics().boundingRect(QRect(), 0, text).size();
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(textPlace(inner, visible, needed),
                     Qt::TextDontClip | Qt::AlignVCenter | alignFlag(cell.align), text);
}

} // namespace gongkai
