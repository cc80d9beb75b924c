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
///
/// Whenever it is shown the keyboard is at the file used last; where there is none, at the first
/// command. Enter takes what has the keyboard; in a window of its own Space alone does.
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

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCommands();
    QWidget* makeRecent();
    QWidget* makeSamples();
    void frameFocus(QWidget& commands);
    void removeChosen();
    void markGone();

    Settings& m_settings;
    QWidget* m_firstCommand = nullptr;
    QListWidget* m_recent;
    QFutureWatcher<QStringList> m_gone;
};

} // namespace gongkai
