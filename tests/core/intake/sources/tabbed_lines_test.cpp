// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/tabbed_lines.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

SourceDocument read(const QStringList& lines)
{
    SourceDocument document;
    for (const QString& line : lines)
        document.blocks.emplace_back(line);
    Budget budget(u"来源"_qs);
    readTabs(document, budget);
    return document;
}

TEST(TabbedLinesTest, ATabThatOnlySetsInIsNone)
{
    EXPECT_EQ(tidyTabs(u"\t甲  乙"), u"甲 乙");
    EXPECT_EQ(tidyTabs(u"甲\t1\t"), u"甲\t1");
}

TEST(TabbedLinesTest, LinesWithTabsAndNoOtherTableAreText)
{
    const SourceDocument document = read({u"题"_qs, u"规章\t1\t2\t3"_qs, u"文件\t4\t5\t6"_qs});
    EXPECT_FALSE(document.items.empty());
}

TEST(TabbedLinesTest, TabsBetweenWordsAreBlanks)
{
    const SourceDocument document = read({u"公开\t平稳"_qs});
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(std::get<QString>(document.blocks.front()), u"公开 平稳");
    EXPECT_EQ(withoutTabsInWords(u"一、\t总体情况"_qs), u"一、总体情况");
}

} // namespace

} // namespace gongkai
