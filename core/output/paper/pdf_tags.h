// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/page.h"
#include "core/output/paper/pdf_objects.h"

#include <utility>
#include <vector>

namespace gongkai {

/// The logical structure of a PDF (ISO 32000-1, 14.7 and 14.8), for readers that speak it:
/// headings, paragraphs, tables with rows, heads and figures, each bound to what of the pages shows
/// it.
///
/// A head says whether it is of its row or column; where heads stand over one another, a figure
/// names all of its heads.
class PdfTags
{
public:
    explicit PdfTags(const std::vector<LaidBlock>& blocks);

    void newPage() { m_pages.emplace_back(); }
    /// What begins a text of the page, up to “EMC”.
    QByteArray mark(const PartOfBlock& part);

    /// @param pages  the objects of the pages.
    /// @return the object of the whole structure. Page n is n in it (/StructParents).
    int write(PdfObjects& objects, const std::vector<int>& pages) const;

private:
    struct Element
    {
        QByteArray type;
        int parent;
        QByteArray attributes;
        bool isNamed = false; ///< figures name it as their head
        std::vector<int> kids;
        std::vector<std::pair<int, int>> content; ///< page, number on it
    };

    int add(int parent, const QByteArray& type);
    void addTable(int parent, const TableBlock& table);
    QByteArray kidsOf(const Element& element, const std::vector<int>& pages, int first) const;

    std::vector<Element> m_elements;
    std::vector<std::vector<int>> m_ofBlocks; // block -> its element, or those of its cells
    std::vector<std::vector<int>> m_pages;    // page -> the elements of its marks
};

} // namespace gongkai
