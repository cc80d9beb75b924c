// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a disk that refuses, and recovers.
#include "forms/banner.h"
#include "forms/dialogs/restore_dialog.h"
#include "forms/grid/sheet_view.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/navigation_model.h"
#include "forms/report_view.h"
#include "forms/rescue_copies.h"
#include "tests/core/storage/fault_vfs.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QListView>
#include <QLockFile>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <sqlite3.h>

namespace gongkai::test {
namespace {

using namespace Qt::StringLiterals;

using Question = TestPrompts::Question;

const PageRef overviewPage{PageRef::Kind::Narrative, u"overview"_s};

ReportFile::OpenOptions colleague()
{
    return {ReportFile::Mode::Write, january, {u"colleague"_s, u"PC-2"_s, 4711}, true};
}

struct FailingDiskTest : testing::Test
{
    FaultVfs disk; // before any database is opened
    TestWindow window;
    QString path;

    void SetUp() override
    {
        path = window.write(u"a.gkb"_s, ReportBuilder(builtInForm("2021"), 2022));
        window->openFile(path);
        session().setRetryInterval(std::chrono::hours(1));
        window.go("requests.new.natural");
    }

    Session& session() { return *window->session(); }
    WindowActions& actions() { return window->actions(); }

    /// The names of everything that lies below a folder.
    static QStringList filesIn(const QString& folder)
    {
        QStringList names;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            names += QFileInfo(files.next()).fileName();
        names.sort();
        return names;
    }
    static QString pathIn(const QString& folder, const QString& name)
    {
        return QDirIterator(folder, {name}, QDir::Files, QDirIterator::Subdirectories).next();
    }
    /// What a program that was killed leaves. @return the copy.
    QString leftBehind(const QString& folder)
    {
        const QString copy = folder + u"/12345678/示例局2022.gkb"_s;
        EXPECT_TRUE(QDir().mkpath(QFileInfo(copy).path()));
        EXPECT_TRUE(session().file().writeCopy(copy));
        return copy;
    }

    void refuse() { disk.failAt(1, SQLITE_FULL, true); }
    void recover() { disk.failNever(); }

    void typeFigures(const QStringList& figures)
    {
        for (const QString& figure : figures) {
            window.type(figure);
            window.press(Qt::Key_Return);
        }
    }

    /// The banner over what is unsaved; null when there is none.
    Banner* banner()
    {
        for (Banner* banner : window->findChildren<Banner*>()) {
            if (!banner->text().isEmpty())
                return banner;
        }
        return nullptr;
    }
    QString bannerText() { return banner() ? banner()->text() : QString(); }
    /// The buttons of the banner that can be seen.
    QStringList buttons()
    {
        QStringList words;
        for (const QPushButton* button : banner()->findChildren<QPushButton*>()) {
            if (button->isVisible())
                words << button->text();
        }
        return words;
    }
    void press(const QString& words)
    {
        for (QPushButton* button : banner()->findChildren<QPushButton*>()) {
            if (button->text() == words)
                return button->click();
        }
        ADD_FAILURE() << "no such button: " << words.toStdString();
    }

