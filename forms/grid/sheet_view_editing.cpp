// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure is typed: from the first key to the cell it leads to; and what is done with many.
#include "forms/grid/sheet_view.h"

#include "core/base/formula.h"
#include "core/base/text.h"
#include "core/report/calculated.h"
#include "core/report/edits.h"
#include "forms/grid/cell_steps.h"
#include "forms/grid/figure_edit.h"
#include "forms/grid/sheet_model.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace gongkai {

bool SheetView::isEditing() const
{
    return !m_edit.isNull();
}

bool SheetView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    m_trigger = trigger;
    const bool wasEditing = isEditing();
    const bool isDone = QTableView::edit(index, trigger, event);
    // As in a spreadsheet: F2 goes on behind what stands there; Qt would have it typed over.
    if (!wasEditing && isEditing() && trigger != AnyKeyPressed) {
        m_edit->deselect();
        m_edit->end(false);
    }
    return isDone;
}

void SheetView::watchEditor(FigureEdit* editor, const QModelIndex& index)
{
    m_edit = editor;
    m_editIndex = index;
    editor->setTypingOver(m_trigger == AnyKeyPressed);
    connect(editor, &FigureEdit::leaveRequested, this, &SheetView::leave);
    connect(editor, &FigureEdit::cancelled, this,
            [this] { closeEditor(m_edit, QAbstractItemDelegate::RevertModelCache); });
    // Queued: a click into the table finishes the editing itself, and asks only once.
    connect(
        editor, &FigureEdit::focusLost, this,
        [this] {
            if (m_edit && !m_edit->hasFocus())
                finishEditing();
        },
        Qt::QueuedConnection);
}

void SheetView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor == m_edit)
        m_edit.clear();
    QTableView::closeEditor(editor, hint);
}

bool SheetView::finishEditing()
{
    if (!m_edit)
        return true;
    if (m_finishing)
        return false;
    const QScopedValueRollback guard(m_finishing, true);
    const bool committed = commitText();
    if (m_edit && committed)
        closeEditor(m_edit, QAbstractItemDelegate::NoHint);
    else if (m_edit)
        m_edit->setFocus();
    return committed;
}

bool SheetView::commitText()
{
    const std::optional<CellId> cell = m_model.cellId(m_editIndex);
    if (!cell || !m_edit->isModified())
        return true;
    const std::optional<Operation> operation = typed(*cell);
    if (!operation)
        return false;
    const Result<void> done = m_model.session().apply(*operation);
    if (!done && m_edit)
        m_edit->refuse(done.error().message);
    return done.has_value();
}

std::optional<Operation> SheetView::typed(const CellId& cell)
{
    const Report& report = m_model.report();
    if (!isFormula(m_edit->text())) {
        const std::optional<Figure> figure = typedFigure(cell);
        return figure ? std::optional(setFigures(report, {{cell, *figure}})) : std::nullopt;
    }
    const Result<Decimal> value = calculate(m_edit->text());
    const Result<void> allowed =
        value ? checkFigure(*value, report.cellType(cell)) : Result<void>(fail(value.error()));
    if (!allowed) {
        m_edit->refuse(allowed.error().message);
        return std::nullopt;
    }
    return setCalculated(report, cell, Figure(*value),
                         u'=' + toHalfWidth(m_edit->text()).trimmed().sliced(1));
}

std::optional<Figure> SheetView::typedFigure(const CellId& cell)
{
    const Report& report = m_model.report();
    const Result<ReadFigure> read =
        readFigure(m_edit->text(), report.cellType(cell), report.unit(cell));
    if (read)
        return read->figure;
    if (read.error().code == ErrorCode::Ambiguous)
        if (const std::optional<Figure> none = m_commands.askNone(1))
            return none;
    if (m_edit)
        m_edit->refuse(read.error().message);
    return std::nullopt;
}

void SheetView::leave(int key, Qt::KeyboardModifiers modifiers)
{
    if (!finishEditing())
        return;
    const bool back = modifiers & Qt::ShiftModifier;
    const QModelIndex here = currentIndex();
    using Direction = GridSettings::Direction;
    switch (key) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
        return makeCurrent(nextInput(m_model, here, m_settings.enterMoves, back));
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return makeCurrent(
            nextInput(m_model, here, Direction::Across, back || key == Qt::Key_Backtab));
    case Qt::Key_Up:
        return makeCurrent(neighbour(m_model, here, -1, 0));
    case Qt::Key_Down:
        return makeCurrent(neighbour(m_model, here, 1, 0));
    case Qt::Key_Left:
        return makeCurrent(neighbour(m_model, here, 0, -1));
    case Qt::Key_Right:
        return makeCurrent(neighbour(m_model, here, 0, 1));
    default:
        return makeCurrent(
            moveCursor(key == Qt::Key_PageUp ? MovePageUp : MovePageDown, modifiers));
    }
}

// Full-width digits come without a composition. Qt would open the editor for the first of them and
// lose it.
void SheetView::inputMethodEvent(QInputMethodEvent* event)
{
    const bool atOnce = event->preeditString().isEmpty() && !event->commitString().isEmpty();
    if (isEditing() || !atOnce)
        QTableView::inputMethodEvent(event);
    else if (edit(currentIndex(), AnyKeyPressed, nullptr))
        QCoreApplication::sendEvent(m_edit, event);
}

// The commands for the chosen figures.

void SheetView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!finishEditing())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Cut"), this, &SheetView::cut);
    menu->addAction(tr("Copy"), this, &SheetView::copy);
    menu->addAction(tr("Paste"), this, &SheetView::pasteRequested);
    menu->addAction(tr("Clear"), this, &SheetView::clearFigures);
    menu->addSeparator();
    menu->addAction(tr("Fill down"), this, &SheetView::fillDown);
    menu->addAction(tr("Take over the computed total"), this, &SheetView::takeTotal);
    menu->popup(event->globalPos());
}

void SheetView::copy()
{
    m_commands.copy(selectionModel()->selection());
}

void SheetView::cut()
{
    if (!finishEditing())
        return;
    copy();
    clearFigures();
}

void SheetView::paste()
{
    if (finishEditing())
        m_commands.paste(currentIndex(), selectionModel()->selection());
}

void SheetView::clearFigures()
{
    if (finishEditing())
        m_commands.clear(selectionModel()->selection());
}

void SheetView::fillDown()
{
    if (finishEditing())
        m_commands.fillDown(selectionModel()->selection());
}

void SheetView::takeTotal()
{
    const std::optional<CellId> cell = currentCell();
    if (!cell)
        return;
    if (m_edit)
        closeEditor(m_edit, QAbstractItemDelegate::RevertModelCache);
    m_commands.takeTotal(*cell);
}

} // namespace gongkai
