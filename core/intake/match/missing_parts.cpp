// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/missing_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::MatchReport)
};

} // namespace

std::vector<MissingPart> missingParts(const std::vector<CellId>& missing, const Form& form)
{
    const std::set<CellId> cells(missing.begin(), missing.end());
    const auto allMissing = [&](const QString& table, const QString& row) {
        return std::ranges::all_of(form.cells(), [&](const CellId& cell) {
            return cell.table != table || (!row.isEmpty() && cell.row != row) ||
                   cells.contains(cell);
        });
    };
    std::vector<MissingPart> parts;
    QString last;
    for (const CellId& cell : missing) {
        const Table* table = form.table(cell.table);
        const Row* row = table ? table->row(cell.row) : nullptr;
        QString group = cell.toString();
        QString label = form.hasCell(cell) ? form.cellLabel(cell) : group;
        if (table && allMissing(cell.table, {})) {
            group = cell.table;
            label = Messages::tr("the whole table “%1”").arg(table->label);
        } else if (row && allMissing(cell.table, cell.row)) {
            group = cell.table + u'.' + cell.row;
            label = Messages::tr("the row “%1”").arg(row->path);
        }
        if (std::exchange(last, group) != group)
            parts.push_back({label, {}});
        parts.back().cells.push_back(cell);
    }
    return parts;
}

} // namespace gongkai
