// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_matcher.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/take_figures.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/sources/cell_words.h"

#include <algorithm>
#include <map>

namespace gongkai {
namespace {

constexpr qint64 stepsOfACell = 8;

class RowMatcher
{
public:
    RowMatcher(const SourceTable& table, const FormIndex& form, const TableContext& context,
               Budget& budget)
        : m_table(table),
          m_form(form),
          m_context(context),
          m_budget(budget),
          m_rows(static_cast<size_t>(table.rowCount()))
    {}

    std::vector<MatchedRow> run()
    {
        for (int row = 0; row < m_table.rowCount(); ++row)
            if (m_budget.take(Limit::Steps, stepsOfACell * m_table.columnCount()))
                findLabel(row);
        dropColumnNumbers();
        orderEqualLabels();
        return std::move(m_rows);
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }

    // The last text before the figures; a group label to its left names no row.
    void findLabel(int row)
    {
        MatchedRow& state = m_rows[index(row)];
        for (const SourceCell* cell : m_table.row(row)) {
            if (cell->row != row || cell->isBlank())
                continue;
            if (standsForFigure(cell->text) || isMark(cell->text)) {
                if (state.label)
                    break;
            } else if (state.label && isUnreadableFigure(*state.label, *cell)) {
                break;
            } else if (!isUnitText(cell->text)) {
                state.label = cell;
            }
        }
        if (const int assigned = assignedLine(row); assigned >= 0) {
            state.lines = {assigned};
            state.isAssigned = true;
        } else if (state.label && !hasOtherLabel(row)) {
            state.lines = linesFor(state);
            if (state.lines.empty() && isWithoutLabel(row)) {
                state.label = nullptr;
                state.lines = m_form.linesWithKey({});
            }
        } else if (!state.label) {
            state.lines = m_form.linesWithKey(m_context.captionKey);
        }
    }

    // As many cells as the figures of a row that has no label on the form, most of them figures:
    // what looks like a label is a word in the place of one.
    bool isWithoutLabel(int row) const
    {
        const std::vector<int>& lines = m_form.linesWithKey({});
        if (lines.empty() || m_form.isLabel(m_form.keyOf(m_rows[index(row)].label->text)))
            return false;
        qsizetype cells = 0;
        qsizetype figures = 0;
        for (const SourceCell* cell : m_table.row(row)) {
            cells += cell->row == row;
            figures += cell->row == row &&
                       (looksLikeFigure(cell->text) || hasThousandsByBlanks(cell->text.trimmed()));
        }
        return cells == std::ssize(line(lines.front()).figures) && figures * 2 > cells;
    }

    // “1 2 3 …” between the heads and the figures of a row without a label. Its sums do not hold,
    // so it is never such a row itself.
    void dropColumnNumbers()
    {
        const std::vector<int>& lines = m_form.linesWithKey({});
        int numbers = -1;
        for (int row = 0; row < m_table.rowCount() && !lines.empty(); ++row) {
            MatchedRow& state = m_rows[index(row)];
            if (state.label || state.isAssigned || state.lines != lines)
                continue;
            if (numbers >= 0) {
                m_rows[index(numbers)].lines.clear();
                return;
            }
            if (!isCounting(row))
                return;
            numbers = row;
        }
    }

    bool isCounting(int row) const
    {
        int next = 0;
        for (const SourceCell* cell : m_table.row(row))
            if (cell->row == row && cell->text.trimmed() != QString::number(++next))
                return false;
        return next >= static_cast<int>(tolerance::fewestFigures);
    }

    // The label of another row of the form stands before the label: nobody knows which one counts.
    bool hasOtherLabel(int row) const
    {
        const SourceCell* label = m_rows[index(row)].label;
        const std::vector<int>& own = m_form.linesWithKey(m_form.keyOf(label->text));
        for (const SourceCell* cell : m_table.row(row)) {
            if (cell == label)
                return false;
            if (cell->row != row || cell->isBlank())
                continue;
            const QString key = m_form.keyOf(cell->text);
            const auto isNamed = [&](int number) {
                return std::ranges::any_of(
                    line(number).labels, [&](const FormLabel& other) { return other.key == key; });
            };
            const std::vector<int>& others = m_form.linesWithKey(key);
            if (std::ranges::any_of(others,
                                    [&](int other) { return line(other).aliasNote.isEmpty(); }) &&
                std::ranges::none_of(own, isNamed))
                return true;
        }
        return false;
    }

    // Do the form's own rows stand in the source, under this label? Then it is no single row.
    bool hasRowsOfGroup(const FormLine& alias) const
    {
        const CellId& id = alias.figures.front().id;
        const int own = m_form.lineOfRow(id.table + u'.' + id.row);
        return (own >= 0 && m_context.presentKeys.contains(line(own).key)) ||
               std::ranges::any_of(m_form.lines(), [&](const FormLine& line) {
                   return line.labels.size() > 1 && line.labels.front().key == alias.key &&
                          m_context.presentKeys.contains(line.key);
               });
    }

    bool hasFigure(int row) const
    {
        return std::ranges::any_of(
            m_table.row(row), [](const SourceCell* cell) { return looksLikeFigure(cell->text); });
    }

