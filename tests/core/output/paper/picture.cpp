// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/output/paper/picture.h"

#include <QPainter>

#include <cstdlib>

namespace gongkai::test {
namespace {

// Sum over the point and its neighbours; paper beyond the edges.
int sumAround(const QImage& picture, int x, int y)
{
    int sum = 0;
    for (int row = y - 1; row <= y + 1; ++row)
        for (int column = x - 1; column <= x + 1; ++column)
            sum += picture.valid(column, row) ? picture.constScanLine(row)[column] : 255;
    return sum;
}

} // namespace

QImage pictureOf(const PagedDocument& pages, int page)
{
    QImage picture(595, 842, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    pages.paint(painter, page, 1);
    painter.end();
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

int difference(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return 255;
    int most = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            most = std::max(most, std::abs(sumAround(one, x, y) - sumAround(other, x, y)));
    return most / 9;
}

} // namespace gongkai::test
