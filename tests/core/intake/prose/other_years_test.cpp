// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/other_years.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// “3-5, 8-9”: the blocks passed over for a report of 2024; “#” is a table.
QString passedOver(const QStringList& texts)
{
    std::vector<SourceBlock> blocks;
    for (const QString& text : texts) {
        if (text == u"#")
            blocks.emplace_back(SourceTable(1, 1, {{0, 0, 1, 1, u"1"_qs}}));
        else
            blocks.emplace_back(text);
    }
    QStringList told;
    for (const OtherYear& other : otherYearsIn(blocks, 2024))
        told +=
            QStringLiteral("%1-%2").arg(QString::number(other.begin), QString::number(other.end));
    return told.join(u", "_qs);
}

const QStringList ours{u"示例局2024年政府信息公开工作年度报告"_qs, u"一、总体情况"_qs, u"好。"_qs};

} // namespace

TEST(OtherYearsTest, ATableForComparisonIsPassedOverUpToTheNextPart)
{
    const QString caption = u"2023年政府信息公开申请情况（供对比）"_qs;
    EXPECT_EQ(passedOver(ours + QStringList{caption, u"#"_qs, u"三、收到"_qs, u"#"_qs}), u"3-5");
    EXPECT_EQ(passedOver(ours + QStringList{u"附：2023年主动公开情况"_qs, u"#"_qs}), u"3-5");
    EXPECT_EQ(passedOver(ours.mid(1) + QStringList{caption, u"#"_qs} + ours), u"2-4");
}

TEST(OtherYearsTest, ALineThatNamesTheReportsYearTooOrOnlyTheWrongOneIsNone)
{
    EXPECT_EQ(passedOver(ours + QStringList{u"2023年与2024年对比"_qs, u"#"_qs}), u"");
    EXPECT_EQ(passedOver(ours + QStringList{u"2023年政府信息公开情况统计表"_qs, u"#"_qs}), u"");
}

TEST(OtherYearsTest, TheWordsAroundATableForComparisonStay)
{
    std::vector<SourceBlock> blocks;
    for (const QString& text : ours + QStringList{u"附：2023年数据对比"_qs})
        blocks.emplace_back(text);
    blocks.emplace_back(SourceTable(1, 1, {{0, 0, 1, 1, u"1"_qs}}));
    EXPECT_EQ(setOtherYearsAside(blocks, 2024).size(), 1);
    ASSERT_EQ(blocks.size(), static_cast<size_t>(ours.size()) + 2);
    EXPECT_TRUE(std::get<SourceTable>(blocks.back()).isLoose());
}

} // namespace gongkai
