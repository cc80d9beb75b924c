// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sheet.h"

#include <QColor>
#include <QPalette>
#include <QRect>

class QPainter;

namespace gongkai {

// How labels and lines of a statutory table look: the same in head, stub, corner and body.

/// The table's lines right and below: on the last pixels of the place.
void paintLines(QPainter& painter, const QRect& place, const QPalette& palette);

/// Paints a label cell with its lines right and below.
/// @param visible  the part of the viewport that can be seen: a label that is partly scrolled
///                 away keeps its text in sight.
/// @param current  the cell heads the current row or column.
void paintLabel(QPainter& painter, const QRect& place, const QRect& visible, const SheetCell& cell,
                const QPalette& palette, bool current);

} // namespace gongkai
