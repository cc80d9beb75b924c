// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/match/match_report.h"
#include "core/intake/sources/source.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace gongkai {

/// A row the clerk assigned by hand: this row of the source is `table.row` of the form.
struct AssignedRow
{
    SourcePlace place; ///< its column does not matter
    QString row;
};

/// A column the clerk assigned by hand: in the rows of the cell's table, what stands in this column
/// of the source goes into the column of this cell; where a row has several such, into this cell.
struct AssignedColumn
{
    SourcePlace place; ///< any cell of the column: its head, or a figure
    CellId cell;
};

/// Where a figure of the source belongs.
struct Placement
{
    CellId cell;
    SourcePlace place;
    QString text;
    QString unit; ///< 元, 万元 or 亿元 as the source's labels state it; "" for none
};

/// A row of the source's own between rows of the form, where the form allows that.
struct StrayRow
{
    QString table;
    QString after; ///< id of a row of the form; "" for the row before it in this list
    QString label;
    QString unit;
    QString text;
    SourcePlace place;
};

/// Why nothing can be placed from a table: its column labels stand over the wrong columns, as where
/// merged cells were lost on the way.
enum class TableFault {
    None,
    HeadShifted, ///< a column label of a row's figures stands over the row's own label
    HeadLacking, ///< the head has a hole: a cell was lost
    FigureTwice, ///< two cells of a row stand under the labels of one figure
    TwoHeads,    ///< another column label stands above the one that counts
    Headless,    ///< a figure without any label above it stands beside some that have one
};

/// What one table of the source gives.
struct TableMatch
{
    std::vector<Placement> placements;
    std::vector<MatchReport::AlteredLabel> altered;
    std::vector<MatchReport::LeftOver> leftOver;
    std::vector<StrayRow> strayRows;
    QStringList notes;
    /// With a fault nothing was placed, and every figure is left over; reflow() may find the grid
    /// again.
    TableFault fault = TableFault::None;
    bool goesOn = false; ///< figures were placed under column labels of the table before

    bool isBroken() const { return fault != TableFault::None; }
};

struct TableContext
{
    int block = 0;
    const SourceTable* before = nullptr; ///< the table right before, whose head may go on here
    QString captionKey;        ///< of the text before it, when that names a row; "" for none
    bool isReflowed = false;   ///< from reflow(), which leaves holes where nothing is printed
    bool isOwn = false;        ///< of a file this program wrote: its blanks are where they stand
    QSet<QString> presentKeys; ///< of all labels in the source, undamaged ones
    std::vector<AssignedRow> assigned;
    std::vector<AssignedColumn> assignedColumns{};

    /// Has the clerk assigned something in this table?
    bool hasAssigned() const;
};

/// Finds the form's cells in one table, by labels alone.
/// @return nothing usable when the budget is spent.
TableMatch matchTable(const SourceTable& table, const FormIndex& form, const TableContext& context,
                      Budget& budget);

} // namespace gongkai
