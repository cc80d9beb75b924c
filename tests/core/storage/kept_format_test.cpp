// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A report's file is what it always was: the same acts make the same tables and rows.
#include "core/storage/checkpoint.h"
#include "core/storage/connection.h"
#include "tests/core/storage/made_up_log.h"
#include "tests/core/storage/storage_test_base.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

class KeptFormatTest : public StorageTest
{
protected:
    void checkpointNow() const
    {
        const auto connection = Connection::open(path(), Connection::Access::Write);
        const auto state = readSnapshot(**connection, path());
        ASSERT_TRUE(state);
        ASSERT_TRUE(writeCheckpoint(**connection, *state));
    }
};

// All rows but those of the checkpoint: in what order it lists the fields is not of the format.
std::vector<std::string> withoutCheckpoint(std::vector<std::string> rows)
{
    const auto isTable = [](const std::string& row) { return row.starts_with("SELECT * FROM "); };
    const auto first = std::ranges::find_if(
        rows, [](const std::string& row) { return row.starts_with("SELECT * FROM checkpoint "); });
    EXPECT_NE(first, rows.end());
    rows.erase(first, std::find_if(std::next(first), rows.end(), isTable));
    return rows;
}

// The kept file of version 2 was written by the program that introduced it: prose in parts, undone
// and done again, and a checkpoint after its seventh operation.
TEST_F(KeptFormatTest, TheSameActsMakeTheRowsTheyMadeBefore)
{
    const QString kept = path(u"kept.gkb"_s);
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/gkb/version_2.gkb"), kept));
    const std::vector<LogEntry> log = *open(kept, ReportFile::Mode::Read)->history();
    ASSERT_EQ(log.size(), 10U);
    FilePtr file = create(path(), fullReport());
    for (size_t at = 1; at < log.size(); ++at) {
        const auto done = file->append(log[at].operation, log[at].reverts);
        ASSERT_TRUE(done) << done.error().message.toStdString();
        if (log[at].sequence == 7)
            checkpointNow();
    }
    file.reset();
    EXPECT_EQ(withoutCheckpoint(dump(path())), withoutCheckpoint(dump(kept)));
}

TEST_F(KeptFormatTest, ACopyHasTheRowsOfTheFile)
{
    FilePtr file = create(path(), fullReport());
    type(*file, u"visits.fresh.spring"_s, u"7"_s);
    const QString copy = path(u"copy.gkb"_s);
    ASSERT_TRUE(file->writeCopy(copy));
    file.reset();
    EXPECT_EQ(dump(copy), dump(path()));
}

// What makes a file safe serves every kind of document: it may not know of reports.
TEST_F(KeptFormatTest, TheGenericFileKnowsNoReport)
{
    static const QRegularExpression include(QStringLiteral("#include \"(core/[^\"]+)\""));
    const QDir root(QStringLiteral(GONGKAI_SOURCE_DIR));
    std::set<QString> seen;
    std::vector<QString> waiting{u"core/storage/log_file.h"_s, u"core/storage/log_file_write.cpp"_s,
                                 u"core/storage/register_file.h"_s};
    while (!waiting.empty()) {
        const QString name = waiting.back();
        waiting.pop_back();
        if (!root.exists(name) || !seen.insert(name).second)
            continue;
        EXPECT_FALSE(name.startsWith(u"core/report/") || name.startsWith(u"core/catalog/"))
            << name.toStdString();
        if (name.endsWith(u".h"))
            waiting.push_back(name.chopped(1) + u"cpp"_s);
        const QString text = QString::fromUtf8(bytesOf(root.filePath(name)));
        for (const QRegularExpressionMatch& match : include.globalMatch(text))
            waiting.push_back(match.captured(1));
    }
    EXPECT_TRUE(seen.contains(u"core/storage/recovery.cpp"_s));
    EXPECT_FALSE(seen.contains(u"core/storage/snapshot.h"_s));
    EXPECT_GT(seen.size(), 30U);
}

} // namespace
} // namespace gongkai
