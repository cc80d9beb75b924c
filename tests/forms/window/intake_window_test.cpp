// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window advises of a published page that is read into an open report.
#include "core/report/edits.h"
#include "forms/banner.h"
#include "forms/intake/compare_dialog.h"
#include "forms/intake/intake_dialog.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct IntakeWindowTest : testing::Test
{
    TestWindow window;
    Report published = publishedCase("zone_2022");
    const FieldKey name{FieldKind::Agency, QStringLiteral("name")};

    /// Reads the page of 2022 into a report of this form, year and agency.
    IntakeDialog& readInto(const char* form, int year, const QString& agency)
    {
        window->openFile(
            window.write(QString::number(year) + u".gkb",
                         ReportBuilder(builtInForm(form), year).field(name.kind, name.id, agency)));
        QFile file(window.path(QStringLiteral("a.html")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(written(published, {}, "clean page"));
        file.close();
        window->intake().importFile(file.fileName());
        auto& dialog = window.dialog<IntakeDialog>();
        EXPECT_TRUE(waitFor([&] { return take(dialog).isEnabled(); }));
        return dialog;
    }
    static QPushButton& take(const IntakeDialog& dialog)
    {
        return *dialog.findChild<QPushButton*>(QStringLiteral("take"));
    }
    static bool isOffered(const IntakeDialog& dialog, IntakeUse use)
    {
        const auto* uses = dialog.findChild<QComboBox*>(QStringLiteral("use"));
        const int index = uses->findData(static_cast<int>(use));
        return index >= 0 &&
               uses->model()->flags(uses->model()->index(index, 0)) & Qt::ItemIsEnabled;
    }
    static QString warning(const IntakeDialog& dialog)
    {
        return dialog.findChild<Banner*>()->text();
    }
};

TEST_F(IntakeWindowTest, LastYearsFiguresAreOfferedOnlyOfTheYearBefore)
{
    EXPECT_FALSE(isOffered(readInto("2021", 2024, published.agency(name.id)), IntakeUse::LastYear));
    window.dialog<IntakeDialog>().reject();
    EXPECT_TRUE(isOffered(readInto("2021", 2023, published.agency(name.id)), IntakeUse::LastYear));
}

TEST_F(IntakeWindowTest, OfAnotherFormAndYearNothingIsAdvisedThatIsRefusedThen)
{
    IntakeDialog& dialog = readInto("2019", 2020, published.agency(name.id));
    dialog.suggestUse(IntakeUse::IntoOpen);
    window.prompts().expect(Question::Report);
    take(dialog).click();
    EXPECT_FALSE(window.prompts().lastSaid().contains(QStringLiteral("上年")))
        << window.prompts().lastSaid().toStdString();
    EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("对照")));
    EXPECT_FALSE(warning(dialog).contains(QStringLiteral("上年")));
}

TEST_F(IntakeWindowTest, TheBannerIsOfTheReportAsItIsNow)
{
    IntakeDialog& dialog = readInto("2021", 2022, QStringLiteral("示例县民政局"));
    EXPECT_TRUE(warning(dialog).contains(QStringLiteral("示例县民政局")));
    EXPECT_EQ(dialog.use(), IntakeUse::NewReport);
    const auto nameIt = [&](const QString& agency) {
        ASSERT_TRUE(window->session()->apply(setField(window.report(), name, agency)));
    };
    nameIt(published.agency(name.id));
    EXPECT_EQ(warning(dialog), QString());
    EXPECT_EQ(dialog.use(), IntakeUse::IntoOpen);
    nameIt(QStringLiteral("示例县财政局"));
    EXPECT_TRUE(warning(dialog).contains(QStringLiteral("示例县财政局")));
}

TEST_F(IntakeWindowTest, WhatTheClerkChoseStaysChosen)
{
    IntakeDialog& dialog = readInto("2021", 2022, QStringLiteral("示例县民政局"));
    auto* uses = dialog.findChild<QComboBox*>(QStringLiteral("use"));
    uses->setCurrentIndex(uses->findData(static_cast<int>(IntakeUse::Compare)));
    emit uses->activated(uses->currentIndex());
    ASSERT_TRUE(
        window->session()->apply(setField(window.report(), name, published.agency(name.id))));
    EXPECT_EQ(dialog.use(), IntakeUse::Compare);
}

TEST_F(IntakeWindowTest, OfTheClipboardNoOtherFileIsAskedFor)
{
    window->openFile(
        window.write(QStringLiteral("a.gkb"), ReportBuilder(builtInForm("2021"), 2022)));
    for (const char* text : {"今天下午开会。", " "}) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        window.prompts().expect(Question::Report);
        const auto said = window.prompts().said().size();
        window->actions().importClipboard->trigger();
        ASSERT_TRUE(waitFor([&] { return window.prompts().said().size() > said; }));
        EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("剪贴板")));
        EXPECT_FALSE(window.prompts().lastSaid().contains(QStringLiteral("文件")))
            << window.prompts().lastSaid().toStdString();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace
} // namespace gongkai::test
