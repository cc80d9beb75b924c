// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/draft.h"

#include "core/catalog/catalog.h"
#include "core/report/edits.h"
#include "tests/core/words/random_reports.h"
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <set>
#include <string>

namespace gongkai {
namespace {

using test::builtInForm;
using test::departmentReport;
using test::RandomReports;
using test::ReportBuilder;

QStringList sentences(const Report& report, const char* part)
{
    QStringList texts;
    for (const Draft& draft :
         draftSentences(report, QString::fromLatin1(part), Lexicon::builtIn()).sentences)
        texts += draft.text;
    return texts;
}

QStringList missing(const Report& report, const char* part)
{
    QStringList cells;
    for (const CellId& cell :
         draftSentences(report, QString::fromLatin1(part), Lexicon::builtIn()).missing)
        cells += cell.toString();
    return cells;
}

// Rules that look at a part as a whole, which one sentence does not make.
bool isOfWholePart(TextRule rule)
{
    static const std::set<TextRule> rules{TextRule::Themes, TextRule::Duties, TextRule::Problems,
                                          TextRule::FeeSentence, TextRule::Unpaid};
    return rules.contains(rule);
}

// What is wrong with a text in a part, one line for each finding.
QStringList faults(const Report& report, const QString& part, const QString& text)
{
    Report written = report;
    test::apply(written, setField(written, {FieldKind::Narrative, part}, text));
    QStringList lines;
    for (const TextFinding& finding : checkWords(written, Lexicon::builtIn()))
        if (finding.isBroken() && !isOfWholePart(finding.rule->rule))
            lines += finding.rule->id + u' ' + finding.place.text + u' ' +
                     textFindingMessage(finding, written);
    return lines;
}

} // namespace

TEST(DraftTest, ThePartsOfADepartmentsReport)
{
    const Report report = departmentReport();
    EXPECT_EQ(
        sentences(report, "requests"),
        (QStringList{
            u"2024年，本机关新收政府信息公开申请95件，上年结转7件，办结94件，结转下年8件。"_qs,
            // 38, 10, 6, 29, 6 and 5 of 94
            u"办结的94件政府信息公开申请中，予以公开38件，占40.43%；部分公开10件，占10.64%；"
            "不予公开6件，占6.38%；无法提供29件，占30.85%；不予处理6件，占6.38%；"
            "其他处理5件，占5.32%。"_qs,
            u"新收的95件政府信息公开申请中，自然人申请81件、商业企业申请12件、"
            "法律服务机构申请2件。"_qs,
            u"2024年，本机关收到政府信息公开申请95件，比上年的80件增加15件，增长18.75%。"_qs}));
    EXPECT_EQ(sentences(report, "disputes"),
              (QStringList{u"2024年，因政府信息公开引发的行政复议9件，其中结果维持5件、"
                           "结果纠正2件、其他结果1件、尚未审结1件。"_qs,
                           u"2024年，因政府信息公开引发的行政诉讼7件，其中结果维持5件、"
                           "结果纠正1件、尚未审结1件。"_qs,
                           u"2024年的行政诉讼7件中，未经复议直接起诉3件、复议后起诉4件。"_qs}));
    EXPECT_EQ(sentences(report, "proactive"),
              (QStringList{
                  u"2024年，本机关制发行政规范性文件4件，废止2件，现行有效31件。"_qs,
                  u"2024年，本机关作出行政许可决定1520件、行政处罚决定87件、行政强制决定3件。"_qs,
                  u"2024年，本机关收取行政事业性收费1203.5万元。"_qs}));
    // Charges there were: whether some were for information the figures do not say.
    EXPECT_EQ(sentences(report, "others"), QStringList());
    EXPECT_EQ(sentences(report, "problems"), QStringList());
    EXPECT_EQ(sentences(report, "no_part"), QStringList());
}

TEST(DraftTest, ASentenceNamesTheCellsItRestsOn)
{
    const Drafts drafts = draftSentences(departmentReport(), u"requests"_qs, Lexicon::builtIn());
    ASSERT_FALSE(drafts.sentences.empty());
    EXPECT_EQ(drafts.sentences.front().id, u"requests"_qs);
    EXPECT_EQ(drafts.sentences.front().cells,
              (std::vector{
                  test::cell("requests.new.total"), test::cell("requests.carried_in.total"),
                  test::cell("requests.total.total"), test::cell("requests.carried_out.total")}));
}

TEST(DraftTest, BlankCellsLeaveTheirSentencesOutAndAreNamed)
{
    ReportBuilder builder = departmentReport();
    builder.cells({{"requests.carried_out.total", ""}, {"requests.new.natural", ""}});
    EXPECT_EQ(sentences(builder, "requests").size(), 2); // results and comparison
    EXPECT_EQ(missing(builder, "requests"),
              (QStringList{u"requests.carried_out.total"_qs, u"requests.new.natural"_qs}));
    EXPECT_EQ(missing(departmentReport(), "requests"), QStringList());
    // Of an empty report nothing is said.
    EXPECT_EQ(sentences(ReportBuilder(builtInForm("2021")), "requests"), QStringList());
}

TEST(DraftTest, AListThatDoesNotAddUpIsNotProposed)
{
    ReportBuilder builder = departmentReport();
    builder.cells({{"requests.granted.total", "39"}, {"disputes.review.upheld", "4"}});
    for (const QString& sentence :
         sentences(builder, "requests") + sentences(builder, "disputes")) {
        EXPECT_FALSE(sentence.contains(u"予以公开")) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u"行政复议9件")) << qPrintable(sentence);
    }
}

