// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/years/year_dialog.h"

#include "forms/years/chart_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;
using test::TestWindow;
using Question = TestPrompts::Question;

class YearDialogTest : public testing::Test
{
protected:
    YearDialog& open(const Report& report)
    {
        m_window->openFile(m_window.write(QStringLiteral("报告.gkb"), report));
        m_window->actions().yearOnYear->trigger();
        return m_window.dialog<YearDialog>();
    }

    YearDialog& openTwoYears()
    {
        return open(ReportBuilder(builtInForm("2021"), 2024)
                        .cells({{"requests.new.total", "120"},
                                {"requests.granted.total", "450"},
                                {"disputes.review.total", "1"}})
                        .lastYear({{"requests.new.total", "80"},
                                   {"requests.granted.total", "40"},
                                   {"disputes.review.total", "1"}}));
    }

    template <typename Widget>
    static Widget& child(const QWidget& dialog, const char* name)
    {
        auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }

    static QStringList lines(const YearDialog& dialog)
    {
        const QAbstractItemModel& model = *child<QTreeView>(dialog, "years").model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList words;
            for (int column = 0; column < model.columnCount(); ++column)
                words += model.index(row, column).data().toString();
            all += words.join(u'|');
        }
        return all;
    }

    TestWindow m_window;
};

TEST_F(YearDialogTest, EveryFigureIsALineAndWhatChangedMuchIsFound)
{
    YearDialog& dialog = openTwoYears();
    EXPECT_EQ(lines(dialog).size(), static_cast<qsizetype>(m_window.report().cells().size()));
    child<QComboBox>(dialog, "shown").setCurrentIndex(1);
    EXPECT_EQ(lines(dialog),
              (QStringList{QStringLiteral("一、本年新收政府信息公开申请数量 · "
                                          "总计|120|80|+40|+50%|变化较大"),
                           QStringLiteral("三（一）予以公开 · "
                                          "总计|450|40|+410|+1025%|相差十倍，须说明")}));
    child<QComboBox>(dialog, "shown").setCurrentIndex(2);
    EXPECT_EQ(lines(dialog).size(), 1);
}

TEST_F(YearDialogTest, WithItsReportItIsClosed)
{
    openTwoYears();
    m_window->closeReport();
    EXPECT_TRUE(m_window->findChildren<YearDialog*>().empty());
}

TEST_F(YearDialogTest, WhatIsShownIsCopied)
{
    YearDialog& dialog = openTwoYears();
    child<QComboBox>(dialog, "shown").setCurrentIndex(2);
    child<QPushButton>(dialog, "copy").click();
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("项目\t2024年\t2023年\t增减\t增减幅度\t备注\n"
                             "三（一）予以公开 · 总计\t450\t40\t+410\t+1025%\t相差十倍，须说明\n"));
}

TEST_F(YearDialogTest, PrintingAsksForThePrinterAndNothingElse)
{
    YearDialog& dialog = openTwoYears();
    m_window.prompts().expect(Question::Printer, false);
    child<QPushButton>(dialog, "print").click();
}

TEST_F(YearDialogTest, EnterGoesToTheCell)
{
    YearDialog& dialog = openTwoYears();
    child<QComboBox>(dialog, "shown").setCurrentIndex(2);
    auto& table = child<QTreeView>(dialog, "years");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(m_window.currentCell(), QStringLiteral("requests.granted.total"));
}

TEST_F(YearDialogTest, ChartsAreReadInWordsAndSavedAsPicturesAndWord)
{
    YearDialog& dialog = openTwoYears();
    dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    const auto& view = child<ChartView>(dialog, "chart");
    EXPECT_TRUE(view.isVisible());
    EXPECT_EQ(view.accessibleDescription(),
              QStringLiteral("2023年：本年新收 80件；2024年：本年新收 120件"));
    EXPECT_EQ(child<QComboBox>(dialog, "which").count(), 6);
    const auto saved = [&](const char* button, const QString& name) {
        m_window.prompts().expect(Question::Save, m_window.path(name));
        m_window.prompts().expect(Question::Inform, false);
        child<QPushButton>(dialog, button).click();
        QFile file(m_window.path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        return file.readAll();
    };
    EXPECT_TRUE(saved("picture", QStringLiteral("a.png")).startsWith("\x89PNG"));
    EXPECT_TRUE(saved("picture", QStringLiteral("a.SVG")).contains("<svg"));
    EXPECT_TRUE(saved("word", QStringLiteral("a.docx")).startsWith("PK"));
}

TEST_F(YearDialogTest, WithoutLastYearAndFiguresItSaysSo)
{
    YearDialog& dialog = open(ReportBuilder(builtInForm("2021"), 2024));
    EXPECT_TRUE(child<QLabel>(dialog, "unknown").isVisible());
    dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    EXPECT_FALSE(child<ChartView>(dialog, "chart").isVisible());
    EXPECT_FALSE(child<QPushButton>(dialog, "picture").isEnabled());
}

} // namespace
} // namespace gongkai
