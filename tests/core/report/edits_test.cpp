// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"

#include "core/catalog/catalog.h"
#include "core/report/field_json.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

class EditsTest : public testing::Test
{
protected:
    static CellId cell(QStringView text) { return *CellId::fromString(text); }
    QString figure(QStringView id) const { return report.figure(cell(id)).toString(); }

    void copied(QStringView id, const QString& value)
    {
        ASSERT_TRUE(report.apply({u"carry"_s,
                                  {{FieldKey::cell(cell(id)), {}, value},
                                   {{FieldKind::Origin, id.toString()},
                                    {},
                                    toFieldText(Origin{u"2023年.gkb"_s,
                                                       u"requests.carried_out.natural"_s,
                                                       u"2025-01-05T09:00:00+08:00"_s,
                                                       false,
                                                       {}})}}}));
    }

    Report report{Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s};
};

TEST_F(EditsTest, FillingBlanksLeavesTotalsAndWrittenFiguresAlone)
{
    ASSERT_TRUE(
        report.apply(setFigures(report, {{cell(u"requests.new.natural"), Figure(Decimal(7))},
                                         {cell(u"requests.new.legal"), Figure::slash()}})));
    const Operation fill = fillBlanksWithZero(report);
    ASSERT_TRUE(report.apply(fill));
    EXPECT_EQ(figure(u"requests.new.natural"), u"7"_s);
    EXPECT_EQ(figure(u"requests.new.legal"), u"/"_s);
    EXPECT_EQ(figure(u"requests.granted.other"), u"0"_s);
    EXPECT_EQ(figure(u"a20_8.fees.amount"), u"0"_s);
    // The total column (25), the （七）总计 row (6 more) and the three totals of part 四 stay.
    EXPECT_EQ(figure(u"requests.granted.total"), u""_s);
    EXPECT_EQ(figure(u"requests.total.natural"), u""_s);
    EXPECT_EQ(figure(u"disputes.direct.total"), u""_s);
    EXPECT_EQ(fill.changes.size(), 200U - 2U - 25U - 6U - 3U);
}

TEST_F(EditsTest, TypingOverACopiedFigureTakesItsOriginAwayEvenWhenItIsTheSame)
{
    copied(u"requests.carried_in.natural", u"5"_s);
    EXPECT_TRUE(report.isUnconfirmed(cell(u"requests.carried_in.natural")));
    ASSERT_TRUE(report.apply(
        setFigures(report, {{cell(u"requests.carried_in.natural"), Figure(Decimal(5))}})));
    EXPECT_FALSE(report.origin(cell(u"requests.carried_in.natural")));
    EXPECT_EQ(figure(u"requests.carried_in.natural"), u"5"_s);
}

TEST_F(EditsTest, ConfirmingKeepsTheOrigin)
{
    copied(u"requests.carried_in.natural", u"5"_s);
    ASSERT_TRUE(report.apply(confirmFigures(
        report, {cell(u"requests.carried_in.natural"), cell(u"requests.new.natural")})));
    EXPECT_FALSE(report.isUnconfirmed(cell(u"requests.carried_in.natural")));
    EXPECT_EQ(report.origin(cell(u"requests.carried_in.natural"))->from, u"2023年.gkb"_s);
    EXPECT_TRUE(confirmFigures(report, {cell(u"requests.carried_in.natural")}).isEmpty());
}

TEST_F(EditsTest, AnExplanationKeepsTheFiguresItWasWrittenFor)
{
    const std::vector<CellId> cells{cell(u"a20_1.normative.issued"),
                                    cell(u"a20_1.normative.in_force")};
    ASSERT_TRUE(report.apply(setFigures(report, {{cells[0], Figure(Decimal(3))}})));
    ASSERT_TRUE(report.apply(
        explain(report, u"a20_1.floor"_s, u"normative"_s, {cells, {}}, u"清理后重新统计"_s)));
    const auto kept = report.explanation(u"a20_1.floor"_s, u"normative"_s);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->text, u"清理后重新统计"_s);
    EXPECT_EQ(kept->figures.at(cells[0]), Figure(Decimal(3)));
    EXPECT_TRUE(kept->figures.at(cells[1]).isBlank());
    ASSERT_TRUE(report.apply(explain(report, u"a20_1.floor"_s, u"normative"_s, {cells, {}}, {})));
    EXPECT_FALSE(report.explanation(u"a20_1.floor"_s, u"normative"_s));
}

