// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The level and kind of the agency are inferred from its name until the clerk confirms them.
#include "core/checks/evaluate.h"
#include "core/intake/json_reader.h"
#include "core/intake/read_source.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

const FieldKey levelKey{FieldKind::Agency, QStringLiteral("level")};
const FieldKey kindKey{FieldKind::Agency, QStringLiteral("kind")};

Report readFrom(const QString& agency)
{
    const Report published(builtInForm("2021"), 2022, agency);
    auto result = readSource(written(published, {}, "clean page"), QStringLiteral("来源"), {},
                             Catalog::builtIn());
    EXPECT_TRUE(result);
    return result->report;
}

} // namespace

TEST(InferredTest, LevelAndKindAreMarkedAsInferredFromTheName)
{
    const Report report = readFrom(QStringLiteral("示例县统计局"));
    EXPECT_EQ(report.field(levelKey), QStringLiteral("county"));
    EXPECT_EQ(report.field(kindKey), QStringLiteral("department"));
    EXPECT_EQ(report.unconfirmed(), (std::vector{levelKey, kindKey}));
    EXPECT_EQ(report.originOf(levelKey)->original, QStringLiteral("示例县统计局"));
}

TEST(InferredTest, ChecksThatNeedThemSpeak)
{
    Report published(builtInForm("2021"), 2022, QStringLiteral("示例县统计局"));
    apply(published, setFigures(published, {{cell("a20_8.fees.amount"), Figure(Decimal(984361))}}));
    const auto result = readSource(written(published, {}, "clean page"), QStringLiteral("来源"), {},
                                   Catalog::builtIn());
    ASSERT_TRUE(result);
    const std::vector<Finding> findings = checkReport(result->report);
    const auto size = std::ranges::find_if(
        findings, [](const Finding& finding) { return finding.check->id == u"a20_8.size"; });
    ASSERT_NE(size, findings.end());
    EXPECT_EQ(size->outcome, Outcome::Broken); // only of a department's report
}

TEST(InferredTest, WhatTheNameDoesNotSayIsNeitherFilledNorMarked)
{
    const Report report = readFrom(QStringLiteral("示例管理委员会"));
    EXPECT_TRUE(report.field(levelKey).isEmpty());
    EXPECT_FALSE(report.originOf(levelKey));
}

TEST(InferredTest, ConfirmingIsOneOperationAndKeepsTheValue)
{
    Report report = readFrom(QStringLiteral("示例镇人民政府"));
    const Operation operation = confirm(report, report.unconfirmed());
    EXPECT_EQ(operation.kind, QStringLiteral("confirm"));
    apply(report, operation);
    EXPECT_TRUE(report.unconfirmed().empty());
    EXPECT_EQ(report.field(levelKey), QStringLiteral("township"));
    apply(report, operation.inverse(QStringLiteral("undo")));
    EXPECT_EQ(report.unconfirmed(), (std::vector{levelKey, kindKey}));
}

TEST(InferredTest, ChoosingOneConfirmsIt)
{
    Report report = readFrom(QStringLiteral("示例镇人民政府"));
    apply(report, setField(report, levelKey, QStringLiteral("township")));
    EXPECT_EQ(report.unconfirmed(), (std::vector{kindKey}));
}

TEST(InferredTest, TheMarkIsKeptByTheExchangeFormat)
{
    const Report report = readFrom(QStringLiteral("示例镇人民政府"));
    const auto back = readJson(writeJson(report), QStringLiteral("往返.json"), Catalog::builtIn());
    ASSERT_TRUE(back) << back.error().message.toStdString();
    EXPECT_EQ(*back, report);
    EXPECT_EQ(back->unconfirmed(), (std::vector{levelKey, kindKey}));
}

TEST(InferredTest, AnOpenReportTakesThemOnlyOfItsOwnAgencyAndWhereItHasNone)
{
    const Report source = readFrom(QStringLiteral("示例镇人民政府"));
    Report open(builtInForm("2021"), 2022, QStringLiteral("示例镇人民政府"));
    apply(open, setField(open, levelKey, QStringLiteral("county")));
    apply(open, takePublished(open, source, true));
    EXPECT_EQ(open.field(levelKey), QStringLiteral("county")); // the clerk's
    EXPECT_FALSE(open.isUnconfirmed(levelKey));
    EXPECT_EQ(open.field(kindKey), QStringLiteral("government"));
    EXPECT_TRUE(open.isUnconfirmed(kindKey));

    Report other(builtInForm("2021"), 2022, QStringLiteral("示例乡人民政府"));
    apply(other, takePublished(other, source, true));
    EXPECT_TRUE(other.field(kindKey).isEmpty());
    EXPECT_TRUE(other.unconfirmed().empty());
}

} // namespace gongkai
