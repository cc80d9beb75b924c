// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace gongkai {

/// Which side of the chosen finding a cell stands on.
enum class FindingSide { None, Left, Right };

/// The body of a statutory table: row 0 is the first row under the head, column 0 the first one
/// right of the stub. Labels inside the body are items too, but not enabled ones.
///
/// A thin adapter of the session's report and findings: no sums, no rules, no colours. A merged
/// cell stands at its top left position; the positions it covers are empty items.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, ///< cell id as text; "" for a label
        BlankRole,               ///< bool: a figure cell nobody has filled
        UnconfirmedRole,         ///< bool: copied, nobody has confirmed it
        TotalRole,               ///< bool: a sum check states this cell
        DiffersRole,             ///< bool: a filled total that is not its computed figure
        SeverityRole,            ///< int of the worst broken finding's Severity; invalid: none
        SideRole,                ///< int of FindingSide, of the chosen finding
    };

    /// @param session  must outlive the model. @pre the report's form has the sheet.
    SheetModel(Session& session, const QString& sheetId, QObject* parent = nullptr);

    const Sheet& sheet() const { return m_sheet; }
    const Report& report() const { return m_session.report(); }
    Session& session() const { return m_session; }

    /// The printed cell that covers a position. @pre the index is valid.
    const SheetCell& cellAt(const QModelIndex& index) const;
    /// Where the cell that covers this position stands; the index itself unless merged.
    QModelIndex anchor(const QModelIndex& index) const;
    /// Nothing for a label or an invalid index.
    std::optional<CellId> cellId(const QModelIndex& index) const;
    QModelIndex indexOf(const CellId& cell) const; ///< invalid when it is not on this sheet
    /// The figure's unit when the form prints none beside it although it is an amount; else "".
    QString unprintedUnit(const CellId& cell) const;

    /// Marks the two sides of a finding; of one of the text, which has its own side elsewhere, the
    /// cells of its first reading as the left one and those of the others as the right one.
    void showFinding(const FindingRef& finding);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QSize span(const QModelIndex& index) const override;
    /// Reads the text as a figure. @return false when it is refused.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void follow();
    void load();
    void refreshMarks();
    QVariant figureData(const CellId& cell, int role) const;
    QString editText(const CellId& cell) const;
    QString figureText(const CellId& cell) const;
    QString spokenText(const CellId& cell) const;
    QString toolTip(const CellId& cell) const;
    FindingSide side(const CellId& cell) const;

    struct Mark
    {
        std::optional<Severity> severity;
        bool differs = false;
    };

    Session& m_session;
    QString m_sheetId;
    Sheet m_sheet;
    std::vector<LocalRow> m_localRows;
    std::vector<int> m_cover; ///< index into m_sheet.cells for every grid position, by row
    QHash<CellId, int> m_positions;
    QHash<CellId, Mark> m_marks;
    std::vector<CellId> m_left; ///< of the finding shown
    std::vector<CellId> m_right;
};

} // namespace gongkai
