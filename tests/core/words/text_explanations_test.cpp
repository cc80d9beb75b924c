// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_explanations.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

// Table and text differ by one: the table has 95.
const QString wrong = u"全年收到申请96件。"_qs;

void write(Report& report, const QString& text, const char* part = "overview")
{
    apply(report, setField(report, {FieldKind::Narrative, QString::fromLatin1(part)}, text));
}

std::vector<TextFinding> brokenOf(const Report& report, TextRule rule)
{
    std::vector<TextFinding> findings = checkWords(report, Lexicon::builtIn());
    std::erase_if(findings, [&](const TextFinding& finding) {
        return finding.rule->rule != rule || !finding.isBroken();
    });
    return findings;
}

// The only broken one.
TextFinding only(const Report& report, TextRule rule = TextRule::Received)
{
    const std::vector<TextFinding> findings = brokenOf(report, rule);
    EXPECT_EQ(findings.size(), 1U);
    return findings.empty() ? TextFinding() : findings.front();
}

Report explained(const QString& text, TextRule rule = TextRule::Received)
{
    Report report = withText(departmentReport(), text);
    apply(report, explain(report, only(report, rule), u"含转办一件"_qs));
    return report;
}

ExplanationState stateOf(const Report& report, TextRule rule = TextRule::Received)
{
    return explanationState(report, only(report, rule));
}

QString instanceOf(const QString& text, TextRule rule = TextRule::Received)
{
    const Report report = withText(departmentReport(), text);
    return explanationInstance(report, only(report, rule));
}

void setLastYear(Report& report, const char* id, const char* value)
{
    LastYear last = *report.lastYear();
    last.cells[cell(id)] = figure(value);
    apply(report, setField(report, {FieldKind::LastYear, {}}, toFieldText(last)));
}

} // namespace

TEST(ExplanationInstanceTest, IsPartOffsetAndSentence)
{
    EXPECT_EQ(instanceOf(u"工作有序。\n　　制度完善。全年收到申请96件。平台稳定。"_qs),
              u"overview:6:全年收到申请96件。"_qs);
    // Blanks around a sentence are none of it.
    EXPECT_EQ(instanceOf(u"　　全年收到申请96件。  "_qs), u"overview:6:全年收到申请96件。"_qs);
}

TEST(ExplanationInstanceTest, OfAWholePartIsThePart)
{
    EXPECT_EQ(instanceOf(QString(1001, u'文'), TextRule::Length), u"overview"_qs);
}

TEST(ExplanationInstanceTest, OfAWholeParagraphIsTheParagraph)
{
    const QString paragraph = u"健全制度，完善流程，公开工作平稳有序推进。规范答复，强化监督。"_qs;
    Report report = withText(departmentReport(), u"新的。\n"_qs + paragraph);
    LastYear last = *report.lastYear();
    last.narrative.emplace(u"overview"_qs, paragraph);
    apply(report, setField(report, {FieldKind::LastYear, {}}, toFieldText(last)));
    EXPECT_EQ(explanationInstance(report, only(report, TextRule::Repeated)),
              u"overview:0:"_qs + paragraph);
}

TEST(ExplanationInstanceTest, ALongSentenceIsToldByItsBeginningAndItsDigest)
{
    const QString filling = QString(300, u'文');
    const QString one = u"全年收到申请96件，"_qs + filling + u"一。"_qs;
    const QString other = u"全年收到申请96件，"_qs + filling + u"二。"_qs;
    const QString instance = instanceOf(one);
    EXPECT_TRUE(instance.startsWith(u"overview:6:全年收到申请96件，文"));
    EXPECT_EQ(instance.size(), 11 + 150 + 1 + 16);
    EXPECT_NE(instance, instanceOf(other));
}

TEST(ExplanationInstanceTest, ALongSentenceIsNotCutInsideACharacter)
{
    // Characters of two units at every second place: 149 and 150 are one.
    QString text = u"全年收到申请96件，文"_qs;
    ASSERT_EQ(text.size() % 2, 1);
    for (int i = 0; i < 150; ++i)
        text += u"𠮷"_qs;
    const QString instance = instanceOf(text);
    EXPECT_EQ(instance.size(), 11 + 149 + 1 + 16);
    EXPECT_EQ(QString::fromUtf8(instance.toUtf8()), instance);
}

TEST(TextExplanationTest, IsCurrentWhileTheFiguresStay)
{
    Report report = withText(departmentReport(), wrong);
    EXPECT_EQ(stateOf(report), ExplanationState::None);
    EXPECT_TRUE(isOpen(report, only(report)));
    apply(report, explain(report, only(report), u"含转办一件"_qs));
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    EXPECT_FALSE(isOpen(report, only(report)));
    EXPECT_EQ(explanationOf(report, only(report))->text, u"含转办一件"_qs);
    apply(report, setFigures(report, {{cell("disputes.review.total"), figure("4")}}));
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    apply(report, setFigures(report, {{cell("requests.new.total"), figure("94")}}));
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
    EXPECT_TRUE(isOpen(report, only(report)));
}

