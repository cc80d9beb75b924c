// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace gongkai {
namespace {

#ifndef Q_OS_WIN
TEST(FileNameTest, AWordThatIsNoUtf8IsShownWithItsBytes)
{
    // 报告.gkb in GBK.
    const std::array words{"gongkai-cli", "show", "\xB1\xA8\xB8\xE6.gkb"};
    EXPECT_EQ(wordThatIsNoText(3, words.data()), QStringLiteral("\\xb1\\xa8\\xb8\\xe6.gkb"));
    EXPECT_EQ(wordThatIsNoText(2, words.data()), std::nullopt);
    const std::array good{"gongkai-cli", "show", "报告.gkb"};
    EXPECT_EQ(wordThatIsNoText(3, good.data()), std::nullopt);
}

TEST(FileNameTest, AByteOrderMarkAtTheStartOfAWordWouldBeLost)
{
    const std::array words{"gongkai-cli", "show",
                           "\xEF\xBB\xBF"
                           "a.gkb"};
    EXPECT_EQ(wordThatIsNoText(3, words.data()), QStringLiteral("\\xef\\xbb\\xbfa.gkb"));
}

TEST(FileNameTest, ACurrentFolderThatIsNoUtf8IsShownToo)
{
    const QTemporaryDir folder;
    const QByteArray odd = QFile::encodeName(folder.path()) + "/b\xFF";
    const QByteArray before = QFile::encodeName(QDir::currentPath());
    ASSERT_EQ(::mkdir(odd.constData(), 0700), 0);
    ASSERT_EQ(::chdir(odd.constData()), 0);
    const std::array words{"gongkai-cli", "show", "a.gkb"};
    const auto lost = wordThatIsNoText(3, words.data());
    EXPECT_EQ(::chdir(before.constData()), 0);
    ::rmdir(odd.constData());
    ASSERT_TRUE(lost);
    EXPECT_TRUE(lost->endsWith(QStringLiteral("/b\\xff"))) << lost->toStdString();
}
#endif

TEST(FileNameTest, APathThatLostACharacterStandsForNoFile)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(isFaithfulName(folder.filePath(QStringLiteral("报告.gkb"))));
    const QString lost = folder.filePath(QStringLiteral("\uFFFD.gkb"));
    EXPECT_FALSE(isFaithfulName(lost));
    EXPECT_FALSE(isFaithfulName(folder.filePath(QString(QChar(0xD800)) + QStringLiteral(".gkb"))));
    QFile real(lost); // a file may have this name after all
    ASSERT_TRUE(real.open(QIODevice::WriteOnly));
    EXPECT_TRUE(isFaithfulName(lost));
}

} // namespace
} // namespace gongkai
