// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/table_matcher.h"

#include "core/intake/labels.h"
#include "core/intake/row_matcher.h"

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

// Rows between a head and its last figures: more than any form has, even on one sheet.
constexpr int tallestTable = 500;

// One label above a figure.
struct Above
{
    QString key;
    QString text;
    SourcePlace place;
};

class TableMatcher
{
public:
    TableMatcher(const SourceTable& table, const FormIndex& form, const TableContext& context)
        : m_table(table), m_form(form), m_context(context), m_rows(matchRows(table, form, context))
    {
        for (const SourceCell& cell : table.cells()) {
            m_isFigure.push_back(looksLikeFigure(cell.text));
            m_keys.push_back(labelKey(cell.text));
        }
    }

    TableMatch run()
    {
        for (int row = 0; row < m_table.rowCount() && !m_match.isBroken; ++row)
            placeRow(row);
        if (m_match.isBroken) {
            TableMatch broken;
            broken.isBroken = true;
            return broken;
        }
        findStrayRows();
        listLeftOvers();
        return std::move(m_match);
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }
    size_t numberOf(const SourceCell& cell) const
    {
        return static_cast<size_t>(&cell - m_table.cells().data());
    }
    // Is this text of the table a figure?
    bool isFigure(const SourceCell& cell) const { return m_isFigure[numberOf(cell)]; }
    const QString& keyOf(const SourceCell& cell) const { return m_keys[numberOf(cell)]; }
    SourcePlace placeOf(const SourceCell& cell) const
    {
        return {m_context.block, cell.row, cell.column};
    }

    // The labels above a position, the nearest first, up to the figures of another part.
    std::vector<Above> labelsInTableAbove(int below, int column) const
    {
        std::vector<Above> labels;
        const SourceCell* last = nullptr;
        const int top = std::max(0, below - tallestTable);
        for (int row = below - 1; row >= top && labels.size() < 8; --row) {
            const bool isFigureRow = m_rows[index(row)].line >= 0 && m_rows[index(row)].label;
            if (isFigureRow && (!labels.empty() || isOtherTable(below, row)))
                break;
            const SourceCell* cell = m_table.at(row, column);
            if (!cell && !isFigureRow)
                m_holeInHead = true;
            if (!cell || cell == last || isFigureRow)
                continue;
            last = cell;
            if (cell->isBlank() && !labels.empty())
                cell = filledToTheLeft(row, column);
            if (!cell || cell->isBlank())
                continue;
            if (isFigure(*cell)) {
                if (labels.empty())
                    continue;
                break;
            }
            if (isUnitText(cell->text))
                continue;
            labels.push_back({keyOf(*cell), cell->text, placeOf(*cell)});
        }
        return labels;
    }

    bool isOtherTable(int row, int other) const
    {
        const int number = row < m_table.rowCount() ? m_rows[index(row)].line : -1;
        return number >= 0 && line(number).figures.front().id.table !=
                                  line(m_rows[index(other)].line).figures.front().id.table;
    }

    // A group label whose merge was lost stands over the blanks to its right.
    const SourceCell* filledToTheLeft(int row, int column) const
    {
        for (--column; column >= 0; --column)
            if (const SourceCell* cell = m_table.at(row, column); cell && !cell->isBlank())
                return cell;
        return nullptr;
    }

    std::vector<Above> labelsAbove(int row, int column) const
    {
        std::vector<Above> labels = labelsInTableAbove(row, column);
        const SourceTable* before = m_context.before;
        if (labels.empty() && before && before->columnCount() == m_table.columnCount())
            labels = labelsAtTheEndOf(*before, column);
        return labels;
    }

    // The head of the table before, of which this one is the next page.
    static std::vector<Above> labelsAtTheEndOf(const SourceTable& table, int column)
    {
        std::vector<Above> labels;
        const SourceCell* last = nullptr;
        const int top = std::max(0, table.rowCount() - tallestTable);
        for (int row = table.rowCount() - 1; row >= top; --row) {
            const SourceCell* cell = table.at(row, column);
            if (!cell || cell == last || cell->isBlank() || looksLikeFigure(cell->text))
                continue;
            last = cell;
            labels.push_back({labelKey(cell->text), cell->text, {}});
        }
        return labels;
    }

