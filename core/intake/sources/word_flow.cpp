// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/word_flow.h"

#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/list_numbers.h"
#include "core/intake/sources/readers.h"
#include "core/intake/sources/tabbed_lines.h"

namespace gongkai {
namespace {

// Nothing can be read in a column that is narrower (in twips, twentieths of a point): a digit of
// the smallest size takes 80.
constexpr int sameEdge = 70;

} // namespace

void WordFlow::endLine(bool isInTable, const QString& number, std::optional<int> level)
{
    if (!isInTable) {
        closeTable();
        return endParagraph(number, level);
    }
    const QString text = withNumber(number, tidyLines(takeLine()));
    if (!text.isEmpty() && m_budget.take(Limit::Lines))
        m_lines += text;
}

void WordFlow::endCell(const QString& number)
{
    endLine(true, number);
    const QString text = m_lines.join(u'\n');
    if (m_budget.take(Limit::Cells))
        m_cells += std::exchange(m_hasPicture, false) ? withPicture(text) : text;
    m_lines.clear();
}

void WordFlow::addRow(const std::vector<EdgedCell>& cells, const QStringList& texts)
{
    if (m_table.addRow(cells, texts))
        return;
    closeTable();
    addLooseRow(texts, m_document, m_budget);
}

SourceDocument WordFlow::finish()
{
    endParagraph();
    closeTable();
    markHeadings(m_document.blocks, std::exchange(m_levels, {}));
    readTabs(m_document, m_budget);
    return std::exchange(m_document, {});
}

QString WordFlow::takeLine()
{
    m_document.hidden.others += std::exchange(m_hiddenFigures, false);
    return std::exchange(m_line, {});
}

void WordFlow::endParagraph(const QString& number, std::optional<int> level)
{
    const QString text = withNumber(number, tidyTabs(takeLine()));
    m_hasPicture = false;
    if (text.isEmpty() || !m_budget.take(Limit::Lines))
        return;
    if (level)
        m_levels[m_document.blocks.size()] = *level;
    m_document.blocks.emplace_back(text);
}

void WordFlow::closeTable()
{
    if (!m_cells.isEmpty())
        addLooseRow(takeRow(), m_document, m_budget);
    if (!m_table.isEmpty())
        addTable(m_table.take(sameEdge, m_budget), m_document);
}

} // namespace gongkai
