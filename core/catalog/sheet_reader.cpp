// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/form_limits.h"
#include "core/catalog/form_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::SheetReader)
};

constexpr std::array alignments{
    std::pair{"left", SheetCell::Align::Left},
    std::pair{"center", SheetCell::Align::Center},
    std::pair{"right", SheetCell::Align::Right},
};

int readSpan(const JsonNode& node, const QString& key)
{
    return node.has(key) ? std::max(1, node.member(key).positive()) : 1;
}

// Puts the cells of a sheet on its grid, row by row from the left, as a table in HTML is read:
// each cell takes the first position that nothing from above covers.
class SheetPlacer
{
public:
    SheetPlacer(Sheet& sheet, const Form& form, QSet<CellId>& shown)
        : m_sheet(sheet),
          m_form(form),
          m_shown(shown),
          m_covered(static_cast<std::size_t>(sheet.rowCount) *
                    static_cast<std::size_t>(sheet.columnCount))
    {}

    void readRow(const JsonNode& node, int row);

private:
    void readCell(const JsonNode& node);
    void readFigure(const JsonNode& node, SheetCell cell);
    void readFigures(const JsonNode& node);
    void place(const JsonNode& node, SheetCell cell);
    bool crossesBorder(const SheetCell& cell) const;
    bool overlaps(const SheetCell& cell);
    bool fits(const JsonNode& node, const SheetCell& cell);
    void skipCovered();
    std::vector<bool>::reference covered(int row, int column)
    {
        return m_covered[static_cast<std::size_t>(row * m_sheet.columnCount + column)];
    }

    Sheet& m_sheet;
    const Form& m_form;
    QSet<CellId>& m_shown;
    std::vector<bool> m_covered;
    int m_row = 0;
    int m_column = 0;
};

void SheetPlacer::readRow(const JsonNode& node, int row)
{
    m_row = row;
    m_column = 0;
    for (const JsonNode& item : node.items())
        readCell(item);
    skipCovered();
    if (m_column < m_sheet.columnCount)
        node.fault(Messages::tr("a hole: nothing stands in column %1.").arg(m_column + 1));
}

void SheetPlacer::skipCovered()
{
    while (m_column < m_sheet.columnCount && covered(m_row, m_column))
        ++m_column;
}

void SheetPlacer::readCell(const JsonNode& node)
{
    if (node.has(u"figures"_qs)) {
        node.onlyKeys({u"figures"_qs});
        readFigures(node);
        return;
    }
    SheetCell cell;
    cell.rowSpan = readSpan(node, u"rows"_qs);
    cell.columnSpan = readSpan(node, u"cols"_qs);
    if (node.has(u"align"_qs))
        cell.align = readWord(node.member(u"align"_qs), alignments);
    if (node.has(u"figure"_qs)) {
        node.onlyKeys({u"figure"_qs, u"rows"_qs, u"cols"_qs, u"align"_qs});
        readFigure(node.member(u"figure"_qs), cell);
        return;
    }
    node.onlyKeys({u"text"_qs, u"rows"_qs, u"cols"_qs, u"align"_qs});
    cell.text = node.member(u"text"_qs).anyText();
    place(node, cell);
}

void SheetPlacer::readFigure(const JsonNode& node, SheetCell cell)
{
    const QString text = node.text();
    cell.figure = CellId::fromString(text);
    if (!cell.figure || !m_form.hasCell(*cell.figure))
        node.fault(Messages::tr("there is no cell “%1”.").arg(text));
    else if (m_shown.contains(*cell.figure))
        node.fault(Messages::tr("the cell “%1” stands on a sheet already.").arg(text));
    else
        m_shown.insert(*cell.figure);
    skipCovered();
    if (m_row < m_sheet.headerRows || m_column < m_sheet.stubColumns)
        node.fault(Messages::tr("a figure cannot stand in the head or among the row labels."));
    place(node, cell);
}

// One cell per column of a row of a table.
void SheetPlacer::readFigures(const JsonNode& node)
{
    const JsonNode place = node.member(u"figures"_qs);
    const QStringList parts = place.text().split(u'.');
    const Table* table = m_form.table(parts[0]);
    const Row* row = table && parts.size() == 2 ? table->row(parts[1]) : nullptr;
    if (!row || row->heading) {
        place.fault(Messages::tr("there is no row “%1” with figures.").arg(parts.join(u'.')));
        return;
    }
    for (const Column& column : table->columns) {
        const QString id = table->id + u'.' + row->id + u'.' + column.id;
        readFigure(place.withValue(id), SheetCell());
    }
}

