// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/check.h"

#include <QIcon>
#include <QPalette>
#include <QPen>

class QPainter;

namespace gongkai {

// How a severity looks, in the grid and in lists. Shape and line differ as well as colour:
// error: disc with a cross, solid frame; warning: triangle with “!”, dashed; hint: square with
// “i”, dotted.

/// Fills the box with the sign, as it is seen on the ground of this palette.
void paintSeverityMark(QPainter& painter, const QRectF& box, Severity severity,
                       const QPalette& palette);
/// The sign as an icon, sharp at 100 to 300 %, in the program's palette.
QIcon severityIcon(Severity severity);
QPen severityFrame(Severity severity, const QPalette& palette);
/// Of a sign or line on the ground of this palette.
QColor severityColour(Severity severity, const QPalette& palette);

} // namespace gongkai
