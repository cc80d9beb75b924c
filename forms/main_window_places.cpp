// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/finding_text.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_page.h"
#include "forms/main_window.h"
#include "forms/pages/open_places.h"
#include "forms/report_view.h"
#include "forms/status_line.h"
#include "forms/window_actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QStatusBar>
#include <QWindow>

#include <algorithm>

// The window's ways from place to place, and how large the places are shown.
namespace gongkai {

void MainWindow::connectPlaceActions()
{
    const auto onView = [this](QAction* action, auto&& act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_view)
                act(*m_view);
        });
    };
    onView(m_actions->nextPart, [](ReportView& view) { view.stepPart(1); });
    onView(m_actions->previousPart, [](ReportView& view) { view.stepPart(-1); });
    onView(m_actions->nextPane, [](ReportView& view) { view.stepPane(1); });
    onView(m_actions->previousPane, [](ReportView& view) { view.stepPane(-1); });
    connect(m_actions->nextBlank, &QAction::triggered, this,
            [this] { goToNext(OpenKind::Blanks); });
    connect(m_actions->nextUnconfirmed, &QAction::triggered, this,
            [this] { goToNext(OpenKind::Unconfirmed); });
    connect(m_status, &StatusLine::chosen, this, &MainWindow::goToNext);
    connect(m_actions->findings, &QAction::toggled, this, [this](bool shows) {
        m_settings.setShowsFindings(shows);
        if (m_view)
            m_view->showFindings(shows);
    });
    m_actions->findings->setChecked(m_settings.showsFindings());
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { zoom(1); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { zoom(-1); });
    connect(m_actions->zoomNormal, &QAction::triggered, this, [this] { zoom(0); });
}

void MainWindow::connectView()
{
    // What was said of an act is not said of the next.
    connect(m_session.get(), &Session::changed, statusBar(), &QStatusBar::clearMessage);
    connect(m_view, &ReportView::zoomRequested, this, &MainWindow::zoom);
    connect(m_view, &ReportView::selectionSummed, m_sum, &QLabel::setText);
    connect(m_view, &ReportView::told, statusBar(),
            [this](const QString& words) { statusBar()->showMessage(words); });
    connect(&m_view->findings(), &FindingsPanel::findingChosen, this,
            [this](const FindingRef& finding) {
                // Its list is folded away.
                if (!m_actions->findings->isChecked() && !finding.isNone())
                    statusBar()->showMessage(messageOf(*m_session, finding));
            });
}

void MainWindow::goToNext(OpenKind kind)
{
    if (m_session && finishEditing() && !m_view->goToNext(kind))
        statusBar()->showMessage(kind == OpenKind::Blanks ? tr("Nothing is blank any more.")
                                 : kind == OpenKind::Unconfirmed
                                     ? tr("Nothing waits to be confirmed.")
                                     : tr("Nothing of this kind is open."),
                                 8000);
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

// How large the tables are is remembered for each screen.
void MainWindow::followScreen()
{
    m_settings.useScreen(screen()->name());
    if (m_view)
        m_view->setGrid(m_settings.grid());
}

bool MainWindow::finishEditing()
{
    if (m_view->finishEditing()) {
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
