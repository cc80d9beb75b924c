// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our own Word file and web page come back with every word, cover and sign-off field.
#include "core/intake/read_source.h"

#include "core/output/compose.h"
#include "core/output/writers.h"
#include "tests/core/intake/own_reports.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace gongkai {
namespace {

using namespace test;

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
        if (!isUnprinted && back.field(key) != value)
            fields += fieldKindName(key.kind) + u'.' + key.id + u" “"_qs + value + u"” is “"_qs +
                      back.field(key) + u'”';
    }
    for (const auto& [key, value] : back.fields())
        if (key.kind != FieldKind::Origin && report.field(key).isEmpty())
            fields += u"more: "_qs + fieldKindName(key.kind) + u'.' + key.id + u' ' + value;
    return fields;
}

} // namespace

TEST(OwnFilesTest, RandomReportsComeBackWithEveryWordAndField)
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
