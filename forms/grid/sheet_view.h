// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/grid/grid_settings.h"
#include "forms/grid/sheet_commands.h"
#include "forms/grid/sheet_layout.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

namespace gongkai {

class FigureEdit;
class MergedHeader;
class SheetCorner;
class SheetModel;

/// The statutory table on the screen: merged head and stub always in sight, figures typed in
/// place. While a refused figure is open nothing else becomes current.
class SheetView : public QTableView
{
    Q_OBJECT

public:
    /// @param model, prompts  must outlive the view.
    SheetView(SheetModel& model, Prompts& prompts, QWidget* parent = nullptr);

    void setSettings(const GridSettings& settings);
    std::optional<CellId> currentCell() const;

    bool isEditing() const;
    /// Commits the open editor. @return false when its text is refused; it then stays open, with
    /// the reason beside it and the focus in it.
    bool finishEditing();
    /// Makes a cell current. @return false: not here, or a refused editor is open.
    bool goTo(const CellId& cell);

    void keyboardSearch(const QString&) override {} ///< a letter starts no search here

    void copy();
    void cut();
    void paste();
    void clearFigures();
    void fillDown();
    void takeTotal();
    void sumUp(); ///< sends selectionSummed()

signals:
    void currentCellChanged(const gongkai::CellId& cell);
    /// Paste was chosen here; what is pasted may bring its labels, which the table does not know.
    void pasteRequested();
    /// Sum, count and average of the chosen figures; "" for less than two cells.
    void selectionSummed(const QString& text);
    /// Ctrl and the wheel: a step larger (smaller, when below 0).
    void zoomRequested(int steps);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void changeEvent(QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& before) override;

private:
    void setUpHeads();
    void followModel();
    void placeSheet();
    SheetLayout freshLayout() const;
    void relayout();
    void applyLayout();

    void watchEditor(FigureEdit* editor, const QModelIndex& index);
    bool commitText();
    std::optional<Operation> typed(const CellId& cell);
    std::optional<Figure> typedFigure(const CellId& cell);
    void leave(int key, Qt::KeyboardModifiers modifiers);
    void makeCurrent(const QModelIndex& index);
    bool handleCommand(QKeyEvent* event);
    void sayWhyReadOnly();

    SheetModel& m_model;
    SheetCommands m_commands;
    GridSettings m_settings;
    int m_wheel = 0; ///< turned with Ctrl, not yet a step
    SheetLayout m_layout;
    MergedHeader* m_head;
    MergedHeader* m_stub;
    SheetCorner* m_corner;
    QPointer<FigureEdit> m_edit;
    QPersistentModelIndex m_editIndex;
    EditTrigger m_trigger = NoEditTriggers;
    bool m_finishing = false;
    std::optional<CellId> m_cellBeforeReset;
};

} // namespace gongkai
