// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/grids_xlsx.h"

#include "core/output/workbook/library_file.h"
#include "core/output/xml_text.h"

#include <QDate>

#include <algorithm>
#include <vector>
#include <xlsxwriter.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr double leastWidth = 8; // characters
constexpr double mostWidth = 40;

// Chinese characters are two wide.
double widthOf(const QString& text)
{
    double width = 1;
    for (const QChar c : text)
        width += c.unicode() < 0x80 ? 1 : 2;
    return width;
}

class GridsWriter
{
public:
    explicit GridsWriter(const QByteArray& path) : m_workbook(workbook_new(path.constData())) {}

    lxw_error write(const std::vector<TextGrid>& grids, const QDateTime& madeAt)
    {
        if (!m_workbook)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        lxw_doc_properties properties = {};
        properties.created = static_cast<time_t>(madeAt.toSecsSinceEpoch());
        workbook_set_properties(m_workbook, &properties);
        m_head = format(true);
        m_text = format(false);
        m_day = format(false);
        format_set_num_format(m_day, "yyyy-mm-dd");
        for (const TextGrid& grid : grids)
            writeGrid(grid);
        return workbook_close(m_workbook);
    }

private:
    lxw_format* format(bool isHead)
    {
        lxw_format* made = workbook_add_format(m_workbook);
        format_set_font_name(made, "宋体");
        format_set_font_size(made, 10.5);
        format_set_text_wrap(made);
        format_set_border(made, LXW_BORDER_THIN);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        if (isHead) {
            format_set_bold(made);
            format_set_align(made, LXW_ALIGN_CENTER);
        }
        return made;
    }

    void writeGrid(const TextGrid& grid)
    {
        m_sheet = workbook_add_worksheet(m_workbook, grid.name.toUtf8().constData());
        std::vector<double> widths;
        for (size_t row = 0; row < grid.rows.size(); ++row) {
            const QStringList& texts = grid.rows[row];
            widths.resize(std::max(widths.size(), static_cast<size_t>(texts.size())), leastWidth);
            for (qsizetype column = 0; column < texts.size(); ++column) {
                double& width = widths[static_cast<size_t>(column)];
                width = std::clamp(widthOf(texts[column]), width, mostWidth);
                writeCell(row, column, texts[column]);
            }
        }
        for (size_t column = 0; column < widths.size(); ++column)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column),
                                 static_cast<lxw_col_t>(column), widths[column], nullptr);
        setUpPage(grid, widths.size());
    }

    // A day is a day for the spreadsheet, too, from when on all of them agree on days; all else is
    // text, whatever it begins with.
    void writeCell(size_t at, qsizetype place, const QString& text)
    {
        const auto row = static_cast<lxw_row_t>(at);
        const auto column = static_cast<lxw_col_t>(place);
        const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (row > 0 && day.isValid() && day >= QDate(1900, 3, 1)) {
            lxw_datetime date = {};
            date.year = day.year();
            date.month = day.month();
            date.day = day.day();
            worksheet_write_datetime(m_sheet, row, column, &date, m_day);
        } else if (text.isEmpty()) {
            worksheet_write_blank(m_sheet, row, column, m_text);
        } else {
            worksheet_write_string(m_sheet, row, column, xmlText(text).toUtf8().constData(),
                                   row == 0 ? m_head : m_text);
        }
    }

    void setUpPage(const TextGrid& grid, size_t columns)
    {
        constexpr uint8_t a4 = 9;
        worksheet_freeze_panes(m_sheet, 1, 1);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&C— &P —");
        if (grid.rows.size() > 1 && columns > 0)
            worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(grid.rows.size() - 1),
                                 static_cast<lxw_col_t>(columns - 1));
    }

    lxw_workbook* m_workbook; // workbook_close() frees it
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_day = nullptr;
};

} // namespace

Result<QByteArray> writeGridsXlsx(const std::vector<TextGrid>& grids, const QDateTime& madeAt)
{
    return throughLibraryFile([&](const QByteArray& path) {
        return static_cast<int>(GridsWriter(path).write(grids, madeAt));
    });
}

} // namespace gongkai
