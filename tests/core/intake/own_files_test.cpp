// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our own Word file and web page come back with every word, cover and sign-off field.
#include "core/intake/read_source.h"

#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "tests/core/intake/own_reports.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace gongkai {
namespace {

using namespace test;

// How to reach the agency is in a published file only where its text says it.
bool isUnpublished(const Report& report, const FieldKey& key, const QString& value)
{
    if (key.kind != FieldKind::Cover || key.id == u"document_number" || key.id == u"issue_date")
        return false;
    QString text;
    for (const Section& section : report.form().sections)
        text += report.narrative(section.narrative) + u'\n';
    return !text.contains(value);
}

// Fields of one report that the other has not, without those a purpose does not print.
QStringList lost(const Report& report, const Report& back, Purpose purpose)
{
    QStringList fields;
    for (const auto& [key, value] : report.fields()) {
        const auto& signoff = report.form().signoff;
        const bool isUnprinted = key.kind == FieldKind::Signoff && purpose == Purpose::Publish &&
                                 std::ranges::none_of(signoff, [&](const SignoffField& field) {
                                     return field.id == key.id && field.onForm;
                                 });
        if (purpose == Purpose::Publish && isUnpublished(report, key, value) &&
            back.field(key).isEmpty())
            continue;
        if (!isUnprinted && back.field(key) != value)
            fields += fieldKindName(key.kind) + u'.' + key.id + u" “"_qs + value + u"” is “"_qs +
                      back.field(key) + u'”';
    }
    for (const auto& [key, value] : back.fields())
        if (key.kind != FieldKind::Origin && report.field(key).isEmpty())
            fields += u"more: "_qs + fieldKindName(key.kind) + u'.' + key.id + u' ' + value;
    return fields;
}

Result<IntakeResult> readFragment(const Report& report)
{
    return readSource(writeHtmlFragment(compose(report, {}, {})), u"来源"_qs, {},
                      Catalog::builtIn());
}

} // namespace

TEST(OwnFilesTest, LongNamesComeBackAlthoughTheyAreWrittenInSeveralLines)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2024)
                              .restZero()
                              .field(FieldKind::Agency, u"name"_qs,
                                     u"示例省示例市示例区人民政府政务服务和数据管理办公室"_qs)
                              .field(FieldKind::Meta, u"scope"_qs, u"system"_qs)
                              .field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs);
    for (const Purpose purpose : {Purpose::Publish, Purpose::Signoff}) {
        const Document document =
            compose(report, findingsOf(report, Lexicon::builtIn()), {purpose, Extent::Whole});
        const auto word = writeDocx(document);
        ASSERT_TRUE(word);
        const auto back = readSource(*word, u"来源"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(back) << qPrintable(back.error().message);
        EXPECT_EQ(lost(report, back->report, purpose), QStringList());
        EXPECT_EQ(back->report.title().toStdString(), report.title().toStdString());
        EXPECT_EQ(back->match.notes, QStringList());
        EXPECT_EQ(back->match.wordsNotTaken, QStringList());
    }
}