TEST_F(EditsTest, AnExplanationKeepsLastYearsFiguresItWasWrittenFor)
{
    const CellId known = cell(u"requests.new.natural");
    const CellId unknown = cell(u"requests.new.business");
    LastYear last{u"2021"_s, 2023, {}, {{known, Figure(Decimal(80))}}};
    ASSERT_TRUE(report.apply(setField(report, {FieldKind::LastYear, {}}, toFieldText(last))));
    ASSERT_TRUE(report.apply(explain(report, u"cells.jump"_s, known.toString(),
                                     {{known}, {known, unknown}}, u"机构改革"_s)));
    const auto kept = report.explanation(u"cells.jump"_s, known.toString());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->lastYear,
              (std::map<CellId, Figure>{{known, Figure(Decimal(80))}, {unknown, Figure()}}));
    EXPECT_TRUE(kept->figures.at(known).isBlank());
}

TEST_F(EditsTest, OfACellNamedTwiceTheLastFigureCounts)
{
    const CellId id = cell(u"requests.new.natural");
    ASSERT_TRUE(
        report.apply(setFigures(report, {{id, Figure(Decimal(1))}, {id, Figure(Decimal(2))}})));
    EXPECT_EQ(figure(u"requests.new.natural"), u"2"_s);
}

TEST_F(EditsTest, NothingToDoIsAnEmptyOperation)
{
    EXPECT_TRUE(setFigures(report, {{cell(u"requests.new.natural"), Figure()}}).isEmpty());
    EXPECT_TRUE(setField(report, {FieldKind::Narrative, u"overview"_s}, {}).isEmpty());
}

TEST_F(EditsTest, WhatWasPublishedIsTakenWhereSomethingStandsThere)
{
    Report source(report.formPtr(), 2024, u"示例局"_s);
    const CellId natural = cell(u"requests.new.natural");
    const CellId business = cell(u"requests.new.business");
    const CellId amount = cell(u"a20_8.fees.amount");
    ASSERT_TRUE(
        source.apply(setFigures(source, {{natural, Figure(Decimal(7))},
                                         {amount, Figure(*Decimal::fromString(u"98.4361"))}})));
    const Origin origin{u"年报.html"_s, {}, {}, false, u"984361元"_s};
    ASSERT_TRUE(source.apply(
        {u"import"_s, {{{FieldKind::Origin, amount.toString()}, {}, toFieldText(origin)}}}));
    ASSERT_TRUE(source.apply(setField(source, {FieldKind::Narrative, u"overview"_s}, u"总体"_s)));
    ASSERT_TRUE(report.apply(
        setFigures(report, {{natural, Figure(Decimal(5))}, {business, Figure(Decimal(2))}})));

    const Operation kept = takePublished(report, source, false);
    const Operation replaced = takePublished(report, source, true);
    EXPECT_EQ(replaced.changes.size(), kept.changes.size() + 1);
    Report other = report;
    ASSERT_TRUE(other.apply(replaced));
    EXPECT_EQ(other.figure(natural).toString(), u"7"_s);
    ASSERT_TRUE(report.apply(kept));
    EXPECT_EQ(figure(u"requests.new.natural"), u"5"_s);
    EXPECT_EQ(figure(u"requests.new.business"), u"2"_s); // blank there, so nothing is taken away
    EXPECT_EQ(figure(u"a20_8.fees.amount"), u"98.4361"_s);
    EXPECT_EQ(report.origin(amount), origin);
    EXPECT_EQ(report.narrative(u"overview"_s), u"总体"_s);
    EXPECT_TRUE(takePublished(report, source, false).isEmpty());
}

TEST_F(EditsTest, RowsOfItsOwnComeWithWhatWasPublished)
{
    report = Report(Catalog::builtIn().form(u"2014"_s), 2017, u"示例局"_s);
    Report source = report;
    ASSERT_TRUE(
        source.apply(addLocalRow(source, {{}, u"normative_made"_s, u"其中：转载"_s, u"件"_s})));
    const CellId own = cell(u"stat.local_1.value");
    ASSERT_TRUE(source.apply(setFigures(source, {{own, Figure(Decimal(3))}})));
    ASSERT_TRUE(report.apply(takePublished(report, source, false)));
    EXPECT_EQ(report.localRows(), source.localRows());
    EXPECT_EQ(figure(u"stat.local_1.value"), u"3"_s);
}

