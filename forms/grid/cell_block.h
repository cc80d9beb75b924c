// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/figure.h"
#include "forms/grid/sheet_model.h"

#include <QItemSelection>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace gongkai {

/// A rectangular block as office programs put it on the clipboard: rows of cells.
using TextBlock = std::vector<QStringList>;

/// Reads tab-separated text: any line ends, cells in quotation marks with line ends or tabs
/// inside. Empty lines at the end are dropped: Excel and Word add them.
TextBlock readBlock(const QString& text);

/// The text of the smallest rectangle around a selection; labels inside it are written as they
/// stand, so that pasting it back in the same place fits.
QString blockText(const SheetModel& model, const QItemSelection& selection);

/// A cell of a pasted block that cannot be taken.
struct RefusedCell
{
    QString where;  ///< the cell's full name, or its row and column in the block
    QString reason; ///< with the text that stood there
};

/// Where a block would go. Nothing is taken when anything is refused.
struct BlockPlacement
{
    std::vector<std::pair<CellId, Figure>> figures;
    std::vector<RefusedCell> refused;
    int ambiguous = 0; ///< cells that say “无”; without an answer they are in refused as well
};

/// Puts a block on the sheet by position, its first cell on `at`. It must fit: text beyond the
/// table or on a label is refused, unless it is what the label says. Empty text makes blank.
/// @param none  what “无” means; nothing: not asked yet.
BlockPlacement placeBlock(const SheetModel& model, const QModelIndex& at, const TextBlock& block,
                          std::optional<Figure> none);
/// Puts one text into each of the cells.
BlockPlacement placeEverywhere(const SheetModel& model, const std::vector<CellId>& cells,
                               const QString& text, std::optional<Figure> none);

} // namespace gongkai
