// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/chart_painter.h"

#include "core/output/chart.h"
#include "core/output/chart_picture.h"

#include <gtest/gtest.h>

#include <QImage>

namespace gongkai {
namespace {

TEST(ChartPainterTest, ThePngShowsTheBarInItsColorOnWhite)
{
    Chart chart{QStringLiteral("a"),  Chart::Kind::Bars,      QStringLiteral("甲"),
                QStringLiteral("件"), {QStringLiteral("乙")}, {}};
    chart.series = {{QStringLiteral("2024年"), {Decimal(5)}}};
    const ChartPicture picture = layOut(chart);
    const auto png = writePng(picture, 2);
    ASSERT_TRUE(png);
    const QImage image = QImage::fromData(*png, "PNG");
    EXPECT_EQ(image.size(), (ChartPicture::size * 2).toSize());
    EXPECT_EQ(image.pixelColor(3, 3), QColor(Qt::white));
    const QRectF bar = picture.boxes.back().area;
    EXPECT_EQ(image.pixelColor((bar.center() * 2).toPoint()), QColor(0x1f, 0x4e, 0x79));
    // Words are there, too: something dark where the title stands.
    int dark = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 40; y < 80; ++y)
            dark += image.pixelColor(x, y).lightness() < 100 ? 1 : 0;
    EXPECT_GT(dark, 30);
}

} // namespace
} // namespace gongkai
