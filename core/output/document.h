// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/base/figure.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace gongkai {

// The printed report as values: one model feeds paper, PDF, Word, web page and workbook.

/// GB/T 9704 levels. The writers choose fonts and sizes for them (layout.md).
enum class TextStyle {
    Title,      ///< 2号小标宋, centred
    Subtitle,   ///< agency or year line under the title, centred
    Heading1,   ///< 一、 3号黑体
    Heading2,   ///< （一） 3号楷体
    Body,       ///< 3号仿宋, first line indented two characters
    BodyRight,  ///< 成文日期, sign-off: right, four characters in from the edge
    TableTitle, ///< 统计表 title, centred
    TableLine,  ///< line over or under a table, no indent
};

/// Titles and names, whose lines end between words.
constexpr bool isBrokenBySense(TextStyle style)
{
    return style == TextStyle::Title || style == TextStyle::Subtitle ||
           style == TextStyle::TableTitle || style == TextStyle::BodyRight;
}

struct Paragraph
{
    TextStyle style = TextStyle::Body;
    QString text;
    bool keepWithNext = false;
    QString bookmark;       ///< outline entry in PDF; "" for none
    QString mark = {};      ///< what the paragraph is (own_marks.h); "" for prose
    int linesAbove = 0;     ///< that stay empty: room for the seal
    double rightIndent = 4; ///< characters from the right edge, of BodyRight
};

enum class CellAlign { Left, Center, Right };

/// One printed table cell; covers rowSpan × columnSpan positions.
struct TableCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
    CellAlign align = CellAlign::Center;
    bool isHeader = false;      ///< column or row label, for scope in the web page
    std::optional<CellId> cell; ///< set where a figure stands
    Figure figure;              ///< the figure itself, for writers that keep numbers
};

/// A table with merged cells. Every position is covered by exactly one cell.
struct TableBlock
{
    QString id; ///< the sheet's
    int rowCount = 0;
    int columnCount = 0;
    int headerRows = 0; ///< repeat on every page; a row never splits
    int stubColumns = 0;
    std::vector<double> columnWidths; ///< shares of the text width, sum 1
    std::vector<TableCell> cells;     ///< by row, then column
};

struct PageBreak
{};

using Block = std::variant<Paragraph, TableBlock, PageBreak>;

/// A QR code without the white border, which is four modules wide.
struct QrImage
{
    int size = 0;              ///< modules on each side
    std::vector<bool> modules; ///< by row; true is dark

    bool isDark(int row, int column) const
    {
        return modules[static_cast<std::size_t>(row * size + column)];
    }
};

/// What stands at the foot of every page of the 审签稿, besides the page number.
struct CheckFooter
{
    QString text; ///< “示例区人民政府　2024年度　2021年表式”
    QString code; ///< the check code, in groups
    QrImage qr;   ///< of the code; printed at least 12 mm wide

    /// The whole line. @param page  “3/12”, or what stands for it.
    QString line(const QString& page) const
    {
        return text + u"　第" + page + u"页　校验码 " + code;
    }
};

struct Document
{
    QString title;  ///< metadata, and first paragraph
    QString author; ///< the agency
    QString language = QStringLiteral("zh-CN");
    /// What comes back with a Word file or web page: “cover.phone”. Where it is for publication,
    /// nothing about how to reach the agency that its text does not say.
    std::vector<std::pair<QString, QString>> properties;
    QDateTime madeAt;  ///< what PDF says of it; where there is none, 1980-01-01
    QString draftMark; ///< “草稿 · 勾稽不平”; "" prints clean
    std::optional<CheckFooter> checkFooter;
    std::vector<Block> blocks;
};

} // namespace gongkai
