// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/open_places.h"

#include "core/output/delivery.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "core/words/text_explanations.h"
#include "forms/pages/navigation_model.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <set>

namespace gongkai::test {
namespace {

using Kind = DeliveryGap::Kind;

/// A department's report with one broken sum, a warning, and one count of the text that is wrong.
struct OpenPlacesTest : testing::Test
{
    TestSession session{departmentReport().cells({{"a20_1.normative.issued", "40"}})};
    NavigationModel model{*session};

    OpenPlacesTest()
    {
        EXPECT_TRUE(session->apply(setField(session->report(),
                                            {FieldKind::Narrative, QStringLiteral("disputes")},
                                            QStringLiteral("行政复议10件，行政诉讼7件。"))));
    }
    int warningsOfParts() const
    {
        int sum = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            sum += model.state(row).warnings;
        return sum;
    }
    void explainCells()
    {
        const std::vector<Finding> findings = session->findings();
        for (const Finding& finding : findings) {
            if (finding.outcome != Outcome::Broken)
                continue;
            ASSERT_TRUE(
                session->apply(explain(session->report(), finding, QStringLiteral("含下属单位"))));
        }
    }
    void explainText()
    {
        const std::vector<TextFinding> findings = session->textFindings();
        for (const TextFinding& finding : findings) {
            if (!finding.isBroken())
                continue;
            ASSERT_TRUE(
                session->apply(explain(session->report(), finding, QStringLiteral("含上年1件"))));
        }
    }
};

TEST_F(OpenPlacesTest, WhatIsExplainedIsNotOpenForThePartsAndForTheWhole)
{
    EXPECT_EQ(stateOf(*session).warnings, 2);
    EXPECT_EQ(warningsOfParts(), 2);
    explainCells();
    EXPECT_EQ(stateOf(*session).warnings, 1);
    EXPECT_EQ(warningsOfParts(), 1);
    explainText();
    EXPECT_EQ(stateOf(*session).warnings, 0);
    EXPECT_EQ(warningsOfParts(), 0);
    // Written for other figures it settles nothing.
    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("a20_1.normative.issued"), figure("41")}})));
    EXPECT_EQ(stateOf(*session).warnings, 1);
    EXPECT_EQ(warningsOfParts(), 1);
}

TEST_F(OpenPlacesTest, AnErrorThatMustHoldStaysOpenWhateverIsSaidOfIt)
{
    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.new.natural"), figure("9999")}})));
    const int errors = stateOf(*session).errors;
    ASSERT_GT(errors, 0);
    explainCells();
    EXPECT_EQ(stateOf(*session).errors, errors);
}

TEST(BlankFieldsTest, StandInPrintedOrderAndWhatMayStayEmptyIsNotAmongThem)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)};
    const Report& report = session->report();
    const std::vector<FieldKey> blanks = blankFields(*session);
    // Of the cover the date, and who signs (five); 200 cells; overview, problems and others.
    ASSERT_EQ(blanks.size(), 6U + 200U + 3U);
    EXPECT_EQ(blanks.front(), (FieldKey{FieldKind::Cover, QStringLiteral("issue_date")}));
    EXPECT_EQ(blanks[6], (FieldKey{FieldKind::Narrative, QStringLiteral("overview")}));
    EXPECT_EQ(blanks[7].kind, FieldKind::Cell);
    EXPECT_EQ(blanks.back(), (FieldKey{FieldKind::Narrative, QStringLiteral("others")}));
    const auto requests = std::ranges::find(blanks, FieldKey::cell(cell("requests.new.natural")));
    ASSERT_NE(requests, blanks.end());
    EXPECT_EQ(*(requests + 1), FieldKey::cell(cell("requests.new.business"))) << "row by row";
    EXPECT_EQ(pageOfField(report, *requests),
              (PageRef{PageRef::Kind::Sheet, QStringLiteral("requests")}));
    EXPECT_EQ(pageOfField(report, blanks.front()), (PageRef{PageRef::Kind::Cover}));
    EXPECT_EQ(pageOfField(report, {FieldKind::Meta, QStringLiteral("year")}), std::nullopt);
}

TEST(UnconfirmedFieldsTest, AreWhatWasCopiedOrInferred)
{
    Report report = ReportBuilder(builtInForm("2021"), 2022);
    const FieldKey key = FieldKey::cell(cell("requests.carried_in.natural"));
    const QString origin = toFieldText(Origin{{}, {}, {}, false, QStringLiteral("3")});
    apply(report, {QStringLiteral("carry"),
                   {{key, {}, QStringLiteral("3")}, {FieldKey::originOf(key), {}, origin}}});
    EXPECT_EQ(unconfirmedFields(report), std::vector<FieldKey>{key});
    apply(report, confirm(report, {key}));
    EXPECT_TRUE(unconfirmedFields(report).empty());
}

TEST(OpenPlacesOfTheCoverTest, AnUnnamedAgencyIsCountedAsWhatLeavesCountsIt)
{
    const FieldKey name{FieldKind::Agency, QStringLiteral("name")};
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)
                            .restZero()
                            .field(name.kind, name.id, QStringLiteral("（单位名称待填）"))};
    const auto gaps = deliveryGaps(session->report(), session->allFindings(), {});
    const auto errors = std::ranges::count(gaps, Severity::Error, &DeliveryGap::severity);
    ASSERT_EQ(errors, 1);
    EXPECT_EQ(stateOf(*session).errors, errors);
    const NavigationModel model(*session);
    EXPECT_EQ(model.state(0).errors, errors) << "the cover";
    EXPECT_TRUE(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("名称")));
    const std::vector<FieldKey> blanks = blankFields(*session);
    EXPECT_EQ(std::ranges::count(blanks, name), 0) << "counted once";
}

