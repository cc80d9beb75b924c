// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/pdf_tags.h"

#include <algorithm>

namespace gongkai {
namespace {

QByteArray typeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return "H1";
    case TextStyle::Heading1:
        return "H2";
    case TextStyle::Heading2:
        return "H3";
    case TextStyle::Subtitle:
    case TextStyle::Body:
    case TextStyle::BodyRight:
    case TextStyle::TableTitle:
    case TextStyle::TableLine:
        break;
    }
    return "P";
}

// Scopes alone do not say which of several heads over one another a figure has.
bool hasStackedHeads(const TableBlock& table)
{
    return table.headerRows > 1 || table.stubColumns > 1;
}

// A label below the heads is for its row, unless the row is all labels.
bool isForRow(const TableBlock& table, const TableCell& head)
{
    return head.row >= table.headerRows &&
           std::ranges::any_of(table.cells, [&](const TableCell& cell) {
               return cell.row == head.row && !cell.isHeader;
           });
}

// Over a figure or beside it.
bool isHeadOf(const TableBlock& table, const TableCell& head, const TableCell& cell)
{
    const bool isOver = head.row < table.headerRows && head.column <= cell.column &&
                        cell.column < head.column + head.columnSpan;
    const bool isBeside = head.row >= table.headerRows && head.column < table.stubColumns &&
                          head.row <= cell.row && cell.row < head.row + head.rowSpan;
    return head.isHeader && (isOver || isBeside);
}

// The name of an element; names of a file are as long as one another and so in order.
QByteArray idOf(int element)
{
    return '(' + QByteArray::number(element).rightJustified(8, '0') + ')';
}

QByteArray spansOf(const TableCell& cell)
{
    QByteArray spans;
    if (cell.rowSpan > 1)
        spans += " /RowSpan " + pdf::number(cell.rowSpan);
    if (cell.columnSpan > 1)
        spans += " /ColSpan " + pdf::number(cell.columnSpan);
    return spans;
}

} // namespace

PdfTags::PdfTags(const std::vector<LaidBlock>& blocks)
{
    const int document = add(-1, "Document");
    for (const LaidBlock& block : blocks) {
        m_ofBlocks.emplace_back();
        if (block.table)
            addTable(document, *block.table);
        else
            m_ofBlocks.back().push_back(add(document, typeOf(block.style)));
    }
}

int PdfTags::add(int parent, const QByteArray& type)
{
    const auto element = static_cast<int>(m_elements.size());
    m_elements.push_back({type, parent, {}, false, {}, {}});
    if (parent >= 0)
        m_elements[static_cast<size_t>(parent)].kids.push_back(element);
    return element;
}

void PdfTags::addTable(int parent, const TableBlock& table)
{
    const int whole = add(parent, "Table");
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(table.rowCount));
    for (int row = 0; row < table.rowCount; ++row)
        rows.push_back(add(whole, "TR"));
    std::vector<int>& cells = m_ofBlocks.back();
    cells.reserve(table.cells.size());
    for (const TableCell& cell : table.cells)
        cells.push_back(add(rows[static_cast<size_t>(cell.row)], cell.isHeader ? "TH" : "TD"));
    for (size_t i = 0; i < cells.size(); ++i) {
        const TableCell& cell = table.cells[i];
        QByteArray attributes = spansOf(cell);
        QByteArray heads;
        for (size_t j = 0; hasStackedHeads(table) && !cell.isHeader && j < cells.size(); ++j) {
            if (!isHeadOf(table, table.cells[j], cell))
                continue;
            heads += (heads.isEmpty() ? "" : " ") + idOf(cells[j]);
            m_elements[static_cast<size_t>(cells[j])].isNamed = true;
        }
        if (cell.isHeader)
            attributes += isForRow(table, cell) ? " /Scope /Row" : " /Scope /Column";
        else if (!heads.isEmpty())
            attributes += " /Headers [" + heads + ']';
        m_elements[static_cast<size_t>(cells[i])].attributes = attributes;
    }
}

QByteArray PdfTags::mark(const PartOfBlock& part)
{
    if (part.block < 0) // heads and labels that a reader has heard already
        return "/Artifact << /Type /Pagination /Subtype /Header >> BDC\n";
    const std::vector<int>& elements = m_ofBlocks[static_cast<size_t>(part.block)];
    const int index = elements[static_cast<size_t>(std::max(part.cell, 0))];
    Element& element = m_elements[static_cast<size_t>(index)];
    std::vector<int>& page = m_pages.back();
    const auto number = static_cast<int>(page.size());
    element.content.emplace_back(static_cast<int>(m_pages.size()) - 1, number);
    page.push_back(index);
    return '/' + element.type + " << /MCID " + pdf::number(number) + " >> BDC\n";
}

// @param first  the object of the first element; the others follow it.
QByteArray PdfTags::kidsOf(const Element& element, const std::vector<int>& pages, int first) const
{
    QByteArray list;
    for (const int kid : element.kids)
        list += ' ' + pdf::reference(first + kid);
    for (const auto& [page, number] : element.content)
        list += " << /Type /MCR /Pg " + pdf::reference(pages[static_cast<size_t>(page)]) +
                " /MCID " + pdf::number(number) + " >>";
    if (element.content.size() == 1)
        return " /Pg " + pdf::reference(pages[static_cast<size_t>(element.content.front().first)]) +
               " /K " + pdf::number(element.content.front().second);
    return list.isEmpty() ? list : " /K [" + list + " ]";
}

int PdfTags::write(PdfObjects& objects, const std::vector<int>& pages) const
{
    const int root = objects.reserve();
    const int first = root + 1;
    for (size_t i = 0; i < m_elements.size(); ++i)
        objects.reserve();
    QByteArray names;
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const Element& element = m_elements[i];
        const int object = first + static_cast<int>(i);
        const int parent = element.parent < 0 ? root : first + element.parent;
        QByteArray body = "<< /S /" + element.type + " /P " + pdf::reference(parent) +
                          kidsOf(element, pages, first);
        if (element.isNamed) {
            const QByteArray id = idOf(static_cast<int>(i));
            body += " /ID " + id;
            names += ' ' + id + ' ' + pdf::reference(object);
        }
        if (!element.attributes.isEmpty())
            body += " /A << /O /Table" + element.attributes + " >>";
        objects.writePacked(object, body + " >>");
    }
    QByteArray numbers;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        numbers += ' ' + pdf::number(static_cast<int>(page)) + " [";
        for (const int element : m_pages[page])
            numbers += ' ' + pdf::reference(first + element);
        numbers += " ]";
    }
    objects.writePacked(
        root, "<< /Type /StructTreeRoot /K " + pdf::reference(first) + " /ParentTree << /Nums [" +
                  numbers + " ] >> /ParentTreeNextKey " +
                  pdf::number(static_cast<int>(m_pages.size())) +
                  (names.isEmpty() ? names : " /IDTree << /Names [" + names + " ] >>") + " >>");
    return root;
}

} // namespace gongkai
