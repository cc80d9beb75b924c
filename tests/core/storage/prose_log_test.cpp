// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"
#include "tests/core/storage/storage_test_base.h"

#include <QFile>
#include <QFileInfo>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

const FieldKey summary{FieldKind::Narrative, u"summary"_s};

class ProseLogTest : public StorageTest
{
protected:
    static void write(ReportEditor& editor, const QString& text)
    {
        const auto done = editor.apply(setField(editor.report(), summary, text));
        ASSERT_TRUE(done) << done.error().message.toStdString();
    }
};

// Bytes of this process in memory; 0 where the system does not say.
[[maybe_unused]] qint64 residentBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmRSS:") + 6;
    return text.mid(start, text.indexOf("kB", start) - start).trimmed().toLongLong() * 1024;
}

TEST_F(ProseLogTest, TypingALongTextCostsWhatWasTyped)
{
    constexpr int pieces = 3000;
    const QString piece(20, u'字');
    create(path(), emptyReport()).reset();
    [[maybe_unused]] const qint64 before = residentBytes();
    FilePtr file = open(path());
    {
        ReportEditor editor(*file);
        QString text;
        for (int i = 0; i < pieces; ++i) {
            text += piece;
            write(editor, text);
        }
    }
    EXPECT_EQ(file->report().narrative(u"summary"_s).size(), 60'000);
    EXPECT_EQ(file->undoState().done.size(), size_t{pieces});
    EXPECT_LT(QFileInfo(path()).size(), 5'000'000);
#if !defined(__SANITIZE_ADDRESS__) // which keeps what was freed
    EXPECT_LT(residentBytes() - before, 120'000'000);
#endif
    const Report report = file->report();
    file.reset();
    file = open(path());
    EXPECT_EQ(file->report(), report);
    ReportEditor editor(*file);
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(editor.undo());
    EXPECT_EQ(editor.report().narrative(u"summary"_s).size(), 60'000 - 10 * 20);
}

TEST_F(ProseLogTest, PartsComeBackAsTheyWereDone)
{
    const QStringList texts{
        u"一"_s, u"一、概述"_s,        u"一、总体概述"_s, u"一、总体概述\n𠮷"_s, u"𠮷"_s, u"二𠮷"_s,
        {},      u"“引号”\\\"'\n。"_s, u"“号”\\'"_s,      u"“号”\\'\n\n完。"_s};
    FilePtr file = create(path(), emptyReport());
    {
        ReportEditor editor(*file);
        for (const QString& text : texts)
            write(editor, text);
    }
    file.reset();
    file = open(path());
    ASSERT_TRUE(file);
    ReportEditor editor(*file);
    for (qsizetype i = texts.size() - 1; i > 0; --i) {
        EXPECT_EQ(editor.report().narrative(u"summary"_s), texts[i]);
        ASSERT_TRUE(editor.undo());
    }
    ASSERT_TRUE(editor.redo());
    EXPECT_EQ(open(path(), ReportFile::Mode::Read)->report().narrative(u"summary"_s), texts[1]);
}

TEST_F(ProseLogTest, HistoryShowsProseBeforeAndAfter)
{
    const FilePtr file = create(path(), emptyReport());
    ReportEditor editor(*file);
    write(editor, u"公开34条"_s);
    write(editor, u"公开35条。"_s);
    write(editor, u"主动公开35条。"_s);
    ASSERT_TRUE(editor.undo());
    WholeChanges whole;
    QStringList lines;
    const std::vector<LogEntry> log = *file->history();
    for (const LogEntry& entry : log) {
        for (const Change& change : entry.operation.changes) {
            const auto shown = whole.next(change);
            ASSERT_TRUE(shown);
            EXPECT_FALSE(shown->isPart());
            if (shown->key == summary)
                lines += shown->before + u" → "_s + shown->after;
        }
    }
    EXPECT_EQ(lines.join(u'\n').toStdString(), " → 公开34条\n"
                                               "公开34条 → 公开35条。\n"
                                               "公开35条。 → 主动公开35条。\n"
                                               "主动公开35条。 → 公开35条。");
    EXPECT_EQ(log[3].operation.changes.front(), (Change{summary, {}, u"主动"_s, 0}));
    EXPECT_FALSE(whole.next({summary, u"别的"_s, {}, 0}));
}

TEST_F(ProseLogTest, ATextThatWouldBeginWithAByteOrderMarkIsRefused)
{
    const FilePtr file = create(path(), emptyReport());
    ReportEditor editor(*file);
    write(editor, u"一\ufeff二"_s);
    const Report before = file->report();
    EXPECT_FALSE(editor.apply(setField(editor.report(), summary, u"\ufeff二"_s)));
    EXPECT_EQ(file->report(), before);
    EXPECT_EQ(open(path(), ReportFile::Mode::Read)->report(), before);
}

} // namespace
} // namespace gongkai
