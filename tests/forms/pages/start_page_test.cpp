// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/evaluate.h"
#include "core/words/check_words.h"
#include "core/words/lexicon.h"
#include "forms/in_background.h"
#include "forms/pages/start_page.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QCommandLinkButton>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <set>

namespace gongkai {
namespace {

struct StartPageTest : testing::Test
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};

    QString makeFile(const QString& name)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
};

TEST_F(StartPageTest, RecentFilesThatAreGoneAreMarked)
{
    settings.addRecentFile(folder.filePath(QStringLiteral("gone.gkb")));
    settings.addRecentFile(makeFile(QStringLiteral("here.gkb")));
    StartPage page(settings);
    const auto* list = page.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(test::waitFor(
        [&] { return list->item(1)->text().startsWith(QStringLiteral("gone（已不存在）")); }));
    EXPECT_TRUE(list->item(0)->text().startsWith(QStringLiteral("here\n")));
}

TEST_F(StartPageTest, ThePageDoesNotWaitForTheFolderOfARecentFile)
{
    settings.addRecentFile(folder.filePath(QStringLiteral("gone.gkb")));
    QSemaphore busy;
    QThreadPool& pool = shareProbes();
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([&busy] { busy.acquire(); });
    StartPage page(settings);
    const auto* list = page.findChild<QListWidget*>();
    EXPECT_TRUE(list->item(0)->text().startsWith(QStringLiteral("gone\n")));
    busy.release(pool.maxThreadCount());
    EXPECT_TRUE(test::waitFor(
        [&] { return list->item(0)->text().startsWith(QStringLiteral("gone（已不存在）")); }));
}

TEST_F(StartPageTest, APageThatIsClosedDoesNotWaitForTheAnswer)
{
    settings.addRecentFile(folder.filePath(QStringLiteral("gone.gkb")));
    auto page = std::make_unique<StartPage>(settings);
    page.reset();
    shareProbes().waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(settings.recentFiles().size(), 1);
}

TEST_F(StartPageTest, AChosenRecentFileIsRequested)
{
    const QString path = makeFile(QStringLiteral("here.gkb"));
    settings.addRecentFile(path);
    StartPage page(settings);
    page.show();
    QSignalSpy requested(&page, &StartPage::fileRequested);
    auto* list = page.findChild<QListWidget*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].toString(), path);
}

TEST_F(StartPageTest, ARecentFileCanBeTakenOffTheList)
{
    settings.addRecentFile(makeFile(QStringLiteral("here.gkb")));
    StartPage page(settings);
    page.show();
    auto* list = page.findChild<QListWidget*>();
    list->setCurrentRow(0);
    list->actions().constFirst()->trigger();
    EXPECT_EQ(list->count(), 0);
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(StartPageTest, EachCommandAsksForItsOwn)
{
    StartPage page(settings);
    QSignalSpy lastYear(&page, &StartPage::lastYearRequested);
    QSignalSpy fresh(&page, &StartPage::newRequested);
    QSignalSpy open(&page, &StartPage::openRequested);
    QSignalSpy import(&page, &StartPage::importRequested);
    const auto commands = page.findChildren<QCommandLinkButton*>();
    ASSERT_EQ(commands.size(), 4);
    for (QCommandLinkButton* command : commands)
        command->click();
    for (const QSignalSpy* spy : {&lastYear, &fresh, &open, &import})
        EXPECT_EQ(spy->size(), 1);
}

TEST_F(StartPageTest, EverySampleIsOffered)
{
    StartPage page(settings);
    QSignalSpy requested(&page, &StartPage::sampleRequested);
    for (const Sample& sample : samples())
        page.findChild<QPushButton*>(sample.name)->click();
    EXPECT_EQ(requested.size(), 4);
}

TEST_F(StartPageTest, WhatWaitsForAShareKeepsNoReadingWaiting)
{
    QSemaphore busy;
    QThreadPool& probes = shareProbes();
    for (int i = 0; i < probes.maxThreadCount(); ++i)
        probes.start([&busy] { busy.acquire(); });
    QFuture<int> reading = inBackground([] { return 7; });
    reading.waitForFinished();
    EXPECT_EQ(reading.result(), 7);
    busy.release(probes.maxThreadCount());
    probes.waitForDone();
}

TEST_F(StartPageTest, OneSampleIsFullOfMistakesAndSaysSo)
{
    const std::vector<Sample> all = samples();
    const auto wrong = std::ranges::find(all, QStringLiteral("mistakes_2023"), &Sample::name);
    ASSERT_NE(wrong, all.end());
    EXPECT_TRUE(wrong->agency.contains(QStringLiteral("示例")));
    StartPage page(settings);
    EXPECT_TRUE(
        page.findChild<QPushButton*>(wrong->name)->text().contains(QStringLiteral("典型差错")));
    const auto report = readSample(wrong->name, Catalog::builtIn());
    ASSERT_TRUE(report);
    std::set<QString> ids;
    for (const Finding& finding : checkReport(*report))
        if (finding.outcome == Outcome::Broken)
            ids.insert(finding.check->id);
    for (const TextFinding& finding : checkWords(*report, Lexicon::builtIn()))
        if (finding.isBroken())
            ids.insert(finding.rule->id);
    EXPECT_GE(ids.size(), 18U) << QStringList(ids.begin(), ids.end()).join(u' ').toStdString();
}

} // namespace
} // namespace gongkai
