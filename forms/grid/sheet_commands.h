// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/grid/sheet_model.h"

#include <QCoreApplication>
#include <QItemSelection>

namespace gongkai {

struct RefusedCell;

/// What a clerk does to several cells at once. Each command is one operation: one undo step.
class SheetCommands
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::SheetCommands)

public:
    /// @param model, prompts  must outlive the commands.
    SheetCommands(SheetModel& model, Prompts& prompts) : m_model(model), m_prompts(prompts) {}

    void copy(const QItemSelection& selection) const;
    /// The clipboard's block from the current cell on, or from the top left of a selection; a
    /// single text into every selected cell.
    /// All of it, or nothing and a list of what did not fit.
    void paste(const QModelIndex& current, const QItemSelection& selection);
    void clear(const QItemSelection& selection);
    /// The top row of the selection into its rows below; a single row: the row above into it.
    void fillDown(const QItemSelection& selection);
    /// The computed figure of a total becomes the typed one; nothing when two sums disagree.
    void takeTotal(const CellId& cell);
    /// “Sum 12 · count 3 · average 4” of the figures; "" where less than two cells are chosen.
    QString sumUp(const QItemSelection& selection) const;
    /// Asks what “无” means in so many cells. @return nothing when cancelled.
    std::optional<Figure> askNone(int count);

private:
    using Figures = std::vector<std::pair<CellId, Figure>>;
    static QString average(Decimal sum, int count);
    std::vector<CellId> cells(const QItemSelection& selection) const;
    void reportRefused(const std::vector<RefusedCell>& refused);
    void apply(const Figures& figures, const QString& kind);

    SheetModel& m_model;
    Prompts& m_prompts;
};

} // namespace gongkai
