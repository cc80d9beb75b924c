// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/findings_annex.h"

#include "core/checks/check_engine.h"
#include "core/output/compose.h"
#include "core/report/edits.h"
#include "core/words/words.h"
#include "tests/core/output/document_text.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

Document signoffCopy(const Report& report)
{
    return compose(report, findingsOf(report, Lexicon::builtIn()), {.purpose = Purpose::Signoff});
}

void explainFinding(Report& report, const char* key, const char* text)
{
    for (const Finding& finding : checkReport(report))
        if (finding.key() == QString::fromUtf8(key))
            test::apply(report, explain(report, finding, QString::fromUtf8(text)));
}

// Nothing on cells is broken: 95 requests came in and go on to next year.
ReportBuilder balanced(const char* form = "2021", int year = 2024)
{
    ReportBuilder builder(builtInForm(form), year);
    builder.row("requests", "new", {"95", "0", "0", "0", "0", "0", "95"})
        .row("requests", "carried_out", {"95", "0", "0", "0", "0", "0", "95"})
        .restZero()
        .field(FieldKind::Narrative, u"others"_qs, u"本年度未收取信息处理费。"_qs);
    return builder;
}

Report reportThatSays(const QString& text, const char* part = "overview")
{
    return balanced().field(FieldKind::Narrative, QString::fromUtf8(part), text);
}

// The rows about the text of one part, without the head.
QStringList rowsOf(const Report& report, const char* part = "overview")
{
    return test::tableLines(
               test::tableOf(signoffCopy(report), u"signoff_words_"_qs + QString::fromUtf8(part)))
        .mid(1);
}

TEST(FindingsAnnexTest, ACleanReportHasNone)
{
    const QStringList lines =
        test::documentLines(signoffCopy(ReportBuilder(builtInForm("2021")).restZero()), false);
    EXPECT_EQ(lines.filter(u"附件"_qs), QStringList());
}

TEST(FindingsAnnexTest, ListsEachFindingWithItsExplanation)
{
    Report report = ReportBuilder(builtInForm("2021"), 2022)
                        .restZero()
                        .cells({{"disputes.review.total", "1"}, {"disputes.direct.total", ""}})
                        .lastYear({{"requests.carried_out.natural", "3"}});
    explainFinding(report, "requests.carry/natural", "上年登记有误。");
    const Document document = signoffCopy(report);
    const QStringList lines = test::tableLines(test::tableOf(document, u"signoff_annex"_qs));
    ASSERT_EQ(lines.size(), 4) << qPrintable(lines.join(u'\n'));
    EXPECT_EQ(lines[0], u"*序号|*级别|*勾稽关系|*说明"_qs);
    EXPECT_TRUE(lines[1].startsWith(u"1|警告|") && lines[1].endsWith(u"|上年登记有误。<"))
        << qPrintable(lines[1]);
    EXPECT_TRUE(lines[2].startsWith(u"2|错误|") && lines[2].endsWith(u"|未说明<"))
        << qPrintable(lines[2]);
    EXPECT_TRUE(lines[3].startsWith(u"3|错误|") && lines[3].endsWith(u"|未填完，尚不能判断<"))
        << qPrintable(lines[3]);
}

TEST(FindingsAnnexTest, WhatIsWrongInTheTextStandsUnderItsPartWithSentenceAndBothFigures)
{
    Report report = balanced()
                        .field(FieldKind::Narrative, u"preface"_qs, u"XX局编制本报告。"_qs)
                        .field(FieldKind::Narrative, u"overview"_qs,
                               u"工作有序。全年收到申请96件，情况平稳。制度完善。"_qs);
    const QStringList lines = test::documentLines(signoffCopy(report));
    const auto at = [&](const QString& line) { return lines.indexOf(line); };
    const auto heading = at(u"[TableTitle] 附件：文字核对情况说明"_qs);
    ASSERT_GE(heading, 0) << qPrintable(lines.join(u'\n'));
    EXPECT_EQ(lines[heading + 1], u"[TableLine] 前言"_qs);
    EXPECT_GT(at(u"[TableLine] 一、总体情况"_qs), heading);
    EXPECT_EQ(at(u"[TableTitle] 附件：勾稽情况说明"_qs), -1);
    const QStringList first = rowsOf(report, "preface");
    ASSERT_EQ(first.size(), 1) << qPrintable(first.join(u'\n'));
    EXPECT_TRUE(first[0].startsWith(u"1|警告|XX局编制本报告。<|")) << qPrintable(first[0]);
    EXPECT_TRUE(first[0].endsWith(u"|未说明<")) << qPrintable(first[0]);
    const QStringList rows = rowsOf(report).filter(u"警告"_qs);
    ASSERT_EQ(rows.size(), 1) << qPrintable(rows.join(u'\n'));
    EXPECT_TRUE(rows[0].contains(u"|警告|全年收到申请96件，情况平稳。<|")) << qPrintable(rows[0]);
    EXPECT_TRUE(rows[0].section(u'|', 3, 3).contains(u"95")) << qPrintable(rows[0]);
}

