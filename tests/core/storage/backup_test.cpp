// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "tests/core/storage/storage_test_base.h"

#include <QDir>
#include <QFile>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

const QString figure = u"visits.old.spring"_s;

class BackupTest : public StorageTest
{
protected:
    void SetUp() override { create(path(), emptyReport()).reset(); }

    // What stands in the figure in a backup; "-" where there is no such backup.
    QString figureIn(int number) const
    {
        const QString file = backupPath(path(), number);
        if (!QFile::exists(file))
            return u"-"_s;
        return open(file, Mode::Read)->report().figure(*CellId::fromString(figure)).toString();
    }
    QStringList figures() const { return {figureIn(1), figureIn(2), figureIn(3), figureIn(4)}; }
};

TEST_F(BackupTest, AFileThatIsOnlyLookedAtHasNone)
{
    open(path()).reset();
    EXPECT_EQ(folderState().size(), 1U);
    EXPECT_EQ(newestBackup(path()), QString());
}

TEST_F(BackupTest, ANewFileHasNoneInItsFirstSitting)
{
    const FilePtr file = create(path(u"new.gkb"_s), emptyReport());
    type(*file, figure, u"1"_s);
    EXPECT_EQ(newestBackup(path(u"new.gkb"_s)), QString());
}

TEST_F(BackupTest, EachSittingKeepsTheStateBeforeItsFirstChangeAndThreeStay)
{
    for (int sitting = 1; sitting <= 5; ++sitting) {
        const FilePtr file = open(path());
        type(*file, figure, QString::number(sitting * 10));
        type(*file, figure, QString::number(sitting * 10 + 1));
        if (sitting == 2) {
            EXPECT_EQ(figures(), (QStringList{u"11"_s, {}, u"-"_s, u"-"_s}));
        }
    }
    EXPECT_EQ(figures(), (QStringList{u"41"_s, u"31"_s, u"21"_s, u"-"_s}));
    EXPECT_EQ(folderState().size(), 4U);
    EXPECT_EQ(newestBackup(path()), backupPath(path(), 1));
}

#ifdef Q_OS_UNIX // on Windows a file has the rights of its folder
TEST_F(BackupTest, ABackupHasTheRightsOfItsFile)
{
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(path(), mine));
    type(*open(path()), figure, u"1"_s);
    EXPECT_EQ(QFile::permissions(backupPath(path(), 1)) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}
#endif

TEST_F(BackupTest, WithoutABackupNothingIsChanged)
{
    ASSERT_TRUE(QDir().mkdir(backupPath(path(), 1)));
    const QByteArray before = bytesOf(path());
    const FilePtr file = open(path());
    const auto refused = file->append(typed(file->report(), figure, u"1"_s), 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_TRUE(refused.error().message.contains(u".bak1"_s));
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(folderState().size(), 3U); // file, lock, and the folder in the way

    ASSERT_TRUE(QDir().rmdir(backupPath(path(), 1)));
    type(*file, figure, u"1"_s);
    EXPECT_EQ(figureIn(1), QString());
}

TEST_F(BackupTest, ABackupPutInThePlaceOfTheFileIsThatFile)
{
    type(*open(path()), figure, u"1"_s);
    type(*open(path()), figure, u"2"_s);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(backupPath(path(), 1), path()));
    const FilePtr file = open(path());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->history()->size(), 2U);
    type(*file, figure, u"3"_s);
}

} // namespace
} // namespace gongkai
