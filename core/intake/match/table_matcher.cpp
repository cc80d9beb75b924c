// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/table_matcher.h"

#include "core/intake/match/column_heads.h"
#include "core/intake/match/figures_under_heads.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/left_overs.h"
#include "core/intake/match/row_matcher.h"
#include "core/intake/match/row_sums.h"
#include "core/intake/match/running_numbers.h"
#include "core/intake/match/stray_rows.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/sources/cell_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

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
          m_heads(table, m_rows, form, context, budget),
          m_taken{{},
                  budget.take(Limit::Steps, std::ssize(table.cells())) ? runningColumns(table)
                                                                       : std::set<int>()}
    {}

    TableMatch run()
    {
        const TableFault fault = placeRows();
        if (fault != TableFault::None)
            startAgain(fault);
        else if (!m_table.isLoose())
            takeStrayRows();
        if (fault == TableFault::None)
            noteUnplaced();
        tellDoubtful();
        m_match.goesOn = m_match.goesOn && !endsUnderOwnHeads();
        m_match.leftOver = leftOversOf(m_table, m_rows, m_heads, m_form, m_taken, m_context.block);
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

    // Does a column label of this row's figures stand over its own label? The label of a row of
    // figures is none, as of one that an office added: “合计”.
    bool headIsShifted(int row, const FormLine& wanted) const
    {
        const SourceCell* label = m_rows[index(row)].label;
        if (!label)
            return false;
        for (const ColumnLabel& above : m_heads.inTable(row, label->column).labels)
            for (const FormFigure& figure : wanted.figures)
                if (figure.above.value(0) == above.key && !isLabelOfFigures(above.place))
                    return true;
        return false;
    }

    // Stand figures behind this label, and nothing else?
    bool isLabelOfFigures(const SourcePlace& label) const
    {
        qsizetype figures = 0;
        for (const SourceCell* cell : m_table.row(label.row)) {
            if (cell->row != label.row || cell->column <= label.column || cell->isBlank())
                continue;
            if (!m_heads.isFigure(*cell) && !isUnitText(cell->text))
                return false;
            figures += m_heads.isFigure(*cell);
        }
        return figures > 0;
    }

    // A row that ends before its columns do has lost a cell, nobody knows which; the last column
    // may be one that the form does not have, of last year's totals. A head with a hole has, too.
    enum class Cells { Complete, Lacking, HeadLacking };
    Cells cellsOf(int row, const FormLine& wanted) const
    {
        Cells cells = Cells::Complete;
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const ColumnHead& head = m_heads.inTable(row, column);
            if (m_table.at(row, column) && head.hasHole)
                return Cells::HeadLacking;
            if (!m_table.at(row, column) &&
                (!head.labels.empty() || m_heads.hasLabelOf(wanted, row, column)))
                cells = Cells::Lacking;
        }
        return cells;
    }

    // Up to the first fault.
    TableFault placeRows()
    {
        int longer = 0;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            if (!m_budget.take(Limit::Steps, m_table.columnCount()))
                break;
            if (m_table.isLoose()) {
                placeLooseRow(row);
                continue;
            }
            const RowFigures found = figuresIn(row);
            if (found.fault != TableFault::None)
                return found.fault;
            longer += found.hasMore;
            if (found.isDoubtful)
                m_doubtful += nameToTell(row);
            if (found.headless >= 0)
                noteHeadless(line(m_rows[index(row)].line).figures[index(found.headless)]);
            for (const auto& [cell, figure] : found.figures) {
                const FormLine& wanted = line(m_rows[index(row)].line);
                place(row, *cell, wanted, wanted.figures[index(figure)]);
            }
        }
        return longer > tolerance::mostLongerRows ? TableFault::Headless : TableFault::None;
    }

    // Which figure of its line each cell of a row is: nothing when the row is none of the form or
    // not certain.
    RowFigures figuresIn(int row) const
    {
        const MatchedRow& state = m_rows[index(row)];
        if (state.line < 0)
            return {};
        const FormLine& wanted = line(state.line);
        const auto values = valueCells(row);
        const bool bare = !state.label && state.lines.size() == 1 && !state.isAssigned;
        if (bare && values.size() < 2)
            return {};
        if (headIsShifted(row, wanted))
            return {TableFault::HeadShifted};
        const Cells cells = m_context.isReflowed ? Cells::Complete : cellsOf(row, wanted);
        if (cells == Cells::HeadLacking) {
            const RowFigures found =
                figuresUnderHeads(row, values, wanted, m_heads, m_form, m_budget);
            return found.hasMore ? found : RowFigures{TableFault::HeadLacking};
        }
        if (cells == Cells::Lacking || hasOtherUnit(row) || hasFigureBeforeLabel(row))
            return {};
        RowFigures found = figuresUnderHeads(row, values, wanted, m_heads, m_form, m_budget);
        // The clerk who says which row it is has it before the eyes.
        const bool isCertain = m_context.isOwn || state.isAssigned ||
                               (!mayBeClosedUp(found.figures) && !isMovedAlong(found, wanted));
        found.isDoubtful = !isCertain && !found.figures.empty();
        if ((bare && found.figures.size() < 2) || !isCertain)
            found.figures.clear();
        return found;
    }

    // Closed up over a lost cell, or moved on over a blank that is none of its own: a sum of the
    // form's does not hold as the blanks stand.
    bool isMovedAlong(const RowFigures& found, const FormLine& wanted) const
    {
        const QStringList texts = textsOf(found, wanted);
        if (endsBlank(found))
            return mayHaveClosedUp(texts, wanted, m_form.form());
        return found.figures.size() == wanted.figures.size() &&
               mayHaveMovedAlong(texts, wanted, m_form.form());
    }

    // In a table without the last columns of the form a row ends where they begin.
    static bool endsBlank(const RowFigures& found)
    {
        return found.figures.empty() || found.figures.back().cell->isBlank();
    }

    // In the order of the line.
    static QStringList textsOf(const RowFigures& found, const FormLine& wanted)
    {
        QStringList texts(static_cast<qsizetype>(wanted.figures.size()));
        for (const auto& [cell, figure] : found.figures)
            texts[figure] = cell->text;
        return texts;
    }

    // A unit other than the form's beside the figures: “千件”.
    bool hasOtherUnit(int row) const
    {
        return std::ranges::any_of(m_table.row(row), [row](const SourceCell* cell) {
            return cell->row == row && isOtherUnitText(cell->text);
        });
    }

    // The label and a figure have changed places.
    bool hasFigureBeforeLabel(int row) const
    {
        const SourceCell* label = m_rows[index(row)].label;
        return label && std::ranges::any_of(m_table.row(row), [&](const SourceCell* cell) {
                   return cell->row == row && cell->column < label->column &&
                          m_heads.isFigure(*cell) && !m_taken.runningColumns.contains(cell->column);
               });
    }

    // With a fault nothing counts but the clerk's word.
    void startAgain(TableFault fault)
    {
        m_match = TableMatch();
        m_taken.cells.clear();
        for (MatchedRow& row : m_rows)
            row.placed = false;
        if (m_context.assignedColumns.empty()) {
            m_match.fault = fault;
            return;
        }
        for (int row = 0; row < m_table.rowCount(); ++row)
            if (m_budget.take(Limit::Steps, m_table.columnCount()))
                placeAssigned(row);
    }

    void takeStrayRows()
    {
        m_match.strayRows =
            findStrayRows(m_table, m_rows, m_heads, m_form, m_context.block, m_budget);
        for (const StrayRow& stray : m_match.strayRows)
            m_taken.cells.insert({stray.place.row, stray.place.column});
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
        const bool hasBlank = std::ranges::any_of(values, &SourceCell::isBlank);
        if (state.placed || hasBlank || values.size() != wanted.figures.size())
            return;
        for (size_t i = 0; i < values.size(); ++i)
            place(row, *values[i], wanted, wanted.figures[i]);
        if (values.size() > 1)
            m_match.notes += Messages::tr("The figures of the row “%1”, assigned by hand, were "
                                          "taken in their order; please check them.")
                                 .arg(nameOf(row));
    }

    // Where heads of its own follow, those of the table before count no more behind this one.
    bool endsUnderOwnHeads() const
    {
        return std::ranges::any_of(m_match.placements, [this](const Placement& placement) {
            return !m_heads.inTable(m_table.rowCount(), placement.place.column).labels.empty();
        });
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

    void noteHeadless(const FormFigure& figure)
    {
        const QString note =
            Messages::tr("A column of figures has no head; by the heads beside it, it can only be "
                         "“%1”. Please check it.")
                .arg(figure.aboveTexts.value(0).simplified());
        if (!m_match.notes.contains(note))
            m_match.notes += note;
    }

    void tellDoubtful()
    {
        constexpr qsizetype mostNamed = 3;
        if (m_doubtful.isEmpty())
            return;
        const QString named = m_doubtful.mid(0, mostNamed).join(Messages::tr(", "));
        m_match.notes +=
            Messages::tr("%n row(s) were not read, because their sum does not hold as their blanks "
                         "stand and a figure may have been lost in the copy: %1. A row that is "
                         "right can be assigned by hand.",
                         nullptr, static_cast<int>(m_doubtful.size()))
                .arg(named);
    }

    QString nameOf(int row) const
    {
        const SourceCell* label = m_rows[index(row)].label;
        return label ? label->text.simplified() : QString();
    }

    // Of table four no row has one.
    QString nameToTell(int row) const
    {
        const QString name = nameOf(row);
        return name.isEmpty() ? Messages::tr("(a row without a name)") : name;
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
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            noteAltered(m_heads.above(row, column), figure);
            m_match.goesOn = m_match.goesOn || m_heads.areOfTableBefore(row, column);
        }
        m_match.placements.push_back({figure.id, placeOf(cell), cell.text, unitOf(row, cell)});
        m_taken.cells.insert({cell.row, cell.column});
    }

    // The money unit the source states beside or above a figure.
    QString unitOf(int row, const SourceCell& cell) const
    {
        for (const SourceCell* other : m_table.row(row))
            if (const QString unit = QString(other->text).remove(u' ').remove(u'　');
                unit == u"元" || unit == u"万元" || unit == u"亿元")
                return unit;
        if (const SourceCell* label = m_rows[index(row)].label)
            if (const QString unit = labelUnit(label->text); !unit.isEmpty())
                return unit;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            if (const auto above = m_heads.above(row, column); !above.empty())
                if (const QString unit = labelUnit(above.front().text); !unit.isEmpty())
                    return unit;
        return {};
    }

    const SourceTable& m_table;
    const FormIndex& m_form;
    const TableContext& m_context;
    Budget& m_budget;
    std::vector<MatchedRow> m_rows;
    ColumnHeads m_heads;
    TakenOfTable m_taken;
    TableMatch m_match;
    QStringList m_doubtful; // names of rows that are not certain
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
