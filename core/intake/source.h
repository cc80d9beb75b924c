// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <variant>
#include <vector>

namespace gongkai {

// What somebody published, whatever the file was: paragraphs and tables in their order.

/// One cell of a source, covering rowSpan × columnSpan positions from its anchor.
struct SourceCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text; ///< trimmed; lines separated by \n

    bool isBlank() const { return text.isEmpty(); }
};

/// A rectangular grid with spans resolved. Positions nobody covers are holes.
class SourceTable
{
public:
    SourceTable() = default;
    SourceTable(int rowCount, int columnCount, std::vector<SourceCell> cells);

    int rowCount() const { return m_rowCount; }
    int columnCount() const { return m_columnCount; }
    const std::vector<SourceCell>& cells() const { return m_cells; } ///< by row, then column
    /// The cell that covers a position; null for a hole or outside.
    const SourceCell* at(int row, int column) const;
    /// The cells that touch a row, left to right, each once.
    std::vector<const SourceCell*> row(int row) const;

private:
    int m_rowCount = 0;
    int m_columnCount = 0;
    std::vector<SourceCell> m_cells;
    std::vector<int> m_covered; // index of the covering cell, -1 for a hole
};

/// Fills a table row by row as HTML and Word state it: each cell takes the first free position.
class SourceTableBuilder
{
public:
    void beginRow();
    /// A span of 0 rows reaches the end of the table.
    void addCell(const QString& text, int rowSpan = 1, int columnSpan = 1);
    /// The cell above goes on in this row (Word's vMerge).
    void continueCell(int columnSpan);
    /// Leaves positions free (Word's gridBefore).
    void skip(int columns) { m_column += columns; }

    bool isEmpty() const { return m_cells.empty(); }
    const std::vector<SourceCell>& cells() const { return m_cells; }
    /// @return nothing usable after tooLarge().
    SourceTable take();
    /// More positions than any report has; later cells were not kept.
    bool tooLarge() const { return m_tooLarge; }

private:
    bool place(int columnSpan);

    std::vector<SourceCell> m_cells;
    std::vector<int> m_openUntil; // per column: the row from which it is free again
    int m_row = -1;
    int m_column = 0;
    int m_columnCount = 0;
    bool m_tooLarge = false;
};

/// One piece of a text whose tables have lost their grid: a line, or a cell.
struct TextItem
{
    QString text;          ///< trimmed, "" for a blank cell
    bool endsCell = false; ///< a cell border follows, so the next line is another cell
    bool endsRow = false;  ///< a row ends here for certain
};

using SourceBlock = std::variant<QString, SourceTable>;

struct SourceDocument
{
    std::vector<SourceBlock> blocks; ///< paragraphs and tables
    /// Instead of blocks: plain text, whose tables are found by their labels (reflow.h).
    std::vector<TextItem> items;
};

/// More cells or lines than this are no report; readers refuse them in one sentence.
constexpr int largestSource = 400'000;

/// The refusal of a source that is too large or too deep to be a report.
Failure tooLargeToBeAReport(const QString& what);

} // namespace gongkai