    /// What a file says, read without disturbing it.
    static Report onDisk(const QString& file)
    {
        const auto opened = ReportFile::open(file, {.mode = ReportFile::Mode::Read});
        EXPECT_TRUE(opened) << file.toStdString();
        return opened ? (*opened)->report() : Report(builtInForm("2021"), 0, {});
    }
    static QString onDisk(const QString& file, const char* cellId)
    {
        return onDisk(file).figure(cell(cellId)).toString();
    }
};

TEST_F(FailingDiskTest, EveryFigureTypedGoesIntoItsOwnCell)
{
    refuse();
    typeFigures({u"22"_s, u"33"_s, u"44"_s});
    EXPECT_EQ(window.figure("requests.new.natural"), u"22"_s);
    EXPECT_EQ(window.figure("requests.new.business"), u"33"_s);
    EXPECT_EQ(onDisk(path, "requests.new.natural"), QString());
    recover();
    ASSERT_TRUE(session().retry());
    EXPECT_EQ(onDisk(path), window.report());
}

TEST_F(FailingDiskTest, ABannerAndTheStatusSayWhatIsNotSaved)
{
    EXPECT_TRUE(window->statusText().endsWith(u"已保存 09:30"_s));
    refuse();
    typeFigures({u"22"_s});
    EXPECT_TRUE(bannerText().startsWith(u"自 09:30 起的 1 处修改还没有存盘："_s))
        << bannerText().toStdString();
    EXPECT_EQ(buttons(), QStringList({u"重试"_s, u"另存到别处…"_s}));
    EXPECT_TRUE(window->statusText().endsWith(u"1 处未存盘"_s))
        << window->statusText().toStdString();
    typeFigures({u"33"_s});
    EXPECT_TRUE(bannerText().startsWith(u"自 09:30 起的 2 处修改还没有存盘："_s));
    EXPECT_TRUE(window->statusText().endsWith(u"2 处未存盘"_s));
    recover();
    press(u"重试"_s);
    EXPECT_EQ(bannerText(), QString());
    EXPECT_TRUE(window->statusText().endsWith(u"已保存 09:30"_s));
    EXPECT_EQ(onDisk(path), window.report());
}

// Both ways of trying again say that they did, and when.
TEST_F(FailingDiskTest, ATryThatFailsAgainIsSeen)
{
    refuse();
    typeFigures({u"22"_s});
    EXPECT_FALSE(bannerText().contains(u"重试"_s)) << bannerText().toStdString();
    press(u"重试"_s);
    EXPECT_TRUE(bannerText().endsWith(u" 09:30:00 已重试，仍没有存上。"_s))
        << bannerText().toStdString();
    actions().save->trigger();
    EXPECT_TRUE(bannerText().endsWith(u" 09:30:00 已重试，仍没有存上。"_s));
    recover();
    actions().save->trigger();
    EXPECT_EQ(bannerText(), QString());
    refuse();
    typeFigures({u"33"_s});
    EXPECT_FALSE(bannerText().contains(u"重试"_s)) << "that was another time";
    recover();
    ASSERT_TRUE(session().retry());
}

TEST_F(FailingDiskTest, TheCellThatIsWorkedAtStaysInSightWhenTheBannerAppears)
{
    auto* table = window->view()->findChild<SheetView*>();
    window.go("requests.carried_out.total"); // the last cell: Enter leads nowhere
    const auto isInSight = [&] {
        return table->viewport()->rect().contains(table->visualRect(table->currentIndex()));
    };
    ASSERT_TRUE(waitFor(isInSight));
    const int height = table->viewport()->height();
    refuse();
    typeFigures({u"22"_s});
    ASSERT_TRUE(waitFor([&] { return table->viewport()->height() < height; }));
    EXPECT_EQ(window.currentCell(), u"requests.carried_out.total"_s);
    EXPECT_TRUE(isInSight());
    recover();
    ASSERT_TRUE(session().retry());
}

TEST_F(FailingDiskTest, WhatIsFoundOutWhileTheFileIsOpenIsSaid)
{
    QFile journal(path + u"-journal"_s); // another program's, which SQLite never sees
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(4096, 'x'));
    journal.close();
    window.prompts().expect(Question::Inform);
    typeFigures({u"22"_s});
    ASSERT_TRUE(session().retry());
    QCoreApplication::processEvents();
    EXPECT_TRUE(window.prompts().lastSaid().contains(u"a.gkb.kept1.journal"_s))
        << window.prompts().lastSaid().toStdString();
    EXPECT_EQ(onDisk(path), window.report());
}

TEST_F(FailingDiskTest, NoBackupIsRestoredOverWhatIsUnsaved)
{
    typeFigures({u"11"_s});
    ASSERT_TRUE(QFile::copy(path, path + u".bak1"_s));
    refuse();
    typeFigures({u"22"_s});
    actions().restore->trigger();
    window.prompts().expect(Question::Report);
    window.dialog<RestoreDialog>().accept();
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.figure("requests.new.business"), u"22"_s);
    EXPECT_TRUE(session().unsaved());
    recover();
    ASSERT_TRUE(session().retry());
    EXPECT_EQ(onDisk(path), window.report());
}

TEST_F(FailingDiskTest, TheDiskIsTriedAgainByItself)
{
    session().setRetryInterval(std::chrono::milliseconds(1));
    refuse();
    typeFigures({u"22"_s});
    ASSERT_TRUE(session().unsaved());
    recover();
    EXPECT_TRUE(waitFor([this] { return !session().unsaved(); }));
    EXPECT_EQ(bannerText(), QString());
    EXPECT_EQ(onDisk(path, "requests.new.natural"), u"22"_s);
}

