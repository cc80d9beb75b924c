// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, opened at the place where the clerk works.
#include "forms/document_view.h"
#include "forms/main_window.h"
#include "forms/manual/manual_key.h"
#include "forms/manual/manual_places.h"
#include "forms/manual/manual_window.h"
#include "forms/window_actions.h"

#include <QApplication>

namespace gongkai {

void MainWindow::connectHelpActions()
{
    connect(m_actions->help, &QAction::triggered, this,
            [this] { openManual(QApplication::focusWidget()); });
    connect(new ManualKey(this), &ManualKey::pressed, this, &MainWindow::openManual);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::about);
    connect(m_actions->formFolder, &QAction::triggered, this, &MainWindow::showForms);
}

QString MainWindow::manualPlace(const QWidget* at) const
{
    const QString place = m_view ? m_view->manualPlace(at) : manualPlaceOf(at);
    return place.isEmpty() ? QStringLiteral("first-hour") : place;
}

void MainWindow::openManual(const QWidget* at)
{
    if (qobject_cast<const ManualWindow*>(at ? at->window() : nullptr))
        return;
    // What lies under a modal dialog cannot be used, and neither could the manual.
    QWidget* modal = QApplication::activeModalWidget();
    ManualWindow::open(manualPlace(at), m_catalog, m_prompts, modal ? modal : this);
}

} // namespace gongkai
