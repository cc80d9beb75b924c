// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/reflow.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/row_finder.h"

#include <algorithm>

namespace gongkai {
namespace {

class Reflow
{
public:
    Reflow(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget)
        : m_items(items), m_form(form), m_budget(budget), m_rows(items, form, budget)
    {}

    SourceDocument run()
    {
        for (int at = 0; at < size() && !m_budget.isSpent();) {
            const auto found = m_rows.rowAt(at);
            if (!found) {
                if (!m_items[index(at)].text.isEmpty())
                    m_pending.push_back(at);
                ++at;
                continue;
            }
            take(*found);
            at = found->end;
        }
        flushTable();
        return std::move(m_document);
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    int size() const { return static_cast<int>(m_items.size()); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }
    const Sheet& sheetOf(const FormLine& line) const
    {
        return m_form.form().sheets[index(line.sheet)];
    }

    void take(const FoundRow& found)
    {
        const FormLine& wanted = line(found.line);
        const bool follows = m_rows.follows(found);
        if (follows)
            addStrayRow(wanted);
        else
            flushTable();
        flushPending();
        if (m_row < 0)
            m_width = sheetOf(wanted).columnCount;
        beginRow();
        for (const auto& [label, text] : found.labels) {
            if (label)
                addCell(label->cell, text);
            else
                m_cells.push_back({m_row, wanted.figures.front().cell.column - 1, 1, 1, text});
        }
        if (found.certain)
            for (size_t i = 0; i < wanted.figures.size(); ++i)
                addCell(wanted.figures[i].cell, found.figures[static_cast<qsizetype>(i)]);
        m_rows.advance(found);
    }

    void beginRow()
    {
        ++m_row;
        m_budget.take(Limit::Rows);
        m_budget.take(Limit::Cells, m_width);
    }

    void addCell(const SheetCell& place, const QString& text)
    {
        m_cells.push_back({m_row, place.column, 1, place.columnSpan, text});
    }

    // What stands between two rows of one table and looks like a row of it.
    void addStrayRow(const FormLine& wanted)
    {
        const int count = static_cast<int>(m_pending.size());
        const int width = sheetOf(wanted).columnCount;
        const bool isRow = count >= 2 && count <= width &&
                           m_items[index(m_pending.front())].text.size() <= 80 &&
                           !looksLikeFigure(m_items[index(m_pending.front())].text) &&
                           looksLikeFigure(m_items[index(m_pending.back())].text);
        // Of several columns none can be told when a blank one was left out.
        const bool hasGaps = m_pending.empty() || m_pending.back() - m_pending.front() >= count;
        if (!isRow || (hasGaps && wanted.figures.size() > 1))
            return;
        beginRow();
        m_cells.push_back({m_row, 0, 1, 1, m_items[index(m_pending.front())].text});
        for (int i = 1; i < count; ++i)
            m_cells.push_back(
                {m_row, width - count + i, 1, 1, m_items[index(m_pending[index(i)])].text});
        m_pending.clear();
    }

    void flushPending()
    {
        for (const int at : m_pending)
            m_document.blocks.push_back(m_items[index(at)].text);
        m_pending.clear();
    }

    void flushTable()
    {
        if (m_row >= 0 && !m_budget.isSpent())
            m_document.blocks.push_back(SourceTable(m_row + 1, m_width, std::move(m_cells)));
        m_cells.clear();
        m_row = -1;
        flushPending();
    }

    const std::vector<TextItem>& m_items;
    const FormIndex& m_form;
    Budget& m_budget;
    RowFinder m_rows;
    SourceDocument m_document;
    std::vector<SourceCell> m_cells; // of the open table
    std::vector<int> m_pending;      // items that belong to no row so far
    int m_row = -1;
    int m_width = 0;
};

} // namespace

SourceDocument reflow(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget)
{
    return Reflow(items, form, budget).run();
}

std::vector<TextItem> toItems(const SourceTable& table)
{
    std::vector<TextItem> items;
    int row = 0;
    for (const SourceCell& cell : table.cells()) {
        if (cell.row != std::exchange(row, cell.row) && !items.empty())
            items.back().endsRow = true;
        items.push_back({cell.text, true, false});
    }
    if (!items.empty())
        items.back().endsRow = true;
    return items;
}

} // namespace gongkai
