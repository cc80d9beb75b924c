// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/stacked_rows.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfACell = 8;
constexpr qsizetype mostLines = 80; // the longest form has 66 rows

// Each line names a row of the form, and no two the same; all of them together are none of its
// labels, which may be broken.
bool isStackOfLabels(const QString& text, const FormIndex& form)
{
    const QStringList lines = text.split(u'\n');
    if (lines.size() < 2 || lines.size() > mostLines || form.isLabel(form.keyOf(text)))
        return false;
    QStringList keys;
    for (const QString& line : lines) {
        const QString key = form.keyOf(line);
        if (key.isEmpty() || keys.contains(key) || form.linesWithKey(key).empty() ||
            looksLikeFigure(line))
            return false;
        keys += key;
    }
    return true;
}

// A row of a table in which several rows may stand.
class StackedRow
{
public:
    StackedRow(const SourceTable& table, int row, const FormIndex& form)
    {
        for (const SourceCell* cell : table.row(row)) {
            m_isWhole = m_isWhole && (cell->row == row || cell->column < labelEnd());
            if (cell->row != row)
                continue;
            if (!m_label && isStackOfLabels(cell->text, form))
                m_label = cell;
            m_cells.push_back(cell);
        }
    }

    // How many rows it is; 1 for any other row.
    int count() const
    {
        if (!m_label || !m_isWhole)
            return 1;
        const auto lines = m_label->text.count(u'\n') + 1;
        bool hasFigures = false;
        for (const SourceCell* cell : m_cells) {
            if (cell->rowSpan > 1)
                return 1;
            const bool isBefore = cell->column < m_label->column;
            if (isBefore ? !isGroup(*cell) : !isStack(*cell, lines, hasFigures))
                return 1;
        }
        return hasFigures ? static_cast<int>(lines) : 1;
    }

    bool isInEachLine(const SourceCell& cell) const
    {
        return cell.column >= m_label->column && cell.text.contains(u'\n');
    }

private:
    int labelEnd() const { return m_label ? m_label->column : m_farRight; }

    // A name over all of these rows, or nothing.
    static bool isGroup(const SourceCell& cell)
    {
        return !looksLikeFigure(cell.text) && !cell.text.contains(u'\n');
    }

    bool isStack(const SourceCell& cell, qsizetype count, bool& hasFigures) const
    {
        if (&cell == m_label || isUnitText(cell.text))
            return true;
        const QStringList lines = cell.text.split(u'\n');
        const bool areFigures = std::ranges::all_of(lines, looksLikeFigure);
        hasFigures = hasFigures || areFigures;
        return lines.size() == count && (areFigures || std::ranges::all_of(lines, isUnitText));
    }

    static constexpr int m_farRight = 1 << 20;

    const SourceCell* m_label = nullptr;
    std::vector<const SourceCell*> m_cells; // that begin in it
    bool m_isWhole = true;                  // no cell of another row reaches behind its label
};

// The table with this row as so many.
SourceTable parted(const SourceTable& table, int row, const StackedRow& stacked, int count)
{
    std::vector<SourceCell> cells;
    for (const SourceCell& cell : table.cells()) {
        SourceCell moved = cell;
        if (cell.row > row)
            moved.row += count - 1;
        else if (cell.row + cell.rowSpan > row && (cell.row < row || !stacked.isInEachLine(cell)))
            moved.rowSpan += count - 1;
        if (cell.row != row || !stacked.isInEachLine(cell)) {
            cells.push_back(std::move(moved));
            continue;
        }
        for (const QString& line : cell.text.split(u'\n')) {
            moved.text = line;
            cells.push_back(moved);
            ++moved.row;
        }
    }
    std::ranges::sort(cells, {},
                      [](const SourceCell& cell) { return std::pair(cell.row, cell.column); });
    SourceTable whole(table.rowCount() + count - 1, table.columnCount(), std::move(cells));
    whole.setName(table.name());
    std::vector<int> pages = table.pageStarts();
    for (int& page : pages)
        page += page > row ? count - 1 : 0;
    whole.setPageStarts(std::move(pages));
    return whole;
}

} // namespace

void partStackedRows(std::vector<SourceBlock>& blocks, const FormIndex& form, Budget& budget)
{
    for (SourceBlock& block : blocks) {
        auto* table = std::get_if<SourceTable>(&block);
        if (!table || table->isLoose())
            continue;
        for (int row = table->rowCount() - 1; row >= 0; --row) {
            if (!budget.take(Limit::Steps, stepsOfACell * table->columnCount()))
                return;
            const StackedRow stacked(*table, row, form);
            const int count = stacked.count();
            if (count < 2)
                continue;
            const auto width = static_cast<qint64>(table->columnCount());
            if (!budget.take(Limit::Rows, count) || !budget.take(Limit::Cells, count * width) ||
                !budget.take(Limit::Spans, width * (table->rowCount() + count)))
                return;
            *table = parted(*table, row, stacked, count);
        }
    }
}

} // namespace gongkai
