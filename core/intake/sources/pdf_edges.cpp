// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/pdf_edges.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace gongkai {
namespace {

constexpr double marginOfPage = 0.075; // of its height: heads and feet stand there, and no text
constexpr double sameWidth = 2;        // of pages, in points
// In heights of a letter.
constexpr double sameLeft = 0.3;
constexpr double sameRight = 1;
constexpr double mostIndent = 3; // beyond it is another edge
// How many lines end at an edge that is not where the margins would be equal, and beyond it.
constexpr size_t fewestAtEdge = 3;
constexpr size_t atEdgeOneIn = 4;
constexpr size_t beyondOneIn = 10;

// What stands in lines of prose, of all pages of one width.
struct Extents
{
    double width = 0;
    std::vector<double> lefts;
    std::vector<double> rights;
    std::vector<double> heights;
    std::vector<PdfBox> tables;
};

Extents extentsOf(const std::vector<PdfPageText>& pages, double width, bool withMargins)
{
    Extents found;
    found.width = width;
    for (const PdfPageText& page : pages) {
        if (std::abs(page.width - width) > sameWidth)
            continue;
        found.tables.insert(found.tables.end(), page.tables.begin(), page.tables.end());
        const double margin = marginOfPage * page.height;
        for (const PdfLine& line : page.lines) {
            const double place = line.box.middleY();
            if (!withMargins && (place < margin || place > page.height - margin))
                continue;
            found.lefts.push_back(line.box.left);
            found.rights.push_back(line.box.right);
            found.heights.push_back(line.em());
        }
    }
    std::ranges::sort(found.lefts);
    std::ranges::sort(found.rights);
    std::ranges::sort(found.heights);
    return found;
}

double leftOf(const Extents& text, double em)
{
    const std::vector<double>& lefts = text.lefts;
    double left = lefts.front();
    for (size_t i = 0; i + 1 < lefts.size(); ++i)
        if (lefts[i + 1] - lefts[i] < sameLeft * em) {
            left = lefts[i];
            break;
        }
    // All lines may be indented ones; then only a table stands where the text begins.
    for (const PdfBox& table : text.tables)
        if (table.left < left && left - table.left < mostIndent * em)
            left = table.left;
    return left;
}

double rightOf(const Extents& text, double left, double em)
{
    const std::vector<double>& rights = text.rights;
    const double equal = text.width - left; // were the margins equal
    const size_t fewest = std::max(fewestAtEdge, rights.size() / atEdgeOneIn);
    const size_t mostBeyond = rights.size() / beyondOneIn;
    for (size_t end = rights.size(); end > 0; --end) {
        const double right = rights[end - 1];
        size_t count = 0;
        while (count < end && right - rights[end - 1 - count] < sameRight * em)
            ++count;
        const bool isWhereEqual = count >= 2 && right > equal - sameRight * em;
        if (isWhereEqual || (count >= fewest && rights.size() - end <= mostBeyond))
            return right;
    }
    double right = std::max(equal, rights.back());
    for (const PdfBox& table : text.tables)
        if (table.right > right && table.right - right < mostIndent * em)
            right = table.right;
    return right;
}

PdfTextEdges edgesOf(const std::vector<PdfPageText>& pages, double width)
{
    Extents text = extentsOf(pages, width, false);
    if (text.lefts.empty())
        text = extentsOf(pages, width, true);
    if (text.lefts.empty())
        return {0, width};
    const double em = text.heights[text.heights.size() / 2];
    const double left = leftOf(text, em);
    return {left, rightOf(text, left, em)};
}

} // namespace

std::vector<PdfTextEdges> textEdgesOf(const std::vector<PdfPageText>& pages)
{
    std::map<double, PdfTextEdges> known; // by width
    std::vector<PdfTextEdges> edges;
    for (const PdfPageText& page : pages) {
        const auto same = std::ranges::find_if(known, [&page](const auto& one) {
            return std::abs(one.first - page.width) <= sameWidth;
        });
        edges.push_back(same != known.end() ? same->second
                                            : known[page.width] = edgesOf(pages, page.width));
    }
    return edges;
}

} // namespace gongkai
