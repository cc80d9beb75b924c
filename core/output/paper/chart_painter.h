// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/chart_picture.h"

#include <QByteArray>

class QPainter;

namespace gongkai {

/// Draws a chart into an area of its shape (ChartPicture::size). Needs a QGuiApplication.
void paintChart(QPainter& painter, const ChartPicture& picture, const QRectF& area);

/// The chart as PNG on white, so many pixels for each of its own. Needs a QGuiApplication.
/// @return Unwritable where checkFonts() fails: no word would be in it.
Result<QByteArray> writePng(const ChartPicture& picture, double scale = 2);

} // namespace gongkai
