// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/form_preview.h"

namespace gongkai {

FormPreview previewOnForm(const IntakeResult& result, const std::map<CellId, Figure>& decided)
{
    FormPreview preview;
    const auto figureOf = [&](const CellId& cell) {
        const auto chosen = decided.find(cell);
        return chosen == decided.end() ? result.report.figure(cell) : chosen->second;
    };
    for (const Sheet& printed : result.report.form().sheets) {
        const Sheet sheet = result.report.sheet(printed.id);
        const int block = static_cast<int>(preview.tables.blocks.size());
        std::vector<SourceCell> cells;
        for (const SheetCell& cell : sheet.cells) {
            cells.push_back({cell.row, cell.column, cell.rowSpan, cell.columnSpan,
                             cell.figure ? figureOf(*cell.figure).toString() : cell.text});
            if (cell.figure)
                preview.places[*cell.figure] = {block, cell.row, cell.column};
        }
        preview.tables.blocks.emplace_back(
            SourceTable(sheet.rowCount, sheet.columnCount, std::move(cells)));
    }
    const auto placeOf = [&](const CellId& cell) {
        const auto found = preview.places.find(cell);
        return found == preview.places.end() ? SourcePlace() : found->second;
    };
    for (MatchedCell cell : result.match.cells) {
        cell.place = placeOf(cell.cell);
        cell.candidates.clear(); // their places are in the source
        if (decided.contains(cell.cell)) {
            cell.state = MatchedCell::State::Normalised;
            cell.figure = decided.at(cell.cell);
        }
        preview.marks.cells.push_back(cell);
    }
    for (const CellId& missing : result.match.missing)
        preview.marks.cells.push_back(
            {missing, placeOf(missing), {}, {}, MatchedCell::State::Unreadable, {}});
    return preview;
}

} // namespace gongkai
