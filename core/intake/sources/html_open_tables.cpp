// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_open_tables.h"

#include "core/base/figure.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongkai {
namespace {

constexpr int widestColumn = 1000; // as HTML says of <col span>

bool isFigureText(const QString& text)
{
    return !text.isEmpty() && readFigure(text, CellType::Money).has_value();
}

} // namespace

void HtmlOpenTables::open(bool isOfBoxes)
{
    m_budget.allow(Limit::Depth, static_cast<qint64>(m_tables.size()) + 1);
    m_tables.emplace_back(m_budget);
    m_tables.back().isOfBoxes = isOfBoxes;
}

void HtmlOpenTables::beginRow()
{
    closeCell();
    m_tables.back().builder.beginRow();
}

void HtmlOpenTables::openCell(const HtmlAttributes& attributes)
{
    closeCell();
    Table& table = m_tables.back();
    table.cellOpen = true;
    table.rowSpan = attributes.span("rowspan");
    table.columnSpan = attributes.span("colspan");
}

void HtmlOpenTables::addColumn(const HtmlAttributes& attributes, bool isHidden)
{
    Table& table = m_tables.back();
    const int count = std::clamp(attributes.span("span"), 1, widestColumn);
    for (int i = 0; isHidden && i < count && m_budget.take(Limit::Cells); ++i)
        table.builder.hideColumn(table.columns + i);
    table.columns += count;
}

void HtmlOpenTables::closeCell()
{
    Table& table = m_tables.back();
    if (!std::exchange(table.cellOpen, false))
        return;
    QStringList lines;
    for (const HtmlBlock& read : table.cell) {
        if (const QString* paragraph = std::get_if<QString>(&read.block))
            lines += *paragraph;
        else
            table.nested.push_back(read);
    }
    QString text = lines.join(u'\n');
    if (std::exchange(table.hasPicture, false))
        text = withPicture(text);
    table.builder.addCell(text, table.rowSpan, table.columnSpan);
    std::ranges::move(table.cell, std::back_inserter(table.content));
    table.cell.clear();
}

// Layout or data? Data has figures, and more than one column.
std::vector<HtmlBlock> HtmlOpenTables::close()
{
    closeCell();
    Table table = std::move(m_tables.back());
    m_tables.pop_back();
    const auto figures = std::ranges::count_if(
        table.builder.cells(), [](const SourceCell& cell) { return isFigureText(cell.text); });
    const bool layout = (!table.nested.empty() || table.isOfBoxes) && figures < 3;
    int hiddenFigures = 0;
    SourceTable grid = table.builder.take(&hiddenFigures);
    m_hiddenColumns += hiddenFigures;
    if (grid.rowCount() == 0)
        return {};
    const bool textOnly = grid.columnCount() == 1 && figures < 3;
    if (layout || textOnly)
        return std::move(table.content);
    std::vector<HtmlBlock> blocks;
    blocks.push_back({std::move(grid)});
    std::ranges::move(table.nested, std::back_inserter(blocks));
    return blocks;
}

std::vector<HtmlBlock>* HtmlOpenTables::place()
{
    for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table)
        if (table->cellOpen)
            return &table->cell;
    return nullptr;
}

} // namespace gongkai
