// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/own_text.h"

#include "core/base/own_marks.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Title, a preface, the headings of the form of 2021 with a paragraph under the first of them, and
// agency and date.
OwnFile written()
{
    OwnFile own;
    own.paragraphs = {{own_marks::title, u"示例县统计局2024年政府信息公开工作年度报告"_qs},
                      {{}, u"前言一句。"_qs}};
    const FormPtr form = builtInForm("2021");
    for (size_t i = 1; i < form->sections.size(); ++i) {
        own.paragraphs.push_back({own_marks::part + QString::number(i), form->sections[i].heading});
        if (i == 1)
            own.paragraphs.push_back({{}, u"二、不是标题"_qs});
    }
    own.paragraphs.push_back({own_marks::agency, u"示例县统计局"_qs});
    own.paragraphs.push_back({own_marks::date, u"2025年1月20日"_qs});
    std::vector<std::pair<QString, QString>> words;
    for (const OwnFile::Paragraph& paragraph : own.paragraphs)
        words.emplace_back(paragraph.mark, paragraph.text);
    own.properties = {{own_marks::words, own_marks::digestOf(words)}};
    return own;
}

std::optional<ReportText> read(const OwnFile& own)
{
    Budget budget(u"来源"_qs);
    return readOwnText(own, *builtInForm("2021"), budget);
}

} // namespace

TEST(OwnTextTest, UntouchedItIsReadByItsMarksAlone)
{
    const auto text = read(written());
    ASSERT_TRUE(text);
    EXPECT_EQ(text->title, u"示例县统计局2024年政府信息公开工作年度报告");
    EXPECT_EQ(text->narrative.at(u"preface"_qs), u"前言一句。");
    EXPECT_EQ(text->narrative.at(builtInForm("2021")->sections[1].narrative), u"二、不是标题");
    EXPECT_EQ(text->agency, u"示例县统计局");
    EXPECT_EQ(text->cover.at(u"issue_date"_qs), u"2025-01-20");
    EXPECT_TRUE(text->notTaken.isEmpty());
}

TEST(OwnTextTest, AHeadingThatLostItsMarkIsKnownByItsWords)
{
    OwnFile own = written();
    own.paragraphs[2].mark.clear();
    const auto text = read(own);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->narrative.at(u"preface"_qs), u"前言一句。");
}

TEST(OwnTextTest, AMarkedDateThatIsNoneIsListed)
{
    OwnFile own = written();
    own.paragraphs.back().text = u"改日再定"_qs;
    const auto text = read(own);
    ASSERT_TRUE(text);
    EXPECT_FALSE(text->cover.contains(u"issue_date"_qs));
    EXPECT_EQ(text->notTaken, QStringList{u"改日再定"_qs});
}

TEST(OwnTextTest, WithoutAHeadingOrAnyMarkItIsReadLikeAnyOther)
{
    OwnFile own = written();
    own.paragraphs.erase(own.paragraphs.begin() + 4);
    EXPECT_FALSE(read(own));
    OwnFile unmarked = written();
    for (OwnFile::Paragraph& paragraph : unmarked.paragraphs)
        paragraph.mark.clear();
    EXPECT_FALSE(read(unmarked));
}

TEST(OwnTextTest, ThePagesNameAgencyAndYear)
{
    Budget budget(u"来源"_qs);
    OwnFile own = written();
    EXPECT_EQ(namesOnPages(own, budget).agency, u"示例县统计局");
    EXPECT_EQ(namesOnPages(own, budget).year, 2024);
    own.paragraphs.erase(own.paragraphs.begin());
    EXPECT_EQ(namesOnPages(own, budget).agency, u"示例县统计局") << "of the signature";
    EXPECT_EQ(namesOnPages(own, budget).year, std::nullopt);
}

} // namespace gongkai
