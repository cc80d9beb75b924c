// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/output/document.h"

#include <QString>

#include <functional>

namespace gongkai {

/// The text of the figure at a place of a table, counted from 0 in printed order.
using FigureText = std::function<QString(int)>;

inline Paragraph paragraph(TextStyle style, const QString& text, const QString& bookmark = {})
{
    return {style, text, false, bookmark};
}

/// A statutory table as it is printed, with made up figures.
inline TableBlock printed(const Sheet& sheet, const FigureText& text)
{
    TableBlock table{sheet.id,
                     sheet.rowCount,
                     sheet.columnCount,
                     sheet.headerRows,
                     sheet.stubColumns,
                     sheet.columnWidths,
                     {}};
    int figures = 0;
    for (const SheetCell& cell : sheet.cells) {
        const CellAlign align = cell.align == SheetCell::Align::Left    ? CellAlign::Left
                                : cell.align == SheetCell::Align::Right ? CellAlign::Right
                                                                        : CellAlign::Center;
        table.cells.push_back({cell.row, cell.column, cell.rowSpan, cell.columnSpan,
                               cell.figure ? text(figures++) : cell.text, align, cell.isLabel(),
                               cell.figure, Figure()});
    }
    return table;
}

/// A whole report of a form: title, prose in every narrative part, all tables.
inline Document printed(const Form& form, const FigureText& text, const QString& prose)
{
    Document document;
    document.title = QStringLiteral("示例区人民政府2024年政府信息公开工作年度报告");
    document.author = QStringLiteral("示例区人民政府");
    document.blocks.push_back(paragraph(TextStyle::Title, document.title, document.title));
    for (const Section& section : form.sections) {
        if (!section.heading.isEmpty())
            document.blocks.push_back(
                paragraph(TextStyle::Heading1, section.heading, section.heading));
        if (!section.narrative.isEmpty())
            document.blocks.push_back(paragraph(TextStyle::Body, prose));
        for (const QString& id : section.sheets) {
            const Sheet& sheet = *form.sheet(id);
            if (!sheet.title.isEmpty())
                document.blocks.push_back(paragraph(TextStyle::TableTitle, sheet.title));
            document.blocks.push_back(printed(sheet, text));
        }
    }
    return document;
}

} // namespace gongkai
