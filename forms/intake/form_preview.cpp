// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/form_preview.h"

namespace gongkai {

FormPreview previewOnForm(const Report& report, const MatchReport& match)
{
    FormPreview preview;
    for (const Sheet& printed : report.form().sheets) {
        const Sheet sheet = report.sheet(printed.id);
        const int block = static_cast<int>(preview.tables.blocks.size());
        std::vector<SourceCell> cells;
        for (const SheetCell& cell : sheet.cells) {
            cells.push_back({cell.row, cell.column, cell.rowSpan, cell.columnSpan,
                             cell.figure ? report.figure(*cell.figure).toString() : cell.text});
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
    for (MatchedCell cell : match.cells) {
        cell.place = placeOf(cell.cell);
        cell.candidates.clear(); // their places are in the source
        preview.marks.cells.push_back(cell);
    }
    for (const CellId& missing : match.missing)
        preview.marks.cells.push_back(
            {missing, placeOf(missing), {}, {}, MatchedCell::State::Unreadable, {}});
    return preview;
}

} // namespace gongkai
