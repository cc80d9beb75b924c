// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_window.h"

#include "forms/grid/sheet_page.h"
#include "forms/report_view.h"
#include "tests/support/printers.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

namespace gongkai::test {

TestWindow::TestWindow(Catalog catalog)
    : m_store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      m_settings(m_store),
      m_catalog(std::move(catalog))
{
    m_settings.setLastFolder(m_folder.path());
    start();
}

TestWindow::~TestWindow()
{
    m_window->close();
}

void TestWindow::start()
{
    m_window = std::make_unique<MainWindow>(m_catalog, Lexicon::builtIn, m_prompts, m_settings,
                                            january, clerk());
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindow::restart()
{
    EXPECT_TRUE(m_window->close());
    start();
}

QString TestWindow::write(const QString& name, const Report& report)
{
    writeReport(path(name), report);
    return path(name);
}

void TestWindow::go(const char* cellId)
{
    EXPECT_TRUE(m_window->view()->jumpTo(cell(cellId))) << cellId;
}

void TestWindow::type(const QString& text)
{
    for (const QChar character : text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
    }
}

void TestWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString TestWindow::figure(const char* cellId)
{
    return report().figure(cell(cellId)).toString();
}

QString TestWindow::currentCell()
{
    const SheetPage* sheet = m_window->view()->currentSheet();
    const auto current = sheet ? sheet->currentCell() : std::nullopt;
    return current ? current->toString() : QString();
}

} // namespace gongkai::test
