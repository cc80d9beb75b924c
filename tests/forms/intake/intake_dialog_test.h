// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/intake/intake_dialog.h"
#include "forms/intake/source_view.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>
#include <vector>

namespace gongkai::test {

using Question = TestPrompts::Question;

/// The dialog over a source made from a published case.
struct IntakeDialogTest : testing::Test
{
    Report original = publishedCase("zone_2022");
    TestPrompts prompts;
    std::unique_ptr<IntakeDialog> dialog;

    void open(const QByteArray& bytes, const QString& name = QStringLiteral("年报"))
    {
        dialog = std::make_unique<IntakeDialog>(
            IntakeSource{bytes, name, {}}, SourceHint{}, Catalog::builtIn(),
            std::vector<IntakeUse>{IntakeUse::IntoOpen, IntakeUse::LastYear}, prompts);
        dialog->show();
    }
    void read()
    {
        ASSERT_TRUE(waitFor([&] { return button("take").isEnabled(); }));
    }
    QPushButton& button(const char* name)
    {
        return *dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QTreeWidget& list() { return *dialog->findChild<QTreeWidget*>(QStringLiteral("list")); }
    SourceView& source() { return *dialog->findChild<SourceView*>(QStringLiteral("source")); }
    SourceView& form() { return *dialog->findChild<SourceView*>(QStringLiteral("form")); }
    QString sentence() { return dialog->findChild<QLabel*>(QStringLiteral("sentence"))->text(); }
    // The group whose title begins so; null when there is none.
    QTreeWidgetItem* group(const QString& title)
    {
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            if (list().topLevelItem(i)->text(0).startsWith(title))
                return list().topLevelItem(i);
        }
        return nullptr;
    }
    // The first cell of the source view with this text.
    QTableWidgetItem* sourceCell(const QString& text)
    {
        return source().findItems(text, Qt::MatchContains).value(0);
    }
    // Nobody knows the label of one row, whose seven figures are left over.
    void openWithStrangeLabel()
    {
        Publishing how;
        how.change = [](const QString&, const SheetCell& cell, const QString& text) {
            return !cell.figure && text.contains(QStringLiteral("上年结转"))
                       ? QStringLiteral("甲乙丙丁")
                       : text;
        };
        open(written(original, how, "clean page"));
        read();
    }
    // The same report twice, with one figure that differs.
    void openConflict()
    {
        Publishing how;
        how.change = [](const QString&, const SheetCell& cell, const QString& text) {
            return cell.figure && cell.figure->toString() == QStringLiteral("requests.new.natural")
                       ? QStringLiteral("72")
                       : text;
        };
        open(written(original, {}, "clean page") + written(original, how, "clean page"));
        read();
    }
    // The lines of the cells that were not found, also those below the line of a row or table.
    std::vector<QTreeWidgetItem*> missing()
    {
        std::vector<QTreeWidgetItem*> cells;
        QTreeWidgetItem* all = group(QStringLiteral("没有找到"));
        for (int i = 0; all && i < all->childCount(); ++i) {
            QTreeWidgetItem* part = all->child(i);
            if (part->childCount() == 0)
                cells.push_back(part);
            for (int j = 0; j < part->childCount(); ++j)
                cells.push_back(part->child(j));
        }
        return cells;
    }
    // Chooses the line of a cell that was not found.
    void goTo(const char* id)
    {
        for (QTreeWidgetItem* cell : missing())
            if (cell->data(0, Qt::UserRole + 1).toString() == QLatin1String(id))
                list().setCurrentItem(cell);
        ASSERT_TRUE(button("assign").isEnabled()) << id;
    }
    // Gives the chosen line the row or column of that cell, and reads again.
    void assign(const char* how, const QString& marked)
    {
        source().setCurrentItem(sourceCell(marked));
        button(how).click();
        read();
    }
};

} // namespace gongkai::test
