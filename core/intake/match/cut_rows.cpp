// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/cut_rows.h"

#include "core/intake/match/labels.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALabel = 64;

// Also one that its column has broken.
bool isFigure(const SourceCell& cell)
{
    return looksLikeFigure(QString(cell.text).remove(u'\n'));
}

bool isOneRow(const SourceTable& table, int below, const FormIndex& form, Budget& budget)
{
    const auto upper = table.row(below - 1);
    const auto lower = table.row(below);
    if (!budget.take(Limit::Steps, stepsOfALabel * std::ssize(upper)))
        return false;
    const auto isPair = [&](const SourceCell* above, const SourceCell* cell) {
        return above->column == cell->column && above->columnSpan == cell->columnSpan &&
               above->row + above->rowSpan == below && cell->row == below;
    };
    if (!std::ranges::equal(upper, lower, isPair))
        return false;
    // Figures above figures without a label of their own are one row whose figures are broken.
    const bool isAlone = std::ranges::all_of(
        lower, [](const SourceCell* cell) { return cell->isBlank() || isFigure(*cell); });
    bool isBroken = false;
    bool hasLabel = false;
    for (size_t i = 0; i < upper.size(); ++i) {
        if (upper[i]->isBlank() || lower[i]->isBlank())
            continue;
        if (isFigure(*upper[i]) && isFigure(*lower[i])) {
            isBroken = true;
            continue;
        }
        const bool areLabels =
            form.isLabel(form.keyOf(upper[i]->text)) && form.isLabel(form.keyOf(lower[i]->text));
        if (areLabels || !form.isLabel(form.keyOf(upper[i]->text + lower[i]->text)))
            return false;
        hasLabel = true;
    }
    return hasLabel || (isAlone && isBroken);
}

// Each cell of the row goes on in the cell below it.
void join(std::vector<SourceCell>& cells, int below)
{
    for (const SourceCell& cell : cells)
        if (cell.row == below) {
            const auto above = std::ranges::find_if(cells, [&](const SourceCell& other) {
                return other.column == cell.column && other.row + other.rowSpan == below;
            });
            // Of a figure that goes on nobody knows how: it is none.
            if (isFigure(*above) && isFigure(cell))
                above->text += u'\n';
            above->text += cell.text;
            above->rowSpan += cell.rowSpan - 1;
        }
    std::erase_if(cells, [below](const SourceCell& cell) { return cell.row == below; });
    for (SourceCell& cell : cells)
        cell.row -= cell.row > below;
}

} // namespace

void joinCutRows(SourceDocument& source, const FormIndex& form, Budget& budget)
{
    for (SourceBlock& block : source.blocks) {
        auto* table = std::get_if<SourceTable>(&block);
        if (!table)
            continue;
        // From the last page to the first: the rows above keep their numbers.
        const std::vector<int> starts = table->pageStarts();
        for (auto start = starts.rbegin(); start != starts.rend(); ++start) {
            if (!isOneRow(*table, *start, form, budget))
                continue;
            std::vector<SourceCell> cells = table->cells();
            join(cells, *start);
            *table = SourceTable(table->rowCount() - 1, table->columnCount(), std::move(cells));
        }
    }
}

} // namespace gongkai
