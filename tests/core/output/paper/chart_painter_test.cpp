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

// The window paints the same, and a Word file holds this picture.
TEST(ChartPainterTest, ThePngShowsTheHatchesOfLastYear)
{
    Chart chart{QStringLiteral("a"),  Chart::Kind::Bars,      QStringLiteral("甲"),
                QStringLiteral("件"), {QStringLiteral("乙")}, {}};
    chart.series = {{QStringLiteral("2023年"), {Decimal(5)}},
                    {QStringLiteral("2024年"), {Decimal(5)}}};
    const ChartPicture picture = layOut(chart);
    const QImage image = QImage::fromData(*writePng(picture, 2), "PNG");
    const auto darkShare = [&](const QRectF& bar) {
        const QRect inner =
            QRectF(bar.topLeft() * 2, bar.size() * 2).toRect().adjusted(4, 4, -4, -4);
        int dark = 0;
        for (int x = inner.left(); x <= inner.right(); ++x)
            for (int y = inner.top(); y <= inner.bottom(); ++y)
                dark += image.pixelColor(x, y).lightness() < 130 ? 1 : 0;
        return static_cast<double>(dark) / (inner.width() * inner.height());
    };
    const std::size_t last = picture.boxes.size() - 2;
    EXPECT_GT(darkShare(picture.boxes[last].area), 0.1);
    EXPECT_LT(darkShare(picture.boxes[last].area), 0.5);
    EXPECT_EQ(darkShare(picture.boxes[last + 1].area), 1);
}

} // namespace
} // namespace gongkai
