// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calendar/working_days_dialog.h"

#include "forms/calendar/wall_calendar_view.h"
#include "forms/pages/fields.h"
#include "forms/print/exporter.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace gongkai {
namespace {

using Question = TestPrompts::Question;

// Chooses a file instead of a printer.
class FilePrompts : public TestPrompts
{
public:
    explicit FilePrompts(QString path) : m_path(std::move(path)) {}

    bool choosePrinter(QPrinter& printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_path);
        return true;
    }

private:
    QString m_path;
};

class WorkingDaysDialogTest : public testing::Test
{
protected:
    template <typename Widget>
    Widget& child(const char* name)
    {
        auto* widget = m_dialog.findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }
    void write(const QString& day)
    {
        QLineEdit& line = *child<DateField>("date").line();
        line.setText(day);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    QString text(int row, int column)
    {
        return child<QTreeView>("terms").model()->index(row, column).data().toString();
    }
    QString details() { return child<QPlainTextEdit>("details").toPlainText(); }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    const QString m_pdf = m_folder.filePath(QStringLiteral("page.pdf"));
    FilePrompts m_prompts{m_pdf};
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings m_settings{m_store};
    Exporter m_exporter{m_prompts, m_settings};
    WorkingDaysDialog m_dialog{WorkCalendar::builtIn(), {}, QDate(2026, 3, 5), m_exporter};
};

} // namespace

TEST_F(WorkingDaysDialogTest, OneDayGivesEveryTerm)
{
    write(QStringLiteral("2026-02-13"));
    ASSERT_EQ(child<QTreeView>("terms").model()->rowCount(), 15);
    EXPECT_EQ(text(0, TermModel::Title), u"第 20 个工作日"_qs);
    EXPECT_EQ(text(0, TermModel::Latest), u"2026-03-19（星期四）"_qs);
    EXPECT_EQ(text(1, TermModel::Title), u"发出补正通知"_qs);
    EXPECT_EQ(text(1, TermModel::Latest), u"2026-03-02（星期一）"_qs);
    EXPECT_EQ(text(1, TermModel::Left), u"已过 3 个工作日"_qs);
    EXPECT_EQ(text(2, TermModel::Latest), u"2026-03-19（星期四）"_qs);
    EXPECT_EQ(text(2, TermModel::Reminder), u"2026-03-18（星期三）"_qs);
    EXPECT_EQ(text(2, TermModel::Left), u"还有 10 个工作日"_qs);
    EXPECT_EQ(text(2, TermModel::Source), u"《条例》第三十三条"_qs);
    EXPECT_TRUE(text(2, TermModel::Skipped).startsWith(u"春节 02-15 至 02-23；周末 03-01、"_qs));
    EXPECT_EQ(text(3, TermModel::Latest), u"2026-04-17（星期五）"_qs);
    EXPECT_TRUE(text(4, TermModel::Title).endsWith(u"（参考）"_qs));
    EXPECT_TRUE(text(10, TermModel::Title).endsWith(u"（未核实）"_qs));
    EXPECT_EQ(text(11, TermModel::Latest), u"2027-01-31（星期日），不可靠"_qs);
}

TEST_F(WorkingDaysDialogTest, TheLineOneIsAtIsToldInFull)
{
    write(QStringLiteral("20260213"));
    QTreeView& table = child<QTreeView>("terms");
    table.setCurrentIndex(table.model()->index(2, 0));
    EXPECT_EQ(details(),
              u"答复申请：从 2026-02-13（星期五）收到申请之日的次日起 20 个工作日，"
              "最晚 2026-03-19（星期四）；请按 2026-03-18（星期三）办完。\n"
              "跳过：春节 02-15 至 02-23；周末 03-01、03-07 至 03-08、03-14 至 03-15\n"
              "计入的周末：春节调休上班 02-14、02-28\n"
              "说明：能当场答复的当场答复；征求第三方和其他机关意见所需时间不计入。\n"
              "依据：《条例》第三十三条。所用日历：国办发明电〔2025〕7号（2025-11-04）"_qs);
    table.setCurrentIndex(table.model()->index(0, 0));
    EXPECT_TRUE(details().startsWith(
        u"第 20 个工作日：从 2026-02-13（星期五）的次日起 20 个工作日，最晚 2026-03-19（星期四）"_qs));
    table.setCurrentIndex(table.model()->index(2, 0));
    // Another day: the same line stays.
    write(QStringLiteral("2026年1月20日"));
    EXPECT_EQ(table.currentIndex().row(), 2);
    EXPECT_TRUE(details().contains(u"2026-02-24（星期二）"_qs));
}

