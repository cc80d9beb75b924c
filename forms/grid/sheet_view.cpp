// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/sheet_view.h"

#include "forms/grid/cell_steps.h"
#include "forms/grid/figure_delegate.h"
#include "forms/grid/figure_edit.h"
#include "forms/grid/merged_header.h"
#include "forms/grid/sheet_model.h"
#include "forms/plain_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace gongkai {
namespace {

bool isTakeTotal(const QKeyEvent& event)
{
    return (event.modifiers() & Qt::ControlModifier) &&
           (event.key() == Qt::Key_Equal || event.key() == Qt::Key_Plus);
}

bool isFillDown(const QKeyEvent& event)
{
    return event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D;
}

// A sheet without a title of its own is named by its part.
QString nameOf(const SheetModel& model)
{
    const Sheet& sheet = model.sheet();
    for (const Section& section : model.report().form().sections)
        if (sheet.title.isEmpty() &&
            std::ranges::find(section.sheets, sheet.id) != section.sheets.end())
            return section.heading;
    return sheet.title;
}

} // namespace

SheetView::SheetView(SheetModel& model, Prompts& prompts, QWidget* parent)
    : QTableView(parent), m_model(model), m_commands(model, prompts), m_layout(freshLayout())
{
    setUpHeads();
    viewport()->setBackgroundRole(QPalette::Window);
    setShowGrid(false); // the cells paint their own lines
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setAccessibleName(nameOf(model));
    auto* delegate = new FigureDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &FigureDelegate::editorOpened, this, &SheetView::watchEditor);
    setModel(&model);
    followModel();
    placeSheet();
    makeCurrent(outermostInput(m_model, false));
}

void SheetView::setUpHeads()
{
    m_head = new MergedHeader(Qt::Horizontal, m_model.sheet(), m_layout, this);
    m_stub = new MergedHeader(Qt::Vertical, m_model.sheet(), m_layout, this);
    m_corner = new SheetCorner(m_model.sheet(), m_layout, this);
    setHorizontalHeader(m_head);
    setVerticalHeader(m_stub);
}

void SheetView::followModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_cellBeforeReset = currentCell();
        m_edit.clear();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        placeSheet();
        const QModelIndex before =
            m_cellBeforeReset ? m_model.indexOf(*m_cellBeforeReset) : QModelIndex();
        makeCurrent(before.isValid() ? before : outermostInput(m_model, false));
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SheetView::relayout);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SheetView::sumUp);
}

void SheetView::placeSheet()
{
    const Sheet& sheet = m_model.sheet();
    m_layout = freshLayout();
    m_head->setVisible(sheet.headerRows > 0);
    m_stub->setVisible(sheet.stubColumns > 0);
    clearSpans();
    for (const SheetCell& cell : sheet.cells) {
        const int row = cell.row - sheet.headerRows;
        const int column = cell.column - sheet.stubColumns;
        if (row >= 0 && column >= 0 && (cell.rowSpan > 1 || cell.columnSpan > 1))
            setSpan(row, column, cell.rowSpan, cell.columnSpan);
    }
    applyLayout();
}

SheetLayout SheetView::freshLayout() const
{
    const int available = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    return layOut(m_model.sheet(), font(), available,
                  [this](const CellId& cell) { return m_model.indexOf(cell).data().toString(); });
}

void SheetView::relayout()
{
    SheetLayout layout = freshLayout();
    if (layout == m_layout)
        return;
    m_layout = std::move(layout);
    applyLayout();
}

void SheetView::applyLayout()
{
    const Sheet& sheet = m_model.sheet();
    for (int i = sheet.stubColumns; i < sheet.columnCount; ++i)
        setColumnWidth(i - sheet.stubColumns, m_layout.columnWidths[static_cast<size_t>(i)]);
    for (int i = sheet.headerRows; i < sheet.rowCount; ++i)
        setRowHeight(i - sheet.headerRows, m_layout.rowHeights[static_cast<size_t>(i)]);
    updateGeometries();
    m_head->viewport()->update();
    m_stub->viewport()->update();
}

void SheetView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setVisible(!m_head->isHidden() && !m_stub->isHidden());
    m_corner->setGeometry(frameWidth(), frameWidth(), m_stub->sizeHint().width(),
                          m_head->sizeHint().height());
    m_corner->raise();
}

// A label that is partly scrolled away keeps its text in sight: it stands elsewhere in all of its
// place, not only in the strip that came into sight.
void SheetView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_head->viewport()->update();
    if (dy != 0)
        m_stub->viewport()->update();
}

void SheetView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTableView::wheelEvent(event);
    constexpr int perStep = QWheelEvent::DefaultDeltasPerStep;
    m_wheel += event->angleDelta().y();
    if (const int steps = m_wheel / perStep; steps != 0)
        emit zoomRequested(steps);
    m_wheel %= perStep;
    event->accept();
}

