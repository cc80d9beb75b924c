// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/check_words.h"
#include "core/words/parsed_text.h"
#include "core/words/rules/text_view.h"
#include "tests/core/words/words_report.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

// What the reading of a paragraph costs grows with its length and no faster, whatever is in it.
namespace gongkai {
namespace {

using test::builtInForm;

qsizetype workOf(const QString& text)
{
    static const Report report = test::departmentReport();
    const ProseReader reader{report, Lexicon::builtIn()};
    return reader.paragraph(text, {}).charactersRead;
}

// Processor time of the whole check of a text, in ticks of std::clock(); the smallest of a few.
double costOf(const QString& text)
{
    Report report = test::departmentReport();
    const bool isProblems = text.contains(u"问题");
    const FieldKey key{FieldKind::Narrative, isProblems ? u"problems"_qs : u"overview"_qs};
    EXPECT_TRUE(report.apply({u"set"_qs, {{key, {}, text}}}));
    double least = 0;
    for (int i = 0; i < 3; ++i) {
        const std::clock_t before = std::clock();
        checkWords(report, Lexicon::builtIn());
        const auto cost = static_cast<double>(std::clock() - before);
        least = i == 0 ? cost : std::min(least, cost);
    }
    return least;
}

} // namespace

// Eight times the text costs eight times as much; 64 times is what a scan from every place costs.
// The limit is between both, far from what a busy machine adds.
TEST(LinearTest, AllRulesCostWhatTheTextIsLong)
{
    const QString pieces[] = {u"十"_qs,
                              u"二十"_qs,
                              u"二〇"_qs,
                              u"第三、"_qs,
                              u"十件，"_qs,
                              u"十件、"_qs,
                              u"其中十件；"_qs,
                              u"宿迁市沭阳县泗洪县泗阳县"_qs,
                              u"较上年增加十件，"_qs,
                              u"由十件增至十一件；"_qs,
                              u"复议、诉讼由6件、5件变为9件、7件，"_qs,
                              u"复议9件，除1件外，其余8件，"_qs,
                              u"新收9件、上年结转1件，同比增长1%，"_qs,
                              u"2019年修订的《政府信息公开条例》"_qs,
                              u"均已答复，"_qs,
                              u"存在两个问题：一是甲；二是乙；"_qs,
                              u"（一）两个问题：1.甲；2.乙。"_qs,
                              u"公开率为50%（1/2）、"_qs,
                              u"统计期限为2024年1月至2月，"_qs};
    constexpr qsizetype characters = 4'000;
    constexpr double factor = 8;
    const double least = CLOCKS_PER_SEC / 500.; // less cannot be told from nothing
    for (const QString& piece : pieces) {
        const qsizetype count = characters / piece.size();
        const double once = std::max(least, costOf(piece.repeated(count)));
        const double more = costOf(piece.repeated(count * static_cast<qsizetype>(factor)));
        EXPECT_LE(more, 4 * factor * once) << qPrintable(piece);
    }
}

TEST(LinearTest, ReadingCostsWhatTheTextIsLong)
{
    const QString pieces[] = {
        u"1件"_qs,
        u"收到1件"_qs,
        u"1件收到"_qs,
        u"收到申请1件、"_qs,
        u"，"_qs,
        u"（"_qs,
        u"（1件"_qs,
        u"（1件）"_qs,
        u"其中1件，"_qs,
        u"未收到"_qs,
        u"均予以公开"_qs,
        u"办结率100%，"_qs,
        u"第1条"_qs,
        u"2023年"_qs,
        u"行政复议、"_qs,
        u"甲"_qs,
        u"占1%"_qs,
        u"比上年增长1%"_qs,
        u"分别为1件、2件"_qs,
        u"一"_qs,
        u"1,"_qs,
        u"1."_qs,
        u"如收到1件"_qs,
        u"1件延长，"_qs,
        u"百分之"_qs,
        u"《1"_qs,
        u"收到1件；"_qs,
        u"申请"_qs,
        u"截至6月30日"_qs,
        u"2021—2023年"_qs,
        u"1件申请中，"_qs,
        u"合计1件、"_qs,
        u"分别增加1件、"_qs,
        u"1件、不予公开"_qs,
        u"上年结转1件，"_qs,
        u"1至6月"_qs,
        u"县公安局"_qs,
        u"县公安局收到1件，"_qs,
        u"县政府1件、"_qs,
        u"局"_qs,
        u"除1件外均答复，"_qs,
        u"规范性文件清理，废止1件、保留1件，"_qs,
        u"对1件申请作出答复，"_qs,
        u"自然人1件、其他1件，"_qs,
        u"由1件、2件变为3件、4件，"_qs,
        u"超过1件的单位1家，合计1件，"_qs,
        u"其中答复1件，"_qs,
        u"答复中，1件，"_qs,
        u"废止1件，"_qs,
        u"制发1件、"_qs,
        u"行政处罚复议1件、"_qs,
        u"全市公安机关"_qs,
        u"第三人1件，"_qs,
        u"由1件增至1件，"_qs,
        u"自然人占1%，"_qs,
        u"自然人、企业分别占1%、2%，"_qs,
        u"2023年，我局收到1件。"_qs,
        u"2023年，我局收到1件；"_qs,
    };
    for (const QString& piece : pieces) {
        const qsizetype once = workOf(piece.repeated(500));
        const qsizetype fourTimes = workOf(piece.repeated(2000));
        EXPECT_LE(fourTimes, 5 * once + 1000) << qPrintable(piece);
        EXPECT_LE(fourTimes, 20 * piece.size() * 2000 + 1000) << qPrintable(piece);
    }
}

TEST(LinearTest, NothingIsLookedAtMoreThanAFewTimesInARealReport)
{
    const QString text = u"2024年，我局共收到政府信息公开申请95件，上年结转7件，答复94件，结转下年8"
                         u"件。其中，予以公开38件，占40.4%；部分公开10件，占10.6%；"
                         u"不予公开6件，无法提供29件。行政复议9件，同比增长50%，行政诉讼7件。"_qs;
    EXPECT_LE(workOf(text.repeated(20)), 20 * 20 * text.size());
}

TEST(LinearTest, ARuleLooksAtWhatIsNearInATextWithoutStops)
{
    ParsedParagraph paragraph;
    paragraph.text = u"2024年1月1日至2024年12月31日"_qs.repeated(500);
    paragraph.sentences = splitSentences(paragraph.text);
    const Report report(builtInForm("2021"), 2024, u"示例县人民政府"_qs);
    const WordsContext context{report, Lexicon::builtIn(), {}};
    const TextView view(paragraph, context);
    ASSERT_GT(view.plain.size(), 10'000);
    EXPECT_EQ(view.clause(5'000).size(), 600);
    EXPECT_EQ(view.sentence(5'000).size(), 600);
}

TEST(LinearTest, AFloodOfTheSameFaultIsCut)
{
    Report report(builtInForm("2021"), 2024, u"示例县人民政府"_qs);
    const FieldKey key{FieldKind::Narrative, u"overview"_qs};
    ASSERT_TRUE(report.apply({u"set"_qs, {{key, {}, u"（"_qs.repeated(3000)}}}));
    const auto findings = checkWords(report, Lexicon::builtIn());
    EXPECT_EQ(std::ranges::count(findings, QString(u"text.doubled"_qs),
                                 [](const TextFinding& finding) { return finding.rule->id; }),
              100);
}

} // namespace gongkai
