// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/doubtful_rows.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

using SourceRow = std::pair<int, int>; // block and row

struct LeftRow
{
    QString label;
    QStringList texts;
};

int rowsOf(int block, const std::vector<SourceBlock>& blocks)
{
    const bool isBlock = block >= 0 && block < static_cast<int>(blocks.size());
    const auto* table =
        isBlock ? std::get_if<SourceTable>(&blocks[static_cast<size_t>(block)]) : nullptr;
    return table ? table->rowCount() : 0;
}

// The rows right above and below, also of the tables that stand there with nothing between.
std::vector<SourceRow> neighboursOf(SourceRow at, const std::vector<SourceBlock>& blocks)
{
    const auto [block, row] = at;
    return {row > 0 ? SourceRow(block, row - 1)
                    : SourceRow(block - 1, rowsOf(block - 1, blocks) - 1),
            row + 1 < rowsOf(block, blocks) ? SourceRow(block, row + 1) : SourceRow(block + 1, 0)};
}

std::map<SourceRow, LeftRow> leftRows(const SourceMatch& match)
{
    std::map<SourceRow, LeftRow> rows;
    for (const MatchReport::LeftOver& left : match.leftOver) {
        if (left.label.isEmpty() || left.place.row < 0)
            continue;
        LeftRow& row = rows[{left.place.block, left.place.row}];
        row.label = left.label;
        row.texts += left.text;
    }
    return rows;
}

// Of the form's row that this label names.
bool isOf(const Placement& placement, const QString& label, const FormIndex& form)
{
    const std::vector<int>& lines = form.linesWithKey(form.keyOf(label));
    if (lines.size() != 1)
        return false;
    const auto& figures = form.lines()[static_cast<size_t>(lines.front())].figures;
    return std::ranges::find(figures, placement.cell, &FormFigure::id) != figures.end();
}

} // namespace

void listDoubtfulRows(SourceMatch& match, const FormIndex& form)
{
    std::map<SourceRow, std::vector<size_t>> placedIn;
    for (size_t i = 0; i < match.placements.size(); ++i)
        placedIn[{match.placements[i].place.block, match.placements[i].place.row}].push_back(i);
    std::map<size_t, QString> doubtful; // placements, and the label of their row
    for (const auto& [at, left] : leftRows(match))
        for (const SourceRow& neighbour : neighboursOf(at, match.blocks)) {
            const auto placed = placedIn.find(neighbour);
            if (placed == placedIn.end() ||
                !isOf(match.placements[placed->second.front()], left.label, form))
                continue;
            QStringList texts;
            for (const size_t number : placed->second)
                texts += match.placements[number].text;
            // As many figures as it, or nearly: a row that lost one.
            if (texts != left.texts && left.texts.size() * 2 >= texts.size())
                for (const size_t number : placed->second)
                    doubtful.emplace(number, left.label);
        }
    for (auto at = doubtful.rbegin(); at != doubtful.rend(); ++at) {
        const auto placement = match.placements.begin() + static_cast<std::ptrdiff_t>(at->first);
        if (!placement->text.trimmed().isEmpty())
            match.leftOver.push_back({at->second, placement->text, placement->place});
        match.placements.erase(placement);
    }
}

} // namespace gongkai
