// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/main_window.h"
#include "forms/window_actions.h"
#include "tests/support/test_prompts.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace gongkai::test {

/// The real window with a temporary folder, its own settings and prepared answers.
class TestWindow
{
public:
    explicit TestWindow(Catalog catalog = Catalog::builtIn());
    ~TestWindow();

    MainWindow& operator*() { return *m_window; }
    MainWindow* operator->() { return m_window.get(); }
    TestPrompts& prompts() { return m_prompts; }
    Settings& settings() { return m_settings; }
    const Report& report() { return m_window->session()->report(); }

    /// A place in the temporary folder.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a report file in the temporary folder. @return its path.
    QString write(const QString& name, const Report& report);

    /// Closes the window and starts the program again.
    void restart();

    /// Shows the page of a cell and makes it current.
    void go(const char* cellId);
    /// Types ASCII text where the focus is.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The figure of a cell; "" when it is blank.
    QString figure(const char* cellId);
    QString currentCell();

    /// The dialog of this type that is open; ends the test run when there is none.
    template <typename Dialog>
    Dialog& dialog()
    {
        Dialog* found = nullptr;
        for (Dialog* dialog : m_window->findChildren<Dialog*>()) {
            if (dialog->isVisible()) // one that was closed may still wait for its end
                found = dialog;
        }
        if (!found)
            qFatal("no such dialog is open");
        return *found;
    }

private:
    void start();

    QTemporaryDir m_folder;
    QSettings m_store;
    Settings m_settings;
    TestPrompts m_prompts;
    Catalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace gongkai::test
