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
               {u"3"_qs, u"5"_qs}, {u"4"_qs, u"8"_qs});
}

TEST(PhraseDiffTest, PhrasesThatCameOrWentAreWhole)
{
    expectDiff(u"主动公开，加强监督。", u"主动公开，开展培训，加强监督。", {}, {u"开展培训，"_qs});
    expectDiff(u"一。\n二。\n三。", u"一。\n三。", {u"二。\n"_qs}, {});
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
