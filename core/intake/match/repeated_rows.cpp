// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/repeated_rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qsizetype mostNamed = 4;

using RowOfForm = std::pair<QString, QString>; // table and row

// In the order of the source. A figure filled over merged cells stands twice in one row.
std::vector<RowOfForm> repeatedRows(const std::vector<Placement>& placements,
                                    const std::vector<MatchedCell>& cells)
{
    QSet<CellId> conflicts;
    for (const MatchedCell& cell : cells)
        if (cell.state == MatchedCell::State::Conflict)
            conflicts.insert(cell.cell);
    std::map<CellId, std::pair<int, int>> firstAt;
    std::vector<RowOfForm> rows;
    std::vector<RowOfForm> inConflict;
    for (const Placement& placement : placements) {
        const std::pair<int, int> at(placement.place.block, placement.place.row);
        const auto [first, isNew] = firstAt.try_emplace(placement.cell, at);
        const RowOfForm row(placement.cell.table, placement.cell.row);
        if (conflicts.contains(placement.cell))
            inConflict.push_back(row);
        if (!isNew && first->second != at && std::ranges::find(rows, row) == rows.end())
            rows.push_back(row);
    }
    std::erase_if(rows, [&](const RowOfForm& row) {
        return std::ranges::find(inConflict, row) != inConflict.end();
    });
    return rows;
}

QString labelOf(const RowOfForm& id, const Form& form)
{
    if (const Table* table = form.table(id.first))
        for (const Row& row : table->rows)
            if (row.id == id.second)
                return row.label;
    return id.second;
}

} // namespace

QStringList noteRepeatedRows(const std::vector<Placement>& placements,
                             const std::vector<MatchedCell>& cells, const Form& form)
{
    const std::vector<RowOfForm> rows = repeatedRows(placements, cells);
    if (std::ssize(rows) > mostNamed)
        return {Messages::tr("%1 rows stand in the source more than once, each time with the same "
                             "figures; they were taken once.")
                    .arg(rows.size())};
    QStringList notes;
    for (const RowOfForm& row : rows)
        notes += Messages::tr("The row “%1” stands in the source more than once, each time with "
                              "the same figures; they were taken once.")
                     .arg(labelOf(row, form).simplified());
    return notes;
}

} // namespace gongkai
