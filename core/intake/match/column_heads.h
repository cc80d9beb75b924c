// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/row_matcher.h"

#include <QString>

#include <map>
#include <vector>

namespace gongkai {

/// One label above a place of a table.
struct ColumnLabel
{
    QString key;
    QString text;
    SourcePlace place;
};

/// What a table has above a place, the nearest label first, up to the figures of another part.
struct ColumnHead
{
    std::vector<ColumnLabel> labels;
    bool hasHole = false; ///< nothing covers a place between: a cell was lost
};

/// The column labels of one table of a source, whatever form it is of.
class ColumnHeads
{
public:
    /// @param table, rows, form, context, budget  must outlive it; rows are those of matchRows().
    ColumnHeads(const SourceTable& table, const std::vector<MatchedRow>& rows,
                const FormIndex& form, const TableContext& context, Budget& budget);

    /// In the table itself.
    const ColumnHead& inTable(int row, int column) const;
    /// In the table itself, else at the end of the table before, of which it is the next page.
    std::vector<ColumnLabel> above(int row, int column) const;
    /// Are the labels above this place those of the table before?
    bool areOfTableBefore(int row, int column) const;
    /// Does a label of this line's columns stand above, whatever rows stand between?
    bool hasLabelOf(const FormLine& line, int row, int column) const;

    /// The figure that a place of a row is by the clerk's word; null where he said nothing.
    const FormFigure* assignedFigure(int row, int column) const;

    /// Are they as the source prints them? In a grid that reflow() made a blank head says nothing.
    bool arePrinted() const { return !m_context.isReflowed; }
    /// Does this cell of the table hold a figure?
    bool isFigure(const SourceCell& cell) const { return m_isFigure[numberOf(cell)]; }

private:
    size_t numberOf(const SourceCell& cell) const
    {
        return static_cast<size_t>(&cell - m_table.cells().data());
    }
    ColumnHead lookUp(int row, int column) const;
    ColumnHead printed(int row, int column) const;
    bool isFigureRow(int row) const;
    bool isNoteRow(int row) const;
    bool isOtherTable(int row, int other) const;
    const SourceCell* filledToTheLeft(int row, int column) const;

    const SourceTable& m_table;
    const std::vector<MatchedRow>& m_rows;
    const FormIndex& m_form;
    const TableContext& m_context;
    Budget& m_budget;
    std::vector<bool> m_isFigure; // by the order of the table's cells
    std::vector<QString> m_keys;  // likewise
    std::vector<bool> m_isNote;   // by row
    // A row asks for its columns more than once; what they are does not depend on who asked.
    mutable std::map<int, ColumnHead> m_found; // by column
    mutable int m_foundRow = -1;
};

} // namespace gongkai
