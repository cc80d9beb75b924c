// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/grid/grid_settings.h"
#include "forms/session.h"

#include <QWidget>

namespace gongkai {

class CellBar;
class SheetModel;
class SheetView;

/// One statutory table to fill in: what is known of the current cell above, the table below.
///
/// Answers Ctrl+C/X/V, Ctrl+D, Ctrl+= and Delete itself when it has the focus. Undo, redo and
/// search are the window's.
class SheetPage : public QWidget
{
    Q_OBJECT

public:
    /// @param session, prompts  must outlive the page. @pre the report's form has the sheet.
    SheetPage(Session& session, const QString& sheetId, Prompts& prompts,
              const GridSettings& settings, QWidget* parent = nullptr);

    const QString& sheetId() const { return m_sheetId; }
    bool contains(const CellId& cell) const;
    std::vector<CellId> cells() const; ///< in the order of the table
    std::optional<CellId> currentCell() const;
    void setSettings(const GridSettings& settings);

    /// Makes a cell current, brings it into sight and takes the focus.
    /// @return false when the cell is not on this page, or a refused input is still open.
    bool jumpTo(const CellId& cell);

    /// Frames the cells of a finding (SheetModel::showFinding()) and brings it into sight, without
    /// taking the focus.
    void showFinding(const FindingRef& finding);
    /// Sends selectionSummed() for what is chosen now.
    void sumUp() const;

    /// Commits what is being typed. Ask before leaving the page, closing or printing.
    /// @return false when it was refused: the editor stays open and says why.
    bool finishEditing();

    // For menus, which call them by name.
    Q_INVOKABLE void copy();
    Q_INVOKABLE void cut();
    Q_INVOKABLE void paste();
    Q_INVOKABLE void clearFigures();
    Q_INVOKABLE void fillDown();
    /// The computed figure of the current total becomes the typed one.
    Q_INVOKABLE void takeTotal();

signals:
    void currentCellChanged(const gongkai::CellId& cell);
    void pasteRequested(); ///< these as in SheetView
    void selectionSummed(const QString& text);
    void zoomRequested(int steps);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_sheetId;
    SheetModel* m_model;
    SheetView* m_view;
    CellBar* m_cellBar;
};

} // namespace gongkai
