// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/severity_mark.h"

#include <QPainter>
#include <QPixmap>

namespace gongkai {
namespace {

QColor colour(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QColor(0xc6, 0x28, 0x28);
    case Severity::Warning:
        return QColor(0xb2, 0x6a, 0x00);
    case Severity::Hint:
        break;
    }
    return QColor(0x4a, 0x6a, 0x8a);
}

// Signs are drawn on a square of 16 × 16.
void paintCross(QPainter& painter)
{
    painter.drawEllipse(QRectF(0.5, 0.5, 15, 15));
    painter.setPen(QPen(Qt::white, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(5, 5), QPointF(11, 11));
    painter.drawLine(QPointF(11, 5), QPointF(5, 11));
}

void paintTriangle(QPainter& painter)
{
    painter.drawPolygon(QPolygonF({QPointF(8, 0.5), QPointF(15.8, 15), QPointF(0.2, 15)}));
    painter.setPen(QPen(Qt::white, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.5));
    painter.drawPoint(QPointF(8, 12.6));
}

void paintSquare(QPainter& painter)
{
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
    painter.setPen(QPen(Qt::white, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoint(QPointF(8, 4.5));
    painter.drawLine(QPointF(8, 8), QPointF(8, 11.8));
}

} // namespace

void paintSeverityMark(QPainter& painter, const QRectF& box, Severity severity)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(severity));
    switch (severity) {
    case Severity::Error:
        paintCross(painter);
        break;
    case Severity::Warning:
        paintTriangle(painter);
        break;
    case Severity::Hint:
        paintSquare(painter);
        break;
    }
    painter.restore();
}

QIcon severityIcon(Severity severity)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintSeverityMark(painter, pixmap.rect(), severity);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QPen severityFrame(Severity severity)
{
    QPen pen(colour(severity), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    if (severity == Severity::Warning)
        pen.setDashPattern({3, 2});
    if (severity == Severity::Hint)
        pen.setDashPattern({1, 2});
    return pen;
}

QColor severityLine(Severity severity, const QPalette& palette)
{
    constexpr int dark = 128;
    const QColor line = colour(severity);
    return palette.color(QPalette::Base).lightness() < dark ? line.lighter(170) : line;
}

} // namespace gongkai
