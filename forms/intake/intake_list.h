// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/intake/hand_work.h"

#include <QTreeWidget>

#include <optional>
#include <set>
#include <vector>

namespace gongkai {

/// Everything that was understood of a source and everything that was not, in groups: what has to
/// be looked at first, then what was not found, a whole table or row in one line over its cells.
/// A line can be copied, and a group with all its lines.
class IntakeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit IntakeList(QWidget* parent = nullptr);

    /// The line of the current cell or row stays current where there still is one. What was open,
    /// not found or not decided, and is settled now gives way to the next that is open.
    void showResult(const Report& report, const ShownMatch& shown);

    /// The cell of the form that the current line is about.
    std::optional<CellId> currentCell() const;
    /// The same; of a line about a whole row that was not found, the first cell of the row.
    std::optional<CellId> currentRow() const;
    /// Where what the current line is about stands in the source: block -1 for in no table. Nothing
    /// for a cell that was not found, and for lines that are about no place.
    std::optional<SourcePlace> currentPlace() const;
    /// Makes the line of a cell current.
    void goTo(const CellId& cell);

private:
    void goTo(int role, const QString& id);
    void addCells(const QString& title, MatchedCell::State state, bool open);
    void addByHand();
    void addEmpty();
    void addCells(const QString& title, const std::vector<const MatchedCell*>& cells, bool open);
    void addNotes();
    void addMissing();
    void addMissingCell(QTreeWidgetItem* parent, const CellId& cell);
    void addRest();
    void addLines(const QString& title, const QStringList& lines);
    void copyCurrent() const;
    QTreeWidgetItem* addGroup(const QString& title, qsizetype count, bool open);

    std::vector<CellId> openBelow() const;

    std::set<CellId> m_open;          ///< cells that were not found or are not decided
    const Report* m_report = nullptr; ///< while it is shown
    const ShownMatch* m_shown = nullptr;
};

} // namespace gongkai
