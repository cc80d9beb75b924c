// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/stray_rows.h"

#include "core/intake/match/labels.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

class StrayRowFinder
{
public:
    StrayRowFinder(const SourceTable& table, const std::vector<MatchedRow>& rows,
                   const ColumnHeads& heads, const FormIndex& form, int block, Budget& budget)
        : m_table(table),
          m_rows(rows),
          m_heads(heads),
          m_form(form),
          m_block(block),
          m_budget(budget)
    {}

    std::vector<StrayRow> run()
    {
        int previous = -1;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            if (m_rows[index(row)].placed) {
                previous = row;
                continue;
            }
            if (previous < 0 || !m_rows[index(row)].label)
                continue;
            const FormLine& before = line(m_rows[index(previous)].line);
            const Table* table = m_form.form().table(before.figures.front().id.table);
            if (table && table->localRowsAllowed && table->columns.size() == 1 &&
                isInLabelColumn(row, previous) && nothingMissingAround(previous, row))
                addStrayRow(row, *table);
        }
        return std::move(m_found);
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }

    bool nothingMissingAround(int previous, int row) const
    {
        int next = row;
        while (next < m_table.rowCount() && !m_rows[index(next)].placed &&
               m_budget.take(Limit::Steps))
            ++next;
        const int last = next < m_table.rowCount() ? m_rows[index(next)].line
                                                   : static_cast<int>(m_form.lines().size());
        for (int number = m_rows[index(previous)].line + 1; number < last; ++number) {
            const FormLine& between = line(number);
            const bool known = between.figures.empty() || !between.aliasNote.isEmpty() ||
                               isKnownLocalRow(between.figures.front().id);
            if (!known)
                return false;
        }
        return true;
    }

    // What stands beside the table is no row of it.
    bool isInLabelColumn(int row, int previous) const
    {
        const SourceCell* above = m_rows[index(previous)].label;
        return above && m_rows[index(row)].label->column <= above->column;
    }

    bool isKnownLocalRow(const CellId& id) const
    {
        const Table* table = m_form.form().table(id.table);
        return table && std::ranges::any_of(table->knownLocalRows, [&](const auto& known) {
                   return known.row.id == id.row;
               });
    }

    void addStrayRow(int row, const Table& table)
    {
        if (!m_budget.take(Limit::Steps, m_table.columnCount()))
            return;
        const SourceCell* figure = nullptr;
        QString unit;
        for (const SourceCell* cell : m_table.row(row)) {
            if (isUnitText(cell->text))
                unit = cell->text;
            else if (m_heads.isFigure(*cell) && std::exchange(figure, cell))
                return;
        }
        const SourceCell* label = m_rows[index(row)].label;
        if (!figure || m_form.isLabel(m_form.keyOf(label->text)) || mayBeRowOfForm(*label) ||
            isDoubled(row, figure->text))
            return;
        m_found.push_back({table.id,
                           rowAbove(row, table),
                           label->text,
                           unit,
                           figure->text,
                           {m_block, figure->row, figure->column}});
    }

    // A row of the form printed twice, once with a damaged label, or of another time or measure.
    bool mayBeRowOfForm(const SourceCell& label) const
    {
        const QString key = m_form.keyOf(label.text);
        if (isOfOtherTime(label.text) || isOfOtherMeasure(label.text))
            return true;
        return m_budget.take(Limit::Steps, stepsToCompare(key, m_form.rowKeys().size())) &&
               std::ranges::any_of(m_form.rowKeys(), [&key](const QString& known) {
                   return letterDistance(key, known).has_value();
               });
    }

    // Does a row with this label stand among those around it that are none of the form, with
    // another figure, or before it?
    bool isDoubled(int row, const QString& figure) const
    {
        const QString key = labelKey(m_rows[index(row)].label->text);
        const auto isSame = [&](int other) {
            const MatchedRow& state = m_rows[index(other)];
            return state.label && labelKey(state.label->text) == key;
        };
        const auto hasFigure = [&](int other) {
            return std::ranges::any_of(m_table.row(other), [&](const SourceCell* cell) {
                return cell->text == figure && m_heads.isFigure(*cell);
            });
        };
        for (int above = row - 1; isAround(above); --above)
            if (isSame(above))
                return true;
        for (int below = row + 1; isAround(below); ++below)
            if (isSame(below) && !hasFigure(below))
                return true;
        return false;
    }

    bool isAround(int row) const
    {
        return row >= 0 && row < m_table.rowCount() && !m_rows[index(row)].placed &&
               m_budget.take(Limit::Steps, m_table.columnCount());
    }

    // The id of the nearest row above that the form has, headings included; "" when that is a row
    // of the source's own.
    QString rowAbove(int row, const Table& table) const
    {
        for (int above = row - 1; above >= 0 && m_budget.take(Limit::Steps, std::ssize(table.rows));
             --above) {
            const MatchedRow& state = m_rows[index(above)];
            if (state.placed)
                return line(state.line).figures.front().id.row;
            if (!state.label)
                continue;
            for (const Row& known : table.rows)
                if (known.heading && labelKey(known.label) == labelKey(state.label->text))
                    return known.id;
            if (!m_found.empty() && m_found.back().place.row == above)
                return {};
        }
        return {};
    }

    const SourceTable& m_table;
    const std::vector<MatchedRow>& m_rows;
    const ColumnHeads& m_heads;
    const FormIndex& m_form;
    const int m_block;
    Budget& m_budget;
    std::vector<StrayRow> m_found;
};

} // namespace

std::vector<StrayRow> findStrayRows(const SourceTable& table, const std::vector<MatchedRow>& rows,
                                    const ColumnHeads& heads, const FormIndex& form, int block,
                                    Budget& budget)
{
    return StrayRowFinder(table, rows, heads, form, block, budget).run();
}

} // namespace gongkai