TEST_F(FailingDiskTest, TheDiskIsTriedAgainWithTheNextEdit)
{
    refuse();
    typeFigures({u"22"_s});
    recover();
    typeFigures({u"33"_s});
    EXPECT_FALSE(session().unsaved());
    EXPECT_EQ(onDisk(path), window.report());
    EXPECT_EQ(bannerText(), QString());
}

TEST_F(FailingDiskTest, UndoAndRedoWorkInMemoryAndAreSavedWithTheRest)
{
    refuse();
    typeFigures({u"22"_s, u"33"_s});
    actions().undo->trigger();
    EXPECT_EQ(window.figure("requests.new.business"), QString());
    actions().undo->trigger();
    actions().redo->trigger();
    EXPECT_EQ(window.figure("requests.new.natural"), u"22"_s);
    EXPECT_EQ(session().unsaved()->count, 5);
    recover();
    ASSERT_TRUE(session().retry());
    EXPECT_EQ(onDisk(path, "requests.new.natural"), u"22"_s);
    EXPECT_EQ(session().file().history()->size(), 6U);
}

TEST_F(FailingDiskTest, ProseOfAnotherPartLandsInThatPart)
{
    ASSERT_TRUE(window->view()->showPage(overviewPage));
    refuse();
    window.type(u"one"_s);
    auto* parts = window->view()->findChild<QListView*>();
    const NavigationModel& model = window->view()->navigation();
    QString last;
    for (const Section& section : window.report().form().sections)
        last = section.narrative.isEmpty() ? last : section.narrative;
    const PageRef lastPage{PageRef::Kind::Narrative, last};
    const QModelIndex there = model.index(model.rowOf(lastPage));
    parts->scrollTo(there);
    QTest::mouseClick(parts->viewport(), Qt::LeftButton, {}, parts->visualRect(there).center());
    EXPECT_EQ(window->view()->currentPage(), lastPage);
    EXPECT_EQ(parts->currentIndex(), there);
    window.type(u"six"_s);
    ASSERT_TRUE(window->view()->finishEditing());
    EXPECT_EQ(window.report().narrative(u"overview"_s), u"one"_s);
    EXPECT_EQ(window.report().narrative(last), u"six"_s);
    recover();
    ASSERT_TRUE(session().retry());
    EXPECT_EQ(onDisk(path), window.report());
}

TEST_F(FailingDiskTest, WhatIsOnTheScreenIsExportedAndChecked)
{
    refuse();
    typeFigures({u"22"_s});
    const QString json = window.path(u"out.json"_s);
    window.prompts().expect(Question::Delivery, true);
    window.prompts().expect(Question::Save, json);
    window.prompts().expect(Question::Inform);
    actions().exportJson->trigger();
    QFile written(json);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("\"22\""));
    EXPECT_TRUE(window->statusText().contains(u"已填 1/200"_s));
    EXPECT_TRUE(session().unsaved());
    recover();
    ASSERT_TRUE(session().retry());
}

TEST_F(FailingDiskTest, ACopyHoldsWhatTheDiskRefused)
{
    if (!QFile::remove(path))
        GTEST_SKIP() << "this system removes no open file";
    typeFigures({u"22"_s});
    const QString copy = window.path(u"copy.gkb"_s);
    window.prompts().expect(Question::Save, copy);
    window.prompts().expect(Question::Inform);
    actions().saveCopy->trigger();
    EXPECT_EQ(onDisk(copy), window.report());
    EXPECT_TRUE(session().unsaved()) << "a copy is not the file";
    window.prompts().expect(Question::Choose, 1);
    EXPECT_TRUE(window->closeReport());
}

TEST_F(FailingDiskTest, SavedElsewhereTheWindowGoesOnThere)
{
    if (!QFile::remove(path))
        GTEST_SKIP() << "this system removes no open file";
    typeFigures({u"22"_s});
    EXPECT_TRUE(bannerText().contains(u"已经不在原处"_s)) << bannerText().toStdString();
    const QString elsewhere = window.path(u"别处.gkb"_s);
    window.prompts().expect(Question::Save, elsewhere);
    press(u"另存到别处…"_s);
    EXPECT_EQ(bannerText(), QString());
    EXPECT_TRUE(window->windowTitle().contains(u"别处.gkb"_s));
    EXPECT_TRUE(window->statusText().endsWith(u"已保存 09:30"_s));
    EXPECT_EQ(window.settings().recentFiles().constFirst(), elsewhere);
    typeFigures({u"33"_s});
    EXPECT_EQ(onDisk(elsewhere), window.report());
    EXPECT_EQ(onDisk(elsewhere, "requests.new.natural"), u"22"_s);
}