TEST(DraftTest, TheComparisonSaysWhichWayItWent)
{
    const auto compared = [](const char* last) {
        ReportBuilder builder = departmentReport();
        builder.lastYear({{"requests.new.total", last}});
        const QStringList all = sentences(builder, "overview").filter(u"上年的"_qs) +
                                sentences(builder, "overview").filter(u"持平"_qs);
        return all.join(u'|');
    };
    const QString begin = u"2024年，本机关收到政府信息公开申请95件，"_qs;
    EXPECT_EQ(compared("120"), begin + u"比上年的120件减少25件，下降20.83%。"); // 25 of 120
    EXPECT_EQ(compared("94"), begin + u"比上年的94件增加1件，增长1.06%。");     // 1 of 94
    EXPECT_EQ(compared("95"), begin + u"与上年持平。");
    EXPECT_EQ(compared("0"), QString()); // there is no per cent of nothing
    EXPECT_EQ(compared(""), QString());
}

TEST(DraftTest, WhatDidNotHappenIsSaid)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.restZero();
    EXPECT_EQ(sentences(builder, "requests"),
              QStringList{u"2024年，本机关未收到政府信息公开申请。"_qs});
    EXPECT_EQ(sentences(builder, "disputes"),
              QStringList{u"2024年，本机关未发生因政府信息公开引发的行政复议、行政诉讼。"_qs});
    EXPECT_EQ(sentences(builder, "others"), QStringList{u"2024年，本机关未收取信息处理费。"_qs});
    builder.cells({{"requests.carried_in.total", "2"},
                   {"requests.total.total", "1"},
                   {"requests.carried_out.total", "1"},
                   {"disputes.direct.total", "1"},
                   {"disputes.direct.pending", "1"}});
    EXPECT_EQ(sentences(builder, "requests").front(),
              u"2024年，本机关未收到新的政府信息公开申请，上年结转2件，办结1件，结转下年1件。"_qs);
    EXPECT_TRUE(sentences(builder, "disputes")
                    .contains(u"2024年，本机关未发生因政府信息公开引发的行政复议。"_qs));
    EXPECT_EQ(faults(builder, u"requests"_qs, sentences(builder, "requests").front()),
              QStringList());
}