void SheetView::setSettings(const GridSettings& settings)
{
    m_settings = settings;
    QFont scaled; // nothing but its size is its own
    if (settings.zoom != 100)
        scaled.setPointSizeF(QApplication::font().pointSizeF() * settings.zoom / 100);
    setFont(scaled);
}

void SheetView::selectionChanged(const QItemSelection& selected, const QItemSelection& before)
{
    QTableView::selectionChanged(selected, before);
    sumUp();
}

void SheetView::sumUp()
{
    emit selectionSummed(m_commands.sumUp(selectionModel()->selection()));
}

// What is worked at stays in sight when a banner or the search takes from the room.
void SheetView::resizeEvent(QResizeEvent* event)
{
    const QModelIndex place = isEditing() ? QModelIndex(m_editIndex) : currentIndex();
    const bool wasInSight = QRect({}, event->oldSize()).intersects(visualRect(place));
    QTableView::resizeEvent(event);
    relayout();
    if (wasInSight)
        scrollTo(place);
}

void SheetView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (QWidget* part : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_stub),
                          static_cast<QWidget*>(m_corner)})
        part->setFont(font());
    relayout();
}

std::optional<CellId> SheetView::currentCell() const
{
    return m_model.cellId(currentIndex());
}

bool SheetView::goTo(const CellId& cell)
{
    const QModelIndex index = m_model.indexOf(cell);
    if (!index.isValid() || !finishEditing())
        return false;
    makeCurrent(index);
    return true;
}

// Not setCurrentIndex(): that asks the keyboard whether Shift is held and would extend.
void SheetView::makeCurrent(const QModelIndex& index)
{
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_head->setCurrentSection(current.column());
    m_stub->setCurrentSection(current.row());
    setAttribute(Qt::WA_InputMethodEnabled, current.flags() & Qt::ItemIsEditable);
    if (const std::optional<CellId> cell = currentCell())
        emit currentCellChanged(*cell);
}

void SheetView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, currentIndex().flags() & Qt::ItemIsEditable);
}

QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return outermostInput(m_model, false);
    const bool whole = modifiers & Qt::ControlModifier;
    const auto farthest = [&](int columns) {
        QModelIndex index = current;
        for (QModelIndex next = index; (next = neighbour(m_model, index, 0, columns)) != index;)
            index = next;
        return index;
    };
    switch (action) {
    case MoveUp:
        return neighbour(m_model, current, -1, 0);
    case MoveDown:
        return neighbour(m_model, current, 1, 0);
    case MoveLeft:
        return neighbour(m_model, current, 0, -1);
    case MoveRight:
        return neighbour(m_model, current, 0, 1);
    case MoveHome:
        return whole ? outermostInput(m_model, false) : farthest(-1);
    case MoveEnd:
        return whole ? outermostInput(m_model, true) : farthest(1);
    case MoveNext:
    case MovePrevious:
        return nextInput(m_model, current, GridSettings::Direction::Across, action == MovePrevious);
    case MovePageUp:
    case MovePageDown:
        break;
    }
    const QModelIndex page = QTableView::moveCursor(action, modifiers);
    if (m_model.cellId(page))
        return m_model.anchor(page);
    const QModelIndex near = neighbour(m_model, page, action == MovePageUp ? 1 : -1, 0);
    return m_model.cellId(near) ? near : current;
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (isTakeTotal(*event))
        return takeTotal();
    // What the editor lets through must not move the current cell under it.
    if (isEditing())
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            return event->ignore();
        return leave(event->key(), event->modifiers());
    case Qt::Key_Backspace:
        // As in a spreadsheet: empties the cell and stays in it.
        if (edit(currentIndex(), AnyKeyPressed, event))
            return;
        break;
    default:
        if (handleCommand(event))
            return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        sayWhyReadOnly();
    QTableView::keyPressEvent(event);
}

// What is typed into a report that cannot be changed is not lost without a word.
void SheetView::sayWhyReadOnly()
{
    if (m_model.session().editor().isReadOnly())
        QToolTip::showText(
            viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()),
            plainToolTip(tr("The report is open for reading only; nothing can be changed here.")),
            this);
}

bool SheetView::handleCommand(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Delete))
        clearFigures();
    else if (isFillDown(*event))
        fillDown();
    else
        return false;
    return true;
}

void SheetView::mousePressEvent(QMouseEvent* event)
{
    if (finishEditing())
        QTableView::mousePressEvent(event);
}

void SheetView::mouseMoveEvent(QMouseEvent* event)
{
    if (!isEditing())
        QTableView::mouseMoveEvent(event);
}

void SheetView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (finishEditing())
        QTableView::mouseDoubleClickEvent(event);
}

} // namespace gongkai
