// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/file-format.md says is what the files are: its own program checks them.
#include "core/report/edits.h"
#include "core/storage/checkpoint.h"
#include "core/storage/connection.h"
#include "tests/core/storage/made_up_log.h"
#include "tests/core/storage/storage_test_base.h"

#include <QFile>
#include <QProcess>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

struct Verdict
{
    int exitCode = -1;
    QString output;
    QString errors;
};

class FormatTest : public StorageTest
{
protected:
    // The program of the part “Digests”, run on a file.
    Verdict verdict(const QString& file) const
    {
        QFile page(QStringLiteral(GONGKAI_SOURCE_DIR "/docs/file-format.md"));
        EXPECT_TRUE(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        const qsizetype start = text.indexOf("```python\n", text.indexOf("## Digests")) + 10;
        const QString program = path(u"verify.py"_s);
        writeBytes(program, text.mid(start, text.indexOf("```", start) - start));
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {program, file});
        EXPECT_TRUE(python.waitForFinished(-1));
        return {python.exitCode(), QString::fromUtf8(python.readAllStandardOutput()),
                QString::fromUtf8(python.readAllStandardError())};
    }

    void expectAgreement(const QString& file) const
    {
        QString digests;
        const std::vector<LogEntry> log = *open(file, ReportFile::Mode::Read)->history();
        for (const LogEntry& entry : log)
            digests += entry.digest + u'\n';
        const Verdict said = verdict(file);
        EXPECT_EQ(said.exitCode, 0) << said.errors.toStdString();
        EXPECT_EQ(said.output.toStdString(), digests.toStdString());
    }

    // Prose in parts, undone and done again, before and after a checkpoint.
    void writeEverything() const
    {
        const FieldKey summary{FieldKind::Narrative, u"summary"_s};
        FilePtr file = create(path(), fullReport());
        ReportEditor editor(*file);
        const auto write = [&](const QString& text) {
            ASSERT_TRUE(editor.apply(setField(editor.report(), summary, text)));
        };
        write(u"第一段“引号”\\\"'。\n第二段𠮷，𠮷。"_s);
        write(u"第一段“引号”\\\"'。\n第二段𠮶，𠮷。"_s);
        type(*file, u"visits.fresh.spring"_s, u"7"_s);
        ASSERT_TRUE(editor.undo());
        ASSERT_TRUE(editor.undo());
        ASSERT_TRUE(editor.redo());
        auto connection = Connection::open(path(), Connection::Access::Write);
        auto state = readSnapshot(**connection, path());
        ASSERT_TRUE(writeCheckpoint(**connection, *state));
        connection->reset();
        ASSERT_TRUE(editor.redo());
        write(u"第二段𠮷。"_s);
        ASSERT_TRUE(editor.undo());
    }
};

#ifdef Q_OS_UNIX // there is no Python where the tests run under wine
TEST_F(FormatTest, TheProgramInTheDocsReadsTheFilesOfEveryVersion)
{
    for (int version = 1; version <= 2; ++version) {
        const QString file = path(u"kept.gkb"_s);
        QFile::remove(file);
        ASSERT_TRUE(QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR) +
                                    u"/tests/data/gkb/version_%1.gkb"_s.arg(version),
                                file));
        expectAgreement(file);
    }
}

TEST_F(FormatTest, TheProgramInTheDocsReadsWhatIsWrittenToday)
{
    writeEverything();
    expectAgreement(path());
}

TEST_F(FormatTest, TheProgramInTheDocsFindsWhatIsWrong)
{
    writeEverything();
    const QByteArray whole = bytesOf(path());
    for (const QByteArray& sql :
         QByteArrayList{"UPDATE field SET value = '8' WHERE id = 'visits.fresh.spring'",
                        "UPDATE checkpoint SET fields = replace(fields, '一', '二')",
                        "UPDATE checkpoint SET done = '[]'",
                        "DROP TRIGGER operation_is_never_changed;"
                        "UPDATE operation SET changes = replace(changes, ',15]', ',16]')"}) {
        writeBytes(path(), whole);
        runSql(path(), sql);
        ASSERT_NE(bytesOf(path()), whole);
        EXPECT_NE(verdict(path()).exitCode, 0) << sql.constData();
    }
}
#endif

TEST_F(FormatTest, AFileOfVersionTwoHasItsProse)
{
    const QString file = path(u"kept.gkb"_s);
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/gkb/version_2.gkb"), file));
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    const FilePtr kept = open(file);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->report().narrative(u"summary"_s).toStdString(),
              u"第一段“引号”\\\"'。\n第二段𠮶，𠮷。"_s.toStdString());
    EXPECT_EQ(kept->report().figure(*CellId::fromString(u"visits.fresh.spring")),
              Figure(Decimal(7)));
    EXPECT_EQ(kept->undoState(), (UndoState{{2, 3, 4}, {9}}));
    ASSERT_EQ(kept->history()->size(), 10U);
    ReportEditor editor(*kept);
    while (editor.canUndo())
        ASSERT_TRUE(editor.undo());
    EXPECT_EQ(editor.report().fields(), fullReport().fields());
}

} // namespace
} // namespace gongkai
