// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/delivery.h"

#include "core/checks/check_engine.h"
#include "core/report/edits.h"
#include "core/words/lexicon.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

using Kind = DeliveryGap::Kind;

// Every cell 0, every part written, dated and signed.
ReportBuilder finished(const char* form = "2021", int year = 2024)
{
    ReportBuilder report(builtInForm(form), year);
    report.restZero().field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs);
    for (const Section& section : builtInForm(form)->sections)
        if (!section.narrative.isEmpty() && section.narrative != u"preface")
            report.field(FieldKind::Narrative, section.narrative, u"已按规定公开。"_qs);
    for (const SignoffField& field : builtInForm(form)->signoff)
        report.field(FieldKind::Signoff, field.id,
                     field.id == u"date" ? u"2025-01-10"_qs : u"某某"_qs);
    return report;
}

// Of cells alone: what the text says is words' affair.
std::vector<DeliveryGap> gapsOf(const Report& report, ComposeOptions options = {})
{
    return deliveryGaps(report, {checkReport(report), {}}, options);
}

std::vector<DeliveryGap> gapsOf(const Report& report, Kind kind, ComposeOptions options = {})
{
    std::vector<DeliveryGap> gaps = gapsOf(report, options);
    std::erase_if(gaps, [kind](const DeliveryGap& gap) { return gap.kind != kind; });
    return gaps;
}

QStringList fieldsOf(const std::vector<DeliveryGap>& gaps)
{
    QStringList fields;
    for (const DeliveryGap& gap : gaps)
        fields += gap.field.id;
    return fields;
}

QString linesOf(const std::vector<DeliveryGap>& gaps)
{
    return deliverySummary(gaps).join(u'\n');
}

TEST(DeliveryTest, NothingIsOpenInAFinishedReport)
{
    for (const auto& [form, year] : {std::pair("2014", 2017), {"2019", 2020}, {"2021", 2024}}) {
        for (const Purpose purpose : {Purpose::Publish, Purpose::Signoff})
            EXPECT_EQ(linesOf(gapsOf(finished(form, year), {purpose, Extent::Whole})), QString())
                << form;
    }
}

TEST(DeliveryTest, AnAgencyWithoutANameIsMissing)
{
    for (const auto* name : {u"（单位名称待填）", u"(name of the agency)"}) {
        const Report report =
            finished().field(FieldKind::Agency, u"name"_qs, QString::fromUtf16(name));
        const auto gaps = gapsOf(report);
        ASSERT_EQ(gaps.size(), 1U);
        EXPECT_EQ(gaps[0].kind, Kind::Agency);
        EXPECT_EQ(gaps[0].severity, Severity::Error);
        EXPECT_EQ(gaps[0].field, (FieldKey{FieldKind::Agency, u"name"_qs}));
    }
    EXPECT_TRUE(
        gapsOf(finished().field(FieldKind::Agency, u"name"_qs, u"示例区档案局（馆）"_qs)).empty());
}

TEST(DeliveryTest, ABrokenCheckIsOpenUntilItIsExplainedOrOverridden)
{
    Report report = finished().cells({{"requests.new.natural", "1"}});
    const auto broken = gapsOf(report, Kind::Broken);
    ASSERT_FALSE(broken.empty());
    for (const DeliveryGap& gap : broken) {
        ASSERT_GE(gap.finding, 0);
        const auto findings = checkReport(report);
        const Finding& finding = findings[static_cast<std::size_t>(gap.finding)];
        EXPECT_EQ(finding.outcome, Outcome::Broken);
        EXPECT_EQ(gap.text, finding.message);
        EXPECT_EQ(gap.field, FieldKey::cell(finding.cells.front()));
    }
    EXPECT_TRUE(std::ranges::is_sorted(broken, {}, &DeliveryGap::severity));
    apply(report, recordOverride(report, {u"口径调整"_qs, u"王某"_qs, {}}));
    for (const DeliveryGap& gap : gapsOf(report, Kind::Broken))
        EXPECT_NE(gap.severity, Severity::Error);
}

TEST(DeliveryTest, ABlankCellIsNamedAndSoIsTheCheckThatWaitsForIt)
{
    const Report report = finished().cells({{"requests.new.total", ""}});
    EXPECT_EQ(fieldsOf(gapsOf(report, Kind::Blank)), QStringList{u"requests.new.total"_qs});
    const auto waits = gapsOf(report, Kind::Undecided);
    ASSERT_FALSE(waits.empty());
    for (const DeliveryGap& gap : waits)
        EXPECT_EQ(gap.field.id, u"requests.new.total"_qs);
}

