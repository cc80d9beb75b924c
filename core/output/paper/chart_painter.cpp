// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/chart_painter.h"

#include "core/output/paper/fonts.h"

#include <QBuffer>
#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

namespace gongkai {
namespace {

QFont chartFont(const ChartPicture::Words& words)
{
    QFont font;
    font.setFamilies(QString::fromLatin1(ChartPicture::family).split(QStringLiteral(", ")));
    font.setPixelSize(qRound(words.height));
    font.setBold(words.bold);
    return font;
}

void paint(QPainter& painter, const ChartPicture::Words& words)
{
    using Anchor = ChartPicture::Words::Anchor;
    const QFont font = chartFont(words);
    const double width = QFontMetricsF(font).horizontalAdvance(words.text);
    const double back = words.anchor == Anchor::Start    ? 0
                        : words.anchor == Anchor::Middle ? width / 2
                                                         : width;
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(words.baseline - QPointF(back, 0), words.text);
}

void paint(QPainter& painter, const std::vector<ChartPicture::Stroke>& strokes)
{
    for (const ChartPicture::Stroke& stroke : strokes) {
        QPen pen(QColor(QRgb(stroke.color)), stroke.width);
        if (stroke.dash > 0)
            pen.setDashPattern({stroke.dash / stroke.width, stroke.dash / stroke.width});
        painter.setPen(pen);
        painter.drawLine(stroke.line);
    }
}

} // namespace

void paintChart(QPainter& painter, const ChartPicture& picture, const QRectF& area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / ChartPicture::size.width(),
                  area.height() / ChartPicture::size.height());
    painter.fillRect(QRectF(QPointF(0, 0), ChartPicture::size), Qt::white);
    paint(painter, picture.strokes);
    for (const ChartPicture::Box& box : picture.boxes)
        painter.fillRect(box.area, QColor(QRgb(box.color)));
    paint(painter, picture.hatches);
    for (const ChartPicture::Mark& mark : picture.marks) {
        const QColor color{QRgb(mark.color)};
        painter.setPen(QPen(color, ChartPicture::markOutline));
        painter.setBrush(mark.isHollow ? QColor(Qt::white) : color);
        painter.drawPolygon(mark.corners.data(), static_cast<int>(mark.corners.size()));
    }
    for (const ChartPicture::Words& words : picture.words)
        paint(painter, words);
    painter.restore();
}

Result<QByteArray> writePng(const ChartPicture& picture, double scale)
{
    if (const auto fonts = checkFonts(); !fonts)
        return fail(fonts.error());
    QImage image((ChartPicture::size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, picture, QRectF(QPointF(0, 0), ChartPicture::size * scale));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace gongkai