// What the list says, counted from its lines alone.
struct Listed
{
    explicit Listed(const Session& session)
        : gaps(deliveryGaps(session.report(), session.allFindings(), {Purpose::Signoff}))
    {
        const auto forPublication =
            deliveryGaps(session.report(), session.allFindings(), {Purpose::Publish});
        mergeGaps(gaps, forPublication);
    }
    int of(std::initializer_list<Kind> kinds) const
    {
        return static_cast<int>(std::ranges::count_if(gaps, [&](const DeliveryGap& gap) {
            return std::ranges::find(kinds, gap.kind) != kinds.end();
        }));
    }
    // “三（二）…：整张表空白（12 格）”
    int inBlankTables() const
    {
        static const QRegularExpression cellsOf(QStringLiteral("（(\\d+) 格）"));
        int cells = 0;
        for (const DeliveryGap& gap : gaps)
            if (gap.kind == Kind::EmptyTable)
                cells += cellsOf.match(gap.text).captured(1).toInt();
        return cells;
    }

    std::vector<DeliveryGap> gaps;
};

void expectTheListsNumbers(Session& session)
{
    const Listed list(session);
    const PartState bar = stateOf(session);
    EXPECT_EQ(bar.errors + bar.warnings + bar.waiting,
              list.of({Kind::Agency, Kind::Broken, Kind::Words, Kind::Undecided, Kind::Jump,
                       Kind::EmptyTable}));
    EXPECT_GE(bar.waiting, list.of({Kind::Undecided}));
    EXPECT_EQ(bar.blanks, list.of({Kind::Blank, Kind::Part, Kind::Field}) + list.inBlankTables());
    EXPECT_EQ(bar.unconfirmed, list.of({Kind::Unconfirmed}));
    const NavigationModel parts(session);
    int blanks = 0;
    int unconfirmed = 0;
    for (int row = 0; row < parts.rowCount(); ++row) {
        blanks += parts.state(row).blanks;
        unconfirmed += parts.state(row).unconfirmed;
    }
    EXPECT_EQ(blanks, bar.blanks);
    EXPECT_EQ(unconfirmed, bar.unconfirmed);
}

QString copied()
{
    return toFieldText(Origin{QStringLiteral("去年.gkb"), {}, {}, false, {}});
}

// Whole tables stay blank, single cells do, sums are right by chance or wrong.
Report randomReport(const char* form, QRandomGenerator& random)
{
    Report report = ReportBuilder(builtInForm(form));
    std::set<QString> blank;
    for (const Table& table : report.form().tables)
        if (random.bounded(3) == 0)
            blank.insert(table.id);
    std::vector<std::pair<CellId, Figure>> figures;
    for (const CellId& cell : report.cells())
        if (!blank.contains(cell.table) && random.bounded(4) != 0)
            figures.emplace_back(cell, Figure(Decimal(random.bounded(2))));
    apply(report, setFigures(report, figures));
    if (random.bounded(2) == 0)
        apply(report, setField(report, {FieldKind::Narrative, QStringLiteral("overview")},
                               QStringLiteral("全年收到申请5件，办结9件。")));
    for (const CellId& cell : report.cells())
        if (!report.figure(cell).isBlank() && random.bounded(9) == 0)
            apply(report, {QStringLiteral("carry"),
                           {{FieldKey::originOf(FieldKey::cell(cell)), {}, copied()}}});
    return report;
}

TEST(OpenNumbersTest, TheStatusBarSaysWhatTheListSays)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 12; ++round) {
        for (const char* form : {"2014", "2019", "2021"}) {
            SCOPED_TRACE(testing::Message() << form << " " << round);
            TestSession session{randomReport(form, random)};
            expectTheListsNumbers(*session);
        }
    }
}

TEST(OpenNumbersTest, ATableExplainedAsBlankIsBlankNoMore)
{
    TestSession session{ReportBuilder(builtInForm("2021"), 2022)};
    const int before = stateOf(*session).blanks;
    const std::vector<Finding> findings = session->findings();
    const auto table = std::ranges::find_if(findings, [](const Finding& finding) {
        return finding.check->kind == Check::Kind::TableEmpty;
    });
    ASSERT_NE(table, findings.end());
    ASSERT_TRUE(
        session->apply(explain(session->report(), *table, QStringLiteral("本机关没有此项职责"))));
    EXPECT_EQ(stateOf(*session).blanks, before - static_cast<int>(table->cells.size()));
    expectTheListsNumbers(*session);
}

TEST(OpenNumbersTest, WhatTheLeaderLetsPassIsOpenNowhere)
{
    TestSession session{departmentReport().cells({{"requests.new.natural", "9999"}})};
    ASSERT_GT(stateOf(*session).errors, 0);
    const QString reason =
        toFieldText(Override{QStringLiteral("系统数据待核"), QStringLiteral("王某"), {}});
    ASSERT_TRUE(
        session->apply({QStringLiteral("override"), {{{FieldKind::Override, {}}, {}, reason}}}));
    EXPECT_EQ(stateOf(*session).errors, 0);
    expectTheListsNumbers(*session);
}

} // namespace
} // namespace gongkai::test
