// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

// Sentences of published reports, with what is right of them.
namespace gongkai {
namespace {

using test::builtInForm;
using test::judged;
using test::ReportBuilder;
using test::withText;

// A report of that year with nothing in its tables.
ReportBuilder blank(const char* form, int year)
{
    return ReportBuilder(builtInForm(form), year);
}

} // namespace

TEST(SentencesToTryTest, ShareGrowthAndBalanceOf2020)
{
    const Report report = withText(
        blank("2019", 2020),
        u"全市共受理政府信息公开申请456件，比2019年的598件下降了25.6%"
        u"。\n全部申请办件中：予以公开及部分公开327件，占71.7%；"
        u"不予公开22件，占4.8%；无法提供85件，占18.6%；不予处理15件，占3.3%；其他处理7件，占1.5%；结转下年3件。"_qs);
    EXPECT_EQ(judged(report, TextRule::Growth), "warning 25.6% 25.6/23.7");
    EXPECT_EQ(judged(report, TextRule::Share),
              "holds 71.7% | holds 4.8% | holds 18.6% | holds 3.3% | holds 1.5%");
    EXPECT_EQ(judged(report, TextRule::Result),
              "undecidable 327件 | undecidable 22件 | undecidable 85件 | undecidable 15件 | "
              "undecidable 7件");
}

TEST(SentencesToTryTest, LawsuitsOf2017)
{
    EXPECT_EQ(judged(withText(blank("2014", 2017).cells({{"stat.litigation.value", "3"}}),
                              u"2017年，我区因政府信息公开工作被提起行政诉讼0件。"_qs, "disputes"),
                     TextRule::Disputes),
              "warning 0件 0/3");
}

TEST(SentencesToTryTest, ItemsAndShareOf2020)
{
    const Report report = withText(
        blank("2019", 2020)
            .cells({{"a20_5.licensing.last_year", "531"}, {"a20_5.licensing.change", "8"}}),
        u"共有政务服务事项958个，其中行政许可事项541个。进网厅事项958个，占比50.98%。"_qs);
    EXPECT_EQ(judged(report, TextRule::Decisions), "hint 541个 541/539");
    EXPECT_EQ(judged(report, TextRule::Share), "hint 50.98% 50.98/100");
}

TEST(SentencesToTryTest, BalanceOf2025ThatLeavesLastYearOut)
{
    EXPECT_EQ(judged(withText(blank("2021", 2025), u"新收78，上年结转3，答复75，结转下年3。"_qs),
                     TextRule::Balance),
              "hint 75 81/78");
}

TEST(SentencesToTryTest, TrimmedShareAndLongSumOf2025)
{
    EXPECT_EQ(
        judged(
            withText(
                blank("2021", 2025),
                u"收到申请6件，上年结转1件，共7件；公开2件，占29%，无法提供2件，占29%，其他处理3件，占42%。"_qs),
            TextRule::Share),
        "holds 29% | holds 29% | hint 42% 42/43");
    EXPECT_EQ(
        judged(
            withText(
                blank("2021", 2025),
                u"主动公开信息11125条，其中概况11条、机构13条、文件1966条、动态1149条、服务7986条。"_qs),
            TextRule::Sum),
        "holds 11125条");
}

TEST(SentencesToTryTest, AnsweredInTimeOf2025)
{
    const Report report = withText(blank("2021", 2025)
                                       .cells({{"requests.new.total", "54"},
                                               {"requests.carried_in.total", "2"},
                                               {"requests.total.total", "55"},
                                               {"requests.carried_out.total", "1"}}),
                                   u"受理申请54件，上年结转2件，结转1件；按时办结54件。"_qs);
    EXPECT_EQ(judged(report, TextRule::Answered), "hint 54件 54/55");
    EXPECT_EQ(judged(report, TextRule::Received), "holds 54件");
}

TEST(SentencesToTryTest, GrowthThatNeedsLastYearIsNotJudgedWithoutIt)
{
    EXPECT_EQ(judged(withText(blank("2021", 2025), u"公开信息6259条，比上年增加20.31%。"_qs),
                     TextRule::Growth),
              "");
}

TEST(SentencesToTryTest, InvalidatedDocumentsAreRepealed)
{
    EXPECT_EQ(judged(withText(blank("2021", 2025).cells({{"a20_1.normative.repealed", "4"}}),
                              u"全年清理失效规范性文件4件。"_qs),
                     TextRule::Documents),
              "holds 4件");
}

TEST(SentencesToTryTest, EverythingHoldsOf2024)
{
    const Report report = withText(blank("2021", 2024)
                                       .cells({{"requests.new.total", "95"},
                                               {"requests.new.natural", "89"},
                                               {"requests.new.business", "6"},
                                               {"requests.new.research", "0"},
                                               {"requests.new.welfare", "0"},
                                               {"requests.new.legal", "0"},
                                               {"requests.new.other", "0"},
                                               {"requests.carried_in.total", "8"},
                                               {"requests.granted.total", "42"},
                                               {"requests.partial.total", "1"},
                                               {"requests.total.total", "98"},
                                               {"requests.carried_out.total", "5"}}),
                                   u"新收申请95件，上年结转8件，答复98件，结转下年5件。其中予以公开"
                                   u"42件，占42.86%，部分公开1件，占1.02%，无法提供49件，占50%，"
                                   u"其他处理6件，占6.12%；自然人89件，法人6件。"_qs);
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        EXPECT_TRUE(finding.outcome == Outcome::Holds || finding.outcome == Outcome::Undecidable ||
                    finding.rule->rule > TextRule::Magnitude)
            << qPrintable(finding.key());
    EXPECT_EQ(judged(report, TextRule::Share),
              "holds 42.86% | holds 1.02% | holds 50% | holds 6.12%");
    EXPECT_EQ(judged(report, TextRule::Applicant), "holds 89件 | holds 6件");
}

TEST(SentencesToTryTest, DocumentsOf2025)
{
    EXPECT_EQ(judged(withText(blank("2021", 2025)
                                  .cells({{"a20_1.normative.issued", "6"},
                                          {"a20_1.normative.repealed", "6"},
                                          {"a20_1.normative.in_force", "49"}}),
                              u"制发行政规范性文件6件，废止6件，现行有效49件。"_qs),
                     TextRule::Documents),
              "holds 6件 | holds 6件 | holds 49件");
    EXPECT_EQ(
        judged(
            withText(
                blank("2021", 2025),
                u"答复124件，其中予以公开21件、部分公开45件、不予公开10件、无法提供1件、不予处理4件、其他处理43件。"_qs),
            TextRule::Sum),
        "holds 124件");
}

TEST(SentencesToTryTest, AllOf2025)
{
    const auto filled = [](const char* carriedOut) {
        return blank("2021", 2025)
            .cells({{"requests.new.total", "3"},
                    {"requests.granted.total", "3"},
                    {"requests.total.total", "3"},
                    {"requests.carried_out.total", carriedOut}});
    };
    EXPECT_EQ(judged(withText(filled("0"), u"收到申请3件，均予以公开。"_qs), TextRule::All),
              "holds 均予以公开");
    EXPECT_EQ(judged(withText(filled("1"), u"收到申请3件，均予以公开。"_qs), TextRule::All),
              "warning 均予以公开 0/1");
    EXPECT_EQ(judged(withText(filled("1"), u"收到申请3件，办结率100%。"_qs), TextRule::All),
              "warning 办结率100% 0/1");
}

TEST(SentencesToTryTest, CasesRecordedElsewhereOf2024)
{
    EXPECT_EQ(judged(withText(blank("2021", 2024).cells({{"disputes.review.total", "170"}}),
                              u"行政复议案件134件（备案）。"_qs),
                     TextRule::Disputes),
              "");
}

TEST(SentencesToTryTest, ReceivedWithLastYearsAndGrowthOf2024)
{
    const Report report =
        withText(blank("2021", 2024)
                     .cells({{"requests.new.total", "3440"}, {"requests.carried_in.total", "206"}})
                     .field(FieldKind::Meta, u"scope"_qs, u"aggregate"_qs),
                 u"全市共收办政府信息公开申请3646件，同比增长1.05%（上年3607件）。"_qs);
    EXPECT_EQ(judged(report, TextRule::Received), "holds 3646件");
    EXPECT_EQ(judged(report, TextRule::Growth), "warning 1.05% 1.05/1.08");
}

} // namespace gongkai