TEST(DeliveryTest, ATableThatIsBlankIsOneGapAndNoneOnceExplained)
{
    Report report = finished();
    std::vector<std::pair<CellId, Figure>> blank;
    for (const CellId& id : report.cells())
        if (id.table == u"a20_5")
            blank.emplace_back(id, Figure());
    apply(report, setFigures(report, blank));
    EXPECT_TRUE(gapsOf(report, Kind::Blank).empty());
    EXPECT_TRUE(gapsOf(report, Kind::Broken).empty()) << "no figures that do not balance";
    ASSERT_EQ(gapsOf(report, Kind::EmptyTable).size(), 1U);
    for (const Finding& finding : checkReport(report))
        if (finding.check->kind == Check::Kind::TableEmpty && finding.outcome == Outcome::Broken)
            apply(report, explain(report, finding, u"本单位没有行政许可事项"_qs));
    EXPECT_EQ(linesOf(gapsOf(report)), QString());
}

TEST(DeliveryTest, AFigureFarFromLastYearsIsAKindOfItsOwn)
{
    const Report report = finished()
                              .cells({{"a20_5.licensing.decisions", "5"}})
                              .lastYear({{"a20_5.licensing.decisions", "500"}});
    EXPECT_TRUE(gapsOf(report, Kind::Broken).empty());
    const auto jumps = gapsOf(report, Kind::Jump);
    ASSERT_EQ(jumps.size(), 1U);
    EXPECT_EQ(jumps[0].field, FieldKey::cell(cell("a20_5.licensing.decisions")));
    EXPECT_EQ(linesOf(jumps).section(u'（', 0, 0), u"与上年相差悬殊，尚未说明"_qs);
}

TEST(DeliveryTest, WhatWasCopiedIsOpenUntilItIsConfirmed)
{
    Report report =
        finished().field(FieldKind::Origin, u"requests.carried_in.natural"_qs,
                         u"{\"at\":\"2025-01-02\",\"cell\":\"requests.carried_out.natural\","
                         "\"confirmed\":false,\"from\":\"2023.gkb\"}"_qs);
    const auto gaps = gapsOf(report, Kind::Unconfirmed);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].field.id, u"requests.carried_in.natural"_qs);
    EXPECT_TRUE(gaps[0].text.contains(u"0，来自 2023.gkb"_qs)) << qPrintable(gaps[0].text);
    apply(report, confirmFigures(report, {cell("requests.carried_in.natural")}));
    EXPECT_TRUE(gapsOf(report).empty());
}

TEST(DeliveryTest, APartWithoutTextIsOpenUnlessATableStandsForIt)
{
    Report report = finished();
    for (const Section& section : report.form().sections)
        if (!section.narrative.isEmpty())
            apply(report, setField(report, {FieldKind::Narrative, section.narrative}, {}));
    EXPECT_EQ(fieldsOf(gapsOf(report, Kind::Part)),
              (QStringList{u"overview"_qs, u"problems"_qs, u"others"_qs}));
    EXPECT_TRUE(gapsOf(report, Kind::Part, {Purpose::Publish, Extent::TablesOnly}).empty());
}

TEST(DeliveryTest, AnUnwrittenPartIsSaidOnce)
{
    const Report report = finished().field(FieldKind::Narrative, u"others"_qs, {});
    const auto gaps = deliveryGaps(report, findingsOf(report, Lexicon::builtIn()), {});
    const auto ofPart =
        std::ranges::count(gaps, u"others"_qs, [](const DeliveryGap& gap) { return gap.field.id; });
    EXPECT_EQ(ofPart, 1) << qPrintable(linesOf(gaps));
}

TEST(DeliveryTest, AFindingOfTheTextIsOpenWithItsPlace)
{
    const Report report =
        finished().field(FieldKind::Narrative, u"overview"_qs, u"收到申请1件。"_qs);
    const ReportFindings findings = findingsOf(report, Lexicon::builtIn());
    const auto gaps = deliveryGaps(report, findings, {});
    const auto gap = std::ranges::find_if(gaps, [&](const DeliveryGap& one) {
        return one.kind == Kind::Words &&
               findings.words[static_cast<std::size_t>(one.finding)].rule->id == u"text.received";
    });
    ASSERT_NE(gap, gaps.end()) << qPrintable(linesOf(gaps));
    ASSERT_TRUE(gap->place);
    EXPECT_EQ(gap->place->part, u"overview"_qs);
    EXPECT_TRUE(gap->text.startsWith(u"一、总体情况：文字写"_qs)) << qPrintable(gap->text);
    for (const DeliveryGap& one : gaps)
        EXPECT_NE(one.severity, Severity::Hint) << qPrintable(one.text);
    EXPECT_TRUE(
        std::ranges::none_of(deliveryGaps(report, findings, {Purpose::Publish, Extent::TablesOnly}),
                             [](const DeliveryGap& one) { return one.kind == Kind::Words; }));
}

