// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history from the window's menu.
#include "forms/history/history_dialog.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QPushButton>
#include <QTreeView>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;
using test::TestWindow;

TEST(HistoryWindowTest, TheMenuShowsTheHistoryAndAPlaceIsAKeyAway)
{
    TestWindow window;
    const QString path =
        window.write(QStringLiteral("a.gkb"), ReportBuilder(builtInForm("2021"), 2024));
    EXPECT_FALSE(window->actions().history->isEnabled());
    window->openFile(path);
    EXPECT_TRUE(window->actions().history->isEnabled());
    window.go("requests.new.natural");
    window.type(QStringLiteral("12"));
    window->actions().history->trigger(); // what is being typed is kept first
    auto& dialog = window.dialog<HistoryDialog>();
    auto& list = *dialog.findChild<QTreeView*>(QStringLiteral("history"));
    EXPECT_EQ(list.model()->index(0, HistoryModel::After).data(), QStringLiteral("12"));
    EXPECT_TRUE(dialog.findChild<QCheckBox*>(QStringLiteral("onlyHere"))->isVisible());
    dialog.reject();
    window.go("disputes.review.total");
    window->actions().history->trigger();
    window.dialog<HistoryDialog>().findChild<QPushButton*>(QStringLiteral("go"))->click();
    EXPECT_EQ(window.currentCell(), QStringLiteral("requests.new.natural"));
}

} // namespace
} // namespace gongkai
