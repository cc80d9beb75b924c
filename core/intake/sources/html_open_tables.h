// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/html_parser.h"
#include "core/intake/sources/source.h"

#include <optional>
#include <vector>

namespace gongkai {

/// A paragraph or table of a page, read outside of tables or in a cell.
struct HtmlBlock
{
    SourceBlock block;
    std::optional<int> level{}; ///< of a paragraph, when it is a heading
};

/// The tables of a page that are open, one in a cell of the other. A cell with a table in it keeps
/// its words, and the table stands behind the one around it, unless that is only layout.
class HtmlOpenTables
{
public:
    /// @param budget  must outlive it.
    explicit HtmlOpenTables(Budget& budget) : m_budget(budget) {}

    bool isEmpty() const { return m_tables.empty(); }
    bool isInCell() const { return !isEmpty() && m_tables.back().cellOpen; }

    /// @param isOfBoxes  no tag says that it is a table.
    void open(bool isOfBoxes);
    /// Of the innermost table, of which there must be one; so for all others.
    void beginRow();
    void openCell(const HtmlAttributes& attributes);
    void closeCell();
    void addColumn(const HtmlAttributes& attributes, bool isHidden);
    void addPicture() { m_tables.back().hasPicture = true; }
    /// @return what is to be read instead of it: itself and the tables in it; or, where it is only
    /// layout, what stood in its cells.
    std::vector<HtmlBlock> close();
    /// Where what is read now goes: the innermost open cell; null for the page.
    std::vector<HtmlBlock>* place();

    /// Of how many hidden columns so far there were digits.
    int hiddenColumns() const { return m_hiddenColumns; }

private:
    // One being read: its own cells, and beside them everything they hold in reading order.
    struct Table
    {
        explicit Table(Budget& budget) : builder(budget) {}

        SourceTableBuilder builder;
        std::vector<HtmlBlock> content; // of finished cells, used when the table is only layout
        std::vector<HtmlBlock> nested;  // the tables of finished cells
        std::vector<HtmlBlock> cell;    // of the open cell
        int rowSpan = 1;
        int columnSpan = 1;
        int columns = 0; // told by <col> so far
        bool cellOpen = false;
        bool isOfBoxes = false;
        bool hasPicture = false; // in the open cell
    };

    Budget& m_budget;
    std::vector<Table> m_tables;
    int m_hiddenColumns = 0;
};

} // namespace gongkai