    std::vector<const SourceCell*> valueCells(int row) const
    {
        const MatchedRow& state = m_rows[index(row)];
        const int first = state.label ? state.label->column + state.label->columnSpan : 0;
        std::vector<const SourceCell*> cells;
        for (const SourceCell* cell : m_table.row(row))
            if (cell->row == row && cell->column >= first && !isUnitText(cell->text))
                cells.push_back(cell);
        return cells;
    }

    // Does a column label of this row's figures stand over its own label?
    bool headIsShifted(int row, const FormLine& wanted) const
    {
        const SourceCell* label = m_rows[index(row)].label;
        if (!label)
            return false;
        for (const Above& above : labelsInTableAbove(row, label->column))
            for (const FormFigure& figure : wanted.figures)
                if (figure.above.value(0) == above.key)
                    return true;
        return false;
    }

    static bool isColumnLabel(const QString& key, const FormLine& wanted)
    {
        return std::ranges::any_of(wanted.figures, [&key](const FormFigure& figure) {
            return figure.above.contains(key);
        });
    }

    // At any distance, whatever rows stand between.
    bool hasColumnLabelAbove(int below, int column, const FormLine& wanted) const
    {
        for (int row = below - 1; row >= std::max(0, below - tallestTable); --row)
            if (const SourceCell* cell = m_table.at(row, column))
                if (isColumnLabel(keyOf(*cell), wanted))
                    return true;
        return false;
    }

    // A row that ends before its columns do has lost a cell, nobody knows which. A head with a
    // hole has, too.
    bool lacksCells(int row, const FormLine& wanted)
    {
        bool lacks = false;
        for (int column = 0; column < m_table.columnCount(); ++column) {
            m_holeInHead = false;
            const auto above = labelsAbove(row, column);
            const bool counts = std::ranges::any_of(
                above, [&](const Above& label) { return isColumnLabel(label.key, wanted); });
            lacks = lacks || (!m_table.at(row, column) &&
                              (counts || hasColumnLabelAbove(row, column, wanted)));
            m_match.isBroken = m_match.isBroken || (m_holeInHead && m_table.at(row, column));
        }
        return lacks || m_match.isBroken;
    }

    void placeRow(int row)
    {
        MatchedRow& state = m_rows[index(row)];
        const bool bare = !state.label && state.lines.size() == 1;
        if (state.line < 0)
            return;
        const FormLine& wanted = line(state.line);
        if (headIsShifted(row, wanted)) {
            m_match.isBroken = true;
            return;
        }
        if (!m_context.isReflowed && lacksCells(row, wanted))
            return;
        std::vector<std::pair<const SourceCell*, int>> found;
        std::set<int> used;
        int headless = 0;
        const auto values = valueCells(row);
        QStringList exact;
        for (const SourceCell* cell : values)
            for (int column = cell->column; column < cell->column + cell->columnSpan; ++column)
                if (const auto above = labelsAbove(row, column); !above.empty())
                    exact += above.front().key;
        for (const SourceCell* cell : values) {
            const int figure = figureFor(row, *cell, wanted, exact, headless);
            if (figure < 0)
                continue;
            if (!used.insert(figure).second)
                m_match.isBroken = true;
            found.emplace_back(cell, figure);
        }
        if (headless > 0 && !found.empty())
            m_match.isBroken = true;
        if (found.empty() && headless > 0)
            found = onlyFigure(values, wanted);
        if (bare && found.size() < 2)
            return;
        for (const auto& [cell, figure] : found)
            place(row, *cell, wanted, wanted.figures[index(figure)]);
    }

