// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/hand_over.h"

#include "core/output/handin.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <set>

namespace gongkai::test {
namespace {

TEST(HandOverTest, NoTwoFilesHaveOneName)
{
    std::set<QString> ids;
    std::set<QString> endings;
    for (const HandOverItem& item : handOverItems()) {
        EXPECT_TRUE(ids.insert(item.id).second) << item.id.toStdString();
        EXPECT_TRUE(endings.insert(item.ending).second) << item.ending.toStdString();
    }
    EXPECT_EQ(ids.size(), 10U);
}

TEST(HandOverTest, StemsThatNoSystemTakesAreRefused)
{
    for (const char* stem : {"", "  ", "a/b", "a\\b", "a:b", "a*", "what?", "\"a\"", "a|b", "con",
                             "LPT1.年报", "a\nb"})
        EXPECT_NE(whyNoStem(QString::fromUtf8(stem)), QString()) << stem;
    EXPECT_NE(whyNoStem(QString(121, u'年')), QString());
    for (const char* stem :
         {"年报", "示例区人民政府 2023", "a.b", "console", "100%#&", "（审签稿）"})
        EXPECT_EQ(whyNoStem(QString::fromUtf8(stem)), QString()) << stem;
}

TEST(HandOverTest, ThePagesForSignatureSayWhatTheTextGetsWrong)
{
    const auto text = [](const char* words) {
        return ReportBuilder(builtInForm("2021"), 2024)
            .restZero()
            .field(FieldKind::Narrative, QStringLiteral("overview"), QString::fromUtf8(words))
            .field(FieldKind::Narrative, QStringLiteral("others"),
                   QStringLiteral("本年度未收取信息处理费。"));
    };
    const auto page = [](const Report& report) {
        TestSession session{report};
        return *exportBytes(*session, ExportFormat::Html, {.purpose = Purpose::Signoff}, {});
    };
    EXPECT_TRUE(page(text("收到申请1件。")).contains("草稿 · 文字与表格不符"));
    EXPECT_FALSE(page(text("收到申请0件。")).contains("草稿"));
}

TEST(HandOverTest, TheCopyReplacesNoReportAndNamesNobody)
{
    TestSession session{publishedCase("zone_2022")};
    const QString path = session.folder() + QStringLiteral("/副本.gkb");
    for (const HandOverItem& item : handOverItems()) {
        if (item.id == QStringLiteral("copy_gkb")) {
            ASSERT_TRUE(writeHandOver(*session, item, path, {}));
            EXPECT_FALSE(writeHandOver(*session, item, path, {})); // it may be somebody's
        }
    }
    const auto copy = ReportFile::open(path, {ReportFile::Mode::Read});
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->report(), handInCopy(session->report(), session->allFindings()));
    const auto history = (*copy)->history();
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 1U);
    EXPECT_EQ(history->front().user, QString());
    EXPECT_EQ(history->front().machine, QString());
    EXPECT_FALSE(QFile::exists(session.folder() + QStringLiteral("/~$副本.gkb.lock")));
}

} // namespace
} // namespace gongkai::test
