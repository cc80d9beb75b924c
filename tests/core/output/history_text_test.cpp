// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/history_text.h"

#include "core/report/cover_fields.h"
#include "core/report/edits.h"
#include "core/report/names.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai::test {
namespace {

bool isChinese(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

QString named(const Report& report, FieldKind kind, const char* id)
{
    return changedField(report, {kind, QString::fromUtf8(id)});
}

TEST(HistoryTextTest, EveryFieldOfTheCoverAndEveryPartHasAChineseName)
{
    for (const char* id : {"2014", "2019", "2021"}) {
        const Report report = ReportBuilder(builtInForm(id));
        std::vector<FieldKey> keys;
        for (const CoverField& field : coverFields(report.form()))
            keys.push_back(field.key);
        for (const Section& section : report.form().sections)
            if (!section.narrative.isEmpty())
                keys.push_back({FieldKind::Narrative, section.narrative});
        for (const FieldKey& rank : agencyRankFields())
            keys.push_back(FieldKey::originOf(rank));
        for (const FieldKey& key : keys)
            EXPECT_TRUE(isChinese(changedField(report, key)))
                << changedField(report, key).toStdString();
    }
}

TEST(HistoryTextTest, WhatHasAnOriginIsNamedWithIt)
{
    const Report report = ReportBuilder(builtInForm("2021"));
    EXPECT_EQ(named(report, FieldKind::Origin, "agency.kind"),
              QStringLiteral("来源：本单位：类别"));
    EXPECT_EQ(named(report, FieldKind::Origin, "requests.carried_in.natural"),
              QStringLiteral("来源：") + report.cellLabel(cell("requests.carried_in.natural")));
}

TEST(HistoryTextTest, ValuesForProgramsAreToldInWords)
{
    const Report report = ReportBuilder(builtInForm("2021"));
    const FieldKey origin = FieldKey::originOf(agencyRankFields()[1]);
    EXPECT_EQ(changedValue(report, origin,
                           QStringLiteral(R"({"from":"","at":"2025-01-02T03:04:05+08:00",)"
                                          R"("confirmed":false,"original":"示例区图书馆"})")),
              QStringLiteral("由单位名称“示例区图书馆”推断，尚未确认"));
    EXPECT_EQ(changedValue(report, {FieldKind::Agency, QStringLiteral("level")},
                           QStringLiteral("county")),
              QStringLiteral("县区级"));
    EXPECT_EQ(changedValue(report, origin, {}), QString());
}

TEST(HistoryTextTest, ACountOfTheProgramIsNotTold)
{
    EXPECT_FALSE(
        isTold({{FieldKind::Meta, QStringLiteral("last_local")}, {}, QStringLiteral("1")}));
    EXPECT_TRUE(isTold({{FieldKind::Meta, QStringLiteral("year")}, {}, QStringLiteral("2024")}));
}

} // namespace
} // namespace gongkai::test
