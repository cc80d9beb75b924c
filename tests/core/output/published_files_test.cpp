// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_engine.h"
#include "core/checks/explanations.h"
#include "core/output/writers.h"
#include "core/report/field_json.h"
#include "core/words/words.h"
#include "tests/core/output/docx_file.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

const QString telephone = QStringLiteral("0431-5550177");

// What the office knows and the public is not told: each of these words stands in one field.
const QStringList secrets = {
    QStringLiteral("周文清"),       QStringLiteral("李审核"),       QStringLiteral("王填报"),
    QStringLiteral("13800000000"),  QStringLiteral("2025-01-11"),   QStringLiteral("2025年1月11日"),
    QStringLiteral("保密路9号"),    QStringLiteral("office@x.cn"),  QStringLiteral("登记有误"),
    QStringLiteral("年内无法核实"), QStringLiteral("赵批准"),       QStringLiteral("zhangsan"),
    QStringLiteral("0431-5550188"), QStringLiteral("www.secret.cn")};

// Its preface names the telephone and nothing else.
Report report()
{
    const Origin origin{u"C:\\Users\\zhangsan\\上年.gkb"_qs, {}, {}, false, {}};
    Report report =
        ReportBuilder(builtInForm("2021"), 2022)
            .restZero()
            .lastYear({{"requests.carried_out.natural", "3"}})
            .field(FieldKind::Narrative, u"preface"_qs, u"联系电话：0431-5550177。"_qs)
            .field(FieldKind::Cover, u"phone"_qs, telephone)
            .field(FieldKind::Cover, u"address"_qs, u"保密路9号"_qs)
            .field(FieldKind::Cover, u"email"_qs, u"office@x.cn"_qs)
            .field(FieldKind::Cover, u"fax"_qs, u"0431-5550188"_qs)
            .field(FieldKind::Cover, u"website"_qs, u"www.secret.cn"_qs)
            .field(FieldKind::Signoff, u"responsible"_qs, u"周文清"_qs)
            .field(FieldKind::Signoff, u"reviewer"_qs, u"李审核"_qs)
            .field(FieldKind::Signoff, u"preparer"_qs, u"王填报"_qs)
            .field(FieldKind::Signoff, u"phone"_qs, u"13800000000"_qs)
            .field(FieldKind::Signoff, u"date"_qs, u"2025-01-11"_qs)
            .field(FieldKind::Origin, u"requests.carried_in.natural"_qs, toFieldText(origin))
            .field(FieldKind::Override, {},
                   toFieldText(Override{u"年内无法核实"_qs, u"赵批准"_qs,
                                        u"2025-01-20T09:00:00+08:00"_qs}));
    for (const Finding& finding : checkReport(report))
        if (finding.key() == u"requests.carry/natural")
            test::apply(report, explain(report, finding, u"登记有误。"_qs));
    return report;
}

QByteArray partsOf(const QByteArray& container)
{
    QByteArray all;
    for (const auto& [name, part] : test::unzip(container))
        all += name.toUtf8() + '\n' + part + '\n';
    return all;
}

void expectNoSecrets(const QByteArray& content, const char* format)
{
    for (const QString& secret : secrets)
        EXPECT_FALSE(content.contains(secret.toUtf8())) << format << ": " << qPrintable(secret);
}

Document composed(const Report& report, Purpose purpose)
{
    return compose(report, findingsOf(report, Lexicon::builtIn()), {.purpose = purpose});
}

TEST(PublishedFilesTest, HoldNothingThatIsNotPrinted)
{
    const Report published = report();
    const Document document = composed(published, Purpose::Publish);
    expectNoSecrets(writeHtml(document), "html");
    expectNoSecrets(writeHtmlFragment(document), "fragment");
    expectNoSecrets(partsOf(*writeDocx(document)), "docx");
    expectNoSecrets(partsOf(*writeXlsx(published)), "xlsx");
    expectNoSecrets(writeCsv(published), "csv");
}

// So that the file comes back as the report it was.
TEST(PublishedFilesTest, WhatTheTextSaysStaysAmongTheProperties)
{
    const Document document = composed(report(), Purpose::Publish);
    const auto has = [&](const QString& name, const QString& value) {
        return std::ranges::count(document.properties, std::pair(name, value)) == 1;
    };
    EXPECT_TRUE(has(u"cover.phone"_qs, telephone));
    EXPECT_TRUE(has(u"year"_qs, u"2022"_qs));
    EXPECT_TRUE(has(u"scope"_qs, u"own"_qs));
}

TEST(PublishedFilesTest, WhatIsForSignatureComesBackWithHowToReachTheAgency)
{
    const QByteArray word = partsOf(*writeDocx(composed(report(), Purpose::Signoff)));
    for (const QString& kept : {u"保密路9号"_qs, u"office@x.cn"_qs, u"周文清"_qs})
        EXPECT_TRUE(word.contains(kept.toUtf8())) << qPrintable(kept);
}

} // namespace
} // namespace gongkai
