// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/writers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include "tests/support/full_disk.h"

#include <sys/stat.h>
#endif

namespace gongkai {
namespace {

class SaveFileTest : public testing::Test
{
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
};

TEST_F(SaveFileTest, WritesWhatItIsGiven)
{
    ASSERT_TRUE(saveFile(path(u"示例 报告.json"_qs), "甲", false));
    EXPECT_EQ(content(path(u"示例 报告.json"_qs)), QByteArray("甲"));
    EXPECT_EQ(files(), QStringList{u"示例 报告.json"_qs});
}

TEST_F(SaveFileTest, AnExistingFileIsReplacedOnlyWhenAskedFor)
{
    ASSERT_TRUE(saveFile(path(u"a.json"_qs), "old", false));
    const auto refused = saveFile(path(u"a.json"_qs), "new", false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Exists);
    EXPECT_EQ(content(path(u"a.json"_qs)), QByteArray("old"));
    ASSERT_TRUE(saveFile(path(u"a.json"_qs), "new", true));
    EXPECT_EQ(content(path(u"a.json"_qs)), QByteArray("new"));
}

TEST_F(SaveFileTest, AMissingFolderIsNamed)
{
    const auto refused = saveFile(path(u"没有/a.json"_qs), "x", false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_EQ(refused.error().message.toStdString(),
              u"%1 写不了：没有文件夹 %2，请另选一个文件夹。"_qs
                  .arg(path(u"没有/a.json"_qs), path(u"没有"_qs))
                  .toStdString());
}

TEST_F(SaveFileTest, AFolderIsNotAFile)
{
    const auto refused = saveFile(m_folder.path(), "x", true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
}

#ifdef Q_OS_UNIX
TEST_F(SaveFileTest, WhereNothingCanBeCreatedItSaysSo)
{
    const auto refused = saveFile(u"/proc/gongkai.json"_qs, "x", false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_TRUE(refused.error().message.contains(u"只读"));
}

// Replacing a device by a file would break the machine, not only the export.
TEST_F(SaveFileTest, ADeviceOrAPipeIsNeverReplaced)
{
    const QByteArray pipe = QFile::encodeName(path(u"管道.json"_qs));
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(path(u"管道.json"_qs), path(u"链接.json"_qs)));
    for (const QString& name : {u"管道.json"_qs, u"链接.json"_qs}) {
        const auto refused = saveFile(path(name), "x", true);
        ASSERT_FALSE(refused) << name.toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
        EXPECT_TRUE(refused.error().message.contains(u"设备或管道"));
    }
    struct stat status
    {};
    ASSERT_EQ(lstat(pipe.constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
}

TEST_F(SaveFileTest, AFullDiskLeavesTheOldFile)
{
    ASSERT_TRUE(saveFile(path(u"a.json"_qs), "old", false));
    for (const int size : {300, 100'000}) { // within a buffer, and beyond it
        Result<void> refused;
        {
            const test::FullDisk full(100);
            refused = saveFile(path(u"a.json"_qs), QByteArray(size, 'x'), true);
        }
        ASSERT_FALSE(refused) << size;
        EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
        EXPECT_TRUE(refused.error().message.contains(u"磁盘已满"));
        EXPECT_EQ(content(path(u"a.json"_qs)), QByteArray("old"));
        EXPECT_EQ(files(), QStringList{u"a.json"_qs});
    }
}
#endif

} // namespace
} // namespace gongkai