TEST(TextExplanationTest, EmptyTextTakesItAway)
{
    Report report = explained(wrong);
    apply(report, explain(report, only(report), {}));
    EXPECT_EQ(stateOf(report), ExplanationState::None);
    EXPECT_TRUE(report.explanations().empty());
}

TEST(TextExplanationTest, GoesWithItsSentence)
{
    Report report = explained(u"工作有序。\n制度完善。"_qs + wrong + u"平台稳定。"_qs);
    const QString others[] = {
        u"制度完善。"_qs + wrong + u"平台稳定。"_qs,        // a paragraph less
        u"甲。\n乙。\n\n工作有序。\n制度完善。"_qs + wrong, // three more before it
        u"工作有序。\n制度进一步完善，流程更清楚。"_qs + wrong +
            u"丙。"_qs,                          // other sentences of it
        u"丁。\n　　"_qs + wrong + u"\n戊。"_qs, // a paragraph of its own
    };
    for (const QString& text : others) {
        write(report, text);
        EXPECT_EQ(stateOf(report), ExplanationState::Current) << qPrintable(text);
    }
}

TEST(TextExplanationTest, IsSilentWhileItsSentenceIsAnotherAndBackWithIt)
{
    Report report = explained(u"工作有序。"_qs + wrong);
    const QString before = report.narrative(u"overview"_qs);
    write(report, u"工作有序。全年共收到申请96件。"_qs);
    EXPECT_EQ(stateOf(report), ExplanationState::None);
    EXPECT_TRUE(isOpen(report, only(report)));
    write(report, u"工作有序。全年收到申请97件。"_qs);
    EXPECT_EQ(stateOf(report), ExplanationState::None);
    write(report, before);
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
}

TEST(TextExplanationTest, IsOfOneFindingOfItsSentence)
{
    Report report = withText(departmentReport(), u"予以公开39件，部分公开11件。"_qs);
    const std::vector<TextFinding> both = brokenOf(report, TextRule::Result);
    ASSERT_EQ(both.size(), 2U);
    apply(report, explain(report, both[0], u"含转办一件"_qs));
    EXPECT_FALSE(isOpen(report, both[0]));
    EXPECT_TRUE(isOpen(report, both[1]));
}

TEST(TextExplanationTest, EqualSentencesOfAPartShareIt)
{
    Report report = explained(wrong);
    write(report, wrong + u'\n' + wrong);
    const std::vector<TextFinding> both = brokenOf(report, TextRule::Received);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(explanationState(report, both[0]), ExplanationState::Current);
    EXPECT_EQ(explanationState(report, both[1]), ExplanationState::Current);
    write(report, {});
    write(report, wrong, "others");
    EXPECT_EQ(stateOf(report), ExplanationState::None) << "another part is another place";
}

TEST(TextExplanationTest, NeedsReviewWhenLastYearsFigureChanges)
{
    // 95 against 80 is 18.75 %.
    Report report = explained(u"收到申请95件，比上年增长30%。"_qs, TextRule::Growth);
    EXPECT_EQ(stateOf(report, TextRule::Growth), ExplanationState::Current);
    setLastYear(report, "disputes.review.total", "5");
    EXPECT_EQ(stateOf(report, TextRule::Growth), ExplanationState::Current);
    setLastYear(report, "requests.new.total", "81");
    EXPECT_EQ(stateOf(report, TextRule::Growth), ExplanationState::NeedsReview);
    setLastYear(report, "requests.new.total", "80");
    EXPECT_EQ(stateOf(report, TextRule::Growth), ExplanationState::Current);
    // This year's cell of the same id is none it was held against.
    apply(report, setFigures(report, {{cell("requests.new.total"), figure("90")}}));
    EXPECT_EQ(stateOf(report, TextRule::Growth), ExplanationState::Current);
}

TEST(TextExplanationTest, AHintIsNeverOpen)
{
    const Report report = withText(departmentReport(), u"收到申请约200件。"_qs);
    ASSERT_EQ(only(report).severity, Severity::Hint);
    EXPECT_FALSE(isOpen(report, only(report)));
}

TEST(TextExplanationTest, LiveFindingsHaveTheSameExplanations)
{
    Report report = explained(wrong);
    LiveWords live(report, Lexicon::builtIn());
    const FieldKey key{FieldKind::Narrative, u"overview"_qs};
    write(report, u"新的一段。\n"_qs + wrong);
    (void)live.update(report, {key});
    int seen = 0;
    for (const TextFinding& finding : live.findings()) {
        seen += finding.isBroken() && finding.severity == Severity::Warning ? 1 : 0;
        EXPECT_FALSE(isOpen(report, finding));
    }
    EXPECT_EQ(seen, 1);
}

} // namespace gongkai::test
