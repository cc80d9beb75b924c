// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/severity_mark.h"

#include "forms/colours.h"
#include "forms/icons.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace gongkai {
namespace {

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Error;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Hint:
        break;
    }
    return Tone::Hint;
}

// Signs are drawn on a square of 16 × 16, with the pen for what stands in them.
void paintCross(QPainter& painter, const QPen& pen)
{
    painter.drawEllipse(QRectF(0.5, 0.5, 15, 15));
    painter.setPen(pen);
    painter.drawLine(QPointF(5, 5), QPointF(11, 11));
    painter.drawLine(QPointF(11, 5), QPointF(5, 11));
}

void paintTriangle(QPainter& painter, const QPen& pen)
{
    painter.drawPolygon(QPolygonF({QPointF(8, 0.5), QPointF(15.8, 15), QPointF(0.2, 15)}));
    painter.setPen(pen);
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.5));
    painter.drawPoint(QPointF(8, 12.6));
}

void paintSquare(QPainter& painter, const QPen& pen)
{
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
    painter.setPen(pen);
    painter.drawPoint(QPointF(8, 4.5));
    painter.drawLine(QPointF(8, 8), QPointF(8, 11.8));
}

QIcon iconIn(Severity severity, const QPalette& palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintSeverityMark(painter, pixmap.rect(), severity, palette);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

void paintSeverityMark(QPainter& painter, const QRectF& box, Severity severity,
                       const QPalette& palette)
{
    const QPen pen(onTone(palette), 2.2, Qt::SolidLine, Qt::RoundCap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityColour(severity, palette));
    switch (severity) {
    case Severity::Error:
        paintCross(painter, pen);
        break;
    case Severity::Warning:
        paintTriangle(painter, pen);
        break;
    case Severity::Hint:
        paintSquare(painter, pen);
        break;
    }
    painter.restore();
}

QIcon severityIcon(Severity severity)
{
    static const auto icons = [] {
        std::array<QIcon, 3> made;
        for (const Severity one : {Severity::Error, Severity::Warning, Severity::Hint})
            made.at(static_cast<std::size_t>(one)) =
                schemeIcon(iconIn(one, QPalette(Qt::white)), iconIn(one, QPalette(Qt::black)));
        return made;
    }();
    return icons.at(static_cast<std::size_t>(severity));
}

QPen severityFrame(Severity severity, const QPalette& palette)
{
    QPen pen(severityColour(severity, palette), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    if (severity == Severity::Warning)
        pen.setDashPattern({3, 2});
    if (severity == Severity::Hint)
        pen.setDashPattern({1, 2});
    return pen;
}

QColor severityColour(Severity severity, const QPalette& palette)
{
    return toneColour(toneOf(severity), palette);
}

} // namespace gongkai
