// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/table_matcher.h"

#include "core/base/text.h"
#include "core/intake/match/column_heads.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/row_matcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

// A row of two with the second one blank is filled in by half.
constexpr size_t fewestOfAShortRow = 3;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

class TableMatcher
{
public:
    TableMatcher(const SourceTable& table, const FormIndex& form, const TableContext& context,
                 Budget& budget)
        : m_table(table),
          m_form(form),
          m_context(context),
          m_budget(budget),
          m_rows(matchRows(table, form, context, budget)),
          m_heads(table, m_rows, form, context, budget)
    {}

    TableMatch run()
    {
        for (int row = 0; row < m_table.rowCount() && !m_match.isBroken; ++row)
            if (m_budget.take(Limit::Steps, m_table.columnCount()))
                m_table.isLoose() ? placeLooseRow(row) : placeRow(row);
        if (m_match.isBroken) {
            startAgain();
            m_match.isBroken = m_context.assignedColumns.empty();
            for (int row = 0; row < m_table.rowCount() && !m_match.isBroken; ++row)
                if (m_budget.take(Limit::Steps, m_table.columnCount()))
                    placeAssigned(row);
            listLeftOvers();
            return std::move(m_match);
        }
        if (!m_table.isLoose())
            findStrayRows();
        noteUnplaced();
        listLeftOvers();
        m_match.goesOn = m_heads.usedTableBefore() && !m_match.placements.empty();
        return std::move(m_match);
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }
    SourcePlace placeOf(const SourceCell& cell) const
    {
        return {m_context.block, cell.row, cell.column};
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
        for (const ColumnLabel& above : m_heads.inTable(row, label->column).labels)
            for (const FormFigure& figure : wanted.figures)
                if (figure.above.value(0) == above.key)
                    return true;
        return false;
    }

    // A row that ends before its columns do has lost a cell, nobody knows which. A head with a
    // hole has, too.
    enum class Cells { Complete, Lacking, HeadLacking };
    Cells cellsOf(int row, const FormLine& wanted) const
    {
        Cells cells = Cells::Complete;
        for (int column = 0; column < m_table.columnCount(); ++column) {
            if (m_table.at(row, column) && m_heads.inTable(row, column).hasHole)
                return Cells::HeadLacking;
            if (!m_table.at(row, column) && m_heads.hasLabelOf(wanted, row, column))
                cells = Cells::Lacking;
        }
        return cells;
    }

    void placeRow(int row)
    {
        MatchedRow& state = m_rows[index(row)];
        const bool bare = !state.label && state.lines.size() == 1 && !state.isAssigned;
        if (state.line < 0)
            return;
        const FormLine& wanted = line(state.line);
        const auto values = valueCells(row);
        if (bare && values.size() < 2)
            return;
        if (headIsShifted(row, wanted)) {
            m_match.isBroken = true;
            return;
        }
        if (!m_context.isReflowed) {
            const Cells cells = cellsOf(row, wanted);
            m_match.isBroken = cells == Cells::HeadLacking;
            if (cells != Cells::Complete)
                return;
        }
        std::vector<std::pair<const SourceCell*, int>> found;
        std::set<int> used;
        int headless = 0;
        QStringList exact;
        for (const SourceCell* cell : values)
            for (int column = cell->column; column < cell->column + cell->columnSpan; ++column)
                if (const auto above = m_heads.above(row, column); !above.empty())
                    exact += above.front().key;
        for (const SourceCell* cell : values) {
            const Head head = headOf(row, *cell, wanted, exact);
            headless += head.isMissing;
            if (head.figure < 0 || isAssignedElsewhere(row, *cell, wanted.figures, head.figure))
                continue;
            const bool isTaken = !used.insert(head.figure).second;
            m_match.isBroken = m_match.isBroken || isTaken || head.hasOther;
            found.emplace_back(cell, head.figure);
        }
        if (headless > 0 && !found.empty())
            m_match.isBroken = true;
        if (found.empty() && headless > 0)
            found = onlyFigure(values, wanted);
        if ((bare && found.size() < 2) || (!m_context.isOwn && !state.isAssigned && isShort(found)))
            return;
        for (const auto& [cell, figure] : found)
            place(row, *cell, wanted, wanted.figures[index(figure)]);
    }

