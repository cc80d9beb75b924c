// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_tables.h"

#include "core/intake/match/tolerances.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongkai {
namespace {

const SourceTable* rowTable(const SourceBlock& block)
{
    const auto* table = std::get_if<SourceTable>(&block);
    const bool isRow = table && table->rowCount() == 1 && table->columnCount() > 1 &&
                       !table->isLoose() && table->name().isEmpty();
    return isRow ? table : nullptr;
}

SourceTable joined(const std::vector<SourceBlock>& blocks, size_t begin, size_t end)
{
    std::vector<SourceCell> cells;
    int width = 0;
    for (size_t i = begin; i < end; ++i) {
        const SourceTable& row = *rowTable(blocks[i]);
        width = std::max(width, row.columnCount());
        for (SourceCell cell : row.cells()) {
            cell.row = static_cast<int>(i - begin);
            cells.push_back(std::move(cell));
        }
    }
    return {static_cast<int>(end - begin), width, std::move(cells)};
}

} // namespace

void joinRowTables(SourceDocument& source, Budget& budget)
{
    std::vector<SourceBlock> blocks;
    for (size_t i = 0; i < source.blocks.size() && budget.take(Limit::Steps);) {
        size_t end = i;
        while (end < source.blocks.size() && rowTable(source.blocks[end]))
            ++end;
        if (end - i >= tolerance::fewestRowTables)
            blocks.emplace_back(joined(source.blocks, i, end));
        else if (end == i)
            blocks.push_back(std::move(source.blocks[end++]));
        else
            std::move(source.blocks.begin() + static_cast<std::ptrdiff_t>(i),
                      source.blocks.begin() + static_cast<std::ptrdiff_t>(end),
                      std::back_inserter(blocks));
        i = end;
    }
    source.blocks = std::move(blocks);
}

} // namespace gongkai
