// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/pdf_grid.h"

#include "core/intake/sources/pdf_text.h"
#include "core/intake/sources/readers.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace gongkai {
namespace {

// In points. Pieces of one line are drawn next to each other, and lines that should meet often do
// not quite; no digit fits into a column of the width of `sameLine`.
constexpr double sameLine = 3;
constexpr double touching = 2.5;

// A line of a table, horizontal or vertical: where it stands, and from where to where it goes.
struct Edge
{
    double at = 0;
    double from = 0;
    double to = 0;

    bool covers(double place) const { return from - touching <= place && place <= to + touching; }
};

// Each is in a set; sets are joined.
class Sets
{
public:
    explicit Sets(size_t count) : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    size_t find(size_t one)
    {
        while (m_parent[one] != one)
            one = m_parent[one] = m_parent[m_parent[one]];
        return one;
    }
    void join(size_t a, size_t b) { m_parent[find(a)] = find(b); }

private:
    std::vector<size_t> m_parent;
};

// The pieces of one direction, put together.
std::vector<Edge> edgesOf(const std::vector<PdfRule>& rules, bool vertical)
{
    std::vector<Edge> pieces;
    for (const PdfRule& rule : rules)
        if (rule.isVertical() == vertical)
            pieces.push_back(vertical ? Edge{rule.box.middleX(), rule.box.top, rule.box.bottom}
                                      : Edge{rule.box.middleY(), rule.box.left, rule.box.right});
    std::ranges::sort(pieces, {}, &Edge::at);
    double line = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i == 0 || pieces[i].at - line > sameLine / 2)
            line = pieces[i].at;
        pieces[i].at = line;
    }
    std::ranges::sort(pieces, [](const Edge& a, const Edge& b) {
        return std::pair(a.at, a.from) < std::pair(b.at, b.from);
    });
    std::vector<Edge> edges;
    for (const Edge& piece : pieces)
        if (!edges.empty() && edges.back().at == piece.at &&
            piece.from <= edges.back().to + touching)
            edges.back().to = std::max(edges.back().to, piece.to);
        else
            edges.push_back(piece);
    return edges;
}

// The lines of one table.
struct Ruling
{
    std::vector<Edge> across;
    std::vector<Edge> down;
};

// Lines that meet belong to one table.
std::vector<Ruling> rulingsOf(const std::vector<PdfRule>& rules, Budget& budget)
{
    const std::vector<Edge> across = edgesOf(rules, false);
    const std::vector<Edge> down = edgesOf(rules, true);
    Sets sets(across.size() + down.size());
    for (size_t a = 0; a < across.size() && budget.take(Limit::Steps, std::ssize(down)); ++a)
        for (size_t d = 0; d < down.size(); ++d)
            if (across[a].covers(down[d].at) && down[d].covers(across[a].at))
                sets.join(a, across.size() + d);
    std::map<size_t, Ruling> found;
    for (size_t a = 0; a < across.size(); ++a)
        found[sets.find(a)].across.push_back(across[a]);
    for (size_t d = 0; d < down.size(); ++d)
        found[sets.find(across.size() + d)].down.push_back(down[d]);
    std::vector<Ruling> rulings;
    for (auto& [set, ruling] : found)
        if (ruling.across.size() >= 2 && !ruling.down.empty())
            rulings.push_back(std::move(ruling));
    return rulings;
}

// Where the lines stand, and where those of the other direction end: tables are often open at the
// sides.
std::vector<double> placesOf(const std::vector<Edge>& edges, const std::vector<Edge>& others)
{
    std::vector<double> all;
    all.reserve(edges.size() + 2);
    for (const Edge& edge : edges)
        all.push_back(edge.at);
    const auto first = std::ranges::min(others, {}, &Edge::from).from;
    const auto last = std::ranges::max(others, {}, &Edge::to).to;
    all.push_back(first);
    all.push_back(last);
    std::ranges::sort(all);
    std::vector<double> places;
    for (const double place : all)
        if (places.empty() || place - places.back() > sameLine)
            places.push_back(place);
    return places;
}

std::optional<size_t> slotAt(const std::vector<double>& edges, double place)
{
    const auto after = std::ranges::upper_bound(edges, place);
    if (after == edges.begin() || after == edges.end())
        return std::nullopt;
    return static_cast<size_t>(after - edges.begin()) - 1;
}

// One table being put together.
class GridBuilder
{
public:
    GridBuilder(const Ruling& ruling, Budget& budget) : m_ruling(ruling), m_budget(budget)
    {
        m_grid.columns = placesOf(ruling.down, ruling.across);
        m_grid.rows = placesOf(ruling.across, ruling.down);
    }

    bool isTable() const { return m_grid.columnCount() >= 2 && m_grid.rowCount() >= 1; }

