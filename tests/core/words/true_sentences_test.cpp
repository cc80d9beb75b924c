// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <QFile>

// True sentences about one report, in wordings the samples do not have: what a department writes of
// its requests, and of everything else it counts.
namespace gongkai {

TEST(TrueSentencesTest, NoneIsCalledWrongAndFewAreAskedAbout)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/words/department_2024.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList sentences =
        QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(sentences.size(), 100);
    int asked = 0;
    int holds = 0;
    for (const QString& sentence : sentences) {
        bool asks = false;
        const Report report = test::withText(test::departmentReport(), sentence);
        for (const TextFinding& finding : checkWords(report, Lexicon::builtIn())) {
            if (finding.rule->rule > TextRule::Magnitude ||
                finding.rule->rule == TextRule::FeeSentence)
                continue;
            holds += finding.outcome == Outcome::Holds ? 1 : 0;
            asks = asks || finding.isBroken();
            EXPECT_FALSE(finding.isBroken() && finding.severity != Severity::Hint)
                << qPrintable(sentence + u' ' + textFindingMessage(finding, report));
        }
        asked += asks ? 1 : 0;
    }
    EXPECT_LE(asked, sentences.size() / 10);
    EXPECT_GE(holds, 200);
}

} // namespace gongkai