    // A row whose last cell alone is blank may have lost a cell before it and been filled up
    // behind: nobody knows which. Where more are blank, it has when the last figure is the sum of
    // the others: their total stands before its place. Nothing but zeros is the same wherever it
    // stands.
    static bool isShort(const std::vector<std::pair<const SourceCell*, int>>& found)
    {
        if (found.size() < fewestOfAShortRow || !found.back().first->isBlank())
            return false;
        std::vector<Decimal> numbers;
        Decimal sum;
        for (const auto& [cell, figure] : found) {
            const auto read = readFigure(cell->text, CellType::Money);
            if (read && (read->figure.isBlank() || !read->figure.isNumber()))
                continue;
            numbers.push_back(read ? read->figure.value() : Decimal());
            sum += numbers.back();
        }
        const auto blanks =
            std::ranges::count_if(found, [](const auto& pair) { return pair.first->isBlank(); });
        if (std::ranges::all_of(numbers, &Decimal::isZero))
            return false;
        return blanks == 1 || (numbers.size() > 2 && numbers.back() + numbers.back() == sum);
    }

    // The clerk's word is stronger than the head of another column.
    bool isAssignedElsewhere(int row, const SourceCell& cell,
                             const std::vector<FormFigure>& figures, int figure) const
    {
        if (m_context.assignedColumns.empty() || m_heads.assignedFigure(row, cell.column))
            return false;
        const auto values = valueCells(row);
        return std::ranges::any_of(values, [&](const SourceCell* other) {
            return m_heads.assignedFigure(row, other->column) == &figures[index(figure)];
        });
    }

    void startAgain()
    {
        m_match = TableMatch();
        m_used.clear();
        for (MatchedRow& row : m_rows)
            row.placed = false;
    }

    // Only what stands in columns that the clerk assigned.
    void placeAssigned(int row)
    {
        for (const SourceCell* cell : valueCells(row))
            if (const FormFigure* figure = m_heads.assignedFigure(row, cell->column))
                place(row, *cell, line(m_rows[index(row)].line), *figure);
    }

    // A row whose columns are not known goes where the clerk says: each figure into the column
    // assigned to it; without any, all in their order when none is missing.
    void placeLooseRow(int row)
    {
        const MatchedRow& state = m_rows[index(row)];
        if (!state.isAssigned)
            return;
        placeAssigned(row);
        const FormLine& wanted = line(state.line);
        const auto values = valueCells(row);
        if (state.placed || values.size() != wanted.figures.size())
            return;
        for (size_t i = 0; i < values.size(); ++i)
            place(row, *values[i], wanted, wanted.figures[i]);
        if (values.size() > 1)
            m_match.notes += Messages::tr("The figures of the row “%1”, assigned by hand, were "
                                          "taken in their order; please check them.")
                                 .arg(nameOf(row));
    }

    void noteUnplaced()
    {
        for (int row = 0; row < m_table.rowCount(); ++row)
            if (m_rows[index(row)].isAssigned && !m_rows[index(row)].placed)
                m_match.notes +=
                    Messages::tr("Of the row “%1”, assigned by hand, it is not certain which "
                                 "figure stands in which column; assign the columns, too.")
                        .arg(nameOf(row));
    }

    QString nameOf(int row) const
    {
        const SourceCell* label = m_rows[index(row)].label;
        return label ? label->text.simplified() : QString();
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

    // What the labels above a cell say of it.
    struct Head
    {
        int figure = -1;        // of the line; -1 for none
        bool isMissing = false; // a figure without a label above it
        bool hasOther = false;  // a column label stands above the one that counts
    };
    Head headOf(int row, const SourceCell& cell, const FormLine& wanted,
                const QStringList& exact) const
    {
        Head head;
        bool labelled = false;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            const std::vector<ColumnLabel> above = m_heads.above(row, column);
            labelled = labelled || (!above.empty() && !isGroup(above.front().key, wanted));
            const int figure = above.empty() ? -1 : figureUnder(above, wanted, exact);
            if (figure < 0)
                continue;
            if (head.figure >= 0 && head.figure != figure)
                return {};
            head.figure = figure;
            head.hasOther = head.hasOther || hasOtherHead(above, wanted);
        }
        head.isMissing = !labelled && !cell.isBlank();
        return head;
    }

    static bool hasOtherHead(const std::vector<ColumnLabel>& above, const FormLine& wanted)
    {
        return std::any_of(above.begin() + 1, above.end(), [&](const ColumnLabel& label) {
            return std::ranges::any_of(wanted.figures, [&](const FormFigure& figure) {
                return figure.above.value(0) == label.key;
            });
        });
    }

