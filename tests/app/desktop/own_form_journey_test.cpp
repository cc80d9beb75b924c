// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A statutory form that no release knows: a file in the forms folder is enough.
#include "forms/dialogs/new_report_dialog.h"
#include "forms/pages/navigation_model.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

Catalog withFolder(const QString& folder)
{
    Catalog catalog = Catalog::builtIn();
    for (const Error& error : catalog.addFolder(folder))
        ADD_FAILURE() << error.message.toStdString();
    return catalog;
}

TEST(OwnFormJourneyTest, AFormDroppedIntoTheFolderIsFilledCheckedAndPrinted)
{
    TestWindow window(withFolder(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/forms")));
    window->actions().newReport->trigger();
    auto& dialog = window.dialog<NewReportDialog>();
    dialog.findChild<QSpinBox*>(QStringLiteral("year"))->setValue(2031);
    commitText(dialog.findChild<QLineEdit*>(QStringLiteral("agency")),
               QStringLiteral("示例区热线办"));
    EXPECT_EQ(dialog.findChild<QComboBox*>(QStringLiteral("form"))->currentData().toString(),
              QStringLiteral("2031"));
    window.prompts().expect(Question::Save, window.path(QStringLiteral("2031.gkb")));
    dialog.accept();
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.report().form().id, QStringLiteral("2031"));

    window.go("hotline.calls.value");
    for (const char* figure : {"9", "7", "1"}) {
        window.type(QString::fromLatin1(figure));
        window.press(Qt::Key_Return);
    }
    EXPECT_EQ(window->session()->summary().errors, 1);
    window.go("hotline.passed_on.value");
    window.type(QStringLiteral("2"));
    window.press(Qt::Key_Return);
    EXPECT_EQ(window->session()->summary().errors, 0);

    window.prompts().expect(Question::Delivery, true);
    window.prompts().expect(Question::Save, window.path(QStringLiteral("a.html")));
    window.prompts().expect(Question::Inform);
    window->actions().exportHtml->trigger();
    QFile page(window.path(QStringLiteral("a.html")));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(page.readAll()).contains(QStringLiteral("（二）转办")));
}

TEST(OwnFormJourneyTest, AReportOpensWithItsFormEvenWhereTheFormIsNotInstalled)
{
    const Catalog catalog = withFolder(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/forms"));
    TestWindow window;
    window->openFile(
        window.write(QStringLiteral("2031.gkb"), Report(catalog.form(QStringLiteral("2031")), 2031,
                                                        QStringLiteral("示例区热线办"))));
    ASSERT_NE(window->session(), nullptr);
    const NavigationModel& parts = window->view()->navigation();
    EXPECT_GE(parts.rowOf({PageRef::Kind::Sheet, QStringLiteral("hotline")}), 0);
}

} // namespace
} // namespace gongkai::test
