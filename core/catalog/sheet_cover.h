// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sheet.h"

#include <cstddef>
#include <vector>

namespace gongkai {

/// Which cell covers a position of a sheet.
class SheetCover
{
public:
    /// @param sheet  must outlive this, unchanged.
    explicit SheetCover(const Sheet& sheet);

    /// @pre the position lies on the sheet.
    const SheetCell& at(int row, int column) const { return *m_cells[position(row, column)]; }

private:
    std::size_t position(int row, int column) const
    {
        return static_cast<std::size_t>(row) * m_columnCount + static_cast<std::size_t>(column);
    }

    std::size_t m_columnCount;
    std::vector<const SheetCell*> m_cells;
};

} // namespace gongkai
