// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/take_cells.h"

#include "core/base/text.h"
#include "core/intake/match/repeated_rows.h"
#include "core/intake/match/take_figures.h"
#include "core/intake/take_words.h"
#include "core/report/field_json.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

class CellTaker
{
public:
    CellTaker(Report& report, MatchReport& match, const QString& what)
        : m_report(report), m_form(report.form()), m_match(match), m_what(what)
    {}

    void takeCells(const std::vector<Placement>& placements)
    {
        m_match.cells = mergePlacements(placements, m_form);
        for (const MatchedCell& cell : m_match.cells)
            takeCell(cell);
        m_match.notes += noteRepeatedRows(placements, m_match.cells, m_form);
    }

    void takeStrayRows(const std::vector<StrayRow>& strayRows)
    {
        const std::vector<LocalRow> rows = localRows(strayRows);
        if (rows.empty())
            return;
        setField(m_report, {FieldKind::Meta, u"local_rows"_qs}, toFieldText(rows), m_match.notes);
        setField(m_report, {FieldKind::Meta, u"last_local"_qs}, QString::number(rows.size()),
                 m_match.notes);
        for (size_t i = 0; i < rows.size(); ++i)
            takeStrayRow(strayRows[i], rows[i].id);
    }

    void countMissing()
    {
        QSet<CellId> found;
        for (const MatchedCell& cell : m_match.cells)
            found.insert(cell.cell);
        for (const CellId& id : m_form.cells())
            if (!found.contains(id))
                m_match.missing.push_back(id);
        m_match.cellCount = static_cast<int>(found.size() + m_match.missing.size());
    }

private:
    void takeCell(const MatchedCell& cell)
    {
        if (!cell.isTaken())
            return;
        setField(m_report, FieldKey::cell(cell.cell), cell.figure.toString(), m_match.notes);
        if (cell.state == MatchedCell::State::Normalised && saysMoreThanTheFigure(cell.original))
            setField(m_report, {FieldKind::Origin, cell.cell.toString()},
                     toFieldText(Origin{fileNameOf(m_what), {}, {}, false, cell.original}),
                     m_match.notes);
    }

    CellId cellOf(const StrayRow& stray, const QString& row) const
    {
        return {stray.table, row, m_form.table(stray.table)->columns.front().id};
    }

    std::vector<LocalRow> localRows(const std::vector<StrayRow>& strayRows) const
    {
        std::vector<LocalRow> rows;
        QString last;
        for (const StrayRow& stray : strayRows) {
            const QString id = u"local_"_qs + QString::number(rows.size() + 1);
            const bool isMoney = m_form.cellType(cellOf(stray, id)) == CellType::Money;
            rows.push_back({id, stray.after.isEmpty() ? last : stray.after, stray.label,
                            isMoney ? m_form.unit(cellOf(stray, id)) : stray.unit});
            last = id;
        }
        return rows;
    }

    void takeStrayRow(const StrayRow& stray, const QString& id)
    {
        const QString unit = stray.unit.contains(u'元') ? stray.unit : QString();
        const MatchedCell cell =
            readPlacement({cellOf(stray, id), stray.place, stray.text, unit}, m_form);
        takeCell(cell);
        if (!cell.isTaken())
            m_match.leftOver.push_back({stray.label, stray.text, stray.place});
        m_match.notes += Messages::tr("The row “%1” is not in the form; it was added as a row of "
                                      "this report's own.")
                             .arg(QString(stray.label).replace(u'\n', u' '));
    }

    Report& m_report;
    const Form& m_form;
    MatchReport& m_match;
    const QString& m_what;
};

// That another form's row was counted in one of this form is only said where it was.
void dropUntrueNotes(MatchReport& match, const Form& form)
{
    for (const IntakeAlias& alias : form.intakeAliases)
        if (std::ranges::none_of(match.cells, [&alias](const MatchedCell& cell) {
                return cell.isTaken() && cell.cell.table + u'.' + cell.cell.row == alias.row;
            }))
            match.notes.removeAll(alias.note);
}

} // namespace

void takeCells(const SourceMatch& matched, Report& report, MatchReport& match, const QString& what,
               Budget& budget)
{
    match.altered = matched.altered;
    match.leftOver = matched.leftOver;
    match.tableCount = matched.tableCount;
    CellTaker taker(report, match, what);
    taker.takeCells(matched.placements);
    if (budget.take(Limit::OwnRows, std::ssize(matched.strayRows)))
        taker.takeStrayRows(matched.strayRows);
    if (matched.placements.empty())
        match.notes += Messages::tr("No statutory table was found; all cells are blank.");
    taker.countMissing();
    dropUntrueNotes(match, report.form());
}

} // namespace gongkai