    // Takes the letters that stand in the table out of those of the page.
    bool fill(PdfPage& page)
    {
        std::vector<PdfLetter>& letters = page.letters;
        const qint64 area = qint64{m_grid.columnCount()} * m_grid.rowCount();
        const qint64 lines = std::ssize(m_ruling.across) + std::ssize(m_ruling.down);
        if (!m_budget.take(Limit::Cells, area) || !m_budget.take(Limit::Steps, area * lines))
            return false;
        joinSlots();
        std::vector<PdfLetter> inside;
        std::vector<PdfLetter> outside;
        for (PdfLetter& letter : letters)
            (slotOf(letter.box) ? inside : outside).push_back(std::move(letter));
        letters = std::move(outside);
        m_texts.resize(static_cast<size_t>(area));
        for (PdfLine& line : pdfLines(inside))
            addLine(line);
        addCells();
        addPictures(page.pictures);
        return true;
    }

    PdfGrid take() { return std::move(m_grid); }

private:
    size_t columns() const { return m_grid.columns.size() - 1; }
    size_t rows() const { return m_grid.rows.size() - 1; }

    static bool isDrawn(const std::vector<Edge>& edges, double at, double place)
    {
        return std::ranges::any_of(edges, [&](const Edge& edge) {
            return std::abs(edge.at - at) <= sameLine && edge.covers(place);
        });
    }

    static double middle(const std::vector<double>& edges, size_t slot)
    {
        return (edges[slot] + edges[slot + 1]) / 2;
    }

    // Where no line is drawn between two slots they are one cell.
    void joinSlots()
    {
        Sets sets(columns() * rows());
        for (size_t r = 0; r < rows(); ++r)
            for (size_t c = 0; c < columns(); ++c) {
                const size_t slot = r * columns() + c;
                if (c + 1 < columns() &&
                    !isDrawn(m_ruling.down, m_grid.columns[c + 1], middle(m_grid.rows, r)))
                    sets.join(slot, slot + 1);
                if (r + 1 < rows() &&
                    !isDrawn(m_ruling.across, m_grid.rows[r + 1], middle(m_grid.columns, c)))
                    sets.join(slot, slot + columns());
            }
        makeCells(sets);
    }

    // What is no rectangle is no cell: its slots stay single.
    void makeCells(Sets& sets)
    {
        struct Extent
        {
            size_t top = SIZE_MAX;
            size_t left = SIZE_MAX;
            size_t bottom = 0;
            size_t right = 0;
            size_t area = 0;
        };
        std::map<size_t, Extent> extents;
        for (size_t slot = 0; slot < columns() * rows(); ++slot) {
            Extent& extent = extents[sets.find(slot)];
            extent.top = std::min(extent.top, slot / columns());
            extent.bottom = std::max(extent.bottom, slot / columns());
            extent.left = std::min(extent.left, slot % columns());
            extent.right = std::max(extent.right, slot % columns());
            ++extent.area;
        }
        m_cellOf.resize(columns() * rows());
        for (size_t slot = 0; slot < columns() * rows(); ++slot) {
            const Extent& e = extents[sets.find(slot)];
            const size_t height = e.bottom - e.top + 1;
            const size_t width = e.right - e.left + 1;
            const bool isCell = e.area == height * width;
            m_cellOf[slot] = isCell ? e.top * columns() + e.left : slot;
            if (m_cellOf[slot] == slot)
                m_grid.cells.push_back({static_cast<int>(slot / columns()),
                                        static_cast<int>(slot % columns()),
                                        isCell ? static_cast<int>(height) : 1,
                                        isCell ? static_cast<int>(width) : 1,
                                        {}});
        }
    }

    std::optional<size_t> slotOf(const PdfBox& box) const
    {
        const auto column = slotAt(m_grid.columns, box.middleX());
        const auto row = slotAt(m_grid.rows, box.middleY());
        if (!column || !row)
            return std::nullopt;
        return *row * columns() + *column;
    }

    void addLine(PdfLine& line)
    {
        const PdfLetter* before = nullptr;
        std::optional<size_t> cellBefore;
        for (PdfLetter& letter : line.letters) {
            if (letter.text.trimmed().isEmpty())
                continue;
            const size_t cell = m_cellOf[*slotOf(letter.box)];
            if (before && cellBefore != cell && isOneFigure(*before, letter))
                m_doubtful.insert({*cellBefore, cell});
            m_texts[cell].push_back(letter);
            before = &letter;
            cellBefore = cell;
        }
    }

    // Do they touch, so that the border between them runs through a figure?
    static bool isOneFigure(const PdfLetter& left, const PdfLetter& right)
    {
        return right.box.left - left.box.right < 0.1 * right.box.height() &&
               std::abs(left.box.top - right.box.top) < 0.1 * right.box.height() &&
               (hasDigit(left.text) || hasDigit(right.text));
    }

    void addCells()
    {
        for (SourceCell& cell : m_grid.cells) {
            const size_t slot =
                static_cast<size_t>(cell.row) * columns() + static_cast<size_t>(cell.column);
            QStringList lines;
            for (const PdfLine& line : pdfLines(std::move(m_texts[slot])))
                lines += line.text();
            cell.text = tidyLines(lines.join(u'\n'));
            if (m_doubtful.contains(slot))
                cell.text += u'?';
        }
    }

