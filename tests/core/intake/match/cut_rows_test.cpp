// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/cut_rows.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The rows of a table that goes on with a page at its second row, after that was done.
QStringList joined(const QStringList& foot, const QStringList& head)
{
    std::vector<SourceCell> cells;
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < static_cast<int>(foot.size()); ++column)
            cells.push_back({row, column, 1, 1, (row == 0 ? foot : head)[column]});
    SourceTable table(2, static_cast<int>(foot.size()), std::move(cells));
    table.setPageStarts({1});
    SourceDocument source;
    source.blocks.emplace_back(std::move(table));
    Budget budget(u"来源"_qs);
    joinCutRows(source, FormIndex(builtInForm("2021")), budget);
    QStringList rows;
    const auto& found = std::get<SourceTable>(source.blocks.front());
    for (int row = 0; row < found.rowCount(); ++row) {
        QStringList texts;
        for (const SourceCell* cell : found.row(row))
            texts += cell->text;
        rows += texts.join(u'|');
    }
    return rows;
}

TEST(CutRowsTest, ALabelThatGoesOnWithThePageIsOneRow)
{
    EXPECT_EQ(joined({u""_qs, u"3.要求提供公"_qs, u"16"_qs, u"3"_qs},
                     {u""_qs, u"开出版物"_qs, u""_qs, u""_qs}),
              QStringList(u"|3.要求提供公开出版物|16|3"_qs));
    EXPECT_EQ(joined({u"结果"_qs, u"尚未"_qs, u"总"_qs}, {u"维持"_qs, u"审结"_qs, u"计"_qs}),
              QStringList(u"结果维持|尚未审结|总计"_qs));
    // Figures in the middle of a high row may stand on the second page.
    EXPECT_EQ(joined({u"3.要求提供公"_qs, u""_qs}, {u"开出版物"_qs, u"16"_qs}),
              QStringList(u"3.要求提供公开出版物|16"_qs));
}

// What goes on there is more of its figures, which nobody can put together.
TEST(CutRowsTest, AFigureThatGoesOnIsNone)
{
    EXPECT_EQ(joined({u"77"_qs, u"1"_qs, u"26"_qs}, {u"5"_qs, u""_qs, u"4\n3"_qs}),
              QStringList(u"77\n5|1|26\n4\n3"_qs));
    EXPECT_EQ(joined({u"3.要求提供公"_qs, u"16"_qs}, {u"开出版物"_qs, u"3"_qs}),
              QStringList(u"3.要求提供公开出版物|16\n3"_qs));
}

TEST(CutRowsTest, OtherRowsStayTwo)
{
    const auto staysTwo = [](const QStringList& foot, const QStringList& head) {
        return joined(foot, head) == QStringList{foot.join(u'|'), head.join(u'|')};
    };
    EXPECT_TRUE(staysTwo({u"2.重复申请"_qs, u"8"_qs}, {u"3.要求提供公开出版物"_qs, u""_qs}));
    EXPECT_TRUE(staysTwo({u"3.要求提供公"_qs, u"16"_qs}, {u""_qs, u""_qs}));
    EXPECT_TRUE(staysTwo({u"自己的一行"_qs, u"16"_qs}, {u"另外一行"_qs, u""_qs}));
}

// The group's label stands on both pages; the rows below keep their place under it.
TEST(CutRowsTest, CellsOverSeveralRowsGoOn)
{
    SourceTable table(4, 2,
                      {{0, 0, 2, 1, u"（五）不予处理"_qs},
                       {0, 1, 1, 1, u"2.重复申请"_qs},
                       {1, 1, 1, 1, u"3.要求提供公"_qs},
                       {2, 0, 2, 1, u""_qs},
                       {2, 1, 1, 1, u"开出版物"_qs},
                       {3, 1, 1, 1, u"4.无正当理由大量反复申请"_qs}});
    table.setPageStarts({2});
    SourceDocument source;
    source.blocks.emplace_back(std::move(table));
    Budget budget(u"来源"_qs);
    joinCutRows(source, FormIndex(builtInForm("2021")), budget);
    const auto& found = std::get<SourceTable>(source.blocks.front());
    ASSERT_EQ(found.rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(found.at(row, 0)->text, u"（五）不予处理");
    EXPECT_EQ(found.at(1, 1)->text, u"3.要求提供公开出版物");
    EXPECT_EQ(found.at(2, 1)->text, u"4.无正当理由大量反复申请");
}

} // namespace
} // namespace gongkai
