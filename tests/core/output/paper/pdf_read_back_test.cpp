// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/output/compose.h"
#include "core/output/paper/paginator.h"
#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

#include <random>

namespace gongkai {
namespace {

class PdfReadBackTest : public testing::TestWithParam<const char*>
{};

TEST_P(PdfReadBackTest, OurOwnPdfComesBackWhole)
{
    const Report report = test::publishedCase(GetParam());
    const auto pdf = writePdf(compose(report, {}, {}), PageSetup());
    ASSERT_TRUE(pdf);
    const auto result = readSource(*pdf, u"报告.pdf"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    EXPECT_EQ(result->report.form().id, report.form().id);
    EXPECT_EQ(result->report.year(), report.year());
    EXPECT_EQ(result->report.agency(u"name"_qs), report.agency(u"name"_qs));
    for (const CellId& id : report.cells())
        EXPECT_EQ(result->report.figure(id).toString(), report.figure(id).toString())
            << qPrintable(id.toString());
    EXPECT_TRUE(result->match.missing.empty());
    EXPECT_TRUE(result->match.leftOver.empty());
    EXPECT_EQ(result->source.hidden.others, 0);
}

INSTANTIATE_TEST_SUITE_P(Cases, PdfReadBackTest,
                         testing::Values("statistics_2017", "office_2019", "bureau_2020",
                                         "zone_2021", "zone_2022", "district_2023"));

// Above the tables of a part, and alone on their page with its heading more often than not.
const QStringList shortLines{u"无。"_qs,
                             u"详见下表。"_qs,
                             u"我局依法办理申请。"_qs,
                             u"我局全年收到申请74件。"_qs,
                             u"2024年，我局未收到政府信息公开申请。"_qs,
                             u"2024年新收74件，结转1件。"_qs,
                             u"具体情况如下："_qs,
                             u"依申请公开情况见下表"_qs,
                             u"本年度收到政府信息公开申请74件"_qs,
                             u"其中自然人71件。"_qs,
                             u"全年无上年结转"_qs,
                             u"注：总计为各类申请人之和。"_qs,
                             u"办理情况表（单位：件）"_qs,
                             u"（一）依申请公开。全年收到申请情况见第三部分。"_qs,
                             u"存在问题：一是解读形式单一；二是公开时效不强。"_qs,
                             u"改进措施：一是加强图解；二是专人负责。"_qs};
// Words that a page of others has around a report.
const QStringList doubtfulLines{u"（单位：件）"_qs,
                                u"续表"_qs,
                                u"规章"_qs,
                                u"申请人情况"_qs,
                                u"12"_qs,
                                u"/"_qs,
                                u"件"_qs,
                                u"打印"_qs,
                                u"版权所有"_qs,
                                u"（公章）"_qs,
                                u"表1"_qs,
                                u"收费3件"_qs,
                                u"附件：统计表.docx"_qs,
                                u"联系电话：0431-00000000"_qs};

Report randomWords(const char* form, const QStringList& lines, std::mt19937& random)
{
    const QString filler =
        u"我局深入学习贯彻党的二十大精神，坚持以人民为中心，主动公开政府信息，"_qs;
    Report report = test::ReportBuilder(test::builtInForm(form));
    std::vector<Change> changes;
    for (const Section& section : report.form().sections) {
        QStringList texts;
        for (size_t count = random() % 4; count > 0; --count) {
            QString text =
                lines[static_cast<qsizetype>(random() % static_cast<size_t>(lines.size()))];
            if (random() % 4 == 0) // a paragraph of one to three lines, of any length
                text = u"本年"_qs +
                       filler.repeated(2).first(static_cast<qsizetype>(random() % 68)) +
                       u"共3件。"_qs;
            texts += text;
        }
        if (!section.narrative.isEmpty() && !texts.isEmpty())
            changes.push_back({{FieldKind::Narrative, section.narrative}, {}, texts.join(u'\n')});
    }
    test::apply(report, {u"set"_qs, changes});
    return report;
}

// What is not in its part and not named in a note, either.
QStringList lostWords(const Report& report, const IntakeResult& back)
{
    QStringList lost;
    for (const Section& section : report.form().sections) {
        const QString& wanted = report.narrative(section.narrative);
        const QString& found = back.report.narrative(section.narrative);
        if (section.narrative.isEmpty() || wanted == found)
            continue;
        const QStringList paragraphs = found.split(u'\n');
        for (const QString& text : wanted.split(u'\n', Qt::SkipEmptyParts))
            if (!paragraphs.contains(text) && !back.match.notes.join(u'\n').contains(text))
                lost += section.narrative + u": “"_qs + text + u"” of “"_qs + wanted +
                        u"”, found “"_qs + found + u'”';
    }
    return lost;
}

QByteArray inUtf16(const QString& text)
{
    QStringEncoder encoder(QStringEncoder::Utf16BE);
    return encoder(text);
}

void expectWordsBack(const QStringList& lines, bool byOthers)
{
    std::mt19937 random(31);
    for (int i = 0; i < 24; ++i) {
        const char* form = i % 3 == 0 ? "2014" : i % 3 == 1 ? "2019" : "2021";
        const Report report = randomWords(form, lines, random);
        auto pdf = writePdf(compose(report, {}, {}), PageSetup());
        ASSERT_TRUE(pdf);
        if (byOthers) {
            ASSERT_TRUE(pdf->contains(inUtf16(u"Gongkai"_qs)));
            pdf->replace(inUtf16(u"Gongkai"_qs), inUtf16(u"Printer"_qs));
        }
        const auto back = readSource(*pdf, u"报告.pdf"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(back) << qPrintable(back.error().message);
        EXPECT_EQ(lostWords(report, *back), QStringList())
            << i << ' ' << form << '\n'
            << qPrintable(lostWords(report, *back).join(u'\n'));
        if (testing::Test::HasFailure())
            return;
    }
}

TEST(PdfWordsTest, ShortLinesComeBackWhoeverMadeThePdf)
{
    expectWordsBack(shortLines, true);
}

TEST(PdfWordsTest, WhateverWePrintedComesBackWordForWord)
{
    expectWordsBack(shortLines + doubtfulLines, false);
}

} // namespace
} // namespace gongkai