    // A seal or a watermark lies over several cells and stands in none of them.
    void addPictures(const std::vector<PdfBox>& pictures)
    {
        if (!m_budget.take(Limit::Steps, std::ssize(pictures) * std::ssize(m_grid.cells)))
            return;
        for (SourceCell& cell : m_grid.cells)
            if (std::ranges::any_of(pictures,
                                    [&](const PdfBox& box) { return standsIn(box, cell); }))
                cell.text = withPicture(cell.text);
    }

    bool standsIn(const PdfBox& box, const SourceCell& cell) const
    {
        const auto column = static_cast<size_t>(cell.column);
        const auto row = static_cast<size_t>(cell.row);
        const auto right = column + static_cast<size_t>(cell.columnSpan);
        const auto bottom = row + static_cast<size_t>(cell.rowSpan);
        return std::min(box.width(), box.height()) > sameLine &&
               Edge{0, m_grid.columns[column], m_grid.columns[right]}.covers(box.left) &&
               Edge{0, m_grid.columns[column], m_grid.columns[right]}.covers(box.right) &&
               Edge{0, m_grid.rows[row], m_grid.rows[bottom]}.covers(box.top) &&
               Edge{0, m_grid.rows[row], m_grid.rows[bottom]}.covers(box.bottom);
    }

    const Ruling& m_ruling;
    Budget& m_budget;
    PdfGrid m_grid;
    std::vector<size_t> m_cellOf;                // per slot: the first slot of its cell
    std::vector<std::vector<PdfLetter>> m_texts; // per first slot
    std::set<size_t> m_doubtful;
};

} // namespace

bool PdfGrid::covers(const PdfBox& line) const
{
    const PdfBox own = box();
    return line.middleX() > own.left - sameLine && line.middleX() < own.right + sameLine &&
           line.middleY() > own.top - sameLine && line.middleY() < own.bottom + sameLine;
}

bool PdfGrid::hasColumnsOf(const PdfGrid& other) const
{
    return std::ranges::equal(columns, other.columns,
                              [](double a, double b) { return std::abs(a - b) <= sameLine; });
}

bool PdfGrid::sharesColumnsWith(const PdfGrid& other) const
{
    const auto isSame = [](double a, double b) { return std::abs(a - b) <= sameLine; };
    const bool hasFewer = columns.size() < other.columns.size();
    const std::vector<double>& fewer = hasFewer ? columns : other.columns;
    const std::vector<double>& more = hasFewer ? other.columns : columns;
    return isSame(fewer.front(), more.front()) && isSame(fewer.back(), more.back()) &&
           std::ranges::all_of(fewer, [&](double edge) {
               return std::ranges::any_of(more, [&](double known) { return isSame(known, edge); });
           });
}

void PdfGrid::setColumns(const std::vector<double>& edges)
{
    const auto columnAt = [&edges](double edge) {
        const auto nearest = std::ranges::min_element(
            edges, {}, [edge](double known) { return std::abs(known - edge); });
        return static_cast<int>(nearest - edges.begin());
    };
    for (SourceCell& cell : cells) {
        const auto first = static_cast<size_t>(cell.column);
        const auto last = first + static_cast<size_t>(cell.columnSpan);
        cell.column = columnAt(columns[first]);
        cell.columnSpan = columnAt(columns[last]) - cell.column;
    }
    columns = edges;
}

void PdfGrid::append(PdfGrid next)
{
    const std::vector<double> edges =
        std::max(columns, next.columns, [](auto& a, auto& b) { return a.size() < b.size(); });
    setColumns(edges);
    next.setColumns(edges);
    const auto isSame = [](const SourceCell& a, const SourceCell& b) {
        return a.row == b.row && a.column == b.column && a.columnSpan == b.columnSpan &&
               a.rowSpan == b.rowSpan && a.text == b.text;
    };
    // Cells stand by row: the heads printed again are the beginning that both have in common.
    const auto common = std::ranges::mismatch(cells, next.cells, isSame).in2;
    const int firstNew = common == next.cells.end() ? next.rowCount() : common->row;
    const int shift = rowCount() - firstNew;
    if (firstNew < next.rowCount())
        pageStarts.push_back(rowCount());
    for (SourceCell& cell : next.cells) {
        if (cell.row < firstNew)
            continue;
        cell.row += shift;
        cells.push_back(std::move(cell));
    }
    for (int row = firstNew; row < next.rowCount(); ++row)
        rows.push_back(rows.back() + 1); // only their number matters by now
}

std::vector<PdfGrid> takePdfGrids(PdfPage& page, Budget& budget)
{
    std::vector<PdfGrid> grids;
    for (const Ruling& ruling : rulingsOf(page.rules, budget)) {
        GridBuilder builder(ruling, budget);
        if (builder.isTable() && builder.fill(page))
            grids.push_back(builder.take());
    }
    std::ranges::sort(grids, {}, [](const PdfGrid& grid) { return grid.rows.front(); });
    return grids;
}

} // namespace gongkai
