// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <algorithm>

// A year that last year's report left behind does not hide what its sentence says.
namespace gongkai {
namespace {

using test::departmentReport;
using test::judged;

// The broken findings of a text: “text.year warning 2023年”, in order.
std::string broken(const QString& text)
{
    QStringList lines;
    for (const TextFinding& finding :
         checkWords(test::withText(departmentReport(), text), Lexicon::builtIn()))
        if (finding.isBroken() && finding.rule->rule <= TextRule::Year &&
            finding.rule->rule != TextRule::FeeSentence)
            lines += finding.rule->id +
                     (finding.severity == Severity::Hint ? u" hint "_qs : u" warning "_qs) +
                     finding.place.text;
    return lines.join(QStringLiteral(" | ")).toStdString();
}

const TextFinding* first(const std::vector<TextFinding>& findings, TextRule rule)
{
    const auto found = std::ranges::find_if(
        findings, [&](const TextFinding& finding) { return finding.rule->rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

TEST(MistakenYearTest, YearAndCountAreBothReportedWhereOtherFiguresAreThisYears)
{
    EXPECT_EQ(broken(u"2023年，我局共收到政府信息公开申请96件，上年结转7件，答复94件，"
                     u"结转下年8件。"_qs),
              "text.year warning 2023年 | text.received warning 96件 | text.balance warning 94件");
    EXPECT_EQ(broken(u"2023年，我局共收到政府信息公开申请95件，上年结转7件，答复94件。"_qs),
              "text.year warning 2023年");
    EXPECT_EQ(broken(u"2024年，我局共收到政府信息公开申请96件。"_qs), "text.received warning 96件");
}

TEST(MistakenYearTest, ACountAloneIsOnlyAskedAboutAndNotWhereItIsLastYears)
{
    EXPECT_EQ(broken(u"2023年，我局共收到政府信息公开申请96件。"_qs),
              "text.year warning 2023年 | text.received hint 96件");
    // Last year's figure: the sentence may be last year's as a whole.
    EXPECT_EQ(broken(u"2023年，我局共收到政府信息公开申请80件。"_qs), "text.year hint 2023年");
    EXPECT_EQ(broken(u"2023年，我局收到申请80件，上年结转4件。"_qs), "text.year hint 2023年");
}

TEST(MistakenYearTest, ASentenceThatKnowsItsYearsIsOfThem)
{
    EXPECT_EQ(broken(u"2023年我局收到申请80件，2024年收到95件。"_qs), "");
    EXPECT_EQ(broken(u"2023年我局收到申请80件。2024年，收到95件。"_qs), "");
}

TEST(MistakenYearTest, NoShareOfAWrongCountIsPutIn)
{
    const auto findings =
        checkWords(test::withText(departmentReport(),
                                  u"2024年，我局答复申请94件，其中予以公开48件，占40.4%。"_qs),
                   Lexicon::builtIn());
    const TextFinding* result = first(findings, TextRule::Result);
    ASSERT_NE(result, nullptr);
    EXPECT_EQ(result->correction, u"38件"_qs);
    const TextFinding* share = first(findings, TextRule::Share);
    ASSERT_NE(share, nullptr);
    EXPECT_EQ(share->correction, QString());
    // Where the counts are right, the share is put right.
    const auto others =
        checkWords(test::withText(departmentReport(),
                                  u"2024年，我局答复申请94件，其中予以公开38件，占44.0%。"_qs),
                   Lexicon::builtIn());
    ASSERT_NE(first(others, TextRule::Share), nullptr);
    EXPECT_EQ(first(others, TextRule::Share)->correction, u"40.4%"_qs);
}

} // namespace gongkai
