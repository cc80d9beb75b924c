// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/edged_table.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

// The first edge of each column, sorted.
std::vector<int> columnEdges(const std::vector<std::vector<EdgedCell>>& rows, int tolerance)
{
    std::vector<int> all;
    for (const auto& row : rows)
        for (const EdgedCell& cell : row) {
            all.push_back(cell.left);
            all.push_back(cell.right);
        }
    std::ranges::sort(all);
    std::vector<int> edges;
    for (const int edge : all)
        if (edges.empty() || edge - edges.back() > tolerance)
            edges.push_back(edge);
    return edges;
}

int columnAt(const std::vector<int>& edges, int position)
{
    return static_cast<int>(std::ranges::upper_bound(edges, position) - edges.begin()) - 1;
}

} // namespace

bool EdgedTable::addRow(std::vector<EdgedCell> cells, const QStringList& texts)
{
    if (std::ssize(cells) != texts.size() || cells.empty())
        return false;
    std::vector<EdgedCell> row;
    for (size_t i = 0; i < cells.size(); ++i) {
        cells[i].text = texts[static_cast<qsizetype>(i)];
        if (cells[i].joins && !row.empty()) {
            row.back().right = cells[i].right;
            if (!cells[i].text.isEmpty())
                row.back().text +=
                    row.back().text.isEmpty() ? cells[i].text : u'\n' + cells[i].text;
        } else {
            row.push_back(cells[i]);
        }
    }
    m_rows.push_back(std::move(row));
    return true;
}

SourceTable EdgedTable::take(int tolerance, Budget& budget)
{
    const auto rows = std::exchange(m_rows, {});
    const std::vector<int> edges = columnEdges(rows, tolerance);
    SourceTableBuilder builder(budget);
    for (const auto& row : rows) {
        if (row.empty())
            continue;
        builder.beginRow();
        builder.skip(columnAt(edges, row.front().left));
        for (const EdgedCell& cell : row) {
            const int span = columnAt(edges, cell.right) - columnAt(edges, cell.left);
            if (cell.continues)
                builder.continueCell(std::max(span, 1));
            else
                builder.addCell(cell.text, 1, std::max(span, 1));
        }
    }
    return builder.take();
}

void addTable(SourceTable table, SourceDocument& document)
{
    if (table.columnCount() > 1)
        return document.blocks.emplace_back(std::move(table)), void();
    for (const SourceCell& cell : table.cells())
        for (const QString& line : cell.text.split(u'\n', Qt::SkipEmptyParts))
            document.blocks.emplace_back(line);
}

void addBoxesOfCells(const QStringList& texts, SourceDocument& document, Budget& budget)
{
    SourceTableBuilder boxes(budget);
    for (const QString& text : texts) {
        boxes.beginRow();
        boxes.addCell(text);
    }
    SourceTable table = boxes.take();
    table.setAside();
    if (table.rowCount() > 0)
        document.blocks.emplace_back(std::move(table));
}

void addLooseRow(const QStringList& texts, SourceDocument& document, Budget& budget)
{
    SourceTableBuilder row(budget);
    for (const QString& text : texts)
        row.addCell(text);
    addTable(row.take(), document);
}

} // namespace gongkai