TEST_F(EditsTest, RowsOfItsOwnGoToTheRowOfTheSameLabel)
{
    report = Report(Catalog::builtIn().form(u"2014"_s), 2017, u"示例局"_s);
    Report source = report;
    const auto add = [](Report& to, const QString& label, const QString& unit, int figure) {
        const CellId own{u"stat"_s, to.nextLocalRowId(), u"value"_s};
        ASSERT_TRUE(to.apply(addLocalRow(to, {{}, u"normative_made"_s, label, unit})));
        ASSERT_TRUE(to.apply(setFigures(to, {{own, Figure(Decimal(figure))}})));
    };
    add(report, u"其中：转载"_s, u"件"_s, 1); // local_1
    add(report, u"水电费"_s, u"万元"_s, 2);   // local_2
    add(source, u"另一行"_s, u"件"_s, 30);    // local_1: no row here
    add(source, u"水电费"_s, u"元"_s, 40);    // local_2: another unit
    add(source, u"其中 : 转载"_s, {}, 50);    // local_3: local_1 here

    Report kept = report;
    ASSERT_TRUE(kept.apply(takePublished(report, source, false)));
    EXPECT_EQ(kept.figure(cell(u"stat.local_1.value")).toString(), u"1"_s);
    EXPECT_EQ(kept.figure(cell(u"stat.local_2.value")).toString(), u"2"_s);
    ASSERT_TRUE(report.apply(takePublished(report, source, true)));
    EXPECT_EQ(figure(u"stat.local_1.value"), u"50"_s);
    EXPECT_EQ(figure(u"stat.local_2.value"), u"2"_s);
    std::map<QString, QString> added;
    for (const LocalRow& row : report.localRows())
        if (row.id == u"local_3"_s || row.id == u"local_4"_s)
            added[row.label] = report.figure({u"stat"_s, row.id, u"value"_s}).toString() + row.unit;
    EXPECT_EQ(added,
              (std::map<QString, QString>{{u"另一行"_s, u"30件"_s}, {u"水电费"_s, u"40元"_s}}));
    EXPECT_EQ(report.nextLocalRowId(), u"local_5"_s);
    EXPECT_TRUE(takePublished(report, source, true).isEmpty());
}

TEST_F(EditsTest, ARowTheFormKnowsIsTheSameUnderItsLabel)
{
    report = Report(Catalog::builtIn().form(u"2014"_s), 2017, u"示例局"_s);
    Report source = report;
    const QString label = u"人大代表建议和政协提案办理结果公开数"_s;
    ASSERT_TRUE(source.apply(addLocalRow(source, {{}, u"normative_made"_s, label, u"件"_s})));
    ASSERT_TRUE(source.apply(addLocalRow(source, {{}, u"local_1"_s, u"转载"_s, u"件"_s})));
    ASSERT_TRUE(
        source.apply(setFigures(source, {{cell(u"stat.local_1.value"), Figure(Decimal(3))},
                                         {cell(u"stat.local_2.value"), Figure(Decimal(4))}})));
    ASSERT_TRUE(report.apply(takePublished(report, source, false)));
    EXPECT_EQ(figure(u"stat.proposal_replies.value"), u"3"_s);
    EXPECT_EQ(figure(u"stat.local_1.value"), u"4"_s);
    ASSERT_EQ(report.localRows().size(), 1u);
    EXPECT_EQ(report.localRows()[0].label, u"转载"_s);
}

TEST_F(EditsTest, TheLeadersReasonIsRecordedAndTakenBack)
{
    const Override decided{u"机构改革，口径调整"_s, u"王某"_s, u"2023-01-16T09:30:00"_s};
    ASSERT_TRUE(report.apply(recordOverride(report, decided)));
    EXPECT_EQ(report.override(), decided);
    EXPECT_TRUE(recordOverride(report, decided).isEmpty());
    ASSERT_TRUE(report.apply(recordOverride(report, {{}, u"王某"_s, {}})));
    EXPECT_FALSE(report.override());
}

} // namespace
} // namespace gongkai
