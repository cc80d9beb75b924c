// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/column_fit.h"
#include "core/output/compose.h"
#include "core/output/plain_lines.h"
#include "core/output/workbook/library_file.h"
#include "core/output/workbook/xlsx_totals.h"
#include "core/output/writers.h"
#include "core/output/xml_text.h"

#include <QHash>
#include <QSet>

#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>
#include <xlsxwriter.h>

namespace gongkai {
namespace {

constexpr int longestSheetName = 31;
constexpr double lineHeight = 15;   // points
constexpr double digit = 5.25;      // points; columns are measured in its width
constexpr double columnEdge = 3.75; // points that a column is wider than its text
constexpr double leastWidth = 96 * digit;
constexpr double widthPerColumn = 15 * digit;
constexpr int manyColumns = 10; // from here on printed across
constexpr double margin = 20;   // millimetres
// As wide as a sheet may be to stand on one page in type of no less than 小五.
constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double widestUpright =
    (210 - 2 * margin) * pointsPerMillimetre * tableTextSize / smallestTableText;
constexpr double widestAcross =
    (297 - 2 * margin) * pointsPerMillimetre * tableTextSize / smallestTableText;
// What a workbook and the library take at most.
constexpr double widestColumn = 255; // characters
constexpr double highestRow = 409;   // points
constexpr qsizetype longestFormat = LXW_FORMAT_FIELD_LEN - 1;
constexpr lxw_color_t markColor = 0xFFF2CC;

// One worksheet: a table with the lines over and under it.
struct SheetPlan
{
    QString name;
    std::vector<Paragraph> above;
    TableBlock table;
    std::vector<Paragraph> below;
};

std::vector<SheetPlan> plansOf(const Document& document)
{
    std::vector<SheetPlan> plans;
    std::vector<Paragraph> lines;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            const bool isBelow =
                paragraph->style == TextStyle::TableLine && lines.empty() && !plans.empty();
            (isBelow ? plans.back().below : lines).push_back(*paragraph);
        } else if (const auto* table = std::get_if<TableBlock>(&block)) {
            plans.push_back({{}, std::exchange(lines, {}), *table, {}});
        }
    }
    return plans;
}

// Not in the middle of a character.
QString cut(const QString& text, qsizetype length)
{
    QString start = text.left(length);
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    return start;
}

// The part's heading or the table's title, without what a sheet name cannot have.
QString sheetName(const SheetPlan& plan, QSet<QString>& taken)
{
    QString name = plan.table.id;
    for (const Paragraph& line : plan.above)
        if (line.style == TextStyle::Heading1 || line.style == TextStyle::TableTitle)
            name = line.text;
    for (const QChar c : u"[]:*?/\\'"_qs)
        name.remove(c);
    name = cut(name.simplified(), longestSheetName);
    if (name.isEmpty() || name.compare(u"history", Qt::CaseInsensitive) == 0)
        name = cut(u"sheet_"_qs + plan.table.id, longestSheetName);
    for (int number = 2; taken.contains(name.toLower()); ++number) {
        const QString suffix = u"（%1）"_qs.arg(number);
        name = cut(name, longestSheetName - suffix.size()) + suffix;
    }
    taken.insert(name.toLower());
    return name;
}

// How many decimals a number shows, and the unit that is printed behind it.
QString numberFormat(const QString& number, QString unit, CellType type)
{
    const qsizetype point = number.indexOf(u'.');
    QString digits = u"0"_qs;
    if (point >= 0)
        digits += u'.' + QString(number.size() - point - 1, u'0');
    if (!unit.isEmpty())
        digits += u'"' + unit.replace(u'"', u'”') + u'"';
    return type == CellType::Change ? u"+%1;-%1;%1"_qs.arg(digits) : digits;
}

class WorkbookWriter
{
public:
    WorkbookWriter(const Report& report, const QByteArray& path, bool withMarks)
        : m_report(report), m_withMarks(withMarks), m_workbook(workbook_new(path.constData()))
    {}

