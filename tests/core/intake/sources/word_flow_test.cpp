// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/word_flow.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

void addLine(WordFlow& flow, QStringView text, std::optional<int> level = {})
{
    flow.add(text);
    flow.endLine(false, {}, level);
}

TEST(WordFlowTest, LinesCellsAndRowsBecomeParagraphsAndATable)
{
    Budget budget(u"来源"_qs);
    WordFlow flow(budget);
    addLine(flow, u"甲");
    flow.add(u"规章");
    flow.endCell();
    flow.add(u"1");
    flow.endCell();
    flow.addRow({{0, 1000, {}}, {1000, 2000, {}}}, flow.takeRow());
    addLine(flow, u"乙");
    const SourceDocument document = flow.finish();
    ASSERT_EQ(document.blocks.size(), 3U);
    EXPECT_EQ(std::get<SourceTable>(document.blocks[1]).at(0, 1)->text, u"1");
    EXPECT_EQ(std::get<QString>(document.blocks[2]), u"乙");
}

TEST(WordFlowTest, HeadingsWithoutNumbersAreMarked)
{
    Budget budget(u"来源"_qs);
    WordFlow flow(budget);
    for (const char16_t* heading : {u"公开情况", u"存在问题", u"其他事项"}) {
        addLine(flow, heading, 0);
        addLine(flow, u"文");
    }
    const SourceDocument document = flow.finish();
    EXPECT_EQ(std::get<QString>(document.blocks[0]), u"# 公开情况");
    EXPECT_EQ(std::get<QString>(document.blocks[1]), u"文");
}

TEST(WordFlowTest, HiddenFiguresAreCountedByLine)
{
    Budget budget(u"来源"_qs);
    WordFlow flow(budget);
    flow.addHidden(true);
    flow.addHidden(true);
    addLine(flow, u"甲");
    EXPECT_EQ(flow.finish().hidden.others, 1);
}

} // namespace

} // namespace gongkai