TEST(FindingsAnnexTest, TheNumbersOfTheTextGoOnAfterThoseOfTheCells)
{
    Report report = reportThatSays(u"全年收到申请96件。"_qs);
    test::apply(report,
                setFigures(report, {{test::cell("disputes.review.total"), test::figure("1")}}));
    const qsizetype ofCells =
        test::tableLines(test::tableOf(signoffCopy(report), u"signoff_annex"_qs)).size() - 1;
    ASSERT_GE(ofCells, 1);
    EXPECT_TRUE(rowsOf(report).first().startsWith(QString::number(ofCells + 1) + u'|'));
}

TEST(FindingsAnnexTest, SaysWhatWasSaidOfTheText)
{
    const QString text = u"全年收到申请96件。"_qs;
    Report report = reportThatSays(text + u"\n收到申请97件。"_qs);
    const std::vector<TextFinding> findings = checkWords(report, Lexicon::builtIn());
    for (const TextFinding& finding : findings)
        if (finding.isBroken() && finding.place.text == u"96件")
            test::apply(report, explain(report, finding, u"含转办一件。"_qs));
    const auto standing = [&] {
        QStringList said;
        for (const QString& row : rowsOf(report).filter(u"警告"_qs))
            said += row.section(u'|', 4);
        return said.join(u' ').toStdString();
    };
    EXPECT_EQ(standing(), "含转办一件。< 未说明<");
    test::apply(report,
                setFigures(report, {{test::cell("requests.new.natural"), test::figure("94")},
                                    {test::cell("requests.new.total"), test::figure("94")}}));
    EXPECT_EQ(standing(), "含转办一件。（说明后数字有改动，须重新说明）< 未说明<");
}

TEST(FindingsAnnexTest, AnExplanationOfASentenceThatIsNoMoreIsNotPrinted)
{
    Report report = reportThatSays(u"全年收到申请96件。"_qs);
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        if (isOpen(report, finding))
            test::apply(report, explain(report, finding, u"含转办一件。"_qs));
    const auto printed = [&] {
        return test::documentLines(signoffCopy(report)).filter(u"含转办一件"_qs).size();
    };
    EXPECT_EQ(printed(), 2); // on the sheet and in the annex
    const FieldKey overview{FieldKind::Narrative, u"overview"_qs};
    test::apply(report, setField(report, overview, u"全年共收到申请96件。"_qs));
    EXPECT_EQ(printed(), 0);
    test::apply(report, setField(report, overview, u"全年收到申请95件。"_qs));
    EXPECT_EQ(printed(), 0);
}

TEST(FindingsAnnexTest, OfALongSentenceStandsWhatIsAroundThePlace)
{
    const QString filling = QString(200, u'文');
    const Report report =
        reportThatSays(filling + u"，全年收到申请96件，"_qs + QString(200, u'字') + u'。');
    const QStringList rows = rowsOf(report).filter(u"96件"_qs);
    ASSERT_EQ(rows.size(), 1);
    // 40 in front of the figure, 100 in all.
    EXPECT_EQ(rows[0].section(u'|', 2, 2), u"……"_qs + QString(33, u'文') +
                                               u"，全年收到申请96件，"_qs + QString(56, u'字') +
                                               u"……<"_qs);
}

TEST(FindingsAnnexTest, AFindingAboutAPartNamesNoSentence)
{
    const Report report = reportThatSays(QString(1001, u'文') + u'。');
    EXPECT_EQ(rowsOf(report).filter(u"1000"_qs).filter(u"（整个部分）"_qs).size(), 1)
        << qPrintable(rowsOf(report).join(u'\n'));
}

TEST(FindingsAnnexTest, WhatIsExplainedStandsThereInFullThoughTheReportIsClean)
{
    Report report = reportThatSays(u"全年收到申请96件。"_qs);
    const QString reason = u"转办件由上级机关统一登记。"_qs.repeated(8);
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        if (isOpen(report, finding))
            test::apply(report, explain(report, finding, reason));
    const Document document = signoffCopy(report);
    EXPECT_EQ(document.draftMark, QString());
    const QStringList lines = test::documentLines(document);
    const qsizetype annex = lines.indexOf(u"[TableTitle] 附件：文字核对情况说明"_qs);
    ASSERT_GE(annex, 0);
    EXPECT_EQ(lines.sliced(annex).filter(reason).size(), 1);
}

TEST(FindingsAnnexTest, WordsThatHoldAreNotListed)
{
    const QStringList lines =
        test::documentLines(signoffCopy(reportThatSays(u"全年收到申请95件。"_qs)), false);
    EXPECT_EQ(lines.filter(u"附件"_qs), QStringList());
}

} // namespace
} // namespace gongkai
