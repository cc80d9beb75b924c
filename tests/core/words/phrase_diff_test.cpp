// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/phrase_diff.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {
namespace {

QStringList wordsOf(const std::vector<TextSpan>& spans, QStringView text)
{
    QStringList words;
    for (const TextSpan& span : spans)
        words += span.in(text).toString();
    return words;
}

void expectDiff(QStringView left, QStringView right, const QStringList& lefts,
                const QStringList& rights)
{
    const PhraseDiff diff = diffPhrases(left, right);
    EXPECT_EQ(wordsOf(diff.left, left), lefts);
    EXPECT_EQ(wordsOf(diff.right, right), rights);
}

} // namespace

TEST(PhraseDiffTest, OfAPhraseThatChangedWhatChangedInIt)
{
    expectDiff(u"2023年，收到申请95件，办结94件。", u"2024年，收到申请98件，办结94件。",
               {u"2023"_qs, u"95"_qs}, {u"2024"_qs, u"98"_qs});
}

TEST(PhraseDiffTest, AFigureIsMarkedAndNotItsClause)
{
    expectDiff(u"办结1,204件，占44.6%，比上年增加3件。", u"办结1,310件，占45.0%，比上年增加12件。",
               {u"1,204"_qs, u"44.6"_qs, u"3"_qs}, {u"1,310"_qs, u"45.0"_qs, u"12"_qs});
    // Also where phrases came in between, so that their numbers differ.
    expectDiff(u"本机关收到申请95件，全部办结。", u"本机关收到申请98件，其中自然人90件，均已办结。",
               {u"95"_qs, u"全部"_qs}, {u"98"_qs, u"其中自然人90件，均已"_qs});
}

TEST(PhraseDiffTest, AWordThatChangedIsMarkedAndNotItsClause)
{
    expectDiff(u"持续推进政务公开工作，全年组织培训2次。",
               u"稳步推进政务公开工作，全年举办培训2次。", {u"持续"_qs, u"组织"_qs},
               {u"稳步"_qs, u"举办"_qs});
}

TEST(PhraseDiffTest, AClauseOfOtherWordsIsOneDifference)
{
    expectDiff(u"渠道畅通，专人负责答复群众来电。", u"渠道畅通，网站栏目及时更新。",
               {u"专人负责答复群众来电。"_qs}, {u"网站栏目及时更新。"_qs});
}

TEST(PhraseDiffTest, WhatOnlyStandsElsewhereIsNoDifference)
{
    expectDiff(u"加强监督，开展培训，主动公开。", u"主动公开，加强监督，开展培训。", {}, {});
}

TEST(PhraseDiffTest, PhrasesThatCameOrWentAreWhole)
{
    expectDiff(u"主动公开，加强监督。", u"主动公开，开展培训，加强监督。", {}, {u"开展培训，"_qs});
    expectDiff(u"一。\n二。\n三。", u"一。\n三。", {u"二。"_qs}, {});
}

TEST(PhraseDiffTest, EqualAndEmptyTexts)
{
    expectDiff(u"一样。", u"一样。", {}, {});
    expectDiff(u"", u"", {}, {});
    expectDiff(u"", u"新的。", {}, {u"新的。"_qs});
    expectDiff(u"旧的", u"", {u"旧的"_qs}, {});
}

// 3,000 phrases on either side would be nine million pairs.
TEST(PhraseDiffTest, AVeryLongTextIsComparedFromItsEnds)
{
    QString left;
    for (int i = 0; i < 3000; ++i)
        left += QString::number(i) + u'，';
    QString right = left;
    right.insert(right.size() / 2, u"加"_qs);
    expectDiff(left, right, {}, {u"加"_qs});
}

} // namespace gongkai