TEST_F(WorkingDaysDialogTest, AnyNumberOfWorkingDaysIsCounted)
{
    write(QStringLiteral("2026/9/21"));
    child<QSpinBox>("number").setValue(7);
    EXPECT_EQ(text(0, TermModel::Title), u"第 7 个工作日"_qs);
    EXPECT_EQ(text(0, TermModel::Latest), u"2026-10-08（星期四）"_qs);
}

TEST_F(WorkingDaysDialogTest, ItBeginsWithToday)
{
    EXPECT_EQ(child<DateField>("date").date(), u"2026-03-05"_qs);
    write(QStringLiteral("2026-03-04"));
    child<QSpinBox>("number").setValue(1);
    EXPECT_EQ(text(0, TermModel::Left), u"今天"_qs);
}

TEST_F(WorkingDaysDialogTest, WithoutADayItSaysWhatToDo)
{
    write({});
    EXPECT_EQ(child<QTreeView>("terms").model()->rowCount(), 0);
    EXPECT_EQ(details(), u"填一个日期，从它起算的各项期限就列在这里。"_qs);
    write(QStringLiteral("1949-10-01"));
    EXPECT_EQ(child<QTreeView>("terms").model()->rowCount(), 0);
    EXPECT_TRUE(details().contains(u"2000"_qs));
    write(QStringLiteral("2026-02-30")); // refused below the field; what stood there stays
    EXPECT_TRUE(child<DateField>("date").isRefused());
}

TEST_F(WorkingDaysDialogTest, TheTermsAreCopiedAsLines)
{
    write(QStringLiteral("2026-02-13"));
    child<QPushButton>("copy").click();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2 + 1 + 15);
    EXPECT_TRUE(lines[0].startsWith(u"2026-12-31 之后不可靠"_qs));
    EXPECT_TRUE(lines[2].startsWith(u"事项\t起算\t"_qs));
    EXPECT_TRUE(
        lines[5].startsWith(u"答复申请\t收到申请之日\t20 个工作日\t2026-03-19（星期四）"_qs));
}

TEST_F(WorkingDaysDialogTest, TermsAndYearArePrinted)
{
    write(QStringLiteral("2026-02-13"));
    child<QPushButton>("print").click();
    EXPECT_TRUE(bytes(m_pdf).startsWith("%PDF")) << qPrintable(m_prompts.lastSaid());
    QFile::remove(m_pdf);
    child<QPushButton>("print_year").click();
    const QByteArray page = bytes(m_pdf);
    EXPECT_TRUE(page.startsWith("%PDF"));
    EXPECT_EQ(page.count("/Type /Page\n"), 1);
}

TEST_F(WorkingDaysDialogTest, AYearIsChosenAndReadInWords)
{
    auto& wall = child<WallCalendarView>("wall");
    EXPECT_EQ(wall.accessibleName(), u"2026 年工作日历"_qs);
    auto& year = child<QComboBox>("year");
    EXPECT_EQ(year.count(), 8);
    year.setCurrentIndex(year.findData(2020));
    EXPECT_EQ(wall.accessibleName(), u"2020 年工作日历"_qs);
    EXPECT_TRUE(wall.accessibleDescription().contains(u"春节 01-24 至 02-02"_qs));
}

TEST_F(WorkingDaysDialogTest, WhatIsWrongWithTheOfficesOwnFilesIsSaid)
{
    const std::vector<Error> faults{{ErrorCode::Unreadable, u"2027.json 第 2 行：坏了。"_qs, {}},
                                    {ErrorCode::Unreadable, u"b.json"_qs, {}}};
    const WorkingDaysDialog dialog(WorkCalendar::builtIn(), faults, QDate(2026, 3, 5), m_exporter);
    const QString said = dialog.findChild<QLabel*>(QStringLiteral("calendar"))->text();
    EXPECT_TRUE(said.startsWith(u"现有 2019 至 2026 年的放假通知。"_qs));
    EXPECT_TRUE(said.contains(u"没有采用：2027.json 第 2 行：坏了。"_qs));
    EXPECT_TRUE(said.contains(u"另有 1 个日历文件"_qs));
}

TEST(WorkingDaysWindowTest, TheMenuOpensItOnceWithoutAReport)
{
    test::TestWindow window;
    ASSERT_TRUE(window->actions().workingDays->isEnabled());
    window->actions().workingDays->trigger();
    auto& dialog = window.dialog<WorkingDaysDialog>();
    EXPECT_FALSE(dialog.isModal());
    window->actions().workingDays->trigger();
    EXPECT_EQ(window->findChildren<WorkingDaysDialog*>().size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

} // namespace gongkai
