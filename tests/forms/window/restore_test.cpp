// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a backup, and what the window never replaces or opens.
#include "core/report/edits.h"
#include "core/storage/backup.h"
#include "forms/banner.h"
#include "forms/dialogs/restore_dialog.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTreeWidget>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

constexpr const char* natural = "requests.new.natural";

struct RestoreTest : testing::Test
{
    TestWindow window;
    QString path = window.path(QStringLiteral("a.gkb"));

    // A sitting in the past: the figure becomes this value.
    void sitting(int day, int value) const
    {
        const auto clock = [day] { return QDateTime(QDate(2023, 1, day), QTime(8, 0)); };
        const auto file = ReportFile::open(path, {ReportFile::Mode::Write, clock, clerk(), false});
        ASSERT_TRUE(file);
        const Report& report = (*file)->report();
        ASSERT_TRUE(
            (*file)->append(setFigures(report, {{cell(natural), Figure(Decimal(value))}}), 0));
    }
    void writeThreeDays()
    {
        writeReport(path, ReportBuilder(builtInForm("2021"), 2022));
        for (int day = 11; day <= 13; ++day) // the window's clock stands on the 10th
            sitting(day, day);
    }
    QAction* restore() { return window->actions().restore; }
    static QTreeWidget& list(RestoreDialog& dialog, const char* name)
    {
        return *dialog.findChild<QTreeWidget*>(QString::fromLatin1(name));
    }
    QString readOnlyBanner()
    {
        for (const Banner* banner : window->findChildren<Banner*>()) {
            if (!banner->text().isEmpty())
                return banner->text();
        }
        return {};
    }
};

TEST_F(RestoreTest, ABackupIsChosenByItsDateAndDifferenceAndRestoredWithTheKeyboard)
{
    writeThreeDays();
    window->openFile(path);
    EXPECT_EQ(window.figure(natural), QStringLiteral("13"));
    restore()->trigger();
    auto& dialog = window.dialog<RestoreDialog>();
    QTreeWidget& backups = list(dialog, "backups");
    ASSERT_EQ(backups.topLevelItemCount(), 3);
    EXPECT_EQ(backups.topLevelItem(0)->text(0), QStringLiteral("2023-01-12 08:00"));
    EXPECT_EQ(backups.topLevelItem(1)->text(0), QStringLiteral("2023-01-11 08:00"));
    EXPECT_TRUE(backups.topLevelItem(0)->text(1).contains(QStringLiteral("clerk")));
    EXPECT_TRUE(backups.topLevelItem(0)->text(3).contains(QStringLiteral("2022")));
    EXPECT_TRUE(backups.topLevelItem(0)->text(4).contains(u'1'));
    QTest::keyClick(&backups, Qt::Key_Down);
    QTreeWidget& differences = list(dialog, "differences");
    ASSERT_EQ(differences.topLevelItemCount(), 1);
    EXPECT_EQ(differences.topLevelItem(0)->text(1), QStringLiteral("11"));
    EXPECT_EQ(differences.topLevelItem(0)->text(2), QStringLiteral("13"));
    QTest::keyClick(&backups, Qt::Key_Return);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.figure(natural), QStringLiteral("11"));
    EXPECT_FALSE(window->session()->editor().isReadOnly());
    // What it replaced is the newest backup.
    restore()->trigger();
    auto& again = window.dialog<RestoreDialog>();
    EXPECT_EQ(list(again, "backups").topLevelItem(0)->text(0), QStringLiteral("2023-01-13 08:00"));
    again.reject();
    EXPECT_EQ(window.figure(natural), QStringLiteral("11"));
}

TEST_F(RestoreTest, TheClerkStaysAtTheCell)
{
    writeThreeDays();
    window->openFile(path);
    window.go(natural);
    restore()->trigger();
    window.dialog<RestoreDialog>().accept();
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.currentCell(), QLatin1String(natural));
}

TEST_F(RestoreTest, ABackupOpensForReadingAndLeadsBackToItsReport)
{
    writeThreeDays();
    QFile damaged(path);
    ASSERT_TRUE(damaged.resize(damaged.size() - 4096));
    window->openFile(backupPath(path, 1));
    ASSERT_NE(window->session(), nullptr);
    EXPECT_TRUE(window->session()->editor().isReadOnly());
    EXPECT_TRUE(readOnlyBanner().contains(QStringLiteral("恢复备份")))
        << readOnlyBanner().toStdString();
    restore()->trigger();
    window.prompts().expect(Question::Inform); // what lay there was kept
    window.dialog<RestoreDialog>().accept();
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window->session()->file().path(), path);
    EXPECT_EQ(window.figure(natural), QStringLiteral("12"));
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".damaged")));
}

TEST_F(RestoreTest, AReportThatCannotBeRebuiltOpensByItsBackup)
{
    writeThreeDays();
    QFile cut(path);
    ASSERT_TRUE(cut.resize(5000));
    window.prompts().expect(Question::Confirm, false);
    window->openFile(path);
    EXPECT_EQ(window->session(), nullptr);
    window.prompts().expect(Question::Confirm, true);
    window->openFile(path);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.figure(natural), QStringLiteral("12"));
    EXPECT_TRUE(window->session()->editor().isReadOnly());
    EXPECT_TRUE(window.settings().recentFiles().isEmpty()); // a backup is not listed
}

TEST_F(RestoreTest, WithoutABackupTheClerkIsToldSo)
{
    writeReport(path, publishedCase("zone_2022"));
    window->openFile(path);
    window.prompts().expect(Question::Inform);
    restore()->trigger();
    window->closeReport();
    EXPECT_FALSE(restore()->isEnabled());
}

TEST_F(RestoreTest, AnExportNeverTakesThePlaceOfAReport)
{
    writeReport(path, publishedCase("zone_2022"));
    const QString other = window.write(QStringLiteral("other.gkb"), publishedCase("zone_2021"));
    window->openFile(path);
    const QStringList targets{other, path, path + QStringLiteral(".bak1"),
                              window.path(QStringLiteral("~$a.gkb.lock"))};
    for (const QString& target : targets) {
        window.prompts().expect(Question::Delivery, true);
        window.prompts().expect(Question::Save, target);
        window.prompts().expect(Question::Report);
        window.prompts().expect(Question::Save); // cancelled
        window->actions().exportCsv->trigger();
        const QStringList& said = window.prompts().said();
        EXPECT_TRUE(said[said.size() - 2].contains(QStringLiteral("年报")));
    }
    const auto kept = ReportFile::open(other, {.mode = ReportFile::Mode::Read});
    ASSERT_TRUE(kept);
    EXPECT_EQ((*kept)->report().year(), 2021);
}

TEST_F(RestoreTest, APathThatLostACharacterIsRefusedInWords)
{
    for (const auto* name : {"\uFFFD\uFFFD.gkb", "\uFFFD.docx"}) {
        window.prompts().expect(Question::Report);
        window->openOrImport(window.path(QString::fromUtf8(name)));
        EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("改名")))
            << window.prompts().lastSaid().toStdString();
    }
}

TEST_F(RestoreTest, ASampleLiesInTheFolderOfThisProcessOnly)
{
    window->openSample(QStringLiteral("bureau_2020"));
    ASSERT_NE(window->session(), nullptr);
    EXPECT_TRUE(window->session()->file().path().startsWith(QDir::tempPath() +
                                                            QStringLiteral("/gongkai-private-")));
    window->openSample(QStringLiteral("bureau_2020")); // again: a fresh copy
    EXPECT_FALSE(window->session()->editor().isReadOnly());
}

} // namespace
} // namespace gongkai::test
