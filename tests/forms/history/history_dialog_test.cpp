// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/history_dialog.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "core/words/word_rules.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;
using test::TestSession;
using Question = TestPrompts::Question;

LogEntry act(qint64 sequence, const QString& at, const QString& user, const QString& kind,
             std::vector<Change> changes)
{
    LogEntry entry;
    entry.sequence = sequence;
    entry.at = at;
    entry.user = user;
    entry.operation = {kind, std::move(changes)};
    return entry;
}

class HistoryDialogTest : public testing::Test
{
protected:
    void open(const std::optional<FieldKey>& here = {})
    {
        auto log = (*m_session)->file().history();
        ASSERT_TRUE(log);
        open(std::move(*log), here);
    }

    void open(std::vector<LogEntry> log, const std::optional<FieldKey>& here = {})
    {
        m_dialog = std::make_unique<HistoryDialog>(**m_session, m_prompts, m_settings,
                                                   std::move(log), here);
        m_dialog->show();
    }

    void start(const Report& report) { m_session = std::make_unique<TestSession>(report); }

    // Two clerks on two days; a text and cells.
    void openTwoDays()
    {
        start(ReportBuilder(builtInForm("2021"), 2024));
        const auto cell = [](const char* id, const QString& before, const QString& after) {
            return Change{FieldKey::cell(test::cell(id)), before, after};
        };
        const QString set = QStringLiteral("set");
        const QString text = QStringLiteral("overview");
        open({act(1, QStringLiteral("2025-01-02T09:00:00"), QStringLiteral("张三"), set,
                  {cell("requests.new.natural", {}, QStringLiteral("3")),
                   cell("disputes.review.total", {}, QStringLiteral("7"))}),
              act(2, QStringLiteral("2025-01-03T10:11:12"), QStringLiteral("李四"), set,
                  {cell("requests.new.natural", QStringLiteral("3"), {})}),
              act(3, QStringLiteral("2025-01-03T10:15:00"), QStringLiteral("李四"), set,
                  {{{FieldKind::Narrative, text}, {}, QStringLiteral("=甲,\"乙\"\n丙")}})});
    }

