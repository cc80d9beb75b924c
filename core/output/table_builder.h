// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace gongkai {

/// A table filled row by row, for what has no sheet.
class TableBuilder
{
public:
    TableBuilder(const QString& id, std::vector<double> widths)
    {
        m_table.id = id;
        m_table.columnCount = static_cast<int>(widths.size());
        m_table.columnWidths = std::move(widths);
    }

    TableBuilder& head(const QStringList& texts)
    {
        row(texts, {});
        for (TableCell& cell : m_table.cells)
            cell.isHeader = true;
        m_table.headerRows = m_table.rowCount;
        return *this;
    }

    /// Columns without an align are centred.
    TableBuilder& row(const QStringList& texts, const std::vector<CellAlign>& aligns)
    {
        for (int column = 0; column < m_table.columnCount; ++column) {
            TableCell cell;
            cell.row = m_table.rowCount;
            cell.column = column;
            cell.text = texts.value(column);
            if (static_cast<std::size_t>(column) < aligns.size())
                cell.align = aligns[static_cast<std::size_t>(column)];
            m_table.cells.push_back(std::move(cell));
        }
        ++m_table.rowCount;
        return *this;
    }

    TableBuilder& labelled(const QString& label, const QString& text)
    {
        row({label, text}, {CellAlign::Center, CellAlign::Left});
        m_table.cells[m_table.cells.size() - 2].isHeader = true;
        return *this;
    }

    /// Two labels with what belongs to them, in a table of four columns.
    TableBuilder& pairs(const QString& label, const QString& text, const QString& otherLabel,
                        const QString& otherText)
    {
        const auto left = CellAlign::Left;
        row({label, text, otherLabel, otherText},
            {CellAlign::Center, left, CellAlign::Center, left});
        m_table.cells[m_table.cells.size() - 4].isHeader = true;
        m_table.cells[m_table.cells.size() - 2].isHeader = true;
        return *this;
    }

    /// A label and a text over all other columns.
    TableBuilder& wide(const QString& label, const QString& text)
    {
        row({label, text}, {CellAlign::Center, CellAlign::Left});
        const auto others = static_cast<std::size_t>(m_table.columnCount - 1);
        m_table.cells.resize(m_table.cells.size() - others + 1);
        m_table.cells.back().columnSpan = m_table.columnCount - 1;
        m_table.cells[m_table.cells.size() - 2].isHeader = true;
        return *this;
    }

    TableBlock take() { return std::move(m_table); }

private:
    TableBlock m_table;
};

} // namespace gongkai
