// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_findings_json.h"

#include "core/checks/check_engine.h"
#include "core/words/check_words.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai::test {
namespace {

Report withSentence(const QString& text)
{
    Report report = ReportBuilder(builtInForm("2021"))
                        .row("requests", "new", {"457", "0", "0", "0", "0", "0", "457"})
                        .row("requests", "carried_in", {"0", "0", "0", "0", "0", "0", "0"});
    const FieldKey key{FieldKind::Narrative, QStringLiteral("overview")};
    EXPECT_TRUE(report.apply({QStringLiteral("set"), {{key, report.field(key), text}}}));
    return report;
}

TEST(TextFindingsJsonTest, TheProseFollowsTheCellsWithItsPlace)
{
    const Report report =
        withSentence(QStringLiteral("工作有序。\n𠮷祥，全年收到政府信息公开申请456件。"));
    const auto cells = checkReport(report);
    const auto list = QJsonDocument::fromJson(
                          findingsToJson(cells, checkWords(report, Lexicon::builtIn()), report))
                          .array();
    ASSERT_GT(list.size(), std::ssize(cells));
    QJsonObject found;
    for (const QJsonValue& value : list)
        if (value[u"check"] == QStringLiteral("text.received"))
            found = value.toObject();
    EXPECT_EQ(found[u"instance"], QStringLiteral("overview:1:16"));
    EXPECT_EQ(found[u"severity"], QStringLiteral("warning"));
    EXPECT_EQ(found[u"result"], QStringLiteral("broken"));
    EXPECT_EQ(found[u"left"], QStringLiteral("456"));
    EXPECT_EQ(found[u"right"], QStringLiteral("457"));
    EXPECT_EQ(found[u"difference"], QStringLiteral("-1"));
    EXPECT_EQ(found[u"cells"].toArray(), // of both readings: new ones, or with last year's
              (QJsonArray{QStringLiteral("requests.new.total"),
                          QStringLiteral("requests.carried_in.total")}));
    EXPECT_TRUE(found[u"message"].toString().contains(QStringLiteral("457")));
    const QJsonObject place{{QStringLiteral("part"), QStringLiteral("overview")},
                            {QStringLiteral("paragraph"), 1},
                            {QStringLiteral("from"), 16}, // 𠮷 is two units
                            {QStringLiteral("to"), 20},
                            {QStringLiteral("text"), QStringLiteral("456件")}};
    EXPECT_EQ(found[u"place"].toObject(), place);
}

TEST(TextFindingsJsonTest, WithoutProseThereAreTheCellsOnly)
{
    const Report report = ReportBuilder(builtInForm("2021"));
    const auto cells = checkReport(report);
    EXPECT_EQ(findingsToJson(cells, {}, report), findingsToJson(cells, report));
}

} // namespace
} // namespace gongkai::test