TEST_F(FailingDiskTest, AFileThatWasTakenOverIsLeftToItsNewOwner)
{
    const auto theirs = ReportFile::open(path, colleague());
    ASSERT_TRUE(theirs);
    const QByteArray before = [this] {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    typeFigures({u"22"_s});
    EXPECT_TRUE(bannerText().contains(u"colleague"_s)) << bannerText().toStdString();
    EXPECT_TRUE(bannerText().contains(u"另存到别处"_s));
    EXPECT_EQ(buttons(), QStringList{u"另存到别处…"_s});
    actions().save->trigger();
    typeFigures({u"33"_s});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
    const QString elsewhere = window.path(u"b.gkb"_s);
    window.prompts().expect(Question::Save, elsewhere);
    press(u"另存到别处…"_s);
    EXPECT_EQ(onDisk(elsewhere), window.report());
    EXPECT_EQ(ReportFile::lockOwner(path)->user, u"colleague"_s);
}

TEST_F(FailingDiskTest, ClosingAsksAndTheSafeAnswerComesFirst)
{
    if (!QFile::remove(path))
        GTEST_SKIP() << "this system removes no open file";
    typeFigures({u"22"_s});
    window.prompts().expect(Question::Choose); // cancelled
    EXPECT_FALSE(window->closeReport());
    EXPECT_TRUE(window.prompts().lastSaid().contains(u"1 处修改"_s))
        << window.prompts().lastSaid().toStdString();
    EXPECT_EQ(window.prompts().lastAnswers(), QStringList({u"另存到别处…"_s, u"放弃 1 处修改"_s}));
    EXPECT_EQ(window.figure("requests.new.natural"), u"22"_s);

    window.prompts().expect(Question::Choose, 0);
    window.prompts().expect(Question::Save); // cancelled
    EXPECT_FALSE(window->closeReport());
    ASSERT_NE(window->session(), nullptr);

    const QString elsewhere = window.path(u"b.gkb"_s);
    window.prompts().expect(Question::Choose, 0);
    window.prompts().expect(Question::Save, elsewhere);
    EXPECT_TRUE(window->closeReport());
    EXPECT_EQ(onDisk(elsewhere, "requests.new.natural"), u"22"_s);
}

TEST_F(FailingDiskTest, ClosingTriesOnceMoreAndAsksNothingWhenTheDiskIsBack)
{
    refuse();
    typeFigures({u"22"_s});
    recover();
    EXPECT_TRUE(window->closeReport());
    EXPECT_EQ(onDisk(path, "requests.new.natural"), u"22"_s);
}

TEST_F(FailingDiskTest, ThrowingAwayIsAnAnswerOfItsOwn)
{
    refuse();
    typeFigures({u"22"_s});
    window.prompts().expect(Question::Choose, 1);
    EXPECT_TRUE(window->closeReport());
    recover();
    EXPECT_EQ(onDisk(path, "requests.new.natural"), QString());
}

} // namespace
// A report that is deleted while it is open, and a program that is killed.
TEST_F(FailingDiskTest, WhatIsInMemoryOnlyLiesInAFolderOfTheClerksOwn)
{
    const QString folder = window.path(u"抢救"_s);
    window->keepRescueCopiesIn(folder);
    if (!QFile::remove(path))
        GTEST_SKIP() << "this system removes no open file";
    typeFigures({u"22"_s, u"33"_s});
    ASSERT_TRUE(session().unsaved());
    ASSERT_TRUE(waitFor([&] { return filesIn(folder).contains(u"a.gkb"_s); }));
    const QString copy = pathIn(folder, u"a.gkb"_s);
    EXPECT_EQ(onDisk(copy, "requests.new.natural"), u"22");
    EXPECT_EQ(onDisk(copy, "requests.new.business"), u"33");
    // Written anew with each edit, without backups; and no other program takes it for left.
    typeFigures({u"44"_s});
    ASSERT_TRUE(waitFor([&] { return onDisk(copy) == window.report(); }));
    EXPECT_EQ(filesIn(folder), QStringList({u"a.gkb"_s, u"owner.lock"_s}));
    EXPECT_TRUE(RescueCopies(folder).left().isEmpty());
    // Saved elsewhere, it is of no use any more.
    window.prompts().expect(Question::Save, window.path(u"b.gkb"_s));
    actions().saveAs->trigger();
    EXPECT_FALSE(session().unsaved());
    EXPECT_TRUE(QDir(folder).isEmpty());
}

