// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/source_line.h"
#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

std::vector<SourceLine> linesFrom(std::vector<SourceBlock> blocks)
{
    SourceDocument source;
    source.blocks = std::move(blocks);
    return linesOf(source);
}

QStringList textsOf(const std::vector<SourceLine>& lines)
{
    QStringList texts;
    for (const SourceLine& line : lines)
        texts += line.text;
    return texts;
}

} // namespace

TEST(SourceLineTest, TheMarksOfMarkdownAreGone)
{
    EXPECT_EQ(textsOf(linesFrom({u"## 一、总体情况\n**二、主动公开**"_qs, u"#文号"_qs})),
              (QStringList{u"一、总体情况"_qs, u"二、主动公开"_qs, u"文号"_qs}));
    EXPECT_EQ(textsOf(linesFrom({u"**甲**与**乙**"_qs})), QStringList{u"**甲**与**乙**"_qs});
}

TEST(SourceLineTest, ARowWithFewTextsIsALine)
{
    const auto lines = linesFrom({tableOf({{u"一、总体情况"_qs, u""_qs, u""_qs, u""_qs},
                                           {u"联系人"_qs, u"张三"_qs, u""_qs, u""_qs},
                                           {u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs}})});
    ASSERT_EQ(textsOf(lines), (QStringList{u"一、总体情况"_qs, u"联系人 张三"_qs}));
    EXPECT_EQ(lines[0].origin, SourceLine::Origin::LoneCell);
    EXPECT_EQ(lines[1].origin, SourceLine::Origin::Row);
}

TEST(SourceLineTest, ACellWithParagraphsIsProse)
{
    const auto lines = linesFrom({tableOf({{u"第一段。\n第二段。"_qs}})});
    ASSERT_EQ(textsOf(lines), (QStringList{u"第一段。"_qs, u"第二段。"_qs}));
    EXPECT_EQ(lines[0].origin, SourceLine::Origin::Paragraph);
}

TEST(SourceLineTest, AHeadingBesideItsTextIsALineOfItsOwn)
{
    const auto lines = linesFrom({tableOf({{u"一、总体情况"_qs, u"全年平稳。"_qs},
                                           {u"其他"_qs, u"无"_qs},
                                           {u"六、其他需要报告的事项"_qs, u"无"_qs},
                                           {u"行政许可"_qs, u"12"_qs}})});
    ASSERT_EQ(textsOf(lines),
              (QStringList{u"一、总体情况"_qs, u"全年平稳。"_qs, u"其他 无"_qs,
                           u"六、其他需要报告的事项"_qs, u"无"_qs, u"行政许可 12"_qs}));
    EXPECT_EQ(lines[0].origin, SourceLine::Origin::LoneCell);
    EXPECT_EQ(lines[1].origin, SourceLine::Origin::Remark);
    EXPECT_EQ(lines[2].origin, SourceLine::Origin::Row);
    EXPECT_FALSE(lines[1].afterRow);
    EXPECT_TRUE(lines[3].afterRow);
    EXPECT_EQ(lines[3].origin, SourceLine::Origin::LoneCell);
}

TEST(SourceLineTest, ALineKnowsTheTableBeforeItAndItsSection)
{
    auto lines = linesFrom({u"前言"_qs, tableOf({{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs}}),
                            u"后文"_qs, u"又一段"_qs, tableOf({{u"注"_qs}})});
    ASSERT_EQ(textsOf(lines), (QStringList{u"前言"_qs, u"后文"_qs, u"又一段"_qs, u"注"_qs}));
    EXPECT_FALSE(lines[0].afterTable);
    EXPECT_TRUE(lines[1].afterTable);
    EXPECT_FALSE(lines[2].afterTable);
    setSections(lines, {{1, 2}});
    EXPECT_EQ(lines[0].section, -1);
    EXPECT_EQ(lines[1].section, 2);
    EXPECT_EQ(lines[2].section, 2);
    EXPECT_EQ(lines[3].section, -1);
}

TEST(SourceLineTest, LinesOfTextAreLines)
{
    SourceDocument source;
    source.items = {{u"规章"_qs, true, false}, {u""_qs, true, false}, {u"1"_qs, true, true}};
    EXPECT_EQ(textsOf(linesOf(source)), (QStringList{u"规章"_qs, u"1"_qs}));
    EXPECT_EQ(allTexts(source).size(), 3);
}

TEST(SourceLineTest, ABareTextIsComparedAndCutInItsOwnCharacters)
{
    EXPECT_EQ(bareText(u"２０２３ 年　度"), u"2023年度");
    EXPECT_EQ(bareText(u"政府資訊"), bareText(u"政府资讯"));
    EXPECT_EQ(sliceOf(u"示例 縣２０２３年", u"示例县2023年"_qs, 2, 5), u"縣２０２３");
}

} // namespace gongkai
