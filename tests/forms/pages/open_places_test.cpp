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

#include <algorithm>

namespace gongkai::test {
namespace {

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
    const Report report = ReportBuilder(builtInForm("2021"), 2022);
    const std::vector<FieldKey> blanks = blankFields(report);
    // Of the cover level, kind and date; 200 cells; preface, overview, problems and others.
    ASSERT_EQ(blanks.size(), 3U + 200U + 4U);
    EXPECT_EQ(blanks.front(), (FieldKey{FieldKind::Agency, QStringLiteral("level")}));
    EXPECT_EQ(blanks[3], (FieldKey{FieldKind::Narrative, QStringLiteral("preface")}));
    EXPECT_EQ(blanks[5].kind, FieldKind::Cell);
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
    const std::vector<FieldKey> blanks = blankFields(session->report());
    EXPECT_EQ(std::ranges::count(blanks, name), 0) << "counted once";
}

} // namespace
} // namespace gongkai::test
