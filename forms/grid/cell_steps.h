// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/grid/grid_settings.h"

#include <QModelIndex>

namespace gongkai {

class SheetModel;

/// The figure cell after (before) this one: by rows across, by columns down. At the end of the
/// table the cell itself.
QModelIndex nextInput(const SheetModel& model, const QModelIndex& from,
                      GridSettings::Direction direction, bool back);

/// The next figure cell in sight of an arrow: labels between are jumped over. None there: the
/// cell itself.
/// @param rows, columns  -1, 0 or 1; one of them is 0.
QModelIndex neighbour(const SheetModel& model, const QModelIndex& from, int rows, int columns);

/// The first or last figure cell of the table; invalid when it has none.
QModelIndex outermostInput(const SheetModel& model, bool last);

} // namespace gongkai
