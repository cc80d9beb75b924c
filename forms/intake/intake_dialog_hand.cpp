// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the clerk does by hand in the dialog, and the way back from it.
#include "forms/intake/intake_dialog.h"

#include "core/intake/match/labels.h"
#include "forms/intake/figure_choice.h"
#include "forms/intake/intake_list.h"
#include "forms/intake/source_view.h"
#include "forms/wording.h"

#include <algorithm>

namespace gongkai {

const MatchedCell* IntakeDialog::chosenConflict() const
{
    const auto id = m_list->currentCell();
    if (!id || !m_reading)
        return nullptr;
    const std::vector<MatchedCell>& cells = (*m_reading)->match.cells;
    const auto found = std::ranges::find_if(cells, [&id](const MatchedCell& cell) {
        return cell.cell == *id && !readableCandidates(cell).empty();
    });
    return found == cells.end() ? nullptr : &*found;
}

std::optional<CellId> IntakeDialog::chosenMissing(bool asRow) const
{
    if (m_list->currentPlace())
        return std::nullopt;
    return asRow ? m_list->currentRow() : m_list->currentCell();
}

void IntakeDialog::decide()
{
    const MatchedCell* conflict = m_running ? nullptr : chosenConflict();
    if (!conflict)
        return;
    const std::vector<MatchedCell::Candidate> figures = readableCandidates(*conflict);
    const int chosen = m_prompts.choose(
        tr("Two different figures"),
        tr("%1 stands there more than once with different figures. Which one is right?")
            .arg(fullCellName((*m_reading)->report, conflict->cell)),
        candidateNames((*m_reading)->source, figures));
    if (chosen < 0)
        return;
    const auto index = static_cast<size_t>(chosen);
    HandWork work = m_steps.now();
    work.decided[conflict->cell] = figures[index].figure;
    auto others = decidedLikewise(m_shown.match.cells, *conflict, index);
    if (!others.empty() && decidesLikewise(static_cast<int>(others.size())))
        work.decided.merge(others);
    m_steps.add(std::move(work));
    showResult();
}

// Esc means the one figure alone.
bool IntakeDialog::decidesLikewise(int others)
{
    return m_prompts.confirmRisk(
        tr("The others of this table"),
        tr("%n other cell(s) of this table also stand there with different figures. Choose the one "
           "in the same place for them, too?",
           nullptr, others),
        tr("Only this cell"), tr("All of this table"));
}

void IntakeDialog::assignRow()
{
    if (const auto cell = chosenMissing(true))
        if (const auto source = markedPlace(*cell, true); source && mayMoveRow(*cell, *source))
            place(*cell, *source, true);
}

void IntakeDialog::assignColumn()
{
    if (const auto cell = chosenMissing(false))
        if (const auto source = markedPlace(*cell, false))
            place(*cell, *source, false);
}

// The place marked on the left; where it cannot be meant, the clerk is told so.
std::optional<SourcePlace> IntakeDialog::markedPlace(const CellId& cell, bool asRow)
{
    const SourcePlace place = m_sourceView->currentPlace();
    const SourceDocument& source = (*m_reading)->source;
    const auto* table =
        place.block < 0
            ? nullptr
            : std::get_if<SourceTable>(&source.blocks[static_cast<size_t>(place.block)]);
    const bool hasFigure =
        table && std::ranges::any_of(table->row(place.row), [](const SourceCell* one) {
            return looksLikeFigure(one->text);
        });
    const QString name = fullCellName((*m_reading)->report, cell);
    if (asRow && hasFigure)
        return place;
    if (asRow)
        m_prompts.inform(tr("Assign a row"),
                         tr("Mark a cell of the row on the left, one with figures, that belongs to "
                            "“%1”.")
                             .arg(name));
    else if (table && table->at(place.row, place.column))
        return place;
    else
        m_prompts.inform(
            tr("Assign a column"),
            tr("Mark the head of the column on the left, or a figure in it, that belongs to “%1”.")
                .arg(name));
    return std::nullopt;
}

// After a row is placed the list goes on to the next that is missing, and the mark on the left
// stays: the same key again would take from the one what the other gets.
bool IntakeDialog::mayMoveRow(const CellId& cell, const SourcePlace& source)
{
    const std::vector<AssignedRow>& rows = m_steps.now().rows;
    const auto given = std::ranges::find_if(rows, [&source](const AssignedRow& row) {
        return row.place.block == source.block && row.place.row == source.row;
    });
    const QString wanted = cell.table + u'.' + cell.row;
    if (given == rows.end() || given->row == wanted)
        return true;
    const auto nameOf = [&form = (*m_reading)->report.form()](const QString& id) -> QString {
        const Table* table = form.table(id.section(u'.', 0, 0));
        if (!table)
            return id;
        const auto row = std::ranges::find(table->rows, id.section(u'.', 1), &Row::id);
        return row == table->rows.end() ? id : withTable(row->path, table);
    };
    return m_prompts.confirmRisk(
        tr("Assign a row"),
        tr("The row marked on the left was given to “%1”. Give it to “%2” instead?")
            .arg(nameOf(given->row), nameOf(wanted)),
        tr("Leave it"), tr("Give it to this row"));
}

// A row whose columns are not known is placed figure by figure: the column names the row as well.
void IntakeDialog::place(const CellId& cell, const SourcePlace& source, bool asRow)
{
    const auto& table =
        std::get<SourceTable>((*m_reading)->source.blocks[static_cast<size_t>(source.block)]);
    HandWork work = m_steps.now();
    if (asRow || table.isLoose()) {
        std::erase_if(work.rows, [&](const AssignedRow& row) {
            return row.place.block == source.block && row.place.row == source.row;
        });
        work.rows.push_back({source, QString(cell.table + u'.' + cell.row)});
    }
    if (!asRow) {
        const SourceCell* marked = table.at(source.row, source.column);
        std::erase_if(work.columns, [&](const AssignedColumn& column) {
            return column.place.block == source.block && column.cell.table == cell.table &&
                   column.place.column >= marked->column &&
                   column.place.column < marked->column + marked->columnSpan;
        });
        work.columns.push_back({source, cell});
    }
    m_steps.add(std::move(work));
    m_assigned = cell;
    read();
}

void IntakeDialog::go(void (HandSteps::*step)())
{
    const HandWork before = m_steps.now();
    (m_steps.*step)();
    readOrShow(before);
}

void IntakeDialog::backToAutomatic()
{
    const HandWork before = m_steps.now();
    m_steps.add({});
    readOrShow(before);
}

void IntakeDialog::readOrShow(const HandWork& before)
{
    if (before.placesOtherwise(m_steps.now()))
        read();
    else
        showResult();
}

} // namespace gongkai