TEST(DraftTest, TheScopeSaysWhoseFiguresTheyAre)
{
    const auto who = [](const QString& scope, const QString& agency) {
        ReportBuilder builder(builtInForm("2021"), 2024);
        builder.restZero()
            .field(FieldKind::Meta, u"scope"_qs, scope)
            .field(FieldKind::Agency, u"name"_qs, agency);
        const QString sentence = sentences(builder, "requests").value(0);
        return sentence.section(u'，', 1).section(u'未', 0, 0);
    };
    EXPECT_EQ(who(u"own"_qs, u"云屏市望川区人民政府"_qs), u"本机关"_qs);
    EXPECT_EQ(who(u"aggregate"_qs, u"云屏市望川区人民政府"_qs), u"全区"_qs);
    EXPECT_EQ(who(u"aggregate"_qs, u"云屏市市场监督管理局"_qs), u"全市"_qs);
    EXPECT_EQ(who(u"aggregate"_qs, u"云屏市望川街道办事处"_qs), u"全街道"_qs);
    EXPECT_EQ(who(u"aggregate"_qs, u"广西壮族自治区人民政府"_qs), u"全区"_qs);
    EXPECT_EQ(who(u"aggregate"_qs, u"办公室"_qs), u"本地区"_qs);
    EXPECT_EQ(who(u"system"_qs, u"国家税务总局"_qs), u"全系统"_qs);
}

TEST(DraftTest, NoSentenceNamesAnAgencyThatIsNotFilledIn)
{
    ReportBuilder builder = departmentReport();
    const auto isNamed = [&builder](const QString& agency) {
        builder.field(FieldKind::Agency, u"name"_qs, agency);
        return sentences(builder, "preface").join(u'\n').contains(agency);
    };
    EXPECT_TRUE(isNamed(u"云屏市教育局"_qs));
    EXPECT_FALSE(isNamed(u"（单位名称待填）"_qs));
}

TEST(DraftTest, ASlashCountsAsZeroAndAloneSaysNothing)
{
    ReportBuilder builder = departmentReport();
    builder.cells({{"requests.new.research", "/"}});
    EXPECT_TRUE(sentences(builder, "requests").join(u'\n').contains(u"自然人申请81件"));
    builder.cells({{"a20_8.fees.amount", "/"}});
    EXPECT_EQ(sentences(builder, "proactive").size(), 2);
    EXPECT_EQ(missing(builder, "proactive"), QStringList());
}

TEST(DraftTest, AnOfficesOwnSentencesAreProposedToo)
{
    Lexicon lexicon = Lexicon::builtIn();
    const QByteArray file = R"({"format": "gongkai-words", "version": 1, "id": "ours", "drafts": [
        {"id": "ours", "parts": ["problems"], "when": [{"quantity": "received", "is": "more",
         "than": "answered"}], "text": "{year}年{agency}收{received}件，差{received-answered}件。",
         "source": "s", "date": "2024-01-01"}]})";
    ASSERT_TRUE(addWords(lexicon, file, u"ours.json"_qs));
    const Drafts drafts = draftSentences(departmentReport(), u"problems"_qs, lexicon);
    ASSERT_EQ(drafts.sentences.size(), 1U);
    EXPECT_EQ(drafts.sentences.front().text, u"2024年示例区自然资源局收95件，差1件。"_qs);
}

TEST(DraftTest, AFaultyPatternIsNamedWithItsPlace)
{
    const auto refusal = [](const QByteArray& member) {
        Lexicon lexicon = Lexicon::builtIn();
        const auto added = addWords(
            lexicon, R"({"format": "gongkai-words", "version": 1, "id": "o", )" + member + "}",
            u"o.json"_qs);
        return added ? QString() : added.error().message;
    };
    const auto draft = [&](const QByteArray& members) {
        return refusal(R"("drafts": [{"id": "x", "source": "s", "date": "2024-01-01", )" + members +
                       "}]");
    };
    EXPECT_EQ(draft(R"("parts": ["others"], "text": "x")"), QString());
    EXPECT_TRUE(draft(R"("parts": [], "text": "x")").startsWith(u"o.json: /drafts/0/parts: "));
    EXPECT_TRUE(
        draft(R"("parts": ["others"], "text": "{items}")").startsWith(u"o.json: /drafts/0: "));
    EXPECT_TRUE(draft(R"("parts": ["a"], "text": "x", "when": [{"quantity": "q", "is": "big"}])")
                    .startsWith(u"o.json: /drafts/0/when/0/is: "));
    EXPECT_TRUE(draft(R"("parts": ["a"], "text": "x", "when": [{"quantity": "q", "is": "more"}])")
                    .startsWith(u"o.json: /drafts/0/when/0: "));
    EXPECT_TRUE(refusal(R"("quantities": [{"id": "x", "cells": ["a.b"], "source": "s",
                           "date": "2024-01-01"}])")
                    .startsWith(u"o.json: /quantities/0/cells/0: "));
}

