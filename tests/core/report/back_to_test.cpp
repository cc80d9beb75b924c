// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/back_to.h"

#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::apply;
using test::builtInForm;
using test::ReportBuilder;

const QString overview = QStringLiteral("overview");

TEST(BackToTest, EveryFieldIsAsItWasAndOneUndoTakesItBack)
{
    Report report = ReportBuilder(builtInForm("2021"), 2024)
                        .cells({{"requests.new.natural", "3"}, {"requests.new.legal", "/"}})
                        .field(FieldKind::Narrative, overview, QStringLiteral("甲。\n乙。"));
    const Report then = report;
    apply(report, setFigures(report, {{test::cell("requests.new.natural"), test::figure("4")},
                                      {test::cell("requests.new.legal"), Figure()},
                                      {test::cell("requests.new.other"), test::figure("0")}}));
    apply(report,
          setField(report, {FieldKind::Narrative, overview}, QStringLiteral("甲。\n丙。\n丁。")));
    apply(report,
          setField(report, {FieldKind::Meta, QStringLiteral("year")}, QStringLiteral("2023")));
    const Report before = report;
    const Operation back = backTo(report, then);
    EXPECT_EQ(back.kind, QStringLiteral("back_to"));
    apply(report, back);
    EXPECT_EQ(report, then);
    apply(report, back.inverse(QStringLiteral("undo")));
    EXPECT_EQ(report, before);
    EXPECT_TRUE(backTo(then, then).isEmpty());
}

TEST(BackToTest, RowsOfItsOwnComeAndGoWithTheirFiguresAndNoIdIsGivenTwice)
{
    Report report = ReportBuilder(builtInForm("2014"), 2017);
    const auto add = [&](const char* label) -> CellId {
        const QString id = report.nextLocalRowId();
        apply(report,
              addLocalRow(report,
                          {{}, QStringLiteral("normative_made"), QString::fromUtf8(label), {}}));
        const CellId cell{QStringLiteral("stat"), id, QStringLiteral("value")};
        apply(report, setFigures(report, {{cell, test::figure("5")}}));
        return cell;
    };
    const CellId first = add("甲");
    const Report then = report;
    apply(report, removeLocalRow(report, first.row));
    const CellId second = add("乙");
    apply(report, backTo(report, then));
    EXPECT_TRUE(report.hasCell(first));
    EXPECT_EQ(report.figure(first), test::figure("5"));
    EXPECT_FALSE(report.hasCell(second));
    EXPECT_NE(report.nextLocalRowId(), second.row);
}

} // namespace
} // namespace gongkai
