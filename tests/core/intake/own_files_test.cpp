// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our own Word file and web page come back with every word, cover and sign-off field.
#include "core/intake/read_source.h"

#include "core/checks/check_engine.h"
#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <random>

namespace gongkai {
namespace {

using namespace test;

// Paragraphs that look like anything a reader of foreign files decides about.
const QStringList paragraphs{u"全年公开信息20条。"_qs,
                             u"无"_qs,
                             u"无。"_qs,
                             u"一、总体情况"_qs,
                             u"二、主动公开政府信息情况"_qs,
                             u"（一）主动公开"_qs,
                             u"1.政策解读"_qs,
                             u"2024年1月20日"_qs,
                             u"示例区人民政府"_qs,
                             u"发布日期：2024-01-20"_qs,
                             u"— 5 —"_qs,
                             u"续表"_qs,
                             u"示例区2022年政府信息公开工作年度报告"_qs,
                             u"审核人：张三"_qs,
                             u"联系电话：0431-00000000"_qs,
                             u"附件：统计表.docx"_qs,
                             u"版权所有"_qs,
                             u"规章"_qs,
                             u"12"_qs,
                             u"/"_qs,
                             u"件"_qs,
                             u"首页 > 年报"_qs,
                             u"政府信息公开情况统计表"_qs,
                             u"<b>&amp;\"'"_qs,
                             u"打印"_qs,
                             u"六、其他需要报告的事项：无"_qs,
                             u"填报单位（盖章）：示例局"_qs,
                             u"##  标题"_qs};

Report randomReport(const char* form, std::mt19937& random)
{
    Report report = ReportBuilder(builtInForm(form));
    const auto any = [&](const QStringList& texts) {
        return texts[static_cast<qsizetype>(random() % static_cast<size_t>(texts.size()))];
    };
    std::vector<Change> changes;
    const auto set = [&](FieldKind kind, const char* id, const QString& value) {
        const FieldKey key{kind, QString::fromLatin1(id)};
        if (random() % 4 != 0 && report.field(key) != value)
            changes.push_back({key, report.field(key), value});
    };
    for (const Section& section : report.form().sections) {
        QStringList texts;
        for (size_t count = random() % 5; count > 0; --count)
            texts += any(paragraphs).simplified();
        if (!section.narrative.isEmpty() && !texts.isEmpty())
            changes.push_back({{FieldKind::Narrative, section.narrative}, {}, texts.join(u'\n')});
    }
    set(FieldKind::Agency, "name",
        any({u"示例县统计局"_qs, u"示例"_qs, u"示例市示例区（新区）“办”"_qs}));
    set(FieldKind::Agency, "level", any({u"county"_qs, u"prefecture"_qs}));
    set(FieldKind::Agency, "kind", any({u"government"_qs, u"authorized"_qs}));
    set(FieldKind::Agency, "code", u"11000000000000000X"_qs);
    set(FieldKind::Meta, "title",
        any({u"某某工作报告"_qs, u"示例局2001年政府信息公开工作年度报告"_qs}));
    set(FieldKind::Meta, "scope", u"aggregate"_qs);
    set(FieldKind::Cover, "document_number", any({u"示政办〔2024〕1号"_qs, u"第一号"_qs}));
    set(FieldKind::Cover, "issue_date", u"2024-01-20"_qs);
    set(FieldKind::Cover, "address", u"示例街 16 号 <甲&乙>\"丙\""_qs);
    set(FieldKind::Cover, "postcode", u"130031"_qs);
    set(FieldKind::Cover, "phone", u"0431-00000001"_qs);
    set(FieldKind::Cover, "fax", u"0431-00000002"_qs);
    set(FieldKind::Cover, "email", u"a@example.gov.cn"_qs);
    set(FieldKind::Cover, "website", u"http://example.gov.cn/?a=1&b=2"_qs);
    for (const char* id : {"responsible", "head", "reviewer", "preparer"})
        set(FieldKind::Signoff, id, any({u"张三"_qs, u"欧阳某"_qs, u"阿卜杜·某某"_qs}));
    set(FieldKind::Signoff, "phone", u"0431-00000003"_qs);
    set(FieldKind::Signoff, "date", u"2024-01-19"_qs);
    apply(report, {u"set"_qs, changes});
    for (const CellId& id : report.cells())
        if (random() % 3 == 0)
            apply(report, setFigures(report, {{id, Figure(Decimal(random() % 1000))}}));
    return report;
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
                compose(report, checkReport(report), {purpose, Extent::Whole});
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
