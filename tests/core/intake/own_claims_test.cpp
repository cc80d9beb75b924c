// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/own_claims.h"

#include "core/base/own_marks.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// A file of ours with this title, whose properties claim 示例县统计局 and 2024, a telephone, a
// level and the second edition.
OwnFile ownFile(const QString& title)
{
    OwnFile own;
    own.paragraphs = {{own_marks::title, title}};
    own.properties = {{u"form"_qs, u"2021"_qs},
                      {u"year"_qs, u"2024"_qs},
                      {u"agency.name"_qs, u"示例县统计局"_qs},
                      {u"agency.level"_qs, u"county"_qs},
                      {u"cover.phone"_qs, u"0431-1"_qs},
                      {u"edition"_qs, u"2"_qs}};
    return own;
}

const QString asWritten{QStringLiteral("示例县统计局2024年政府信息公开工作年度报告")};

void seal(OwnFile& own)
{
    std::vector<std::pair<QString, QString>> words;
    for (const OwnFile::Paragraph& paragraph : own.paragraphs)
        words.emplace_back(paragraph.mark, paragraph.text);
    own.properties[own_marks::words] = own_marks::digestOf(words);
}

struct Filled
{
    ReportText text;
    QStringList notes;
};

Filled filled(const OwnFile& own, ReportText text = {})
{
    Budget budget(u"来源"_qs);
    QStringList notes;
    OwnClaims(own, budget).fill(text, notes);
    return {text, notes};
}

} // namespace

TEST(OwnClaimsTest, WhatThePagesDoNotContradictIsTaken)
{
    const auto [text, notes] = filled(ownFile(asWritten));
    EXPECT_EQ(text.agency, u"示例县统计局");
    EXPECT_EQ(text.cover.at(u"phone"_qs), u"0431-1");
    EXPECT_EQ(text.properties.at(u"agency.level"_qs), u"county");
    EXPECT_EQ(text.properties.at(u"edition"_qs), u"2");
    EXPECT_EQ(notes, QStringList());
}

TEST(OwnClaimsTest, OfAnotherAgencyNothingIsTaken)
{
    const auto [text, notes] = filled(ownFile(u"示例县财政局2024年政府信息公开工作年度报告"_qs));
    EXPECT_EQ(text.agency, u"示例县财政局");
    EXPECT_TRUE(text.isOfOtherAgency);
    EXPECT_FALSE(text.cover.contains(u"phone"_qs));
    EXPECT_FALSE(text.properties.contains(u"agency.level"_qs));
    EXPECT_FALSE(text.properties.contains(u"edition"_qs));
    EXPECT_EQ(notes.size(), 2) << "the contradiction, and what was not taken";
}

TEST(OwnClaimsTest, OfAnotherYearOnlyTheEditionIsNotTaken)
{
    const OwnFile own = ownFile(u"示例县统计局2023年政府信息公开工作年度报告"_qs);
    const auto [text, notes] = filled(own);
    EXPECT_EQ(text.cover.at(u"phone"_qs), u"0431-1");
    EXPECT_FALSE(text.properties.contains(u"edition"_qs));
    EXPECT_EQ(notes.size(), 2);
    Budget budget(u"来源"_qs);
    EXPECT_EQ(OwnClaims(own, budget).year(), 2023);
}

TEST(OwnClaimsTest, OfAnEditedFileThePagesWinAndOfAnotherTheProperties)
{
    ReportText onPage;
    onPage.cover[u"phone"_qs] = u"0431-2"_qs;
    OwnFile own = ownFile(asWritten);
    EXPECT_EQ(filled(own, onPage).text.cover.at(u"phone"_qs), u"0431-2");
    EXPECT_EQ(filled(own, onPage).notes.size(), 1);
    seal(own);
    EXPECT_EQ(filled(own, onPage).text.cover.at(u"phone"_qs), u"0431-1");
    EXPECT_EQ(filled(own, onPage).notes, QStringList());
}

TEST(OwnClaimsTest, AFileWithoutPropertiesIsNotOurs)
{
    Budget budget(u"来源"_qs);
    const OwnFile none;
    EXPECT_FALSE(OwnClaims(none, budget).isOwn());
    const OwnFile own = ownFile(asWritten);
    EXPECT_TRUE(OwnClaims(own, budget).isOwn());
    EXPECT_FALSE(OwnClaims(own, budget).isUntouched());
}

} // namespace gongkai
