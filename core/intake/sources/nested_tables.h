// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/edged_table.h"
#include "core/intake/sources/source.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace gongkai {

/// A table of a text while it is read, as Word files and OpenDocument have it; its cells may hold
/// tables themselves.
struct TextTable
{
    explicit TextTable(Budget& budget) : builder(budget) {}

    SourceTableBuilder builder;
    std::vector<SourceTable> nested; ///< of its cells, to stand behind it
    QStringList lines;               ///< of the open cell
    bool hasPicture = false;         ///< likewise

    /// The text of the open cell, which ends.
    QString takeCell()
    {
        const QString text = std::exchange(lines, {}).join(u'\n');
        return std::exchange(hasPicture, false) ? withPicture(text) : text;
    }
};

/// Ends the innermost of the open tables: it goes into the document, or into the cell around it,
/// where a table of one cell is nothing but its text.
/// @param tables  not empty; TextTables.
/// @param isKept  false: it is no part of the report.
template <typename Table>
void closeInnermost(std::vector<Table>& tables, SourceDocument& document, bool isKept = true)
{
    Table table = std::move(tables.back());
    tables.pop_back();
    SourceTable grid = table.builder.take();
    if (tables.empty()) {
        if (isKept)
            addTable(std::move(grid), document);
        std::ranges::move(table.nested, std::back_inserter(document.blocks));
        return;
    }
    Table& outer = tables.back();
    if (grid.cells().size() == 1)
        outer.lines += grid.cells().front().text;
    else if (grid.rowCount() > 0)
        outer.nested.push_back(std::move(grid));
    std::ranges::move(table.nested, std::back_inserter(outer.nested));
}

} // namespace gongkai