TEST(DeliveryTest, AFieldCountsForThePurposeThatPrintsIt)
{
    const auto without = [](const char* form, int year) {
        Report report = finished(form, year);
        for (const SignoffField& field : report.form().signoff)
            apply(report, setField(report, {FieldKind::Signoff, field.id}, {}));
        apply(report, setField(report, {FieldKind::Cover, u"issue_date"_qs}, {}));
        return report;
    };
    const auto fields = [](const Report& report, Purpose purpose, Extent extent = Extent::Whole) {
        return fieldsOf(gapsOf(report, Kind::Field, {purpose, extent})).join(u' ').toStdString();
    };
    const Report now = without("2021", 2024);
    EXPECT_EQ(fields(now, Purpose::Publish), "issue_date");
    EXPECT_EQ(fields(now, Purpose::Publish, Extent::TablesOnly), "");
    EXPECT_EQ(fields(now, Purpose::Signoff), "responsible head reviewer preparer phone");
    // The sheet of 2014 prints its people and the date whatever it is for.
    const Report sheet = without("2014", 2017);
    EXPECT_EQ(fields(sheet, Purpose::Publish), "head reviewer preparer phone date");
    EXPECT_EQ(fields(sheet, Purpose::Signoff), "responsible head reviewer preparer phone date");
}

TEST(DeliveryTest, ScopeAndEditionAreOnlyToBeConfirmed)
{
    const Report report = finished()
                              .field(FieldKind::Meta, u"scope"_qs, u"aggregate"_qs)
                              .field(FieldKind::Meta, u"edition"_qs, u"2"_qs);
    const auto gaps = gapsOf(report);
    EXPECT_EQ(fieldsOf(gaps), (QStringList{u"scope"_qs, u"edition"_qs}));
    EXPECT_FALSE(isAnythingOpen(gaps));
    EXPECT_EQ(linesOf(gaps).toStdString(), "请确认（2 项）：本报告是全地区汇总，不是本机关的；"
                                           "本报告是第 2 版，是对已公布报告的更正");
}

TEST(DeliveryTest, ALineNamesTheFirstFewOfAKind)
{
    Report report = finished();
    std::vector<DeliveryGap> gaps;
    for (const auto* text : {"甲", "乙", "丙"})
        gaps.push_back({Kind::Blank, Severity::Warning, QString::fromUtf8(text), {}});
    EXPECT_EQ(linesOf(gaps).toStdString(), "空白格（3 项）：甲；乙；丙");
    gaps.push_back(gaps.front());
    gaps.push_back({Kind::Part, Severity::Warning, u"一、总体情况"_qs, {}});
    EXPECT_EQ(linesOf(gaps).toStdString(),
              "空白格（4 项）：甲；乙；丙等\n没有文字的部分（1 项）：一、总体情况");
    EXPECT_EQ(deliveryCounts(gaps).toStdString(), "空白格 4 项；没有文字的部分 1 项");
    EXPECT_TRUE(isAnythingOpen(gaps));
    gaps = {{Kind::Broken, Severity::Error, u"甲 应等于乙。"_qs, {}},
            {Kind::Broken, Severity::Error, QString(200, u'长'), {}}};
    EXPECT_EQ(linesOf(gaps),
              u"勾稽关系不成立（2 项）：甲 应等于乙；"_qs + QString(46, u'长') + u"……"_qs);
}

TEST(DeliveryTest, OneThingIsOneGapForTwoPurposes)
{
    Report report = finished().cells({{"requests.new.total", ""}});
    apply(report, setField(report, {FieldKind::Signoff, u"head"_qs}, {}));
    auto gaps = gapsOf(report);
    const auto forPublication = gaps.size();
    mergeGaps(gaps, gapsOf(report, {Purpose::Signoff, Extent::Whole}));
    EXPECT_EQ(gaps.size(), forPublication + 1);
    EXPECT_TRUE(std::ranges::is_sorted(gaps, {}, &DeliveryGap::kind));
}

} // namespace
} // namespace gongkai::test
