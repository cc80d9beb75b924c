// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sheet_cover.h"

namespace gongkai {

SheetCover::SheetCover(const Sheet& sheet)
    : m_columnCount(static_cast<std::size_t>(sheet.columnCount)),
      m_cells(static_cast<std::size_t>(sheet.rowCount) * m_columnCount, nullptr)
{
    for (const SheetCell& cell : sheet.cells)
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                m_cells[position(row, column)] = &cell;
}

} // namespace gongkai
