// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/handin.h"

#include "core/catalog/catalog.h"
#include "core/intake/json_reader.h"
#include "core/output/check_code.h"
#include "core/report/diff.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "core/storage/report_file.h"
#include "core/words/words.h"
#include "tests/core/output/docx_file.h"
#include "tests/support/report_builder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

const QString secret = QStringLiteral("wangfang");

Report copiedReport()
{
    LastYear last{u"2021"_qs, 2023, u"C:/Users/wangfang/2023.gkb"_qs, {}};
    last.cells.emplace(test::cell("requests.carried_out.natural"), test::figure("3"));
    last.narrative.emplace(u"overview"_qs, u"上年公开30条。"_qs);
    const QString from = u"/home/wangfang/2023.gkb"_qs;
    const QString at = u"2025-01-10T09:00:00+08:00"_qs;
    return ReportBuilder(builtInForm("2021"), 2024)
        .cells({{"requests.carried_in.natural", "3"}, {"requests.carried_in.total", "3"}})
        .field(FieldKind::LastYear, {}, toFieldText(last))
        .field(FieldKind::Origin, u"requests.carried_in.natural"_qs,
               toFieldText(Origin{from, u"requests.carried_out.natural"_qs, at, false, {}}))
        .field(FieldKind::Origin, u"requests.carried_in.total"_qs,
               toFieldText(Origin{from, u"requests.carried_out.total"_qs, at, true, {}}))
        .field(FieldKind::Signoff, u"head"_qs, u"周文清"_qs)
        .field(FieldKind::Narrative, u"overview"_qs, u"全年公开34条。"_qs);
}

ReportFindings findings(const Report& report)
{
    return findingsOf(report, Lexicon::builtIn());
}

Report copyOf(const Report& report)
{
    return handInCopy(report, findings(report));
}

TEST(HandInTest, TheCopySaysTheSameAndHasTheSameCode)
{
    const Report report = copiedReport();
    const Report copy = copyOf(report);
    EXPECT_TRUE(diff(report, copy).empty());
    EXPECT_EQ(checkCode(copy), checkCode(report));
    EXPECT_EQ(copy.signoff(u"head"_qs), u"周文清"_qs);
    EXPECT_EQ(copy.lastYear()->cells, report.lastYear()->cells);
    EXPECT_TRUE(copy.lastYear()->narrative.empty());
    EXPECT_TRUE(copy.isUnconfirmed(test::cell("requests.carried_in.natural")));
    EXPECT_FALSE(copy.origin(test::cell("requests.carried_in.total")));
}

TEST(HandInTest, NoFieldNamesAFileOfTheClerk)
{
    const Report copy = copyOf(copiedReport());
    for (const auto& [key, value] : copy.fields())
        EXPECT_FALSE(value.contains(secret)) << qPrintable(key.id + u": " + value);
}

TEST(HandInTest, TheFileWrittenFromItNamesNeitherUserNorMachine)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.gkb"_qs);
    ReportFile::OpenOptions options;
    options.author = {};
    {
        const auto file = ReportFile::create(path, copyOf(copiedReport()), options);
        ASSERT_TRUE(file) << qPrintable(file.error().message);
        const auto history = (*file)->history();
        ASSERT_TRUE(history);
        ASSERT_EQ(history->size(), 1U);
        EXPECT_EQ(history->front().user, QString());
        EXPECT_EQ(history->front().machine, QString());
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"copy.gkb"_qs});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(secret.toUtf8()));
}

TEST(HandInTest, TheZipHoldsWordWorkbookAndExchangeFormat)
{
    const auto zip = handInPackage(copiedReport(), findings(copiedReport()), u"示例区2024年度"_qs);
    ASSERT_TRUE(zip);
    const auto files = test::unzip(*zip);
    ASSERT_EQ(files.size(), 3U);
    EXPECT_TRUE(files.at(u"示例区2024年度.docx"_qs).startsWith("PK"));
    EXPECT_TRUE(files.at(u"示例区2024年度.xlsx"_qs).startsWith("PK"));
    const QByteArray json = files.at(u"示例区2024年度.json"_qs);
    EXPECT_FALSE(json.contains(secret.toUtf8()));
    const auto read = readJson(json, u"copy.json"_qs, Catalog::builtIn());
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    EXPECT_EQ(*read, copyOf(copiedReport()));
}

// Explained: a carried figure that is not last year's, a statement of the text, and what is neither
// broken nor there.
Report explainedReport()
{
    Report report = ReportBuilder(builtInForm("2021"), 2024)
                        .restZero()
                        .lastYear({{"requests.carried_out.natural", "3"}})
                        .field(FieldKind::Narrative, u"overview"_qs, u"收到申请1件。"_qs)
                        .field(FieldKind::Explanation, u"requests.balance/business"_qs,
                               toFieldText(Explanation{{}, {}, {}, u"已改正"_qs}))
                        .field(FieldKind::Explanation, u"text.received/overview:4:收到申请2件。"_qs,
                               toFieldText(Explanation{{}, {}, {}, u"已改写"_qs}));
    for (const Finding& finding : findings(report).cells)
        if (finding.key() == u"requests.carry/natural")
            test::apply(report, explain(report, finding, u"上年登记有误"_qs));
    for (const TextFinding& finding : findings(report).words)
        if (finding.rule->id == u"text.received" && finding.isBroken())
            test::apply(report, explain(report, finding, u"含转办一件"_qs));
    return report;
}

TEST(HandInTest, ExplanationsOfWhatIsBrokenGoWithIt)
{
    const Report report = explainedReport();
    ASSERT_EQ(report.explanations().size(), 4U);
    const HandInContents contents = handInContents(report, findings(report));
    EXPECT_TRUE(contents.holds.contains(u"差错说明：2 条"_qs))
        << qPrintable(contents.holds.join(u'\n'));
    QStringList texts;
    for (const Explanation& explanation : copyOf(report).explanations())
        texts += explanation.text;
    EXPECT_EQ(texts.join(u' ').toStdString(), "上年登记有误 含转办一件");
}

TEST(HandInTest, TheLeadersReasonGoesWithItOnlyWhileAnErrorIsBroken)
{
    Report report =
        ReportBuilder(builtInForm("2021"), 2024).restZero().cells({{"requests.new.natural", "1"}});
    test::apply(report, recordOverride(report, {u"口径调整"_qs, u"王某"_qs, {}}));
    EXPECT_TRUE(copyOf(report).override());
    const auto says = [](const Report& said) {
        return handInContents(said, findings(said)).holds.join(u'\n').contains(u"理由"_qs);
    };
    EXPECT_TRUE(says(report));
    test::apply(report, setFigures(report, {{test::cell("requests.new.natural"),
                                             test::figure("0")}})); // mended
    ASSERT_TRUE(report.override());
    EXPECT_FALSE(copyOf(report).override());
    EXPECT_FALSE(says(report));
}

TEST(HandInTest, WhatItHoldsAndLeavesOutIsListed)
{
    const HandInContents contents = handInContents(copiedReport(), findings(copiedReport()));
    EXPECT_EQ(contents.holds.join(u'\n').toStdString(),
              "统计数据：已填 2 格，共 200 格\n"
              "正文：1 个部分\n"
              "封面、联系方式和签署栏（含其中填写的姓名）\n"
              "上年数据：1 个\n"
              "尚未确认的带入或推断：1 项");
    EXPECT_EQ(contents.leavesOut.size(), 4);
}

} // namespace
} // namespace gongkai
