// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/temporary_folder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace gongkai {
namespace {

QStringList entries(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

TEST(TemporaryFolderTest, TheFolderOfAProcessGoesWithIt)
{
    const QTemporaryDir parent;
    {
        const ProcessFolder folder(parent.path());
        ASSERT_TRUE(folder.isValid());
        QFile file(folder.path() + QStringLiteral("/report.xlsx"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(entries(parent.path()).size(), 1);
    }
    EXPECT_EQ(entries(parent.path()), QStringList());
}

TEST(TemporaryFolderTest, AFolderThatIsInUseStays)
{
    const QTemporaryDir parent;
    const ProcessFolder folder(parent.path());
    removeLeftoverFolders(parent.path());
    EXPECT_TRUE(folder.isValid());
    EXPECT_EQ(entries(parent.path()).size(), 1);
}

TEST(TemporaryFolderTest, OnlyWhatThisProgramMadeIsRemoved)
{
    const QTemporaryDir parent;
    for (const char* name : {"gongkai-1234", "gongkai", "other"})
        ASSERT_TRUE(QDir(parent.path()).mkdir(QString::fromLatin1(name)));
    removeLeftoverFolders(parent.path());
    EXPECT_EQ(entries(parent.path()).size(), 3);
}

TEST(TemporaryFolderTest, WithoutAPlaceItIsNotValid)
{
    const QTemporaryDir parent;
    const ProcessFolder folder(parent.path() + QStringLiteral("/missing"));
    EXPECT_FALSE(folder.isValid());
}

TEST(TemporaryFolderTest, EachPurposeHasItsOwnFolderInsideTheOneOfTheProcess)
{
    QString path;
    {
        const TemporaryFolder one;
        const TemporaryFolder other;
        ASSERT_TRUE(one.isValid());
        ASSERT_TRUE(other.isValid());
        path = one.filePath(QStringLiteral("a"));
        EXPECT_NE(path, other.filePath(QStringLiteral("a")));
        EXPECT_EQ(QFileInfo(QFileInfo(path).path()).path(),
                  QFileInfo(QFileInfo(other.filePath(QStringLiteral("a"))).path()).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(path).path()));
}

#ifdef Q_OS_UNIX
TEST(TemporaryFolderTest, NobodyElseMayLookIntoIt)
{
    const QTemporaryDir parent;
    const ProcessFolder folder(parent.path());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_EQ(QFile::permissions(folder.path()) & others, QFile::Permissions());
}

// A process that makes its folder, tells so, and waits to be killed.
class OtherProcess
{
public:
    explicit OtherProcess(const QString& parent)
    {
        int pipe[2] = {};
        EXPECT_EQ(::pipe(pipe), 0);
        m_pid = ::fork();
        if (m_pid == 0) {
            const ProcessFolder folder(parent);
            QFile file(folder.path() + QStringLiteral("/copy.gkb"));
            const char made = file.open(QIODevice::WriteOnly) ? '1' : '0';
            (void)!::write(pipe[1], &made, 1);
            for (;;)
                ::pause();
        }
        char made = 0;
        EXPECT_EQ(::read(pipe[0], &made, 1), 1);
        EXPECT_EQ(made, '1');
        ::close(pipe[0]);
        ::close(pipe[1]);
    }
    ~OtherProcess()
    {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

private:
    pid_t m_pid = 0;
};

TEST(TemporaryFolderTest, WhatACrashLeftGoesAtTheNextStartAndWhatIsInUseStays)
{
    const QTemporaryDir parent;
    const OtherProcess living(parent.path());
    {
        const OtherProcess crashing(parent.path());
    }
    EXPECT_EQ(entries(parent.path()).size(), 2);
    removeLeftoverFolders(parent.path());
    const QStringList left = entries(parent.path());
    ASSERT_EQ(left.size(), 1);
    EXPECT_TRUE(entries(parent.filePath(left.front())).contains(QStringLiteral("copy.gkb")));
}

TEST(TemporaryFolderTest, ALinkOfThatNameIsNotFollowed)
{
    const QTemporaryDir parent;
    const QTemporaryDir precious;
    QFile file(precious.filePath(QStringLiteral("a")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(precious.path(), parent.filePath(QStringLiteral("gongkai-private-x"))));
    removeLeftoverFolders(parent.path());
    EXPECT_EQ(entries(precious.path()), QStringList(QStringLiteral("a")));
}
#endif

} // namespace
} // namespace gongkai
