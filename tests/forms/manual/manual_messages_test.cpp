// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says stands in the manual, with what to do.
#include "tests/forms/manual/manual_source.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace gongkai::test {
namespace {

// Contexts whose sentences the manual leaves out, and why.
const QSet<QString>& leftOut()
{
    static const QSet<QString> contexts{
        // of the command line
        QStringLiteral("gongkai::Cli"),
        // of form, word and calendar files: docs/form-files.md, word-files.md, calendar-files.md
        QStringLiteral("gongkai::CalendarFile"),
        QStringLiteral("gongkai::CarryReader"),
        QStringLiteral("gongkai::CellPattern"),
        QStringLiteral("gongkai::CheckReader"),
        QStringLiteral("gongkai::CheckTemplate"),
        QStringLiteral("gongkai::FormExamples"),
        QStringLiteral("gongkai::FormInspection"),
        QStringLiteral("gongkai::FormReader"),
        QStringLiteral("gongkai::JsonNode"),
        QStringLiteral("gongkai::LocalRowsReader"),
        QStringLiteral("gongkai::SheetReader"),
        QStringLiteral("gongkai::TableReader"),
        QStringLiteral("gongkai::WordLists"),
        // of the program's own data files: tests read them
        QStringLiteral("gongkai::RegisterFiles"),
        QStringLiteral("gongkai::RegisterMap"),
        QStringLiteral("gongkai::Vocabulary"),
        // names, menus and their tips: the manual has the menus in a list of their own
        QStringLiteral("gongkai::Names"),
        QStringLiteral("gongkai::Wording"),
        QStringLiteral("gongkai::WindowActions"),
        QStringLiteral("gongkai::StartPage"),
        QStringLiteral("gongkai::StatusLine"),
        QStringLiteral("QAbstractFileIconProvider"),
        // the titles of the rules of the text are in a list of their own
        QStringLiteral("gongkai::WordRules"),
        // of the manual itself
        QStringLiteral("gongkai::ManualPaper"),
        QStringLiteral("gongkai::ManualWindow"),
    };
    return contexts;
}

// Contexts of findings, whose sentences have no full stop.
const QSet<QString>& ofFindings()
{
    static const QSet<QString> contexts{QStringLiteral("gongkai::Checks"),
                                        QStringLiteral("gongkai::Words"),
                                        QStringLiteral("gongkai::TextRules")};
    return contexts;
}

// What stands in for names and figures becomes “…”; blanks and lines do not count.
QString plain(QString text)
{
    static const QRegularExpression argument(QStringLiteral("%(n|L?\\d+)"));
    static const QRegularExpression blank(QStringLiteral("[\\s\\x{3000}]+"));
    return text.replace(argument, QStringLiteral("…")).remove(blank);
}

bool isMessage(const Said& said, const QString& text)
{
    constexpr qsizetype shortest = 3; // words between the names
    if (leftOut().contains(said.context))
        return false;
    if (ofFindings().contains(said.context))
        return QString(text).remove(u'…').size() >= shortest;
    return text.contains(u'。') || text.contains(u'？');
}

TEST(ManualMessagesTest, EverySentenceTheProgramSaysIsInTheManual)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString manual = plain(manualSource().remove(tag));
    manual.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    manual.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    manual.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    int messages = 0;
    for (const Said& said : everythingSaid()) {
        const QString text = plain(said.text);
        if (!isMessage(said, text))
            continue;
        ++messages;
        EXPECT_TRUE(manual.contains(text)) << "resources/manual/7_messages.html lacks, of "
                                           << qPrintable(said.context) << ": " << qPrintable(text);
    }
    EXPECT_GT(messages, 350);
}

TEST(ManualMessagesTest, WhatComesFromLastYearsFileHasOneName)
{
    // 带入; 复制 is what Ctrl+C does.
    static const QRegularExpression other(QStringLiteral("复制|抄"));
    int named = 0;
    for (const Said& said : everythingSaid()) {
        named += said.text.contains(QStringLiteral("带入")) ? 1 : 0;
        if (said.text.contains(QStringLiteral("上年"))) {
            EXPECT_FALSE(said.text.contains(other)) << qPrintable(said.text);
        }
    }
    EXPECT_GT(named, 15);
    EXPECT_FALSE(manualSource().contains(QStringLiteral("从上年文件复制")));
}

TEST(ManualMessagesTest, AMessageIsASentence)
{
    EXPECT_TRUE(
        isMessage({QStringLiteral("gongkai::MainWindow"), {}}, QStringLiteral("没有空白了。")));
    EXPECT_FALSE(isMessage({QStringLiteral("gongkai::MainWindow"), {}}, QStringLiteral("重试")));
    EXPECT_TRUE(isMessage({QStringLiteral("gongkai::Checks"), {}}, QStringLiteral("…应等于…")));
    EXPECT_EQ(plain(QStringLiteral("“%1”共 %n 格\n%L2")), QStringLiteral("“…”共…格…"));
}

} // namespace
} // namespace gongkai::test
