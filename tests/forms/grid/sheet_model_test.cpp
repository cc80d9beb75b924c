// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/sheet_model.h"

#include "core/report/edits.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace gongkai::test {
namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

void set(TestSession& session, const char* id, const char* value)
{
    ASSERT_TRUE(session->apply(setFigures(session->report(), {{cell(id), figure(value)}})));
}

TEST(SheetModelTest, EverySheetOfEveryFormIsASoundModel)
{
    for (const char* form : {"2014", "2019", "2021"}) {
        TestSession session(ReportBuilder(builtInForm(form)));
        for (const Sheet& sheet : builtInForm(form)->sheets) {
            SheetModel model(*session, sheet.id);
            const QAbstractItemModelTester tester(&model, fatal);
            EXPECT_EQ(model.rowCount(), sheet.rowCount - sheet.headerRows);
            EXPECT_EQ(model.columnCount(), sheet.columnCount - sheet.stubColumns);
        }
    }
}

TEST(SheetModelTest, EveryFigureOfTheFormIsReachedOnce)
{
    TestSession session(ReportBuilder(builtInForm("2019")));
    std::set<CellId> found;
    for (const Sheet& sheet : builtInForm("2019")->sheets) {
        const SheetModel model(*session, sheet.id);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const std::optional<CellId> cell = model.cellId(index);
                if (!cell || model.anchor(index) != index)
                    continue;
                EXPECT_TRUE(found.insert(*cell).second) << cell->toString().toStdString();
                EXPECT_EQ(model.indexOf(*cell), index);
                EXPECT_TRUE(index.flags() & Qt::ItemIsEditable);
            }
    }
    const std::vector<CellId>& all = builtInForm("2019")->cells();
    EXPECT_EQ(found, std::set<CellId>(all.begin(), all.end()));
}

TEST(SheetModelTest, LabelsInTheBodyAreNotEditable)
{
    TestSession session(ReportBuilder(builtInForm("2021")));
    const SheetModel model(*session, QStringLiteral("proactive"));
    const QModelIndex label = model.index(0, 0);
    EXPECT_EQ(label.data().toString(), QStringLiteral("第二十条第（一）项"));
    EXPECT_EQ(label.flags(), Qt::NoItemFlags);
    EXPECT_EQ(model.span(label), QSize(4, 1));
}

TEST(SheetModelTest, BlankZeroAndSlashAreThreeThings)
{
    TestSession session(
        ReportBuilder(builtInForm("2021"))
            .cells({{"requests.new.natural", "0"}, {"requests.new.business", "/"}}));
    const SheetModel model(*session, QStringLiteral("requests"));
    const auto shown = [&](const char* id) -> QString {
        const QModelIndex index = model.indexOf(cell(id));
        return index.data().toString() +
               (index.data(SheetModel::BlankRole).toBool() ? u"blank" : u"");
    };
    EXPECT_EQ(shown("requests.new.natural"), QStringLiteral("0"));
    EXPECT_EQ(shown("requests.new.business"), QStringLiteral("/"));
    EXPECT_EQ(shown("requests.new.research"), QStringLiteral("blank"));
}

TEST(SheetModelTest, AChangeShowsItsSign)
{
    TestSession session(
        ReportBuilder(builtInForm("2019"))
            .cells({{"a20_5.licensing.change", "8"}, {"a20_6.penalty.change", "-3"}}));
    const SheetModel model(*session, QStringLiteral("proactive"));
    EXPECT_EQ(model.indexOf(cell("a20_5.licensing.change")).data().toString(),
              QStringLiteral("+8"));
    EXPECT_EQ(model.indexOf(cell("a20_6.penalty.change")).data().toString(), QStringLiteral("-3"));
}

TEST(SheetModelTest, TextIsReadAsAFigureOrRefused)
{
    TestSession session(ReportBuilder(builtInForm("2021")));
    SheetModel model(*session, QStringLiteral("requests"));
    const QModelIndex index = model.indexOf(cell("requests.new.natural"));
    EXPECT_TRUE(model.setData(index, QStringLiteral("１２")));
    EXPECT_EQ(index.data(Qt::EditRole).toString(), QStringLiteral("12"));
    EXPECT_FALSE(model.setData(index, QStringLiteral("1.5")));
    EXPECT_FALSE(model.setData(index, QStringLiteral("无")));
    EXPECT_EQ(index.data(Qt::EditRole).toString(), QStringLiteral("12"));
}

TEST(SheetModelTest, ALocalRowMovesTheTableAndKeepsTheModelSound)
{
    TestSession session(ReportBuilder(builtInForm("2014"), 2017));
    SheetModel model(*session, QStringLiteral("stat"));
    const QAbstractItemModelTester tester(&model, fatal);
    const int rows = model.rowCount();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(session->apply(addLocalRow(session->report(), {{},
                                                               QStringLiteral("normative_made"),
                                                               QStringLiteral("其中：涉企文件数"),
                                                               QStringLiteral("件")})));
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), rows + 1);
    EXPECT_EQ(model.indexOf(cell("stat.local_1.value")).row(),
              model.indexOf(cell("stat.normative_made.value")).row() + 1);
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(model.rowCount(), rows);
}

TEST(SheetModelTest, AKnownLocalRowComesAndGoesWithItsFigure)
{
    TestSession session(ReportBuilder(builtInForm("2014"), 2017));
    const SheetModel model(*session, QStringLiteral("stat"));
    EXPECT_FALSE(model.indexOf(cell("stat.proposal_replies.value")).isValid());
    set(session, "stat.proposal_replies.value", "5");
    EXPECT_TRUE(model.indexOf(cell("stat.proposal_replies.value")).isValid());
}

} // namespace
} // namespace gongkai::test
