// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

#include <vector>

namespace gongkai {

// Cells of a report that are meant together, always in the order of the form.

/// Those with a copied figure that nobody confirmed.
std::vector<CellId> unconfirmedCells(const Report& report);

/// Those of a sheet as it is printed, or of one of the form's tables; rows of the report's own
/// among them. A sheet goes first where both have the name; none where neither has.
std::vector<CellId> cellsOfTable(const Report& report, const QString& id);

/// The same operation without what it does to other cells.
Operation inCells(Operation operation, const std::vector<CellId>& cells);

} // namespace gongkai
