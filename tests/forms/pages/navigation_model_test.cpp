// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/navigation_model.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "core/words/text_explanations.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include <algorithm>

namespace gongkai::test {
namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// The tree as text: indentation, title, badges.
QStringList printed(const NavigationModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const int level = index.data(NavigationModel::LevelRole).toInt();
        const QStringList badges = index.data(NavigationModel::BadgesRole).toStringList();
        lines << QString(level * 2, u' ') + index.data().toString() +
                     (badges.isEmpty() ? QString() : u" [" + badges.join(u' ') + u']');
    }
    return lines;
}

void set(Session& session, const char* id, const char* value)
{
    ASSERT_TRUE(session.apply(setFigures(session.report(), {{cell(id), figure(value)}})));
}

TEST(NavigationModelTest, PartsStandInPrintedOrderWithTheirState)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)};
    NavigationModel model(*session);
    const QAbstractItemModelTester tester(&model, Fatal);
    const QString expected = QStringLiteral(R"(封面与单位 [blank|空白 6]
前言
一、总体情况 [blank|空白 1]
二、主动公开政府信息情况
  表格 [warning|警告 4 blank|空白 10]
  文字
三、收到和处理政府信息公开申请情况
  表格 [warning|警告 1 blank|空白 175]
  文字
四、政府信息公开行政复议、行政诉讼情况
  表格 [warning|警告 1 blank|空白 15]
  文字
五、存在的主要问题及改进情况 [blank|空白 1]
六、其他需要报告的事项 [blank|空白 1])");
    EXPECT_EQ(printed(model).join(u'\n').toStdString(), expected.toStdString());
}

TEST(NavigationModelTest, TheCoverIsNotDoneWhileSomethingInferredIsUnconfirmed)
{
    const FieldKey level{FieldKind::Agency, QStringLiteral("level")};
    Report report = ReportBuilder(builtInForm("2021"), 2022);
    const QString origin = toFieldText(Origin{{}, {}, {}, false, QStringLiteral("示例县")});
    apply(report, {QStringLiteral("import"),
                   {{level, report.field(level), QStringLiteral("county")},
                    {FieldKey::originOf(level), {}, origin}}});
    TestSession session{report};
    NavigationModel model(*session);
    const int row = model.rowOf({PageRef::Kind::Cover});
    EXPECT_EQ(model.index(row).data(NavigationModel::BadgesRole).toStringList().last(),
              QStringLiteral("warning|未确认 1"));
    ASSERT_TRUE(session->apply(confirm(session->report(), {level})));
    EXPECT_EQ(model.state(row).unconfirmed, 0);
}

TEST(NavigationModelTest, CopiedFiguresThatNobodyConfirmedAreCounted)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)};
    const FieldKey key = FieldKey::cell(cell("requests.carried_in.natural"));
    const QString origin = toFieldText(Origin{{}, {}, {}, false, QStringLiteral("3")});
    ASSERT_TRUE(
        session->apply({QStringLiteral("carry"),
                        {{key, {}, QStringLiteral("3")}, {FieldKey::originOf(key), {}, origin}}}));
    NavigationModel model(*session);
    const int row = model.rowOf({PageRef::Kind::Sheet, QStringLiteral("requests")});
    EXPECT_EQ(model.index(row).data(NavigationModel::BadgesRole).toStringList(),
              QStringList({QStringLiteral("blank|空白 174"), QStringLiteral("warning|未确认 1")}));
    ASSERT_TRUE(
        session->apply(confirmFigures(session->report(), {cell("requests.carried_in.natural")})));
    EXPECT_EQ(model.state(row).unconfirmed, 0);
}

TEST(NavigationModelTest, ABrokenBalanceIsAnErrorOfItsTable)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022).restZero()};
    NavigationModel model(*session);
    const QAbstractItemModelTester tester(&model, Fatal);
    const int row = model.rowOf({PageRef::Kind::Sheet, QStringLiteral("requests")});
    ASSERT_GE(row, 0);
    EXPECT_TRUE(model.state(row).isDone());
    // One more new request breaks balance and row sum of its column and row.
    set(*session, "requests.new.natural", "1");
    EXPECT_EQ(model.state(row).errors, 2);
    EXPECT_EQ(model.index(row).data(NavigationModel::BadgesRole).toStringList(),
              QStringList{QStringLiteral("error|错误 2")});
    set(*session, "requests.new.natural", "0");
    EXPECT_TRUE(model.state(row).isDone());
}

