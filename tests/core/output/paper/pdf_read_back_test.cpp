// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/output/compose.h"
#include "core/output/paper/paginator.h"
#include "core/report/edits.h"
#include "core/words/report_findings.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QStringConverter>

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

// Neither as UTF-8, as in XMP, nor as UTF-16, as in the document's information.
TEST(PublishedPdfTest, NamesNobodyWhoIsNotPrinted)
{
    const QStringList secrets{u"周文清"_qs, u"保密路"_qs, u"office@x.cn"_qs};
    const Report report = test::ReportBuilder(test::builtInForm("2021"), 2024)
                              .restZero()
                              .field(FieldKind::Signoff, u"head"_qs, secrets[0])
                              .field(FieldKind::Cover, u"address"_qs, secrets[1])
                              .field(FieldKind::Cover, u"email"_qs, secrets[2]);
    const auto pdf = writePdf(compose(report, findingsOf(report, Lexicon::builtIn()), {}), {});
    ASSERT_TRUE(pdf);
    QStringEncoder utf16(QStringConverter::Utf16BE);
    for (const QString& secret : secrets) {
        EXPECT_FALSE(pdf->contains(secret.toUtf8())) << qPrintable(secret);
        EXPECT_FALSE(pdf->contains(QByteArray(utf16.encode(secret)))) << qPrintable(secret);
    }
    // The same search finds what is there.
    EXPECT_TRUE(pdf->contains(QByteArray(utf16.encode(u"示例区"))) ||
                pdf->contains(QByteArray("示例区")));
}

// A report that does not add up yet: the sums cannot say which cell is the blank one.
TEST_P(PdfReadBackTest, ARowWithOneBlankCellComesBackThoughNothingAddsUp)
{
    Report report = test::publishedCase(GetParam());
    int number = 10;
    std::vector<std::pair<CellId, Figure>> figures;
    QString row;
    int column = 0;
    for (const CellId& id : report.cells()) {
        column = id.row == row ? column + 1 : 0;
        row = id.row;
        number = (number * 31 + 7) % 997;
        // The last row of a table, and every third, lack a cell.
        const bool isBlank = (number % 3 == 0 || row == u"carried_out") && column == 1;
        if (report.figure(id).isNumber())
            figures.emplace_back(id, isBlank ? Figure() : Figure(Decimal(number)));
    }
    test::apply(report, setFigures(report, figures));
    const auto pdf = writePdf(compose(report, {}, {}), PageSetup());
    ASSERT_TRUE(pdf);
    const auto result = readSource(*pdf, u"报告.pdf"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    for (const CellId& id : report.cells())
        EXPECT_EQ(result->report.figure(id).toString(), report.figure(id).toString())
            << qPrintable(id.toString());
}

TEST_P(PdfReadBackTest, WhatTheSignoffCopyHasBesidesTheReportIsNoPartOfIt)
{
    Report report = test::publishedCase(GetParam());
    std::vector<Change> changes;
    for (const Section& section : report.form().sections)
        if (!section.narrative.isEmpty() && report.narrative(section.narrative).isEmpty())
            changes.push_back(
                {{FieldKind::Narrative, section.narrative}, {}, u"全年收到申请96件。"_qs});
    const FieldKey edition{FieldKind::Meta, u"edition"_qs};
    changes.push_back({edition, report.field(edition), u"2"_qs});
    test::apply(report, {u"set"_qs, changes});
    const ReportFindings findings = findingsOf(report, Lexicon::builtIn());
    const auto pdf = writePdf(
        compose(report, findings, {.purpose = Purpose::Signoff, .withDispatchSheet = true}),
        PageSetup());
    ASSERT_TRUE(pdf);
    const auto result = readSource(*pdf, u"报告.pdf"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    for (const CellId& id : report.cells())
        EXPECT_EQ(result->report.figure(id).toString(), report.figure(id).toString())
            << qPrintable(id.toString());
    for (const Section& section : report.form().sections)
        EXPECT_EQ(result->report.narrative(section.narrative).toStdString(),
                  report.narrative(section.narrative).toStdString());
}

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

void expectWordsBack(const QStringList& lines, bool byOthers)
{
    std::mt19937 random(31);
    for (int i = 0; i < 24; ++i) {
        const char* form = i % 3 == 0 ? "2014" : i % 3 == 1 ? "2019" : "2021";
        const Report report = randomWords(form, lines, random);
        auto pdf = writePdf(compose(report, {}, {}), PageSetup());
        ASSERT_TRUE(pdf);
        if (byOthers) {
            ASSERT_TRUE(pdf->contains("/Creator (Gongkai)"));
            pdf->replace("/Creator (Gongkai)", "/Creator (Printer)");
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
