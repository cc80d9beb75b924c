// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storage_test_base.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

const QString spring = u"visits.fresh.spring"_s;

// What other programs do to a file while it is open here.
class ForeignChangeTest : public StorageTest
{
protected:
    void SetUp() override
    {
        create(path(), fullReport()).reset();
        m_file = open(path());
        type(*m_file, spring, u"1"_s);
    }

    // In place, as a hex editor or a sync client does it; not within the grain of the clock.
    void overwrite(const QByteArray& bytes) const
    {
        const QDateTime before = QFileInfo(path()).lastModified();
        do {
            QFile file(path());
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            ASSERT_EQ(file.write(bytes), bytes.size());
        } while (QFileInfo(path()).lastModified() == before);
    }

    void expectRefused(ErrorCode code) const
    {
        const QByteArray bytes = bytesOf(path());
        const Report report = m_file->report();
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto refused = m_file->append(typed(report, spring, u"2"_s), 0);
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().code, code);
            EXPECT_TRUE(refused.error().message.contains(awkwardName));
            EXPECT_EQ(bytesOf(path()), bytes);
            EXPECT_EQ(m_file->report(), report);
        }
    }

    FilePtr m_file;
};

TEST_F(ForeignChangeTest, AnEditedByteIsFoundAtTheNextEdit)
{
    QByteArray bytes = bytesOf(path());
    const qsizetype figure = bytes.indexOf("24252.311082");
    ASSERT_GT(figure, 0);
    bytes[figure] = '3';
    overwrite(bytes);
    expectRefused(ErrorCode::Corrupt);
}

#ifdef Q_OS_UNIX // elsewhere there is no time of the last change of both
TEST_F(ForeignChangeTest, AlsoWhenTheTimeWasPutBack)
{
    const QDateTime before = QFileInfo(path()).lastModified();
    QByteArray bytes = bytesOf(path());
    bytes[bytes.indexOf("24252.311082")] = '3';
    overwrite(bytes);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(before, QFileDevice::FileModificationTime));
    file.close();
    expectRefused(ErrorCode::Corrupt);
}
#endif

TEST_F(ForeignChangeTest, AnotherSqliteIsFoundAtTheNextEdit)
{
    runSql(path(), "UPDATE field SET value = '9' WHERE id = 'visits.fresh.spring'");
    expectRefused(ErrorCode::Corrupt);
}

TEST_F(ForeignChangeTest, AnEarlierStateThatWasPutBackIsNotWrittenOver)
{
    const QByteArray earlier = bytesOf(path());
    type(*m_file, spring, u"5"_s);
    ASSERT_EQ(bytesOf(path()).size(), earlier.size());
    overwrite(earlier);
    expectRefused(ErrorCode::Unwritable);
}

TEST_F(ForeignChangeTest, WhoTouchesTheFileButChangesNothingIsNoHindrance)
{
    overwrite(bytesOf(path()));
    type(*m_file, spring, u"2"_s);
    type(*m_file, spring, u"3"_s);
    EXPECT_EQ(open(path(), ReportFile::Mode::Read)->report(), m_file->report());
}

TEST_F(ForeignChangeTest, DamageBeforeTheFirstEditIsFoundToo)
{
    m_file.reset();
    m_file = open(path());
    QByteArray bytes = bytesOf(path());
    bytes[bytes.indexOf("24252.311082")] = '3';
    overwrite(bytes);
    expectRefused(ErrorCode::Corrupt);
}

} // namespace
} // namespace gongkai