TEST(OwnFilesTest, TablesThatAreTurnedOrDividedComeBackCellByCell)
{
    for (const char* figure : {"98765", "987654", "9876543210"}) {
        ReportBuilder builder(builtInForm("2021"), 2024);
        for (const CellId& id : builtInForm("2021")->cells())
            builder.cells({{qPrintable(id.toString()), figure}});
        const Report report = builder;
        const auto word = writeDocx(compose(report, {}, {}));
        ASSERT_TRUE(word);
        const auto back = readSource(*word, u"来源"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(back) << qPrintable(back.error().message);
        for (const CellId& id : report.cells())
            EXPECT_EQ(back->report.figure(id).toString(), report.figure(id).toString())
                << figure << ' ' << qPrintable(id.toString());
    }
}

// A sheet of a workbook is one piece: what stands under its title must not take it along.
TEST(OwnFilesTest, AWorkbookOfAWholePlaceOrAnotherEditionComesBack)
{
    for (const char* scope : {"own", "aggregate", "system"})
        for (const char* edition : {"1", "2"}) {
            Report report = ReportBuilder(builtInForm("2021"), 2023);
            int number = 100;
            for (const CellId& id : report.cells())
                apply(report, setFigures(report, {{id, Figure(Decimal(++number))}}));
            for (const auto& [id, value] :
                 {std::pair("scope", scope), std::pair("edition", edition)}) {
                const FieldKey key{FieldKind::Meta, QString::fromLatin1(id)};
                apply(report, {u"set"_qs, {{key, report.field(key), QString::fromLatin1(value)}}});
            }
            const auto workbook = writeXlsx(report);
            ASSERT_TRUE(workbook);
            const auto again = readSource(*workbook, u"来源"_qs, {}, Catalog::builtIn());
            ASSERT_TRUE(again) << scope << edition << qPrintable(again.error().message);
            for (const CellId& id : report.cells())
                EXPECT_EQ(again->report.figure(id), report.figure(id))
                    << scope << edition << qPrintable(id.toString());
            for (const Report& back : {again->report, readFragment(report)->report}) {
                EXPECT_EQ(back.scope().toStdString(), scope);
                EXPECT_EQ(QString::number(back.edition()).toStdString(), edition);
            }
        }
}

TEST(OwnFilesTest, LongNamesComeBackFromWorkbookAndFragment)
{
    for (const QString& name :
         {u"示例省示例市示例区人民政府政务服务和数据管理办公室"_qs,
          u"示例省示例市示例自治县国家级经济技术开发区管理委员会政务服务和大数据管理局暨"
          u"行政审批服务局营商环境建设局"_qs,
          u"示例省示例市示例自治县国家级经济技术开发区管理委员会党政综合办公室"
          u"（政务服务和大数据管理局、行政审批服务局、营商环境建设局）"_qs}) {
        const Report report = ReportBuilder(builtInForm("2021"), 2024)
                                  .restZero()
                                  .field(FieldKind::Agency, u"name"_qs, name)
                                  .field(FieldKind::Narrative, u"others"_qs, u"没有其他事项。"_qs)
                                  .field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs);
        const auto workbook = readSource(*writeXlsx(report), u"来源"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(workbook);
        EXPECT_EQ(workbook->report.agency(u"name"_qs).toStdString(), name.toStdString());
        const auto fragment = readFragment(report);
        ASSERT_TRUE(fragment);
        EXPECT_EQ(fragment->report.agency(u"name"_qs).toStdString(), name.toStdString());
        EXPECT_EQ(fragment->report.narrative(u"others"_qs), u"没有其他事项。"_qs);
        EXPECT_EQ(fragment->report.cover(u"issue_date"_qs), u"2025-01-20"_qs);
    }
}

TEST(OwnFilesTest, RandomReportsComeBackWithEveryWordAndPrintedField)
{
    std::mt19937 random(13);
    for (int i = 0; i < 30; ++i) {
        const char* form = i % 3 == 0 ? "2014" : i % 3 == 1 ? "2019" : "2021";
        const Report report = randomReport(form, random);
        for (const Purpose purpose : {Purpose::Publish, Purpose::Signoff}) {
            const Document document =
                compose(report, findingsOf(report, Lexicon::builtIn()), {purpose, Extent::Whole});
            const auto word = writeDocx(document);
            ASSERT_TRUE(word);
            for (const QByteArray& bytes : {writeHtml(document), *word}) {
                const auto back = readSource(bytes, u"来源"_qs, {}, Catalog::builtIn());
                ASSERT_TRUE(back) << qPrintable(back.error().message);
                EXPECT_EQ(lost(report, back->report, purpose), QStringList())
                    << i << (purpose == Purpose::Publish ? " published " : " for sign-off ")
                    << qPrintable(lost(report, back->report, purpose).join(u'\n'));
                if (HasFailure())
                    return;
            }
        }
    }
}

TEST(OwnFilesTest, NoPersonStandsUnseenInAPublishedFile)
{
    Report report = ReportBuilder(builtInForm("2021"));
    apply(report, {u"set"_qs, {{{FieldKind::Signoff, u"preparer"_qs}, {}, u"张某某"_qs}}});
    EXPECT_FALSE(QString::fromUtf8(writeHtml(compose(report, {}, {}))).contains(u"张某某"));
}

TEST(OwnFilesTest, WithoutTheMarksTheyAreReadLikeAnyOther)
{
    Report report = ReportBuilder(builtInForm("2021"), 2023);
    apply(report, {u"set"_qs,
                   {{{FieldKind::Narrative, u"overview"_qs}, {}, u"依法公开。"_qs},
                    {{FieldKind::Narrative, u"others"_qs}, {}, u"无。"_qs},
                    {{FieldKind::Cover, u"issue_date"_qs}, {}, u"2024-01-20"_qs}}});
    QString page = QString::fromUtf8(writeHtml(compose(report, {}, {})));
    page.remove(QRegularExpression(u" data-gongkai=\"[^\"]*\"|<meta name=\"gongkai[^>]*>"_qs));
    const auto back = readSource(page.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->report.narrative(u"overview"_qs), u"依法公开。"_qs);
    EXPECT_EQ(back->report.narrative(u"others"_qs), u"无。"_qs);
    EXPECT_EQ(back->report.cover(u"issue_date"_qs), u"2024-01-20"_qs);
    EXPECT_EQ(back->report.agency(u"name"_qs), report.agency(u"name"_qs));
}

} // namespace gongkai