    // A table of one column of figures that has lost its head.
    std::vector<std::pair<const SourceCell*, int>>
    onlyFigure(const std::vector<const SourceCell*>& values, const FormLine& wanted) const
    {
        const Table* table = m_form.form().table(wanted.figures.front().id.table);
        const auto filled =
            std::ranges::count_if(values, [](const SourceCell* cell) { return !cell->isBlank(); });
        if (!table || table->columns.size() != 1 || filled != 1)
            return {};
        for (const SourceCell* cell : values)
            if (!cell->isBlank())
                return {{cell, 0}};
        return {};
    }

    // Which figure of the line stands in this cell, by the labels above it; -1 for none.
    int figureFor(int row, const SourceCell& cell, const FormLine& wanted, const QStringList& exact,
                  int& headless)
    {
        int found = -1;
        bool labelled = false;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            const std::vector<Above> above = labelsAbove(row, column);
            labelled = labelled || (!above.empty() && !isGroup(above.front().key, wanted));
            const int figure = above.empty() ? -1 : figureUnder(above, wanted, exact);
            if (figure < 0)
                continue;
            if (found >= 0 && found != figure)
                return -1;
            found = figure;
        }
        headless += !labelled && !cell.isBlank();
        return found;
    }

    // A label over several columns of this row's figures, which have labels of their own.
    static bool isGroup(const QString& key, const FormLine& wanted)
    {
        return std::ranges::any_of(wanted.figures, [&key](const FormFigure& figure) {
            return figure.above.indexOf(key) > 0;
        });
    }

    int figureUnder(const std::vector<Above>& above, const FormLine& wanted,
                    const QStringList& exact)
    {
        QStringList open;
        for (const FormFigure& figure : wanted.figures)
            if (const QString key = figure.above.value(0);
                key == above.front().key || !exact.contains(key))
                open += key;
        const bool known = open.contains(above.front().key);
        if (!known && m_form.isLabel(above.front().key))
            return -1;
        const qsizetype near =
            known ? open.indexOf(above.front().key) : nearestLabel(above.front().key, open);
        if (near < 0)
            return -1;
        const QString key = open[near];
        for (size_t i = 1; i < above.size(); ++i)
            for (const FormFigure& figure : wanted.figures)
                if (figure.above.value(0) == above[i].key)
                    m_match.isBroken = true; // two column labels over one figure
        const int figure = byGroup(above, wanted, key);
        if (figure >= 0)
            noteAltered(above, wanted.figures[index(figure)]);
        return figure;
    }

    // Of the figures with this column label the one whose groups stand above, too.
    int byGroup(const std::vector<Above>& above, const FormLine& wanted, const QString& key) const
    {
        int best = -1;
        int bestCount = -1;
        bool isOnly = true;
        for (int i = 0; i < static_cast<int>(wanted.figures.size()); ++i) {
            const QStringList& form = wanted.figures[index(i)].above;
            if (form.value(0) != key)
                continue;
            int count = 0;
            for (qsizetype group = 1; group < form.size(); ++group)
                count += std::any_of(above.begin() + 1, above.end(), [&](const Above& label) {
                    return labelDistance(label.key, form[group]).has_value();
                });
            isOnly = best < 0 || (count != bestCount && isOnly) || count > bestCount;
            if (count > bestCount) {
                best = i;
                bestCount = count;
            }
        }
        return isOnly ? best : -1;
    }

    void noteAltered(const std::vector<Above>& above, const FormFigure& figure)
    {
        for (const Above& label : above) {
            if (figure.above.contains(label.key))
                continue;
            const qsizetype near = nearestLabel(label.key, figure.above);
            if (near >= 0)
                addAltered({label.text, figure.aboveTexts[near], label.place});
        }
    }

    void addAltered(const MatchReport::AlteredLabel& label)
    {
        const bool known = std::ranges::any_of(m_match.altered, [&](const auto& other) {
            return other.source == label.source && other.form == label.form;
        });
        if (!known)
            m_match.altered.push_back(label);
    }

    void place(int row, const SourceCell& cell, const FormLine& wanted, const FormFigure& figure)
    {
        MatchedRow& state = m_rows[index(row)];
        if (!std::exchange(state.placed, true)) {
            if (!state.altered.isEmpty())
                addAltered({state.label->text, state.altered, placeOf(*state.label)});
            if (!wanted.aliasNote.isEmpty())
                m_match.notes += wanted.aliasNote;
        }
        m_match.placements.push_back({figure.id, placeOf(cell), cell.text, unitOf(row, cell)});
        m_used.insert({cell.row, cell.column});
    }

    // The money unit the source states beside or above a figure.
    QString unitOf(int row, const SourceCell& cell) const
    {
        for (const SourceCell* other : m_table.row(row))
            if (other->text == u"元" || other->text == u"万元" || other->text == u"亿元")
                return other->text;
        if (const SourceCell* label = m_rows[index(row)].label)
            if (const QString unit = labelUnit(label->text); !unit.isEmpty())
                return unit;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            if (const auto above = labelsAbove(row, column); !above.empty())
                if (const QString unit = labelUnit(above.front().text); !unit.isEmpty())
                    return unit;
        return {};
    }

    // Rows of the source's own, where no row of the form is missing between their neighbours.
    void findStrayRows()
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
                nothingMissingAround(previous, row))
                addStrayRow(row, *table);
        }
    }

    bool nothingMissingAround(int previous, int row) const
    {
        int next = row;
        while (next < m_table.rowCount() && !m_rows[index(next)].placed)
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

    bool isKnownLocalRow(const CellId& id) const
    {
        const Table* table = m_form.form().table(id.table);
        return table && std::ranges::any_of(table->knownLocalRows, [&](const auto& known) {
                   return known.row.id == id.row;
               });
    }

    void addStrayRow(int row, const Table& table)
    {
        const SourceCell* figure = nullptr;
        QString unit;
        for (const SourceCell* cell : m_table.row(row)) {
            if (isUnitText(cell->text))
                unit = cell->text;
            else if (isFigure(*cell) && std::exchange(figure, cell))
                return;
        }
        const SourceCell* label = m_rows[index(row)].label;
        if (!figure || m_form.isLabel(labelKey(label->text)))
            return;
        m_match.strayRows.push_back(
            {table.id, rowAbove(row, table), label->text, unit, figure->text, placeOf(*figure)});
        m_used.insert({figure->row, figure->column});
    }

    // The id of the nearest row above that the form has, headings included; "" when that is a row
    // of the source's own.
    QString rowAbove(int row, const Table& table) const
    {
        for (int above = row - 1; above >= 0; --above) {
            const MatchedRow& state = m_rows[index(above)];
            if (state.placed)
                return line(state.line).figures.front().id.row;
            if (!state.label)
                continue;
            for (const Row& known : table.rows)
                if (known.heading && labelKey(known.label) == labelKey(state.label->text))
                    return known.id;
            if (!m_match.strayRows.empty() && m_match.strayRows.back().place.row == above)
                return {};
        }
        return {};
    }

    void listLeftOvers()
    {
        if (m_match.placements.empty())
            return;
        for (const SourceCell& cell : m_table.cells()) {
            if (cell.isBlank() || m_used.contains({cell.row, cell.column}) || !isFigure(cell))
                continue;
            const SourceCell* label = m_rows[index(cell.row)].label;
            m_match.leftOver.push_back({label ? label->text : QString(), cell.text, placeOf(cell)});
        }
    }

    const SourceTable& m_table;
    const FormIndex& m_form;
    const TableContext& m_context;
    std::vector<MatchedRow> m_rows;
    std::vector<bool> m_isFigure;         // by the order of the table's cells
    std::vector<QString> m_keys;          // likewise
    std::set<std::pair<int, int>> m_used; // anchors of source cells that went somewhere
    mutable bool m_holeInHead = false;
    TableMatch m_match;
};

} // namespace

TableMatch matchTable(const SourceTable& table, const FormIndex& form, const TableContext& context)
{
    return TableMatcher(table, form, context).run();
}

} // namespace gongkai