    // “约20件” or “零” behind a label of the form stands in a figure's place; it is listed, not a
    // label.
    bool isUnreadableFigure(const SourceCell& label, const SourceCell& cell) const
    {
        if (label.rowSpan > 1 || cell.text.size() > tolerance::longestFigure)
            return false; // behind the label of a group stand those of its rows
        const std::vector<int>& lines = m_form.linesWithKey(m_form.keyOf(label.text));
        const QString key = m_form.keyOf(cell.text);
        return !lines.empty() && line(lines.front()).aliasNote.isEmpty() && !m_form.isLabel(key) &&
               (hasDigit(cell.text) || nearestLabel(key, m_form.rowKeys(), m_budget) < 0);
    }

    int assignedLine(int row) const
    {
        for (const AssignedRow& assigned : m_context.assigned)
            if (assigned.place.block == m_context.block && assigned.place.row == row)
                return m_form.lineOfRow(assigned.row);
        return -1;
    }

    // Of a label that stands twice in its cell; "" of any other.
    static QString halfOf(const QString& key)
    {
        const QString half = key.first(key.size() / 2);
        return !half.isEmpty() && key == half + half ? half : QString();
    }

    std::vector<int> linesFor(MatchedRow& state) const
    {
        const QString key = m_form.keyOf(state.label->text);
        if (key.isEmpty())
            return {};
        std::vector<int> lines = m_form.linesWithKey(key);
        if (const QString half = halfOf(key);
            !half.isEmpty() && lines.empty() && !m_form.isLabel(key)) {
            lines = m_form.linesWithKey(half);
            state.altered = lines.empty() ? QString() : line(lines.front()).label;
        }
        if (lines.empty() && !m_form.isLabel(key)) {
            QStringList open;
            for (const QString& rowKey : m_form.rowKeys())
                if (!m_context.presentKeys.contains(rowKey))
                    open += rowKey;
            if (const qsizetype near = nearestLabel(key, open, m_budget); near >= 0) {
                lines = m_form.linesWithKey(open[near]);
                state.altered = line(lines.front()).label;
            }
        }
        // Groups of columns name rows only where figures stand beside them.
        std::erase_if(lines, [&](int number) {
            return line(number).isTurned && !hasFigure(state.label->row);
        });
        // A label over several rows is a group, not another form's single row.
        std::erase_if(lines, [&](int number) {
            return !line(number).aliasNote.isEmpty() &&
                   (state.label->rowSpan > 1 || hasRowsOfGroup(line(number)));
        });
        return lines;
    }

    // Where one label stands in several rows of the form, the rows between which it stands decide,
    // and their order when there are as many here as there.
    void orderEqualLabels()
    {
        for (MatchedRow& state : m_rows)
            if (state.lines.size() == 1)
                state.line = state.lines.front();
        for (int begin = 0; begin < m_table.rowCount(); ++begin) {
            if (m_rows[index(begin)].line >= 0 || m_rows[index(begin)].lines.size() < 2)
                continue;
            int after = begin;
            while (after > 0 && m_rows[index(after - 1)].line < 0)
                --after;
            int end = begin;
            while (end < m_table.rowCount() && m_rows[index(end)].line < 0)
                ++end;
            const int low = after > 0 ? m_rows[index(after - 1)].line : -1;
            const int high = end < m_table.rowCount() ? m_rows[index(end)].line
                                                      : static_cast<int>(m_form.lines().size());
            orderBetween(after, end, low, high);
            begin = end - 1;
        }
    }

    void orderBetween(int begin, int end, int low, int high)
    {
        std::map<std::vector<int>, std::vector<int>> groups; // lines -> rows
        for (int row = begin; row < end; ++row)
            if (m_rows[index(row)].lines.size() > 1)
                groups[m_rows[index(row)].lines].push_back(row);
        for (const auto& [lines, rows] : groups) {
            std::vector<int> between;
            std::ranges::copy_if(lines, std::back_inserter(between),
                                 [&](int number) { return number > low && number < high; });
            if (between.size() != rows.size()) {
                orderBehind(begin, low, lines, rows);
                continue;
            }
            for (size_t i = 0; i < rows.size(); ++i)
                m_rows[index(rows[i])].line = between[i];
        }
    }

    // Groups in another order than the form's: behind the first two rows of its group, each in its
    // place, a row is the one that comes next there.
    void orderBehind(int begin, int low, const std::vector<int>& lines,
                     const std::vector<int>& rows)
    {
        const bool isBehindGroup = begin >= 2 && low > 0 && m_rows[index(begin - 1)].line == low &&
                                   m_rows[index(begin - 2)].line == low - 1;
        for (const int row : rows)
            if (const int next = low + 1 + row - begin;
                isBehindGroup && std::ranges::find(lines, next) != lines.end())
                m_rows[index(row)].line = next;
    }

    const SourceTable& m_table;
    const FormIndex& m_form;
    const TableContext& m_context;
    Budget& m_budget;
    std::vector<MatchedRow> m_rows;
};

} // namespace

std::vector<MatchedRow> matchRows(const SourceTable& table, const FormIndex& form,
                                  const TableContext& context, Budget& budget)
{
    return RowMatcher(table, form, context, budget).run();
}

} // namespace gongkai
