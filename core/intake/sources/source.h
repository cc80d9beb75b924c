// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>
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
    /// @pre the cells' spans cover little more than the table, as they do where canCover() said so.
    SourceTable(int rowCount, int columnCount, std::vector<SourceCell> cells);
    /// Takes from the budget what the spans of these cells cover in such a table; false when that
    /// is too much.
    static bool canCover(int rowCount, int columnCount, const std::vector<SourceCell>& cells,
                         Budget& budget);

    /// Says that the columns of these cells are not known: they are only listed.
    void setLoose() { m_isLoose = true; }
    bool isLoose() const { return m_isLoose; }

    /// Says that these are of another report: only listed, and none of their words are ours.
    void setAside() { m_isLoose = m_isAside = true; }
    bool isAside() const { return m_isAside; }

    /// Says what the sheet of a workbook is called.
    void setName(const QString& name) { m_name = name; }
    const QString& name() const { return m_name; }

    /// Says at which rows a page of the source begins, in order; the row before may go on there.
    void setPageStarts(std::vector<int> rows) { m_pageStarts = std::move(rows); }
    const std::vector<int>& pageStarts() const { return m_pageStarts; }

    int rowCount() const { return m_rowCount; }
    int columnCount() const { return m_columnCount; }
    const std::vector<SourceCell>& cells() const { return m_cells; } ///< by row, then column
    /// The cell that covers a position; null for a hole or outside.
    const SourceCell* at(int row, int column) const;
    /// The cells that touch a row, left to right, each once.
    std::vector<const SourceCell*> row(int row) const;
    /// Those from `begin` up to `end` as a table of their own; what spans more is cut off.
    SourceTable rows(int begin, int end) const;
    /// The same rows with these cells; name and page starts stay.
    SourceTable with(int columnCount, std::vector<SourceCell> cells) const;

private:
    int m_rowCount = 0;
    int m_columnCount = 0;
    std::vector<SourceCell> m_cells;
    bool m_isLoose = false;
    bool m_isAside = false;
    QString m_name;
    std::vector<int> m_pageStarts;
    std::vector<int> m_covered; // index of the covering cell, -1 for a hole
};

/// Fills a table row by row as HTML and Word state it: each cell takes the first free position.
/// What the budget does not allow is not kept.
class SourceTableBuilder
{
public:
    /// @param budget  must outlive the builder.
    explicit SourceTableBuilder(Budget& budget) : m_budget(&budget) {}

    void beginRow();
    /// A span of 0 rows reaches the end of the table.
    void addCell(const QString& text, int rowSpan = 1, int columnSpan = 1);
    /// The cell above goes on in this row (Word's vMerge).
    void continueCell(int columnSpan);
    /// Leaves positions free (Word's gridBefore).
    void skip(int columns);
    /// This column and what stands in it alone is left out of the table.
    void hideColumn(int column) { m_hidden.insert(column); }

    bool isEmpty() const { return m_cells.empty(); }
    const std::vector<SourceCell>& cells() const { return m_cells; }
    /// @param hiddenFigures  of how many hidden columns there are digits.
    SourceTable take(int* hiddenFigures = nullptr);

private:
    bool grow(int width, int height);
    bool place(int columnSpan);
    int dropHiddenColumns();

    Budget* m_budget;
    std::vector<SourceCell> m_cells;
    std::vector<int> m_openUntil; // per column: the row from which it is free again
    std::vector<int> m_lastFrom;  // per column: the last cell that begins there, -1 for none
    std::set<int> m_hidden;
    qint64 m_area = 0; // positions taken from the budget
    int m_row = -1;
    int m_column = 0;
    int m_columnCount = 0;
};

/// One piece of a text whose tables have lost their grid: a line, or a cell.
struct TextItem
{
    QString text;          ///< trimmed, "" for a blank cell
    bool endsCell = false; ///< a cell border follows, so the next line is another cell
    bool endsRow = false;  ///< a row ends here for certain
    bool isSplit = false;  ///< only blanks part it from the next cell

    /// One line without borders.
    bool isPlainLine() const { return !endsCell && !endsRow && !text.contains(u'\n'); }
};

using SourceBlock = std::variant<QString, SourceTable>;

/// What is hidden in a source and was not read although figures stand in it.
struct HiddenParts
{
    int rows = 0;
    int columns = 0;
    int sheets = 0; ///< whatever stands in them
    int others = 0; ///< paragraphs, cells, parts of a page
};

/// What somebody changed in a Word file or said about it and nobody has settled.
struct Revisions
{
    int changes = 0; ///< read as if they were accepted
    int comments = 0;
};

/// What a file that this program wrote says of itself (core/base/own_marks.h).
struct OwnFile
{
    struct Paragraph
    {
        QString mark; ///< "" for prose
        QString text;
    };
    std::vector<Paragraph> paragraphs; ///< outside of tables, without those that are aside
    std::map<QString, QString> properties;
    bool isAside = false; ///< while it is read: tables that come now are no part of the report

    /// The next paragraph outside of tables; false when it is no part of the report. One without a
    /// mark among those that are aside was written by somebody else.
    bool add(const QString& mark, const QString& text);
    QString property(const QString& name) const; ///< "" for none
    /// Are these the words that this program wrote?
    bool isUntouched() const;
};

struct SourceDocument
{
    std::vector<SourceBlock> blocks; ///< paragraphs and tables
    /// Instead of blocks: plain text, whose tables are found by their labels (reflow.h).
    std::vector<TextItem> items;
    HiddenParts hidden;
    Revisions revisions = {};
    OwnFile own = {};
    /// This program printed it: there is nothing around the report.
    bool isOwnPaper = false;
    QStringList footnotes = {}; ///< and endnotes: none of the text, their marks of no figure
};

/// Takes everything that was read of footnotes, wherever a file keeps them.
void addFootnotes(const SourceDocument& read, SourceDocument& document);

/// What is read of a cell in which a picture stands: without words it is not blank, and of its
/// figure the picture may be a part.
QString withPicture(const QString& cell);

/// Does a digit stand in this text?
bool hasDigit(QStringView text);

} // namespace gongkai
