// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/settings.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace gongkai {
namespace {

struct SettingsTest : testing::Test
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
};

TEST_F(SettingsTest, RecentFilesStandNewestFirstAndOnce)
{
    for (const char* name : {"/a.gkb", "/b.gkb", "/a.gkb"})
        settings.addRecentFile(QString::fromLatin1(name));
    EXPECT_EQ(settings.recentFiles(),
              QStringList({QFileInfo(QStringLiteral("/a.gkb")).absoluteFilePath(),
                           QFileInfo(QStringLiteral("/b.gkb")).absoluteFilePath()}));
}

TEST_F(SettingsTest, OnlyTheLastTenFilesAreKept)
{
    for (int i = 0; i < 15; ++i)
        settings.addRecentFile(QStringLiteral("/%1.gkb").arg(i));
    ASSERT_EQ(settings.recentFiles().size(), Settings::maxRecentFiles);
    EXPECT_TRUE(settings.recentFiles().constFirst().endsWith(QStringLiteral("/14.gkb")));
}

TEST_F(SettingsTest, AFolderThatIsGoneIsNotSuggested)
{
    settings.setLastFolder(folder.path());
    EXPECT_EQ(settings.lastFolder(), folder.path());
    settings.setLastFolder(folder.filePath(QStringLiteral("gone")));
    EXPECT_NE(settings.lastFolder(), folder.filePath(QStringLiteral("gone")));
    EXPECT_TRUE(QFileInfo(settings.lastFolder()).isDir());
}

TEST_F(SettingsTest, TheEnterDirectionIsRemembered)
{
    EXPECT_EQ(settings.grid().enterMoves, GridSettings::Direction::Across);
    settings.setGrid({GridSettings::Direction::Down});
    EXPECT_EQ(Settings(store).grid().enterMoves, GridSettings::Direction::Down);
}

TEST_F(SettingsTest, PageAndPrinterAreRemembered)
{
    EXPECT_EQ(settings.pageSetup(), PageSetup());
    const PageSetup other{{297, 420}, {20, 25, 20, 15.5}};
    settings.setPageSetup(other);
    const PrinterChoice printer{QStringLiteral("一楼"), true, false};
    settings.setPrinter(printer);
    EXPECT_EQ(Settings(store).pageSetup(), other);
    EXPECT_EQ(Settings(store).printer(), printer);
}

TEST_F(SettingsTest, AnImpossiblePageIsTheUsualOne)
{
    for (const char* page :
         {"210, 297", "210, 297, 28, 37, 26, 350", "1, 1, 0, 0, 0, 0", "a, b, c, d, e, f"}) {
        store.setValue(QStringLiteral("print/page_mm"),
                       QString::fromLatin1(page).split(QStringLiteral(", ")));
        EXPECT_EQ(settings.pageSetup(), PageSetup()) << page;
    }
}

TEST_F(SettingsTest, HowLargeTheTablesAreIsRememberedForEachScreen)
{
    const auto zoomOn = [&](const char* screen) {
        settings.useScreen(QString::fromLatin1(screen));
        return settings.grid().zoom;
    };
    EXPECT_EQ(zoomOn("\\\\.\\DISPLAY1"), 100);
    settings.setGrid({.zoom = 80});
    EXPECT_EQ(zoomOn("projector/1"), 80) << "a new screen starts with the last size";
    settings.setGrid({.zoom = 150});
    EXPECT_EQ(zoomOn("\\\\.\\DISPLAY1"), 80);
    EXPECT_EQ(zoomOn("projector/1"), 150);
}

TEST_F(SettingsTest, AFolderIsKeptByItsWholePath)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("docs")));
    ASSERT_TRUE(QDir::setCurrent(folder.path()));
    settings.setLastFolder(QStringLiteral("docs"));
    EXPECT_EQ(settings.lastFolder(),
              QFileInfo(folder.filePath(QStringLiteral("docs"))).absoluteFilePath());
    ASSERT_TRUE(QDir::setCurrent(before));
}

} // namespace
} // namespace gongkai