// A name that no quantity has would only be a sentence that never comes.
TEST(DraftTest, EveryNameOfABuiltInPatternIsAQuantity)
{
    const WordLists& lists = Lexicon::builtIn().index.lists();
    QStringList known{u"year"_qs, u"who"_qs, u"agency"_qs, u"items"_qs};
    for (const DraftQuantity& quantity : lists.quantities) {
        known += quantity.id;
        for (const CellId& id : quantity.cells)
            EXPECT_TRUE(builtInForm("2014")->hasCell(id) || builtInForm("2019")->hasCell(id) ||
                        builtInForm("2021")->hasCell(id))
                << qPrintable(id.toString());
    }
    static const QRegularExpression name(u"[{/~-](?:last\\.)?([a-z0-9_]+)"_qs);
    for (const DraftPattern& pattern : lists.drafts) {
        QString names = pattern.text;
        for (const DraftItem& item : pattern.items)
            names += u'{' + item.quantity + item.text;
        for (const DraftCondition& condition : pattern.when)
            names += u'{' + condition.quantity +
                     (condition.than.isEmpty() ? QString() : u'{' + condition.than);
        for (const auto& match : name.globalMatch(names))
            EXPECT_TRUE(known.contains(match.captured(1)))
                << qPrintable(pattern.id + u' ' + match.captured(1));
    }
}

class DraftFormTest : public testing::TestWithParam<const char*>
{};

TEST_P(DraftFormTest, WhatIsProposedIsTrueOfAnyReport)
{
    RandomReports reports(GetParam(), 20240101);
    std::set<QString> proposed;
    for (int i = 0; i < 40; ++i) {
        const Report report = reports.next();
        for (const Section& section : report.form().sections) {
            QString all;
            for (const Draft& draft :
                 draftSentences(report, section.narrative, Lexicon::builtIn()).sentences) {
                proposed.insert(draft.id);
                EXPECT_EQ(faults(report, section.narrative, draft.text), QStringList())
                    << qPrintable(draft.text);
                all = withParagraph(all, draft.text);
            }
            EXPECT_EQ(faults(report, section.narrative, all), QStringList()) << qPrintable(all);
            if (HasFailure())
                return;
        }
    }
    // Enough kinds of them that the reports were worth it.
    EXPECT_GE(proposed.size(), 18U);
}

INSTANTIATE_TEST_SUITE_P(Forms, DraftFormTest, testing::Values("2014", "2019", "2021"),
                         [](const auto& form) { return std::string("Form") + form.param; });

// Of a form that prints its fees in 元: 77302800元 are 7730.28万元, in what is proposed and
// checked.
TEST(DraftTest, TheUnitOfTheFormIsTheTables)
{
    QByteArray json = builtInForm("2021")->json;
    json.replace("\"unit\": \"万元\", \"type\": \"money\"",
                 "\"unit\": \"元\", \"type\": \"money\"");
    const auto form = loadForm(json, u"2021.json"_qs);
    ASSERT_TRUE(form) << qPrintable(form.error().message);
    const auto builder = [&] {
        return ReportBuilder(*form).cells({{"a20_8.fees.amount", "77302800"}});
    };
    const QString charged = u"收取行政事业性收费7730.28万元。"_qs;
    EXPECT_TRUE(sentences(builder(), "proactive").join(u'\n').contains(charged));
    const auto said = [&](const QString& text) {
        return test::judged(test::withText(builder(), text, "proactive"), TextRule::Magnitude);
    };
    EXPECT_EQ(said(charged), "holds 7730.28万元");
    EXPECT_EQ(said(u"收取行政事业性收费77302800元。"_qs), "holds 77302800元");
    EXPECT_TRUE(
        QString::fromStdString(said(u"收取行政事业性收费7730.28元。"_qs)).startsWith(u"warning"));
}

} // namespace gongkai
