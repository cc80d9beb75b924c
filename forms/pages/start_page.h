// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/samples.h"
#include "forms/settings.h"

#include <QFutureWatcher>
#include <QStringList>
#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace gongkai {

/// What is seen when no report is open: new, open, read in another
/// document, start from last year, recent files, samples.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// @param settings  must outlive the page.
    explicit StartPage(Settings& settings, QWidget* parent = nullptr);

    /// Reads the recent files again. Those that are gone are marked as soon as a thread of the
    /// global pool has found out: a share that does not answer delays the mark, not the page.
    void refresh();

signals:
    void newRequested();
    void lastYearRequested();
    void openRequested();
    void importRequested();
    void fileRequested(const QString& path);
    void sampleRequested(const QString& name);

private:
    QWidget* makeCommands();
    QWidget* makeRecent();
    QWidget* makeSamples();
    void removeChosen();
    void markGone();

    Settings& m_settings;
    QListWidget* m_recent;
    QFutureWatcher<QStringList> m_gone;
};

} // namespace gongkai
