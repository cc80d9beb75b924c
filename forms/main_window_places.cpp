// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calendar/working_days_dialog.h"
#include "forms/document_view.h"
#include "forms/enter_key.h"
#include "forms/main_window.h"
#include "forms/window_actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QStatusBar>
#include <QWindow>

#include <algorithm>

// The window's ways from place to place, and how large the places are shown.
namespace gongkai {

void MainWindow::connectViewActions()
{
    connect(m_actions->enterAcross, &QAction::triggered, this,
            [this] { setEnterDirection(GridSettings::Direction::Across); });
    connect(m_actions->enterDown, &QAction::triggered, this,
            [this] { setEnterDirection(GridSettings::Direction::Down); });
    connect(m_actions->findings, &QAction::toggled, this,
            [this](bool shows) { m_settings.setShowsFindings(shows); });
    m_actions->findings->setChecked(m_settings.showsFindings());
    connect(m_actions->writingHelp, &QAction::toggled, this,
            [this](bool shows) { m_settings.setShowsWritingHelp(shows); });
    m_actions->writingHelp->setChecked(m_settings.showsWritingHelp());
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { zoom(1); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { zoom(-1); });
    connect(m_actions->zoomNormal, &QAction::triggered, this, [this] { zoom(0); });
    connect(m_actions->workingDays, &QAction::triggered, this,
            [this] { WorkingDaysDialog::open(m_clock().date(), m_exporter, this); });
}

void MainWindow::connectView()
{
    connect(m_view.get(), &DocumentView::placeChanged, this, &MainWindow::updateActions);
    connect(m_view.get(), &DocumentView::zoomRequested, this, &MainWindow::zoom);
    connect(m_view.get(), &DocumentView::selectionSummed, m_sum, &QLabel::setText);
    connect(m_view.get(), &DocumentView::told, statusBar(), &QStatusBar::showMessage);
}

// @param steps  0: back to the size of the window's letters.
void MainWindow::zoom(int steps)
{
    GridSettings grid = m_settings.grid();
    grid.zoom = steps == 0 ? 100
                           : std::clamp(grid.zoom + steps * GridSettings::zoomStep,
                                        GridSettings::smallestZoom, GridSettings::largestZoom);
    m_settings.setGrid(grid);
    if (m_view)
        m_view->setGrid(grid);
    statusBar()->showMessage(tr("Tables at %1 %").arg(grid.zoom), 3000);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    connect(windowHandle(), &QWindow::screenChanged, this, &MainWindow::followScreen,
            Qt::UniqueConnection);
    followScreen();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (!pressByEnter(*this, *event))
        QMainWindow::keyPressEvent(event);
}

// How large the tables are is remembered for each screen.
void MainWindow::followScreen()
{
    m_settings.useScreen(screen()->name());
    if (m_view)
        m_view->setGrid(m_settings.grid());
}

bool MainWindow::finishEditing()
{
    if (!m_view || m_view->finishEditing()) {
        statusBar()->clearMessage();
        return true;
    }
    statusBar()->showMessage(
        tr("First correct what is being typed here, or take it back with Esc."), 8000);
    // It is said of what stands there now.
    if (auto* line = qobject_cast<QLineEdit*>(focusWidget())) {
        connect(line, &QLineEdit::textChanged, statusBar(), &QStatusBar::clearMessage,
                Qt::UniqueConnection);
        connect(line, &QObject::destroyed, statusBar(), &QStatusBar::clearMessage,
                Qt::UniqueConnection);
    }
    return false;
}

} // namespace gongkai
