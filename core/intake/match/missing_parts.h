// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/catalog/form.h"

#include <QString>

#include <vector>

namespace gongkai {

/// Cells of the form that were not found, told together: those of a whole table, else those of a
/// whole row, else one alone.
struct MissingPart
{
    QString label; ///< “the whole table “…””, “the row “…””, or that of the cell
    std::vector<CellId> cells;
};

/// @param missing  in the order of the form.
std::vector<MissingPart> missingParts(const std::vector<CellId>& missing, const Form& form);

} // namespace gongkai
