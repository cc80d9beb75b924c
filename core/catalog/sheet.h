// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// One printed cell of a statutory table: a label, or the place of a figure.
struct SheetCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;                 ///< statutory wording; "" for a figure or an empty heading cell
    std::optional<CellId> figure; ///< set: the figure of this cell stands here
    enum class Align { Left, Center, Right } align = Align::Center;

    bool isLabel() const { return !figure; }
};

/// A statutory table as it stands on paper: a rectangular grid with merged cells.
///
/// Every grid position is covered by exactly one cell. No cell crosses the line between the head
/// (first headerRows rows) or the stub (first stubColumns columns) and the body. The same sheet
/// feeds the grid on the screen and every printed output. A sheet may show several tables
/// (part 二) or one table turned (part 四: 3 × 5 cells in one row of 15).
struct Sheet
{
    QString id;
    QString title; ///< printed above, centred (“政府信息公开情况统计表”); "" for none
    QString yearLine;          ///< “（%1年度）”, %1 the report year; "" for none
    QString agencyLine;        ///< “填报单位（盖章）：%1”; "" for none
    bool signoffBelow = false; ///< the sign-off fields stand under the table (form 2014)
    int rowCount = 0;
    int columnCount = 0;
    int headerRows = 0;               ///< repeated on each page and always in sight
    int stubColumns = 0;              ///< row labels, always in sight
    std::vector<double> columnWidths; ///< shares of the text width, sum 1
    std::vector<SheetCell> cells;     ///< by row, then column
};

} // namespace gongkai
