// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/read_source.h"

#include <QTreeWidget>

#include <map>
#include <optional>

namespace gongkai {

/// Everything that was understood of a source and everything that was not, in groups: what has to
/// be looked at first.
class IntakeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit IntakeList(QWidget* parent = nullptr);

    /// The line of the current cell stays current where there still is one.
    /// @param decided  the figures the clerk chose where two stood for one cell.
    void showResult(const IntakeResult& result, const std::map<CellId, Figure>& decided);

    /// The cell of the form that the current line is about.
    std::optional<CellId> currentCell() const;
    /// Where the current line stands in the source; block -1 for nowhere.
    SourcePlace currentPlace() const;
    /// Makes the line of a cell current.
    void goTo(const CellId& cell);

private:
    void addCells(const QString& title, MatchedCell::State state, bool open);
    void addMissing();
    void addRest();
    QTreeWidgetItem* addGroup(const QString& title, qsizetype count, bool open);

    const IntakeResult* m_result = nullptr; ///< while it is shown
    const std::map<CellId, Figure>* m_decided = nullptr;
};

/// A cell by the form's own words: its row, its column, its table.
QString fullCellName(const Report& report, const CellId& cell);

} // namespace gongkai