    lxw_error write(const Document& document)
    {
        if (!m_workbook)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        writeProperties(document);
        std::vector<SheetPlan> plans = plansOf(document);
        QSet<QString> names;
        for (SheetPlan& plan : plans) {
            plan.name = sheetName(plan, names);
            notePlaces(plan);
        }
        const bool written =
            std::ranges::all_of(plans, [this](const SheetPlan& plan) { return writeSheet(plan); });
        const lxw_error error = workbook_close(m_workbook);
        return written ? error : LXW_ERROR_PARAMETER_VALIDATION;
    }

private:
    struct Place
    {
        QString sheet;
        lxw_row_t row;
        lxw_col_t column;
    };

    // What a cell looks like; equal looks share one format of the workbook.
    struct Look
    {
        QString number;
        CellAlign align = CellAlign::Center;
        bool border = true;
        bool title = false;
        bool marked = false;

        friend bool operator<(const Look& a, const Look& b)
        {
            return std::tie(a.number, a.align, a.border, a.title, a.marked) <
                   std::tie(b.number, b.align, b.border, b.title, b.marked);
        }
    };

    void writeProperties(const Document& document)
    {
        QByteArray title = document.title.toUtf8();
        QByteArray author = document.author.toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.author = author.data();
        const QDateTime start(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
        properties.created = static_cast<time_t>(
            (document.madeAt.isValid() ? document.madeAt : start).toSecsSinceEpoch());
        workbook_set_properties(m_workbook, &properties);
    }

    static lxw_row_t topOf(const SheetPlan& plan)
    {
        return static_cast<lxw_row_t>(plan.above.size());
    }

    void notePlaces(const SheetPlan& plan)
    {
        for (const TableCell& cell : plan.table.cells)
            if (cell.cell)
                m_places.insert(*cell.cell,
                                {plan.name, topOf(plan) + static_cast<lxw_row_t>(cell.row),
                                 static_cast<lxw_col_t>(cell.column)});
    }

    lxw_format* format(const Look& look)
    {
        lxw_format*& known = m_formats[look];
        if (known)
            return known;
        known = workbook_add_format(m_workbook);
        format_set_font_name(known, "宋体");
        format_set_font_size(known, look.title ? 14 : 10.5);
        format_set_text_wrap(known);
        format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
        format_set_align(known, look.align == CellAlign::Left    ? LXW_ALIGN_LEFT
                                : look.align == CellAlign::Right ? LXW_ALIGN_RIGHT
                                                                 : LXW_ALIGN_CENTER);
        if (look.border)
            format_set_border(known, LXW_BORDER_THIN);
        if (look.marked)
            format_set_bg_color(known, markColor);
        if (!look.number.isEmpty())
            format_set_num_format(known, look.number.toUtf8().constData());
        return known;
    }

    bool writeSheet(const SheetPlan& plan)
    {
        m_sheet = workbook_add_worksheet(m_workbook, plan.name.toUtf8().constData());
        if (!m_sheet)
            return false;
        m_top = topOf(plan);
        m_sheetName = plan.name;
        fitColumnsOf(plan.table);
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column,
                                 std::min(widestColumn, m_widths[i] / digit), nullptr);
        }
        lxw_row_t row = 0;
        for (const Paragraph& line : plan.above)
            writeLine(line, row++);
        setRowHeights(plan.table);
        for (const TableCell& cell : plan.table.cells)
            writeCell(cell);
        row = m_top + static_cast<lxw_row_t>(plan.table.rowCount);
        for (const Paragraph& line : plan.below)
            writeLine(line, row++);
        for (const QString& line : unprintedUnits(plan.table))
            writeLine({TextStyle::TableLine, line, false, {}}, row++);
        setUpPage(plan.table);
        return true;
    }

    static double widestOf(const TableBlock& table)
    {
        const double page = table.columnCount >= manyColumns ? widestAcross : widestUpright;
        return page - columnEdge * table.columnCount;
    }

    // As wide as stands on a page; wider only where the figures need it.
    void fitColumnsOf(const TableBlock& table)
    {
        constexpr int mostSteps = 20;
        constexpr double step = 1.2;
        double width =
            std::min(std::max(leastWidth, table.columnCount * widthPerColumn), widestOf(table));
        auto widths = fitColumns(table, tableTextSize, width, plainWordWidth);
        for (int i = 0; i < mostSteps && !widths; ++i)
            widths = fitColumns(table, tableTextSize, width *= step, plainWordWidth);
        m_widths = widths ? *widths : columnWidths(table, tableTextSize, width, plainWordWidth);
    }

    void writeLine(const Paragraph& line, lxw_row_t row)
    {
        const bool left = line.style == TextStyle::TableLine || line.style == TextStyle::Heading1;
        Look look;
        look.align = left ? CellAlign::Left : CellAlign::Center;
        look.border = false;
        look.title = line.style != TextStyle::TableLine;
        const QByteArray text = xmlText(line.text).toUtf8();
        const auto last = static_cast<lxw_col_t>(m_widths.size() - 1);
        worksheet_set_row(m_sheet, row, lineHeight * (look.title ? 2 : 1.4), nullptr);
        if (last > 0)
            worksheet_merge_range(m_sheet, row, 0, row, last, text.constData(), format(look));
        else
            worksheet_write_string(m_sheet, row, 0, text.constData(), format(look));
    }

    // “采购总金额单位：万元”: the format of a number is seen, but is no text.
    QStringList unprintedUnits(const TableBlock& table) const
    {
        QStringList lines;
        for (const TableCell& cell : table.cells) {
            const Table* known = cell.cell ? m_report.form().table(cell.cell->table) : nullptr;
            const Column* column = known ? known->column(cell.cell->column) : nullptr;
            if (column && column->unitNotPrinted)
                lines += u"注：%1，单位：%2"_qs.arg(m_report.cellLabel(*cell.cell),
                                                    m_report.unit(*cell.cell));
        }
        return lines;
    }

    // Spreadsheets do not find the height of merged cells by themselves.
    void setRowHeights(const TableBlock& table)
    {
        std::vector<double> lines(static_cast<std::size_t>(table.rowCount), 1);
        for (const TableCell& cell : table.cells) {
            const double width = textWidthOf(cell, m_widths) / tableTextSize;
            const double needed = plainLineCount(cell.text, std::max(width, 1.0));
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
                double& most = lines[static_cast<std::size_t>(row)];
                most = std::max(most, needed / cell.rowSpan);
            }
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            worksheet_set_row(m_sheet, m_top + static_cast<lxw_row_t>(i),
                              std::min(highestRow, lineHeight * (lines[i] + 0.3)), nullptr);
    }

    void writeCell(const TableCell& cell)
    {
        const lxw_row_t row = m_top + static_cast<lxw_row_t>(cell.row);
        const auto column = static_cast<lxw_col_t>(cell.column);
        Look look;
        look.align = cell.align;
        std::optional<double> number;
        std::optional<WorkbookTotal> total;
        if (cell.cell && cell.figure.isNumber())
            number = workbookNumber(cell.figure.value());
        if (number) {
            total = workbookTotal(m_report, *cell.cell);
            const CellType type = m_report.cellType(*cell.cell);
            const QString digits = cell.figure.toDisplay(type);
            look.number = numberFormat(digits, cell.text.mid(digits.size()), type);
            if (look.number.toUtf8().size() > longestFormat)
                look.number = numberFormat(digits, {}, type);
            look.marked = m_withMarks && total && total->otherSum;
        }
        lxw_format* const form = format(look);
        const QByteArray text = xmlText(cell.text).toUtf8();
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            worksheet_merge_range(m_sheet, row, column,
                                  row + static_cast<lxw_row_t>(cell.rowSpan) - 1,
                                  static_cast<lxw_col_t>(cell.column + cell.columnSpan - 1),
                                  number ? "" : text.constData(), form);
        if (number && total && !total->otherSum)
            worksheet_write_formula_num(m_sheet, row, column,
                                        formula(total->parts).toUtf8().constData(), form, *number);
        else if (number)
            worksheet_write_number(m_sheet, row, column, *number, form);
        else if (text.isEmpty())
            worksheet_write_blank(m_sheet, row, column, form);
        else
            worksheet_write_string(m_sheet, row, column, text.constData(), form);
        if (look.marked)
            worksheet_write_comment(
                m_sheet, row, column,
                u"各项之和为%1，与填报数不同。"_qs.arg(total->otherSum->toString())
                    .toUtf8()
                    .constData());
    }

    // SUM passes over “/”. Neighbours in a column or row are written as a range.
    QString formula(const std::vector<CellId>& parts) const
    {
        QStringList ranges;
        Place first{};
        Place last{};
        const auto add = [&] {
            const QString begin = reference(first);
            const QString end = reference({{}, last.row, last.column});
            const bool one = first.row == last.row && first.column == last.column;
            ranges += one ? begin : begin + u':' + end;
        };
        for (std::size_t i = 0; i < parts.size(); ++i) {
            Place place = m_places.value(parts[i]);
            if (place.sheet == m_sheetName)
                place.sheet.clear();
            const bool sameSheet = i > 0 && place.sheet == last.sheet;
            const bool down = place.column == last.column && place.row == last.row + 1 &&
                              first.column == last.column;
            const bool right =
                place.row == last.row && place.column == last.column + 1 && first.row == last.row;
            if (i > 0 && !(sameSheet && (down || right)))
                add();
            if (i == 0 || !(sameSheet && (down || right)))
                first = place;
            last = place;
        }
        add();
        return u"=SUM("_qs + ranges.join(u',') + u')';
    }

    static QString reference(const Place& place)
    {
        char name[LXW_MAX_CELL_NAME_LENGTH] = {};
        lxw_rowcol_to_cell(name, place.row, place.column);
        const QString cell = QString::fromLatin1(name);
        return place.sheet.isEmpty() ? cell : u'\'' + place.sheet + u"'!" + cell;
    }

    void setUpPage(const TableBlock& table)
    {
        constexpr double inch = 25.4;
        const auto head = static_cast<lxw_row_t>(table.headerRows);
        const auto stub = static_cast<lxw_col_t>(table.stubColumns);
        if (head > 0 || stub > 0)
            worksheet_freeze_panes(m_sheet, head > 0 ? m_top + head : 0, stub);
        if (head > 0)
            worksheet_repeat_rows(m_sheet, m_top, m_top + head - 1);
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(m_sheet, a4);
        if (table.columnCount >= manyColumns)
            worksheet_set_landscape(m_sheet);
        worksheet_set_margins(m_sheet, margin / inch, margin / inch, margin / inch, margin / inch);
        worksheet_center_horizontally(m_sheet);
        const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        if (width <= widestOf(table) + 1) {
            worksheet_fit_to_pages(m_sheet, 1, 0);
        } else { // on several pages beside one another
            worksheet_set_print_scale(
                m_sheet, static_cast<uint16_t>(std::ceil(100 * smallestTableText / tableTextSize)));
            if (stub > 0)
                worksheet_repeat_columns(m_sheet, 0, static_cast<lxw_col_t>(stub - 1));
        }
        worksheet_set_footer(m_sheet, "&C— &P —");
    }

    const Report& m_report;
    const bool m_withMarks;   // of ours, for the office itself
    lxw_workbook* m_workbook; // workbook_close() frees it
    QHash<CellId, Place> m_places;
    std::map<Look, lxw_format*> m_formats; // the workbook owns them
    lxw_worksheet* m_sheet = nullptr;      // the one being written, and what belongs to it
    QString m_sheetName;
    lxw_row_t m_top = 0;
    std::vector<double> m_widths; // points
};

} // namespace

Result<QByteArray> writeXlsx(const Report& report, const ComposeOptions& options)
{
    const Document document =
        compose(report, {}, {.extent = Extent::TablesOnly, .madeAt = options.madeAt});
    return throughLibraryFile([&](const QByteArray& path) {
        return static_cast<int>(
            WorkbookWriter(report, path, options.purpose == Purpose::Signoff).write(document));
    });
}

} // namespace gongkai