void SheetPlacer::place(const JsonNode& node, SheetCell cell)
{
    skipCovered();
    cell.row = m_row;
    cell.column = m_column;
    if (!fits(node, cell))
        return;
    for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            covered(row, column) = true;
    }
    m_column += cell.columnSpan;
    m_sheet.cells.push_back(std::move(cell));
}

bool SheetPlacer::crossesBorder(const SheetCell& cell) const
{
    const bool head = cell.row < m_sheet.headerRows && cell.row + cell.rowSpan > m_sheet.headerRows;
    const bool stub =
        cell.column < m_sheet.stubColumns && cell.column + cell.columnSpan > m_sheet.stubColumns;
    return head || stub;
}

bool SheetPlacer::overlaps(const SheetCell& cell)
{
    int free = 0;
    while (free < cell.columnSpan && !covered(cell.row, cell.column + free))
        ++free;
    return free < cell.columnSpan;
}

bool SheetPlacer::fits(const JsonNode& node, const SheetCell& cell)
{
    if (cell.columnSpan > m_sheet.columnCount - cell.column)
        node.fault(Messages::tr("does not fit into the %1 columns of the sheet.")
                       .arg(m_sheet.columnCount));
    else if (cell.rowSpan > m_sheet.rowCount - cell.row)
        node.fault(Messages::tr("reaches below the last row of the sheet."));
    else if (crossesBorder(cell))
        node.fault(Messages::tr("crosses the border of the head or of the row labels."));
    else if (overlaps(cell))
        node.fault(Messages::tr("overlaps a cell from a row above."));
    else
        return true;
    return false;
}

std::vector<double> readWidths(const JsonNode& node)
{
    std::vector<double> widths;
    double sum = 0;
    for (const JsonNode& item : node.items()) {
        widths.push_back(item.real());
        sum += widths.back();
        if (!(widths.back() >= form_limits::width))
            item.fault(Messages::tr("must be at least %1.").arg(form_limits::width));
    }
    if (static_cast<qsizetype>(widths.size()) > form_limits::columns)
        node.fault(Messages::tr("has more than %1 entries.").arg(form_limits::columns));
    if (!(std::abs(sum - 1) <= 1e-6))
        node.fault(Messages::tr("the shares must add up to 1."));
    return widths;
}

QString readLine(const JsonNode& node, const QString& key)
{
    const QString line = node.optionalName(key);
    if (!line.isEmpty() && !line.contains(u"%1"))
        node.member(key).fault(Messages::tr("must contain %1."));
    return line;
}

} // namespace

Sheet readSheet(const JsonNode& node, const Form& form, QSet<CellId>& shown)
{
    node.onlyKeys({u"id"_qs, u"title"_qs, u"year_line"_qs, u"agency_line"_qs, u"signoff_below"_qs,
                   u"header_rows"_qs, u"stub_columns"_qs, u"widths"_qs, u"rows"_qs});
    const std::vector<JsonNode> rows = node.items(u"rows"_qs);
    Sheet sheet;
    sheet.id = node.text(u"id"_qs);
    sheet.title = node.optionalName(u"title"_qs);
    sheet.yearLine = readLine(node, u"year_line"_qs);
    sheet.agencyLine = readLine(node, u"agency_line"_qs);
    sheet.signoffBelow = node.flag(u"signoff_below"_qs);
    sheet.headerRows = node.member(u"header_rows"_qs).integer();
    sheet.stubColumns = node.member(u"stub_columns"_qs).integer();
    sheet.columnWidths = readWidths(node.member(u"widths"_qs));
    sheet.rowCount = static_cast<int>(rows.size());
    sheet.columnCount = static_cast<int>(sheet.columnWidths.size());
    if (sheet.headerRows < 0 || sheet.headerRows > sheet.rowCount)
        node.member(u"header_rows"_qs).fault(Messages::tr("is not a number of rows of the sheet."));
    if (sheet.stubColumns < 0 || sheet.stubColumns > sheet.columnCount)
        node.member(u"stub_columns"_qs)
            .fault(Messages::tr("is not a number of columns of the sheet."));
    qsizetype positions = qsizetype{sheet.rowCount} * sheet.columnCount;
    for (const Sheet& other : form.sheets)
        positions += qsizetype{other.rowCount} * other.columnCount;
    if (positions > form_limits::positions) {
        node.member(u"rows"_qs)
            .fault(Messages::tr("the sheets have more than %1 rows × columns together.")
                       .arg(form_limits::positions));
        return sheet;
    }
    SheetPlacer placer(sheet, form, shown);
    for (int row = 0; row < sheet.rowCount; ++row)
        placer.readRow(rows[static_cast<std::size_t>(row)], row);
    if (std::ranges::all_of(sheet.cells, &SheetCell::isLabel))
        node.fault(Messages::tr("no figure stands on this sheet."));
    return sheet;
}

} // namespace gongkai