TEST(NavigationModelTest, AStateIsToldInWordsToo)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)};
    const NavigationModel model(*session);
    const QString cover = model.index(0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(cover.contains(QStringLiteral("空白 6"))) << cover.toStdString();
    EXPECT_TRUE(cover.contains(QStringLiteral("待填：成文日期，第一责任人，")))
        << cover.toStdString();
    EXPECT_EQ(cover, model.index(0).data(Qt::AccessibleTextRole).toString());
}

TEST(NavigationModelTest, HeadingsCannotBeChosen)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)};
    const NavigationModel model(*session);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        EXPECT_NE(index.data(NavigationModel::HeadingRole).toBool(),
                  index.flags().testFlag(Qt::ItemIsSelectable));
    }
}

TEST(NavigationModelTest, AnExplainedWarningLeavesTheTableDone)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)
                            .restZero()
                            .cells({{"a20_1.normative.issued", "5"}})};
    NavigationModel model(*session);
    const int row = model.rowOf({PageRef::Kind::Sheet, QStringLiteral("proactive")});
    EXPECT_EQ(model.state(row).warnings, 1);
    const auto broken = std::ranges::find(session->findings(), Outcome::Broken, &Finding::outcome);
    ASSERT_NE(broken, session->findings().end());
    ASSERT_TRUE(
        session->apply(explain(session->report(), *broken, QStringLiteral("文件已并入上级目录"))));
    EXPECT_TRUE(model.state(row).isDone());
}

/// The parts of a department's report, and what is said of one of them.
struct TextBadgesTest : testing::Test
{
    TestSession session{departmentReport()};
    NavigationModel model{*session};
    const QAbstractItemModelTester tester{&model, Fatal};

    void write(const QString& part, const QString& text)
    {
        ASSERT_TRUE(
            session->apply(setField(session->report(), {FieldKind::Narrative, part}, text)));
    }
    int rowOf(const QString& part) const { return model.rowOf({PageRef::Kind::Narrative, part}); }
    QStringList badges(const QString& part) const
    {
        return model.index(rowOf(part)).data(NavigationModel::BadgesRole).toStringList();
    }
    TextFinding broken(Severity severity)
    {
        const auto& findings = session->textFindings();
        const auto found = std::ranges::find_if(findings, [&](const TextFinding& finding) {
            return finding.isBroken() && finding.severity == severity;
        });
        if (found == findings.end())
            qFatal("nothing is broken");
        return *found;
    }
};

TEST_F(TextBadgesTest, WarningsAndHintsOfTheTextAreCountedAtTheirPart)
{
    write(QStringLiteral("disputes"), QStringLiteral("行政复议10件，，行政诉讼8件。"));
    EXPECT_EQ(badges(QStringLiteral("disputes")),
              QStringList({QStringLiteral("warning|警告 2"), QStringLiteral("hint|提示 1")}));
    EXPECT_EQ(badges(QStringLiteral("requests")), QStringList());
    const QString words =
        model.index(rowOf(QStringLiteral("disputes"))).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(words.endsWith(QStringLiteral("警告 2，提示 1"))) << words.toStdString();
    write(QStringLiteral("disputes"), QStringLiteral("行政复议9件，行政诉讼7件。"));
    EXPECT_EQ(badges(QStringLiteral("disputes")), QStringList{QStringLiteral("done|")});
}

TEST_F(TextBadgesTest, APartIsDoneWhenAllItsFindingsAreExplained)
{
    write(QStringLiteral("disputes"), QStringLiteral("行政复议10件，，行政诉讼7件。"));
    ASSERT_TRUE(session->apply(
        explain(session->report(), broken(Severity::Warning), QStringLiteral("含上年1件"))));
    EXPECT_EQ(badges(QStringLiteral("disputes")), QStringList{QStringLiteral("hint|提示 1")});
    ASSERT_TRUE(session->apply(
        explain(session->report(), broken(Severity::Hint), QStringLiteral("引用原文"))));
    EXPECT_TRUE(model.state(rowOf(QStringLiteral("disputes"))).isDone());
    set(*session, "disputes.review.total", "11");
    EXPECT_EQ(badges(QStringLiteral("disputes")), QStringList{QStringLiteral("warning|警告 1")});
}

TEST_F(TextBadgesTest, WhatWaitsForABlankCellIsNotDone)
{
    write(QStringLiteral("disputes"), QStringLiteral("行政复议9件。"));
    EXPECT_TRUE(model.state(rowOf(QStringLiteral("disputes"))).isDone());
    set(*session, "disputes.review.total", "");
    EXPECT_EQ(badges(QStringLiteral("disputes")), QStringList{QStringLiteral("blank|待核 1")});
    EXPECT_EQ(badges(QStringLiteral("others")), QStringList{QStringLiteral("blank|空白 1")})
        << "whether fees are told waits for the text itself";
}

} // namespace
} // namespace gongkai::test
