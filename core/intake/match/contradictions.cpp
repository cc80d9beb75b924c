// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/contradictions.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/take_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr size_t fewestRowsOfACopy = 2; // where they go on in one table

using SourceRow = std::pair<int, int>;         // block and row
using RowOfForm = std::pair<QString, QString>; // table and row

// What two parts of a source say of the same cells.
struct Shared
{
    std::set<RowOfForm> rows;
    bool isContradicted = false;
};

class Contradictions
{
public:
    Contradictions(SourceMatch& match, const FormIndex& form) : m_match(match), m_form(form) {}

    void list()
    {
        const std::vector<Placement>& placements = m_match.placements;
        for (size_t i = 0; i < placements.size(); ++i) {
            findPart(placements[i]);
            if (placements[i].text.trimmed().isEmpty())
                continue;
            m_byCell[placements[i].cell].push_back(i);
            ++m_sizes[m_parts.back()];
        }
        for (const auto& [cell, all] : m_byCell)
            compare(all);
        findRivals();
        takeBack();
    }

private:
    static SourceRow rowOf(const Placement& placement)
    {
        return {placement.place.block, placement.place.row};
    }

    // A table, or of one the rows from where those of the form begin again.
    void findPart(const Placement& placement)
    {
        const int line = m_form.lineOfRow(placement.cell.table + u'.' + placement.cell.row);
        const SourceRow row = rowOf(placement);
        const bool isApart = row.second > m_lastRow.second + 1;
        const bool beginsAgain =
            line >= 0 && (line < m_lastLine || (line == m_lastLine && isApart));
        const bool isNext =
            m_lastRow.first != row.first || (m_lastRow.second != row.second && beginsAgain);
        m_part += isNext;
        m_lastRow = row;
        m_lastLine = line >= 0 ? line : m_lastLine;
        m_parts.push_back(m_part);
    }

    QString valueOf(const Placement& placement) const
    {
        const MatchedCell cell = readPlacement(placement, m_form.form());
        return cell.isTaken() ? cell.figure.toString() : cell.original + placement.unit;
    }

    // The first figure of a cell with all others.
    void compare(const std::vector<size_t>& all)
    {
        if (all.size() < 2)
            return;
        const Placement& first = m_match.placements[all.front()];
        const QString value = valueOf(first);
        for (const size_t other : all) {
            const Placement& again = m_match.placements[other];
            if (rowOf(again) == rowOf(first))
                continue;
            Shared& shared = m_shared[{m_parts[all.front()], m_parts[other]}];
            shared.rows.emplace(first.cell.table, first.cell.row);
            if (valueOf(again) == value)
                continue;
            shared.isContradicted = true;
            m_contradictedRows.insert(rowOf(first));
            m_contradictedRows.insert(rowOf(again));
        }
    }

    void findRivals()
    {
        for (const auto& [parts, shared] : m_shared) {
            const auto [first, second] = parts;
            if (!shared.isContradicted || first == second ||
                (goesOn(first, second) && shared.rows.size() < fewestRowsOfACopy))
                continue;
            m_rivals.insert(second);
            if (m_sizes[second] >= m_sizes[first])
                m_rivals.insert(first);
        }
    }

    // In one table, with nothing between them: one row of the first is there once more.
    bool goesOn(int first, int second) const
    {
        const auto rowAt = [this](auto at) {
            return rowOf(m_match.placements[static_cast<size_t>(at - m_parts.begin())]);
        };
        const SourceRow above = rowAt(std::prev(std::ranges::upper_bound(m_parts, first)));
        const SourceRow below = rowAt(std::ranges::lower_bound(m_parts, second));
        return above.first == below.first && above.second + 1 == below.second;
    }

    // What stands once and where something else is contradicted.
    void takeBack()
    {
        std::set<size_t> doubtful;
        for (const auto& [cell, all] : m_byCell) {
            const size_t one = all.front();
            const bool isContradicted = m_rivals.contains(m_parts[one]) ||
                                        m_contradictedRows.contains(rowOf(m_match.placements[one]));
            if (all.size() == 1 && isContradicted)
                doubtful.insert(one);
        }
        for (const size_t one : doubtful) {
            const Placement& placement = m_match.placements[one];
            m_match.leftOver.push_back({labelBefore(placement), placement.text, placement.place});
        }
        size_t number = 0;
        std::erase_if(m_match.placements,
                      [&](const Placement&) { return doubtful.contains(number++); });
        if (!doubtful.empty())
            m_match.notes +=
                Messages::tr("Two tables or rows of the source contradict each other; %1 figures "
                             "that only one of them has were not taken.")
                    .arg(doubtful.size());
    }

    // Of the row there.
    QString labelBefore(const Placement& placement) const
    {
        const auto& block = m_match.blocks[static_cast<size_t>(placement.place.block)];
        const auto* table = std::get_if<SourceTable>(&block);
        QString label;
        if (table)
            for (const SourceCell* cell : table->row(placement.place.row))
                if (cell->column < placement.place.column && !cell->isBlank() &&
                    !looksLikeFigure(cell->text) && !isUnitText(cell->text))
                    label = cell->text;
        return label;
    }

    SourceMatch& m_match;
    const FormIndex& m_form;
    std::vector<int> m_parts; // of the placements, ascending
    int m_part = 0;
    SourceRow m_lastRow{-1, -1};
    int m_lastLine = -1;
    std::map<CellId, std::vector<size_t>> m_byCell; // placements with a figure
    std::map<int, size_t> m_sizes;                  // figures by part
    std::map<std::pair<int, int>, Shared> m_shared; // by two parts, the first one first
    std::set<SourceRow> m_contradictedRows;
    std::set<int> m_rivals; // parts
};

} // namespace

void listContradicted(SourceMatch& match, const FormIndex& form)
{
    Contradictions(match, form).list();
}

} // namespace gongkai
