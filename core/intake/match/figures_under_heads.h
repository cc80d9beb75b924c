// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/column_heads.h"

#include <vector>

namespace gongkai {

/// A cell of a row, and which figure of the row's line it is.
struct FoundFigure
{
    const SourceCell* cell = nullptr;
    int figure = -1;
};

/// What the figures of one row of a table are.
struct RowFigures
{
    TableFault fault = TableFault::None; ///< with one, no figure of the whole table is certain
    std::vector<FoundFigure> figures{};  /// empty when it is not certain which is which
    int headless = -1; ///< of the line, the figure whose head is blank; -1 for none
    /// Behind all figures of the line stands more, without a head: “与系统一致”, or a cell that
    /// stands twice in the row. No figure is certain.
    bool hasMore = false;
    /// A figure may have been lost, and the others moved up over it: none is certain.
    bool isDoubtful = false;
};

/// Says by the labels above them which figures of a line the cells of a row are.
/// @param values  the cells behind the row's label.
RowFigures figuresUnderHeads(int row, const std::vector<const SourceCell*>& values,
                             const FormLine& wanted, const ColumnHeads& heads,
                             const FormIndex& form, Budget& budget);

/// Can the row have lost a cell, and been closed up over it and filled up behind? It ends with a
/// blank, and nobody knows which cell is missing.
bool mayBeClosedUp(const std::vector<FoundFigure>& found);

} // namespace gongkai