    // A label over several columns of this row's figures, which have labels of their own.
    static bool isGroup(const QString& key, const FormLine& wanted)
    {
        return std::ranges::any_of(wanted.figures, [&key](const FormFigure& figure) {
            return figure.above.indexOf(key) > 0;
        });
    }

    int figureUnder(const std::vector<ColumnLabel>& above, const FormLine& wanted,
                    const QStringList& exact) const
    {
        QStringList open;
        for (const FormFigure& figure : wanted.figures)
            if (const QString key = figure.above.value(0);
                key == above.front().key || !exact.contains(key))
                open += key;
        const bool known = open.contains(above.front().key);
        if (!known && m_form.isLabel(above.front().key))
            return -1;
        const qsizetype near = known ? open.indexOf(above.front().key)
                                     : nearestLabel(above.front().key, open, m_budget);
        if (near < 0)
            return -1;
        return byGroup(above, wanted, open[near]);
    }

    // Of the figures with this column label the one whose groups stand above, too.
    int byGroup(const std::vector<ColumnLabel>& above, const FormLine& wanted,
                const QString& key) const
    {
        if (!m_budget.take(Limit::Steps,
                           stepsToCompare(key, std::ssize(wanted.figures) * std::ssize(above))))
            return -1;
        int best = -1;
        int bestCount = -1;
        bool isOnly = true;
        for (int i = 0; i < static_cast<int>(wanted.figures.size()); ++i) {
            const QStringList& form = wanted.figures[index(i)].above;
            if (form.value(0) != key)
                continue;
            int count = 0;
            for (qsizetype group = 1; group < form.size(); ++group)
                count += std::any_of(above.begin() + 1, above.end(), [&](const ColumnLabel& label) {
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

    void noteAltered(const std::vector<ColumnLabel>& above, const FormFigure& figure)
    {
        for (const ColumnLabel& label : above) {
            if (figure.above.contains(label.key))
                continue;
            const qsizetype near = nearestLabel(label.key, figure.above, m_budget);
            if (near >= 0)
                addAltered({label.text, figure.aboveTexts[near], label.place});
        }
    }

    void addAltered(const MatchReport::AlteredLabel& label)
    {
        if (!m_budget.take(Limit::Steps, std::ssize(m_match.altered)))
            return;
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
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            noteAltered(m_heads.above(row, column), figure);
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
            if (const auto above = m_heads.above(row, column); !above.empty())
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
        if (!figure || m_form.isLabel(m_form.keyOf(label->text)))
            return;
        m_match.strayRows.push_back(
            {table.id, rowAbove(row, table), label->text, unit, figure->text, placeOf(*figure)});
        m_used.insert({figure->row, figure->column});
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
            if (!m_match.strayRows.empty() && m_match.strayRows.back().place.row == above)
                return {};
        }
        return {};
    }

    // Words with a figure in them behind the label of a row that was read.
    bool isRemark(const SourceCell& cell, const SourceCell* label) const
    {
        return m_rows[index(cell.row)].placed && label && cell.column > label->column &&
               hasDigit(cell.text);
    }

    void listLeftOvers()
    {
        for (const SourceCell& cell : m_table.cells()) {
            if (cell.isBlank() || m_used.contains({cell.row, cell.column}))
                continue;
            const SourceCell* label = m_rows[index(cell.row)].label;
            if (!m_heads.isFigure(cell) && !isRemark(cell, label))
                continue;
            m_match.leftOver.push_back({label ? label->text : QString(), cell.text, placeOf(cell)});
        }
    }

    const SourceTable& m_table;
    const FormIndex& m_form;
    const TableContext& m_context;
    Budget& m_budget;
    std::vector<MatchedRow> m_rows;
    ColumnHeads m_heads;
    std::set<std::pair<int, int>> m_used; // anchors of source cells that went somewhere
    TableMatch m_match;
};

} // namespace

bool TableContext::hasAssigned() const
{
    const auto isHere = [this](const auto& one) { return one.place.block == block; };
    return std::ranges::any_of(assigned, isHere) || std::ranges::any_of(assignedColumns, isHere);
}

TableMatch matchTable(const SourceTable& table, const FormIndex& form, const TableContext& context,
                      Budget& budget)
{
    return TableMatcher(table, form, context, budget).run();
}

} // namespace gongkai