    QTreeView& list() const { return *m_dialog->findChild<QTreeView*>(QStringLiteral("history")); }
    template <typename Widget>
    Widget& child(const char* name) const
    {
        auto* widget = m_dialog->findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }
    QString line(int row) const
    {
        QStringList words;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            words += list().model()->index(row, column).data().toString();
        return words.join(u'|');
    }
    int rows() const { return list().model()->rowCount(); }
    void choose(const char* box, const QString& words) const
    {
        auto& combo = child<QComboBox>(box);
        const int index = combo.findText(words);
        ASSERT_GE(index, 0) << qPrintable(words);
        combo.setCurrentIndex(index);
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Settings m_settings{m_store};
    TestPrompts m_prompts;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<HistoryDialog> m_dialog;
};

TEST_F(HistoryDialogTest, EveryChangeIsALineTheNewestFirst)
{
    openTwoDays();
    ASSERT_EQ(rows(), 4);
    EXPECT_EQ(line(0),
              QStringLiteral("2025-01-03 10:15:00|李四|键入|一、总体情况|（空白）|=甲,\"乙\" 丙"));
    EXPECT_EQ(line(1),
              QStringLiteral("2025-01-03 10:11:12|李四|键入|一、本年新收政府信息公开申请数量 · "
                             "自然人|3|（空白）"));
    EXPECT_EQ(list().currentIndex().row(), 0);
    EXPECT_EQ(m_dialog->focusWidget(), &list());
}

TEST_F(HistoryDialogTest, AnExplanationIsNamedByWhatMustHold)
{
    start(ReportBuilder(builtInForm("2021"), 2024));
    const auto explained = [](const char* id) {
        return Change{{FieldKind::Explanation, QLatin1String(id)},
                      {},
                      toFieldText(Explanation{{}, {}, {}, QStringLiteral("数据无误。")})};
    };
    open({act(1, QStringLiteral("2025-01-02T09:00:00"), QStringLiteral("张三"),
              QStringLiteral("explain"),
              {explained("requests.balance/natural"), explained("text.received/一句。"),
               explained("gone/x")})});
    const auto place = [this](int row) {
        return list().model()->index(row, HistoryModel::Place).data().toString();
    };
    EXPECT_EQ(place(0), QStringLiteral("差错说明：本年新收与上年结转之和，等于办理结果总计与结转"
                                       "下年度之和（自然人）"));
    EXPECT_EQ(place(1), QStringLiteral("差错说明：%1").arg(wordRule(TextRule::Received).title()));
    EXPECT_EQ(place(2), QStringLiteral("差错说明：gone/x"));
}

TEST_F(HistoryDialogTest, LinesAreFoundByDayPersonPartAndWords)
{
    openTwoDays();
    choose("day", QStringLiteral("2025-01-02"));
    EXPECT_EQ(rows(), 2);
    choose("who", QStringLiteral("李四"));
    EXPECT_EQ(rows(), 0);
    choose("day", QStringLiteral("全部日期"));
    EXPECT_EQ(rows(), 2);
    choose("who", QStringLiteral("所有人"));
    choose("part", QStringLiteral("四、政府信息公开行政复议、行政诉讼情况（表）"));
    ASSERT_EQ(rows(), 1);
    EXPECT_TRUE(line(0).endsWith(QStringLiteral("|（空白）|7")));
    choose("part", QStringLiteral("全部"));
    child<QLineEdit>("text").setText(QStringLiteral("乙"));
    EXPECT_EQ(rows(), 1);
    child<QLineEdit>("text").setText(QStringLiteral("requests.new.natural"));
    EXPECT_EQ(rows(), 2);
}

TEST_F(HistoryDialogTest, OnlyTheCellTheClerkIsAt)
{
    start(ReportBuilder(builtInForm("2021"), 2024));
    const auto typed = [this](const char* id, const char* value) {
        Session& session = **m_session;
        ASSERT_TRUE(
            session.apply(setFigures(session.report(), {{test::cell(id), test::figure(value)}})));
    };
    typed("requests.new.natural", "1");
    typed("requests.new.legal", "2");
    typed("requests.new.natural", "3");
    open(FieldKey::cell(test::cell("requests.new.natural")));
    const int all = rows();
    child<QCheckBox>("onlyHere").setChecked(true);
    EXPECT_EQ(rows(), 2);
    EXPECT_LT(rows(), all);
    m_dialog.reset();
    open();
    EXPECT_TRUE(child<QCheckBox>("onlyHere").isHidden());
}

TEST_F(HistoryDialogTest, GoingBackIsANewActThatCanBeUndone)
{
    start(ReportBuilder(builtInForm("2021"), 2024));
    Session& session = **m_session;
    const auto typed = [&](const char* value) {
        ASSERT_TRUE(session.apply(setFigures(
            session.report(), {{test::cell("requests.new.natural"), test::figure(value)}})));
    };
    typed("1");
    typed("2");
    typed("3");
    open();
    EXPECT_FALSE(child<QPushButton>("back").isEnabled()); // it is as it is
    list().setCurrentIndex(list().model()->index(2, 0));  // the first of them
    EXPECT_TRUE(child<QPushButton>("back").isEnabled());
    m_prompts.expect(Question::Confirm, false);
    child<QPushButton>("back").click();
    EXPECT_EQ(session.report().figure(test::cell("requests.new.natural")), test::figure("3"));
    m_prompts.expect(Question::Confirm, true);
    child<QPushButton>("back").click();
    EXPECT_TRUE(m_prompts.lastSaid().contains(QStringLiteral("改动 1 处")))
        << qPrintable(m_prompts.lastSaid());
    EXPECT_EQ(session.report().figure(test::cell("requests.new.natural")), test::figure("1"));
    EXPECT_TRUE(line(0).contains(QStringLiteral("回到以前的状态"))) << qPrintable(line(0));
    EXPECT_TRUE(line(0).endsWith(QStringLiteral("|3|1"))) << qPrintable(line(0));
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(session.report().figure(test::cell("requests.new.natural")), test::figure("3"));
}

TEST_F(HistoryDialogTest, WhatIsInSightIsSavedAsCsvWithWholeTextsAndNoFormula)
{
    openTwoDays();
    child<QLineEdit>("text").setText(QStringLiteral("乙"));
    const QString path = m_folder.filePath(QStringLiteral("a.csv"));
    m_prompts.expect(Question::Save, path);
    m_prompts.expect(Question::Inform, false);
    child<QPushButton>("save").click();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(),
              "\xEF\xBB\xBF"
              "时间,操作人,操作,位置,原来,改为\r\n"
              "2025-01-03 10:15:00,李四,键入,一、总体情况,,\"'=甲,\"\"乙\"\"\n丙\"\r\n");
}

TEST_F(HistoryDialogTest, EnterGoesToThePlace)
{
    openTwoDays();
    QSignalSpy places(m_dialog.get(), &HistoryDialog::placeChosen);
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.front().front().value<FieldKey>(),
              FieldKey::cell(test::cell("requests.new.natural")));
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(HistoryDialogTest, TenThousandLinesOpenAndFilterAtOnce)
{
    start(ReportBuilder(builtInForm("2021"), 2024));
    std::vector<LogEntry> log;
    const std::vector<CellId> cells = (*m_session)->report().cells();
    std::map<FieldKey, QString> now;
    for (int i = 0; i < 10'000; ++i) {
        const FieldKey key = FieldKey::cell(cells[static_cast<size_t>(i) % cells.size()]);
        const QString value = QString::number(i);
        log.push_back(
            act(i + 1, QStringLiteral("2025-01-%1T09:00:00").arg(i / 400 + 1, 2, 10, QChar(u'0')),
                QStringLiteral("张三"), QStringLiteral("set"), {{key, now[key], value}}));
        now[key] = value;
    }
    QElapsedTimer clock;
    clock.start();
    open(std::move(log));
    child<QLineEdit>("text").setText(QStringLiteral("9999"));
    EXPECT_EQ(rows(), 1);
    EXPECT_LT(clock.elapsed(), 3000); // a tenth of it on an idle desktop
}

TEST_F(HistoryDialogTest, EveryFieldHasANameForScreenReaders)
{
    openTwoDays();
    EXPECT_EQ(list().accessibleName(), QStringLiteral("修改历史"));
    EXPECT_EQ(child<QLineEdit>("text").accessibleName(), QStringLiteral("查找"));
    EXPECT_EQ(child<QComboBox>("part").accessibleName(), QStringLiteral("部分"));
    EXPECT_EQ(child<QComboBox>("day").accessibleName(), QStringLiteral("日期"));
    EXPECT_EQ(child<QComboBox>("who").accessibleName(), QStringLiteral("操作人"));
}

} // namespace
} // namespace gongkai
