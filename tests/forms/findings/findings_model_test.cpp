// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/findings_model.h"

#include "core/report/edits.h"
#include "core/words/text_explanations.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

namespace gongkai::test {
namespace {

/// The model as text, children indented.
QString printed(const FindingsModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data().toString().left(28) + u'\n';
        text += printed(model, index, depth + 1);
    }
    return text;
}

struct FindingsModelTest : testing::Test
{
    /// The form of 2014 with all figures 0: nothing is broken, nothing waits.
    TestSession session{ReportBuilder(builtInForm("2014"), 2017).restZero()};
    FindingsModel model{*session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void set(const char* id, const char* value)
    {
        ASSERT_TRUE(session->apply(setFigures(session->report(), {{cell(id), figure(value)}})));
    }
    QStringList lines() const { return printed(model).split(u'\n', Qt::SkipEmptyParts); }
};

TEST_F(FindingsModelTest, NothingBrokenIsAnEmptyList)
{
    EXPECT_EQ(lines(), QStringList());
    EXPECT_TRUE(model.broken().empty());
}

TEST_F(FindingsModelTest, ErrorsStandBeforeWarnings)
{
    set("stat.disclosed_normative.value", "11"); // broken error, and more than were made: warning
    set("stat.review.value", "22");              // broken error
    const QStringList shown = lines();
    ASSERT_GE(shown.size(), 3);
    int last = -1;
    for (const QString& line : shown) {
        const int rank = line.startsWith(QStringLiteral("错误：")) ? 0 : 1;
        EXPECT_GE(rank, last) << line.toStdString();
        last = rank;
    }
    EXPECT_TRUE(shown.front().startsWith(QStringLiteral("错误：")));
    EXPECT_TRUE(shown.back().startsWith(QStringLiteral("警告：")));
    EXPECT_FALSE(model.index(0, 0).data(Qt::DecorationRole).isNull());
}

TEST_F(FindingsModelTest, WaitingChecksAreOneLine)
{
    set("stat.review_upheld.value", "");
    set("stat.litigation_other.value", "");
    const QStringList shown = lines();
    ASSERT_FALSE(shown.isEmpty());
    EXPECT_EQ(shown.front(), QStringLiteral("2 项核对等待填写空白格"));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 2);
    EXPECT_TRUE(model.broken().empty());
    set("stat.litigation_other.value", "0");
    EXPECT_EQ(lines().front(), QStringLiteral("1 项核对等待填写空白格"));
    set("stat.review_upheld.value", "0");
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FindingsModelGroupTest, BlankTablesAreGroupedUnderOneLine)
{
    TestSession session(ReportBuilder(builtInForm("2021"), 2022));
    FindingsModel model(*session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 2); // blank tables, waiting checks
    const QModelIndex tables = model.index(0, 0);
    EXPECT_EQ(tables.data().toString(), QStringLiteral("警告：3 张表整表空白"));
    EXPECT_EQ(model.rowCount(tables), 6);
    EXPECT_EQ(model.broken().size(), 6U);
}

// The printed table two of the form is four blocks.
TEST(FindingsModelGroupTest, ABlockOfATableIsNotATable)
{
    TestSession session(
        ReportBuilder(builtInForm("2021"), 2022).cells({{"a20_8.fees.amount", "0"}}));
    const FindingsModel model(*session);
    EXPECT_EQ(model.index(0, 0).data().toString(),
              QStringLiteral("警告：2 张表整表空白，3 个分表整表空白"));
}

TEST(FindingsModelGroupTest, FiguresFarFromLastYearsAreOneLine)
{
    TestSession session(ReportBuilder(builtInForm("2021"), 2022)
                            .restZero()
                            .cells({{"disputes.direct.total", "1"}})
                            .lastYear({{"a20_5.licensing.decisions", "20"},
                                       {"a20_6.penalty.decisions", "0"},
                                       {"a20_6.coercion.decisions", "19"}}));
    FindingsModel model(*session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 2); // a broken sum, the group
    const QModelIndex group = model.index(1, 0);
    EXPECT_EQ(group.data().toString(), QStringLiteral("警告：1 个数与上年相差悬殊"));
    EXPECT_FALSE(group.data(Qt::DecorationRole).isNull());
    EXPECT_EQ(model.explainedTogether(group).size(), 1U);
    EXPECT_EQ(model.explainedTogether(model.index(0, 0)).size(), 1U);
    EXPECT_EQ(model.broken().size(), 2U);

    const auto set = [&](const char* id, const char* value) {
        ASSERT_TRUE(session->apply(setFigures(session->report(), {{cell(id), figure(value)}})));
    };
    set("a20_6.penalty.decisions", "20");
    EXPECT_EQ(group.data().toString(), QStringLiteral("警告：2 个数与上年相差悬殊"));
    const std::vector<FindingRef> jumps = model.explainedTogether(group);
    ASSERT_EQ(jumps.size(), 2U);
    EXPECT_EQ(model.indexOf(jumps[1]).parent(), group);
    set("a20_6.penalty.decisions", "0");
    set("a20_5.licensing.decisions", "19");
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(FindingsModelGroupTest, OnlyFiguresFarFromLastYearsAreExplainedTogether)
{
    TestSession session(ReportBuilder(builtInForm("2021"), 2022));
    const FindingsModel model(*session);
    ASSERT_EQ(model.rowCount(), 2); // blank tables, waiting checks
    EXPECT_TRUE(model.explainedTogether(model.index(0, 0)).empty());
    EXPECT_TRUE(model.explainedTogether(model.index(1, 0)).empty());
    const QModelIndex waiting = model.index(0, 0, model.index(1, 0));
    EXPECT_TRUE(model.explainedTogether(waiting).empty());
    EXPECT_TRUE(model.explainedTogether({}).empty());
}

TEST_F(FindingsModelTest, RowsComeAndGoOneByOneAndTheOthersStay)
{
    set("stat.review.value", "22");
    set("stat.litigation.value", "3");
    const QPersistentModelIndex litigation = model.index(1, 0);
    const QString text = litigation.data().toString();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    set("stat.disclosed_normative.value", "1");
    set("stat.review.value", "0");
    EXPECT_EQ(reset.count(), 0);
    ASSERT_TRUE(litigation.isValid());
    EXPECT_EQ(litigation.data().toString(), text);
}

TEST_F(FindingsModelTest, TheExplanationIsToldUntilTheFiguresChange)
{
    set("stat.review.value", "22");
    const Finding finding = *session->cellFinding(model.broken().front());
    ASSERT_TRUE(session->apply(explain(session->report(), finding, QStringLiteral("1件尚未审结"))));
    const auto state = [&] {
        return model.index(0, FindingsModel::ExplanationColumn).data().toString();
    };
    EXPECT_EQ(state(), QStringLiteral("已说明"));
    set("stat.review.value", "23");
    EXPECT_EQ(state(), QStringLiteral("说明需复核"));
}

TEST_F(FindingsModelTest, ALongRandomWayKeepsTheModelSound)
{
    // The tester looks at every step; the list at the end must be the one made afresh.
    const char* const ids[] = {
        "stat.review.value",       "stat.review_upheld.value",       "stat.litigation.value",
        "stat.received_fax.value", "stat.disclosed_normative.value", "stat.trainees.value"};
    const char* const values[] = {"", "0", "1", "/", "7"};
    unsigned state = 1;
    for (int step = 0; step < 150; ++step) {
        state = state * 1103515245U + 12345U;
        set(ids[(state >> 16) % std::size(ids)], values[(state >> 20) % std::size(values)]);
    }
    const FindingsModel fresh(*session);
    EXPECT_EQ(printed(model), printed(fresh));
    EXPECT_GT(model.rowCount(), 0);
}

/// A department's report, in which nothing is broken, and what is written in it.
struct TextLinesTest : testing::Test
{
    TestSession session{departmentReport()};
    FindingsModel model{*session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    TextLinesTest() { write("others", QStringLiteral("本年度未收取信息处理费。")); }

    void write(const char* part, const QString& text)
    {
        ASSERT_TRUE(session->apply(
            setField(session->report(), {FieldKind::Narrative, QString::fromLatin1(part)}, text)));
    }
    void set(const char* id, const char* value)
    {
        ASSERT_TRUE(session->apply(setFigures(session->report(), {{cell(id), figure(value)}})));
    }
    QStringList lines() const { return printed(model).split(u'\n', Qt::SkipEmptyParts); }
    QStringList words(const std::vector<FindingRef>& findings)
    {
        QStringList words;
        for (const FindingRef& finding : findings)
            words << (finding.isText() ? session->textFinding(finding)->place.text
                                       : session->cellFinding(finding)->key());
        return words;
    }
};

TEST_F(TextLinesTest, TheTextStandsBehindTheCellsEachPartUnderItsHeading)
{
    write("disputes", QStringLiteral("行政复议10件，，行政诉讼7件。"));
    write("requests", QStringLiteral("共收到申请96件。"));
    set("a20_1.normative.issued", "40"); // more than are in force or repealed
    const QStringList shown = lines();
    ASSERT_EQ(shown.size(), 6) << printed(model).toStdString();
    EXPECT_TRUE(shown[0].startsWith(QStringLiteral("警告："))) << shown[0].toStdString();
    EXPECT_EQ(shown[1], QStringLiteral("三、收到和处理政府信息公开申请情况：文字 1 处").left(28));
    EXPECT_TRUE(shown[2].startsWith(QStringLiteral("  警告：文字写“96件”")))
        << shown[2].toStdString();
    EXPECT_EQ(shown[3],
              QStringLiteral("四、政府信息公开行政复议、行政诉讼情况：文字 2 处").left(28));
    EXPECT_TRUE(shown[4].startsWith(QStringLiteral("  警告：文字写“10件”")))
        << shown[4].toStdString();
    EXPECT_TRUE(shown[5].startsWith(QStringLiteral("  提示："))) << shown[5].toStdString();
    EXPECT_EQ(
        words(model.broken()).mid(1),
        QStringList({QStringLiteral("96件"), QStringLiteral("10件"), QStringLiteral("，，")}));
    EXPECT_TRUE(model.isPart(model.index(1, 0)));
    EXPECT_FALSE(model.isPart(model.index(0, 0)));
    EXPECT_FALSE(model.index(1, 0).data(Qt::DecorationRole).isNull());
}

TEST_F(TextLinesTest, WhatTheTextWaitsForStandsWithTheOtherWaitingChecks)
{
    write("disputes", QStringLiteral("行政复议9件。"));
    EXPECT_EQ(lines(), QStringList());
    set("disputes.review.total", "");
    ASSERT_EQ(model.rowCount(), 1);
    const QModelIndex waiting = model.index(0, 0);
    const QModelIndex last = model.index(model.rowCount(waiting) - 1, 0, waiting);
    const auto ref = last.data(FindingsModel::FindingRole).value<FindingRef>();
    ASSERT_NE(session->textFinding(ref), nullptr);
    EXPECT_EQ(session->textFinding(ref)->place.text, QStringLiteral("9件"));
    EXPECT_TRUE(model.broken().empty());
    EXPECT_TRUE(model.explainedTogether(last).empty());
}

TEST_F(TextLinesTest, ALineStaysWithItsWordsWhereverTheyGo)
{
    write("overview", QStringLiteral("共收到申请96件。\n行政复议10件。"));
    const auto lineOf = [&](const QString& text) {
        for (const FindingRef& finding : model.broken())
            if (words({finding}) == QStringList{text})
                return model.indexOf(finding);
        return QModelIndex();
    };
    const QPersistentModelIndex received = lineOf(QStringLiteral("96件"));
    const QPersistentModelIndex reviews = lineOf(QStringLiteral("10件"));
    ASSERT_TRUE(received.isValid() && reviews.isValid());
    write("overview", QStringLiteral("及时及时公开。\n\n共收到申请96件。\n另：行政复议10件。"));
    const auto textAt = [&](const QModelIndex& line) {
        return words({line.data(FindingsModel::FindingRole).value<FindingRef>()}).front();
    };
    ASSERT_TRUE(received.isValid() && reviews.isValid());
    EXPECT_EQ(textAt(received), QStringLiteral("96件"));
    EXPECT_EQ(textAt(reviews), QStringLiteral("10件"));
    write("overview", QStringLiteral("另：行政复议10件。"));
    EXPECT_FALSE(received.isValid());
    ASSERT_TRUE(reviews.isValid());
    EXPECT_EQ(textAt(reviews), QStringLiteral("10件"));
}

TEST_F(TextLinesTest, AnExplainedFindingSaysSo)
{
    write("disputes", QStringLiteral("行政复议10件。"));
    const FindingRef finding = model.broken().front();
    ASSERT_TRUE(session->apply(
        explain(session->report(), *session->textFinding(finding), QStringLiteral("含上年1件"))));
    const QModelIndex line = model.indexOf(model.broken().front());
    EXPECT_EQ(line.siblingAtColumn(FindingsModel::ExplanationColumn).data().toString(),
              QStringLiteral("已说明"));
}

TEST_F(TextLinesTest, TheOfficesOwnWordsAreLookedForToo)
{
    Lexicon lexicon = Lexicon::builtIn();
    const QByteArray words =
        R"({"format": "gongkai-words", "version": 1, "id": "our_office", "forbidden": [
            {"text": "村官", "instead": "大学生村干部", "source": "规范", "date": "2025-03-01"}]})";
    ASSERT_TRUE(addWords(lexicon, words, QStringLiteral("our_office.json")));
    write("disputes", QStringLiteral("村官行政复议9件。"));
    EXPECT_TRUE(model.broken().empty());
    const QString path = session.folder() + QStringLiteral("/own.gkb");
    writeReport(path, session->report());
    auto file = ReportFile::open(path, {.mode = ReportFile::Mode::Read});
    ASSERT_TRUE(file);
    Session own(std::move(*file), lexicon);
    const FindingsModel shown(own);
    ASSERT_EQ(shown.broken().size(), 1U);
    EXPECT_EQ(own.textFinding(shown.broken().front())->correction, QStringLiteral("大学生村干部"));
}

TEST_F(TextLinesTest, ALongRandomWayThroughTheTextKeepsTheModelSound)
{
    const char* const parts[] = {"preface", "overview", "disputes"};
    const QString texts[] = {QString(), QStringLiteral("共收到申请96件。行政复议10件。"),
                             QStringLiteral("行政复议10件，，行政诉讼8件。\n共收到申请96件。"),
                             QStringLiteral("及时及时公开。\n共收到申请96件。"),
                             QStringLiteral("行政复议10件。行政复议10件。")};
    unsigned state = 1;
    for (int step = 0; step < 60; ++step) {
        state = state * 1103515245U + 12345U;
        write(parts[(state >> 16) % std::size(parts)], texts[(state >> 20) % std::size(texts)]);
        set("disputes.review.total", (state >> 24) % 3 == 0 ? "" : "9");
        const FindingsModel fresh(*session);
        ASSERT_EQ(printed(model), printed(fresh)) << "step " << step;
        ASSERT_EQ(words(model.broken()), words(fresh.broken())) << "step " << step;
    }
}

} // namespace
} // namespace gongkai::test