TEST_F(FailingDiskTest, WhatIsThrownAwayIsNotRescued)
{
    const QString folder = window.path(u"抢救"_s);
    window->keepRescueCopiesIn(folder);
    if (!QFile::remove(path))
        GTEST_SKIP() << "this system removes no open file";
    typeFigures({u"22"_s});
    ASSERT_TRUE(waitFor([&] { return filesIn(folder).contains(u"a.gkb"_s); }));
    window.prompts().expect(Question::Choose, 1);
    window->close();
    EXPECT_TRUE(QDir(folder).isEmpty());
}

TEST_F(FailingDiskTest, TheNextProgramShowsWhatWasRescuedAndSavesIt)
{
    const QString folder = window.path(u"抢救"_s);
    const QString copy = leftBehind(folder);
    window->keepRescueCopiesIn(folder);
    EXPECT_TRUE(bannerText().contains(u"示例局2022"_s)) << bannerText().toStdString();
    const QString saved = window.path(u"存好.gkb"_s);
    window.prompts().expect(Question::Save, saved);
    press(buttons().first());
    EXPECT_TRUE(session().file().isAt(saved));
    EXPECT_TRUE(QDir(folder).isEmpty());
    EXPECT_EQ(banner(), nullptr);
    EXPECT_FALSE(window.settings().recentFiles().contains(copy));
    EXPECT_EQ(window.settings().lastFolder(), QFileInfo(saved).path());
}

// It is opened, edited on another day (which makes a backup), and saved elsewhere only then.
TEST_F(FailingDiskTest, OfARescuedCopyNothingStaysWhenItIsSavedLater)
{
    const QString folder = window.path(u"抢救"_s);
    const QString copy = leftBehind(folder);
    ASSERT_TRUE(QFile::copy(copy, copy + u".bak1"_s));
    window->keepRescueCopiesIn(folder);
    window.prompts().expect(Question::Save); // not now
    press(buttons().first());
    EXPECT_TRUE(session().file().isAt(copy));
    EXPECT_TRUE(bannerText().contains(u"示例局2022"_s));
    window.prompts().expect(Question::Save, window.path(u"存好.gkb"_s));
    actions().saveAs->trigger();
    EXPECT_TRUE(QDir(folder).isEmpty());
    EXPECT_EQ(banner(), nullptr);
}

// The process id is in use again, here by this very process; the machine was started meanwhile.
TEST_F(FailingDiskTest, ACopyOfTheRunBeforeIsFoundWhateverProcessHasItsNumber)
{
    if (QSysInfo::bootUniqueId().isEmpty())
        GTEST_SKIP() << "this system does not tell its runs apart";
    const QString folder = window.path(u"抢救"_s);
    const QString copy = leftBehind(folder);
    QFile lock(QFileInfo(copy).path() + u"/owner.lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    const auto line = [&lock](const QByteArray& text) { lock.write(text + '\n'); };
    line(QByteArray::number(QCoreApplication::applicationPid()));
    line(QCoreApplication::applicationName().toUtf8());
    line(QSysInfo::machineHostName().toUtf8());
    line(QSysInfo::machineUniqueId());
    line("00000000-0000-0000-0000-000000000000");
    lock.close();
    EXPECT_EQ(RescueCopies(folder).left(), QStringList{copy});
}

// A program that is killed may live a moment longer than the next one's start.
TEST_F(FailingDiskTest, WhatIsLeftLaterIsShownWhenTheWindowIsLookedAtAgain)
{
    const QString folder = window.path(u"抢救"_s);
    const QString copy = leftBehind(folder);
    auto running = std::make_unique<QLockFile>(QFileInfo(copy).path() + u"/owner.lock"_s);
    ASSERT_TRUE(running->tryLock(0));
    window->keepRescueCopiesIn(folder);
    EXPECT_EQ(banner(), nullptr);
    running.reset();
    const auto look = [this] {
        QEvent activation(QEvent::ActivationChange);
        QCoreApplication::sendEvent(&*window, &activation);
    };
    look();
    ASSERT_NE(banner(), nullptr);
    EXPECT_TRUE(bannerText().contains(u"示例局2022"_s)) << bannerText().toStdString();
    banner()->findChild<QToolButton*>()->click();
    look();
    EXPECT_EQ(banner(), nullptr) << "it was put away";
}

} // namespace gongkai::test
