// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/merged_header.h"

#include "forms/grid/cell_painter.h"

#include <QPaintEvent>
#include <QPainter>

namespace gongkai {
namespace {

int firstSizes(const std::vector<int>& sizes, int count)
{
    return std::accumulate(sizes.begin(), sizes.begin() + count, 0);
}

} // namespace

MergedHeader::MergedHeader(Qt::Orientation orientation, const Sheet& sheet,
                           const SheetLayout& layout, QWidget* parent)
    : QHeaderView(orientation, parent), m_sheet(sheet), m_layout(layout)
{
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
}

void MergedHeader::setCurrentSection(int section)
{
    if (m_current == section)
        return;
    m_current = section;
    viewport()->update();
}

bool MergedHeader::owns(const SheetCell& cell) const
{
    const bool inHead = cell.row < m_sheet.headerRows;
    const bool inStub = cell.column < m_sheet.stubColumns;
    return isHorizontal() ? inHead && !inStub : inStub && !inHead;
}

QRect MergedHeader::place(const SheetCell& cell) const
{
    const QRect inTable = m_layout.rect(cell);
    if (isHorizontal())
        return inTable.translated(
            -firstSizes(m_layout.columnWidths, m_sheet.stubColumns) - offset(), 0);
    return inTable.translated(0, -firstSizes(m_layout.rowHeights, m_sheet.headerRows) - offset());
}

bool MergedHeader::isCurrent(const SheetCell& cell) const
{
    if (m_current < 0)
        return false;
    const int first =
        isHorizontal() ? cell.column - m_sheet.stubColumns : cell.row - m_sheet.headerRows;
    const int count = isHorizontal() ? cell.columnSpan : cell.rowSpan;
    return first <= m_current && m_current < first + count;
}

QSize MergedHeader::sizeHint() const
{
    if (isHorizontal())
        return {0, firstSizes(m_layout.rowHeights, m_sheet.headerRows)};
    return {firstSizes(m_layout.columnWidths, m_sheet.stubColumns), 0};
}

void MergedHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (const SheetCell& cell : m_sheet.cells) {
        if (!owns(cell))
            continue;
        const QRect rect = place(cell);
        if (rect.intersects(event->rect()))
            paintLabel(painter, rect, viewport()->rect(), cell, palette(), isCurrent(cell));
    }
}

void SheetCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const SheetCell& cell : m_sheet.cells)
        if (cell.row < m_sheet.headerRows && cell.column < m_sheet.stubColumns)
            paintLabel(painter, m_layout.rect(cell), rect(), cell, palette(), false);
}

} // namespace gongkai
