// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual cannot go stale: what it names is there, and what there is it describes.
#include "core/words/word_rules.h"
#include "forms/manual/manual_book.h"
#include "forms/manual/manual_lists.h"
#include "forms/manual/manual_places.h"
#include "forms/window_actions.h"
#include "tests/forms/manual/manual_source.h"
#include "tests/support/dialog_classes.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

#include <map>

namespace gongkai::test {
namespace {

const QString root = QStringLiteral(GONGKAI_SOURCE_DIR "/");

struct ManualBookTest : testing::Test
{
    const Catalog catalog = Catalog::builtIn();
    const ManualBook book{catalog};
};

// Its own, or the one it says that something else answers.
QString keyOf(const QAction& action)
{
    const QString own = action.shortcut().toString(QKeySequence::PortableText);
    return own.isEmpty() ? action.text().section(u'\t', 1) : own;
}

// “文件→导出→网页” -> its key, "" for none.
void addCommands(const QMenu& menu, const QString& path, std::map<QString, QString>& commands)
{
    for (const QAction* action : menu.actions()) {
        const QString here = path + u'→' + commandWords(action->text());
        if (action->menu())
            addCommands(*action->menu(), here, commands);
        else if (!action->isSeparator())
            commands[here] = keyOf(*action);
    }
}

std::map<QString, QString> commands()
{
    QMainWindow window;
    const WindowActions actions(window);
    std::map<QString, QString> all;
    for (const QAction* action : window.menuBar()->actions())
        addCommands(*action->menu(), commandWords(action->text()), all);
    return all;
}

TEST_F(ManualBookTest, EveryPlaceThatF1OpensIsInIt)
{
    for (const ManualPlace& place : manualPlaces())
        EXPECT_TRUE(book.has(QString::fromLatin1(place.anchor))) << place.widget;
    EXPECT_TRUE(book.has(QStringLiteral("first-hour")));
    EXPECT_TRUE(book.has(QStringLiteral("own-form")));
}

TEST_F(ManualBookTest, EveryDialogHasAPlace)
{
    QSet<QString> known{QStringLiteral("gongkai::ManualWindow")};
    for (const ManualPlace& place : manualPlaces())
        known.insert(QString::fromLatin1(place.widget));
    const QStringList classes = dialogClasses();
    ASSERT_GT(classes.size(), 10);
    for (const QString& name : classes)
        EXPECT_TRUE(known.contains(name))
            << qPrintable(name)
            << ": name it in manual_places.cpp, describe it in resources/manual";
}

TEST_F(ManualBookTest, EveryTableAndCheckOfEveryFormIsDescribed)
{
    for (const FormPtr& form : catalog.forms()) {
        for (const Sheet& sheet : form->sheets)
            EXPECT_TRUE(book.has(manualPlaceOf({PageRef::Kind::Sheet, sheet.id}, *form)))
                << qPrintable(form->id) << ' ' << qPrintable(sheet.id);
        for (const Check& check : form->checks) {
            EXPECT_TRUE(book.has(manualAnchor(check, *form))) << qPrintable(check.id);
            EXPECT_TRUE(book.html().contains(check.title.toHtmlEscaped())) << qPrintable(check.id);
        }
    }
    for (const WordRule& rule : wordRules())
        EXPECT_TRUE(book.has(QStringLiteral("check-") + rule.id)) << qPrintable(rule.id);
}

TEST_F(ManualBookTest, EveryLinkLeadsSomewhereAndNoAnchorStandsTwice)
{
    for (const QString& link : caughtInManual(QStringLiteral("href=\"#([^\"]*)\"")))
        EXPECT_TRUE(book.has(link)) << qPrintable(link);
    QStringList anchors = caughtInManual(QStringLiteral(" id=\"([^\"]*)\""));
    EXPECT_EQ(anchors.removeDuplicates(), 0);
    EXPECT_FALSE(book.html().contains(u"{{"));
}

TEST_F(ManualBookTest, EveryCommandAndButtonItNamesIsThere)
{
    const auto menus = commands();
    QSet<QString> said;
    for (const Said& one : everythingSaid())
        said.insert(commandWords(one.text));
    const QStringList named = caughtInManual(QStringLiteral("【([^】]+)】"));
    ASSERT_GT(named.size(), 60);
    for (const QString& name : named)
        EXPECT_TRUE(name.contains(u'→') ? menus.contains(name) : said.contains(name))
            << qPrintable(name);
}

TEST_F(ManualBookTest, EveryKeyItNamesIsThatOfTheCommand)
{
    const auto menus = commands();
    static const QRegularExpression pair(QStringLiteral(
        "【([^】]+→[^】]+)】（?<code>([^<]+)</code>|<code>([^<]+)</code>（【([^】]+→[^】]+)】"));
    int pairs = 0;
    const QString source = manualSource();
    for (const auto& match : pair.globalMatch(source)) {
        const QString command = match.captured(1) + match.captured(4);
        ASSERT_TRUE(menus.contains(command)) << qPrintable(command);
        EXPECT_EQ(menus.at(command), match.captured(2) + match.captured(3)) << qPrintable(command);
        ++pairs;
    }
    EXPECT_GE(pairs, 12);
}

TEST_F(ManualBookTest, EveryKeyItNamesIsOne)
{
    // Those that no menu has: of tables, texts, dialogs and of the manual itself.
    QSet<QString> keys;
    for (const char* key :
         {"Enter", "Shift+Enter", "Tab",      "F2",         "=",         "/",      "Delete",
          "Esc",   "Ctrl",        "Ctrl+=",   "Ctrl+Enter", "Insert",    "Ctrl+T", "Home",
          "End",   "PageUp",      "PageDown", "Alt+Left",   "Alt+Right", "Ctrl++", "Ctrl+-"})
        keys.insert(QString::fromLatin1(key));
    for (const auto& [command, key] : commands())
        keys.insert(key);
    for (const QString& key : caughtInManual(QStringLiteral("<code>([^<]*)</code>")))
        EXPECT_TRUE(keys.contains(key)) << qPrintable(key);
}

TEST_F(ManualBookTest, EveryCommandOfTheMenusIsInItWithItsKey)
{
    for (const auto& [command, key] : commands()) {
        const QString line =
            QStringLiteral("【%1】</td><td>%2")
                .arg(command.toHtmlEscaped(),
                     key.isEmpty() ? QString() : QStringLiteral("<code>%1</code>").arg(key));
        EXPECT_TRUE(book.html().contains(line)) << qPrintable(line);
    }
}

TEST_F(ManualBookTest, EveryKeyOfTheWindowIsInTheTableOfCommands)
{
    TestWindow window;
    const QString menus = menuList();
    int keys = 0;
    for (const QAction* action : window->findChildren<QAction*>()) {
        const QString key = keyOf(*action);
        if (key.isEmpty())
            continue;
        if (action->shortcutContext() == Qt::WidgetShortcut) { // of one list: its text has it
            EXPECT_TRUE(book.html().contains(u'【' + action->text().toHtmlEscaped() + u'】'))
                << qPrintable(action->text());
            continue;
        }
        ++keys;
        const auto row =
            menus.indexOf(commandWords(action->text()).toHtmlEscaped() + u"】</td><td>");
        ASSERT_GE(row, 0) << qPrintable(action->text());
        EXPECT_TRUE(menus.mid(row, menus.indexOf(u"</tr>", row) - row)
                        .contains(QStringLiteral("<code>%1</code>").arg(key.toHtmlEscaped())))
            << qPrintable(action->text());
    }
    EXPECT_GE(keys, 40);
    EXPECT_TRUE(menus.contains(u"<code>Ctrl+=</code>") && menus.contains(u"<code>Del</code>"));
}

TEST_F(ManualBookTest, EveryPictureIsThereAndNoneIsLeftOver)
{
    QStringList named = caughtInManual(QStringLiteral("src=\"pictures/([^\"]*)\""));
    QStringList there = QDir(root + u"resources/manual/pictures").entryList(QDir::Files);
    named.sort();
    there.sort();
    EXPECT_EQ(named, there);
    // The installer for Windows may be 15 MB in all.
    qint64 size = 0;
    for (const QString& name : there)
        size += QFileInfo(root + u"resources/manual/pictures/" + name).size();
    EXPECT_LT(size, 900'000);
}

TEST_F(ManualBookTest, WhatACommandSaysIsNamedWithoutItsMarks)
{
    EXPECT_EQ(commandWords(QStringLiteral("打开(&O)…")), QStringLiteral("打开"));
    EXPECT_EQ(commandWords(QStringLiteral("清除数字(&L)\tDel")), QStringLiteral("清除数字"));
    EXPECT_EQ(commandWords(QStringLiteral("表格 100 %(&1)")), QStringLiteral("表格 100 %"));
}

} // namespace
} // namespace gongkai::test
