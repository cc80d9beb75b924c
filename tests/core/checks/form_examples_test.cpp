// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/form_examples.h"

#include "core/catalog/catalog.h"
#include "core/checks/evaluate.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>

namespace gongkai::test {
namespace {

FormPtr changed(const QByteArray& piece, const QByteArray& other)
{
    QByteArray json = builtInForm("2021")->json;
    const auto at = json.indexOf(piece);
    EXPECT_GE(at, 0);
    const auto form = loadForm(json.replace(at, piece.size(), other), u"own.json"_qs);
    EXPECT_TRUE(form) << form.error().message.toStdString();
    return *form;
}

TEST(FormExamplesTest, OfTheBuiltInFormsAllSayWhatTheyMust)
{
    for (const char* id : {"2014", "2019", "2021"})
        for (const FormFault& fault : faultyExamples(builtInForm(id)))
            ADD_FAILURE() << qPrintable(faultText(QString::fromLatin1(id), fault));
}

TEST(FormExamplesTest, AnExampleThatSaysSomethingElseIsNamed)
{
    const QByteArray piece = "\"requests.total.natural=";
    const auto faults = faultyExamples(changed(piece, "\"requests.total.natural=9"));
    ASSERT_FALSE(faults.empty());
    EXPECT_TRUE(faults[0].pointer.endsWith(u"/passing")) << qPrintable(faults[0].pointer);
    EXPECT_TRUE(faults[0].what.startsWith(u"这个例子应当成立，但按它校验结果为不平："))
        << qPrintable(faults[0].what);
    EXPECT_GT(faults[0].line, 100);
}

// docs/form-guide.zh.md
TEST(FormExamplesTest, TheFormOfTheGuideIsInOrder)
{
    QFile guide(QStringLiteral(GONGKAI_SOURCE_DIR "/docs/form-guide.zh.md"));
    ASSERT_TRUE(guide.open(QIODevice::ReadOnly));
    const QByteArray text = guide.readAll();
    const QByteArray begin = "```json\n";
    const qsizetype from = text.indexOf(begin) + begin.size();
    ASSERT_GT(from, begin.size());
    const QByteArray json = text.sliced(from, text.indexOf("```", from) - from);
    const FormInspection inspection =
        inspectForm(json, [](const QString&) -> FormPtr { return nullptr; });
    for (const FormFault& fault : inspection.faults)
        ADD_FAILURE() << qPrintable(faultText(u"guide"_qs, fault));
    EXPECT_TRUE(inspection.warnings.empty());
    ASSERT_TRUE(inspection.form);
    for (const FormFault& fault : faultyExamples(inspection.form))
        ADD_FAILURE() << qPrintable(faultText(u"guide"_qs, fault));
}

// “10 %”, not “ten times”.
TEST(FormExamplesTest, AShareMayBeWrittenAsAPartOfTheWhole)
{
    QByteArray json = builtInForm("2021")->json;
    json.replace("{\"cell\": \"requests.other_misc.total\", \"factor\": 10}",
                 "\"requests.other_misc.total\"");
    const qsizetype share = json.indexOf("\"id\": \"requests.other_share\"");
    ASSERT_GT(share, 0);
    const qsizetype right = json.indexOf("\"requests.total.total\"]", share);
    ASSERT_GT(right, 0);
    json.replace(right, 22, "{ \"cell\": \"requests.total.total\", \"factor\": 0.1 }");
    const auto form = loadForm(json, u"own.json"_qs);
    ASSERT_TRUE(form) << form.error().message.toStdString();
    const auto check = std::ranges::find((*form)->checks, u"requests.other_share"_qs, &Check::id);
    ASSERT_EQ(check->instances[0].right[0].factor, Decimal::fromString(u"0.1"));
    EXPECT_TRUE(faultyExamples(*form).empty());
    const Report report =
        ReportBuilder(*form, 2023)
            .cells({{"requests.total.total", "20"}, {"requests.other_misc.total", "4"}});
    const Finding finding = evaluate(*check, check->instances[0], report);
    EXPECT_EQ(finding.outcome, Outcome::Broken);
    EXPECT_TRUE(finding.message.contains(u"20%")) << qPrintable(finding.message);
    EXPECT_TRUE(finding.message.contains(u"10%")) << qPrintable(finding.message);
}

} // namespace
} // namespace gongkai::test
