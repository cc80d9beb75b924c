// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/report_guard.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace gongkai {
namespace {

class ReportGuardTest : public testing::Test
{
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return file.fileName();
    }
    // The 100 bytes a database of this application begins with.
    static QByteArray header(const QByteArray& applicationId)
    {
        QByteArray bytes("SQLite format 3\0", 16);
        bytes.resize(100, '\0');
        return bytes.replace(68, 4, applicationId);
    }

    QTemporaryDir m_folder;
};

TEST_F(ReportGuardTest, AReportIsKnownByWhatItBeginsWithWhateverItsName)
{
    EXPECT_TRUE(beginsAsReport(write(QStringLiteral("年报.pdf"), header("GKNB"))));
    EXPECT_FALSE(beginsAsReport(write(QStringLiteral("other.gkb"), header("MapA"))));
    EXPECT_FALSE(beginsAsReport(write(QStringLiteral("short.gkb"), header("GKNB").first(71))));
    EXPECT_FALSE(beginsAsReport(write(QStringLiteral("empty.gkb"), {})));
    EXPECT_FALSE(beginsAsReport(path(QStringLiteral("missing.gkb"))));
    EXPECT_FALSE(beginsAsReport(m_folder.path()));
}

TEST_F(ReportGuardTest, WhatBelongsToAReportIsKnownByItsName)
{
    for (const char* name :
         {"~$a.gkb.lock", "a.gkb.bak1", "a.gkb.bak3", "~$a.gkb.bak", "A.GKB.BAK2", "a.gkb-journal",
          "a.gkb-wal", "~$a.gkb.new", "a.gkb.bak1-journal", "a.gkb.damaged2", "~$a.gkb.lock.0a1b2c",
          "a.gkb.kept1", "a.gkb.kept2.journal", "a.gkb.bak1.kept1.journal",
          "a.gkb.damaged-journal"})
        EXPECT_TRUE(belongsToReport(path(QString::fromLatin1(name)))) << name;
    for (const char* name : {"a.gkb", "a.gkb.new", "a.gkb.bak", "a.pdf", "a.bak1", "a-journal",
                             "a.new", "gkb.bak.docx", "~$a.docx", "a.gkb.docx", "a.gkb.bak1.html"})
        EXPECT_FALSE(belongsToReport(path(QString::fromLatin1(name)))) << name;
}

TEST_F(ReportGuardTest, ARegisterIsGuardedLikeAReportAndIsNone)
{
    const QString file = write(QStringLiteral("台账.pdf"), header("GKNR"));
    EXPECT_FALSE(beginsAsReport(file));
    EXPECT_TRUE(beginsAs(file, registerApplicationId));
    EXPECT_TRUE(isGuarded(file));
    EXPECT_TRUE(belongsToReport(file + QStringLiteral("-journal")));
    EXPECT_TRUE(isGuarded(write(QStringLiteral("damaged.gkr"), "x")));
    EXPECT_FALSE(isGuarded(path(QStringLiteral("free.gkr"))));
    for (const char* name :
         {"~$a.gkr.lock", "a.gkr.bak1", "a.gkr-journal", "A.GKR.KEPT1", "a.gkr.damaged2"})
        EXPECT_TRUE(belongsToReport(path(QString::fromLatin1(name)))) << name;
}

TEST_F(ReportGuardTest, WhatMayBeADamagedReportIsGuarded)
{
    QByteArray damaged = header("GKNB");
    damaged.replace(0, 16, QByteArray(16, '\0'));
    EXPECT_TRUE(isGuarded(write(QStringLiteral("a.gkb"), damaged)));
    EXPECT_FALSE(isGuarded(write(QStringLiteral("a.json"), damaged)));
    EXPECT_FALSE(isGuarded(path(QStringLiteral("free.gkb"))));
}

#ifdef Q_OS_LINUX
TEST_F(ReportGuardTest, WhatCannotBeReadMayBeAReport)
{
    EXPECT_TRUE(isGuarded(QStringLiteral("/proc/self/mem"))); // a file whose first byte is refused
}
#endif

TEST_F(ReportGuardTest, AReportOfAnotherNameHasCompanionsToo)
{
    const QString journal = path(QStringLiteral("年报-journal"));
    EXPECT_FALSE(isGuarded(journal));
    write(QStringLiteral("年报"), header("GKNB"));
    EXPECT_TRUE(isGuarded(journal));
}

#ifdef Q_OS_UNIX
TEST_F(ReportGuardTest, ALinkToWhatBelongsToAReportIsGuardedToo)
{
    const QString journal = write(QStringLiteral("a.gkb-journal"), "x");
    ASSERT_TRUE(QFile::link(journal, path(QStringLiteral("a.pdf"))));
    EXPECT_TRUE(isGuarded(path(QStringLiteral("a.pdf"))));
}

TEST_F(ReportGuardTest, ALinkToANameThatIsStillFreeIsGuardedToo)
{
    for (const char* name :
         {"~$b.gkb.lock", "b.gkb-journal", "b.gkb-wal", "b.gkb.bak1", "b.gkb.kept1.journal"}) {
        const QString link = path(QStringLiteral("out.csv"));
        ASSERT_TRUE(QFile::link(QString::fromLatin1(name), link)); // relative
        EXPECT_TRUE(isGuarded(link)) << name;
        const QString second = path(QStringLiteral("second.csv"));
        ASSERT_TRUE(QFile::link(link, second));
        EXPECT_TRUE(isGuarded(second)) << name;
        ASSERT_TRUE(QFile::remove(link) && QFile::remove(second));
    }
    ASSERT_TRUE(QFile::link(QStringLiteral("free.csv"), path(QStringLiteral("to.csv"))));
    EXPECT_FALSE(isGuarded(path(QStringLiteral("to.csv"))));
    ASSERT_TRUE(QFile::link(QStringLiteral("turn.csv"), path(QStringLiteral("turn.csv"))));
    EXPECT_TRUE(isGuarded(path(QStringLiteral("turn.csv"))));
}
#endif

} // namespace
} // namespace gongkai
