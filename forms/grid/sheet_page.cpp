// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/sheet_page.h"

#include "forms/grid/cell_bar.h"
#include "forms/grid/sheet_model.h"
#include "forms/grid/sheet_view.h"
#include "forms/pages/open_places.h"

#include <QVBoxLayout>

namespace gongkai {

SheetPage::SheetPage(Session& session, const QString& sheetId, Prompts& prompts,
                     const GridSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_sheetId(sheetId),
      m_model(new SheetModel(session, sheetId, this)),
      m_view(new SheetView(*m_model, prompts)),
      m_cellBar(new CellBar(session))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_cellBar);
    rows->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setSettings(settings);
    if (const std::optional<CellId> cell = m_view->currentCell())
        m_cellBar->setCell(*cell);

    connect(m_view, &SheetView::pasteRequested, this, &SheetPage::pasteRequested);
    connect(m_view, &SheetView::selectionSummed, this, &SheetPage::selectionSummed);
    connect(m_view, &SheetView::zoomRequested, this, &SheetPage::zoomRequested);
    connect(m_view, &SheetView::currentCellChanged, this, [this](const CellId& cell) {
        m_cellBar->setCell(cell);
        emit currentCellChanged(cell);
    });
    connect(m_cellBar, &CellBar::takeTotalRequested, m_view, &SheetView::takeTotal);
}

// On a small screen the rows of the table are worth more than those above it.
void SheetPage::resizeEvent(QResizeEvent* event)
{
    constexpr int fewLines = 34;
    QWidget::resizeEvent(event);
    m_cellBar->setLow(height() < fewLines * fontMetrics().height());
}

bool SheetPage::contains(const CellId& cell) const
{
    return m_model->indexOf(cell).isValid();
}

std::vector<CellId> SheetPage::cells() const
{
    return cellsInOrder(m_model->sheet());
}

std::optional<CellId> SheetPage::currentCell() const
{
    return m_view->currentCell();
}

void SheetPage::setSettings(const GridSettings& settings)
{
    m_view->setSettings(settings);
}

bool SheetPage::jumpTo(const CellId& cell)
{
    if (!m_view->goTo(cell))
        return false;
    m_view->setFocus();
    return true;
}

void SheetPage::showFinding(const FindingRef& finding)
{
    m_model->showFinding(finding);
    const Session& session = m_model->session();
    const Finding* ofCells = session.cellFinding(finding);
    const TextFinding* ofText = session.textFinding(finding);
    const std::vector<CellId> cells = ofCells  ? ofCells->cells
                                      : ofText ? ofText->cells
                                               : std::vector<CellId>();
    // As much of it as fits, its first cell in any case.
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell)
        if (const QModelIndex place = m_model->indexOf(*cell); place.isValid())
            m_view->scrollTo(place);
}

void SheetPage::sumUp() const
{
    m_view->sumUp();
}

bool SheetPage::finishEditing()
{
    return m_view->finishEditing();
}

void SheetPage::copy()
{
    m_view->copy();
}

void SheetPage::cut()
{
    m_view->cut();
}

void SheetPage::paste()
{
    m_view->paste();
}

void SheetPage::clearFigures()
{
    m_view->clearFigures();
}

void SheetPage::fillDown()
{
    m_view->fillDown();
}

void SheetPage::takeTotal()
{
    m_view->takeTotal();
}

} // namespace gongkai
