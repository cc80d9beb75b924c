// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/column_heads.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfACell = 8;
constexpr qint64 stepsOfALook = 1;

size_t index(int at)
{
    return static_cast<size_t>(at);
}

std::vector<ColumnLabel> labelsAtTheEndOf(const SourceTable& table, int column,
                                          const FormIndex& form)
{
    std::vector<ColumnLabel> labels;
    const SourceCell* last = nullptr;
    const int top = std::max(0, table.rowCount() - tolerance::tallestTable);
    for (int row = table.rowCount() - 1; row >= top; --row) {
        const SourceCell* cell = table.at(row, column);
        if (!cell || cell == last || cell->isBlank() || looksLikeFigure(cell->text) ||
            isNoteText(cell->text))
            continue;
        last = cell;
        labels.push_back({form.keyOf(cell->text), cell->text, {}});
    }
    return labels;
}

bool isLabelOf(const FormLine& line, const QString& key)
{
    return std::ranges::any_of(
        line.figures, [&key](const FormFigure& figure) { return figure.above.contains(key); });
}

} // namespace

ColumnHeads::ColumnHeads(const SourceTable& table, const std::vector<MatchedRow>& rows,
                         const FormIndex& form, const TableContext& context, Budget& budget)
    : m_table(table), m_rows(rows), m_form(form), m_context(context), m_budget(budget)
{
    for (const SourceCell& cell : table.cells()) {
        m_budget.take(Limit::Steps, stepsOfACell);
        m_isFigure.push_back(looksLikeFigure(cell.text));
        m_keys.push_back(form.keyOf(cell.text));
    }
    for (int row = 0; row < table.rowCount(); ++row)
        m_isNote.push_back(m_budget.take(Limit::Steps, table.columnCount()) && isNoteRow(row));
}

const ColumnHead& ColumnHeads::inTable(int row, int column) const
{
    if (std::exchange(m_foundRow, row) != row)
        m_found.clear();
    const auto found = m_found.find(column);
    return found != m_found.end() ? found->second
                                  : m_found.emplace(column, lookUp(row, column)).first->second;
}

// A column assigned by hand has the labels that the form has there.
ColumnHead ColumnHeads::lookUp(int row, int column) const
{
    ColumnHead head = printed(row, column);
    const FormFigure* figure = assignedFigure(row, column);
    if (!figure)
        return head;
    const QString text = head.labels.empty() ? QString() : head.labels.front().text;
    head = {};
    for (const QString& key : figure->above)
        head.labels.push_back({key, text, {m_context.block, row, column}});
    return head;
}

const FormFigure* ColumnHeads::assignedFigure(int row, int column) const
{
    const int number = row < m_table.rowCount() ? m_rows[index(row)].line : -1;
    if (number < 0)
        return nullptr;
    for (const AssignedColumn& assigned : m_context.assignedColumns) {
        const SourceCell* cell = assigned.place.block == m_context.block
                                     ? m_table.at(assigned.place.row, assigned.place.column)
                                     : nullptr;
        if (cell && cell->column <= column && column < cell->column + cell->columnSpan)
            if (const FormFigure* figure = m_form.figureIn(number, assigned.cell))
                return figure;
    }
    return nullptr;
}

// What stands above in the source.
ColumnHead ColumnHeads::printed(int row, int column) const
{
    ColumnHead head;
    std::vector<ColumnLabel>& labels = head.labels;
    const SourceCell* last = nullptr;
    const int top = std::max(0, row - tolerance::tallestTable);
    for (int above = row - 1; above >= top && labels.size() < tolerance::mostLabels; --above) {
        if (!m_budget.take(Limit::Steps, stepsOfALook))
            break;
        if (m_isNote[index(above)])
            continue;
        const bool figures = isFigureRow(above);
        if (figures && (!labels.empty() || isOtherTable(row, above)))
            break;
        const SourceCell* cell = m_table.at(above, column);
        head.hasHole = head.hasHole || (!cell && !figures);
        if (!cell || cell == last || figures)
            continue;
        last = cell;
        if (cell->isBlank() && !labels.empty())
            cell = filledToTheLeft(above, column);
        if (!cell || cell->isBlank())
            continue;
        if (isFigure(*cell)) {
            if (labels.empty())
                continue;
            break;
        }
        const QString& key = m_keys[numberOf(*cell)];
        const bool isFilledDown = !labels.empty() && labels.back().key == key;
        if (!isUnitText(cell->text) && !isFilledDown)
            labels.push_back({key, cell->text, {m_context.block, cell->row, cell->column}});
    }
    return head;
}

std::vector<ColumnLabel> ColumnHeads::above(int row, int column) const
{
    std::vector<ColumnLabel> labels = inTable(row, column).labels;
    const SourceTable* before = m_context.before;
    if (labels.empty() && before && before->columnCount() == m_table.columnCount())
        if (m_budget.take(Limit::Steps,
                          stepsOfACell * std::min(before->rowCount(), tolerance::tallestTable)))
            labels = labelsAtTheEndOf(*before, column, m_form);
    return labels;
}

bool ColumnHeads::areOfTableBefore(int row, int column) const
{
    return m_context.before && inTable(row, column).labels.empty() && !above(row, column).empty();
}

bool ColumnHeads::hasLabelOf(const FormLine& line, int row, int column) const
{
    const auto stepsOfALine = static_cast<qint64>(2 * line.figures.size() + 1);
    for (int above = row - 1; above >= std::max(0, row - tolerance::tallestTable) &&
                              m_budget.take(Limit::Steps, stepsOfALine);
         --above)
        if (const SourceCell* cell = m_table.at(above, column))
            if (isLabelOf(line, m_keys[numberOf(*cell)]))
                return true;
    return std::ranges::any_of(this->above(row, column), [&line](const ColumnLabel& label) {
        return isLabelOf(line, label.key);
    });
}

bool ColumnHeads::isFigureRow(int row) const
{
    return m_rows[index(row)].line >= 0 && m_rows[index(row)].label;
}

// Nothing else begins in the row.
bool ColumnHeads::isNoteRow(int row) const
{
    const SourceCell* only = nullptr;
    for (const SourceCell* cell : m_table.row(row)) {
        if (cell->row != row || cell->isBlank())
            continue;
        if (std::exchange(only, cell))
            return false;
    }
    return only && isNoteText(only->text);
}

bool ColumnHeads::isOtherTable(int row, int other) const
{
    const auto tableOf = [this](int line) {
        return m_form.lines()[index(line)].figures.front().id.table;
    };
    const int number = row < m_table.rowCount() ? m_rows[index(row)].line : -1;
    return number >= 0 && tableOf(number) != tableOf(m_rows[index(other)].line);
}

// A group label whose merge was lost stands over the blanks to its right.
const SourceCell* ColumnHeads::filledToTheLeft(int row, int column) const
{
    for (--column; column >= 0 && m_budget.take(Limit::Steps); --column)
        if (const SourceCell* cell = m_table.at(row, column); cell && !cell->isBlank())
            return cell;
    return nullptr;
}

} // namespace gongkai
