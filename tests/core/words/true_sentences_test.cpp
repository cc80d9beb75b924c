// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/written_figures.h"
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>
#include <cstdio>

// True sentences about one report, in wordings the samples do not have: what agencies write of
// their requests, and of everything else they count.
namespace gongkai {
namespace {

struct Judged
{
    qsizetype sentences = 0;
    int asked = 0;
    int holds = 0;
};

// Every line of a file of tests/data/words, as the text of the report.
Judged judgeLines(const char* name, const test::ReportBuilder& builder)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/words/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    Judged judged;
    for (const QString& sentence :
         QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        ++judged.sentences;
        bool asks = false;
        const Report report = test::withText(builder, sentence);
        for (const TextFinding& finding : checkWords(report, Lexicon::builtIn())) {
            if (finding.rule->rule > TextRule::Magnitude ||
                finding.rule->rule == TextRule::FeeSentence)
                continue;
            judged.holds += finding.outcome == Outcome::Holds ? 1 : 0;
            asks = asks || finding.isBroken();
            EXPECT_FALSE(finding.isBroken() && finding.severity != Severity::Hint)
                << qPrintable(sentence + u' ' + textFindingMessage(finding, report));
        }
        judged.asked += asks ? 1 : 0;
    }
    return judged;
}

} // namespace

TEST(TrueSentencesTest, NoneOfADepartmentIsCalledWrongAndFewAreAskedAbout)
{
    const Judged judged = judgeLines("department_2024.txt", test::departmentReport());
    ASSERT_GT(judged.sentences, 100);
    EXPECT_LE(judged.asked, judged.sentences / 10);
    EXPECT_GE(judged.holds, 200);
}

// Every figure that holds, changed by a little: somebody must say something.
TEST(TrueSentencesTest, FiguresThatAreChangedAreFound)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/words/department_2024.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int found = 0;
    int all = 0;
    for (const QString& sentence :
         QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto holding =
            checkWords(test::withText(test::departmentReport(), sentence), Lexicon::builtIn());
        for (const WrittenFigure& figure : findFigures(sentence, Lexicon::builtIn().figures)) {
            const bool holds = std::ranges::any_of(holding, [&](const TextFinding& finding) {
                return finding.outcome == Outcome::Holds && finding.place.from == figure.from;
            });
            if (!holds)
                continue;
            QString changed = sentence;
            changed.replace(figure.from, figure.numberTo - figure.from,
                            writeFigureLike(figure, figure.value + Decimal(3)));
            const auto judged =
                checkWords(test::withText(test::departmentReport(), changed), Lexicon::builtIn());
            const bool broken = std::ranges::any_of(judged, &TextFinding::isBroken);
            found += broken ? 1 : 0;
            ++all;
            if (!broken)
                std::printf("  missed %s\n", qPrintable(changed));
        }
    }
    std::printf("%d of %d changed figures found\n", found, all);
    EXPECT_GE(100 * found, 85 * all);
}

TEST(TrueSentencesTest, NoneOfACountyIsCalledWrongAndFewAreAskedAbout)
{
    const Judged judged = judgeLines("county_2024.txt",
                                     test::departmentReport()
                                         .field(FieldKind::Agency, u"name"_qs, u"示例区人民政府"_qs)
                                         .field(FieldKind::Meta, u"scope"_qs, u"aggregate"_qs));
    ASSERT_GT(judged.sentences, 25);
    EXPECT_LE(judged.asked, judged.sentences / 10);
    EXPECT_GE(judged.holds, 30);
}

} // namespace gongkai
