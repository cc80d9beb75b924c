// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/words.h"
#include "tests/core/words/word_samples.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <cstdio>
#include <map>

// The samples of tests/data/words (see the README there): a true sentence is never called wrong, of
// those with one figure changed most are found.
namespace gongkai {
namespace {

using test::falsified;
using test::narrativeOf;
using test::reportOf;
using test::samples;

struct Tally
{
    int silent = 0; ///< true, and the rule says it holds or nothing
    int hinted = 0;
    int called = 0; ///< true and called wrong
    int found = 0;
    int missed = 0;
};

// The rules over what the words count; the others have their own tests.
const QSet<QString>& arithmeticIds()
{
    static const QSet<QString> ids = [] {
        QSet<QString> list;
        for (const WordRule& rule : wordRules())
            if (rule.rule <= TextRule::Magnitude && rule.rule != TextRule::FeeSentence)
                list.insert(rule.id);
        return list;
    }();
    return ids;
}

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
}

QString described(const TextFinding& finding)
{
    return finding.rule->id + u" “" + finding.place.text + u"” " + finding.left + u" / " +
           finding.right + (finding.severity == Severity::Hint ? u" (hint)"_qs : QString());
}

// Every second sample is looked at when words are added; the rest shows whether that was to learn
// or to learn by heart.
bool isHeldOut(const QString& id)
{
    uint sum = 0;
    for (const QChar c : id)
        sum = sum * 31 + c.unicode();
    return sum % 2 == 1;
}

class CorpusTest : public testing::Test
{
protected:
    // The broken findings of our rules.
    static std::vector<TextFinding> broken(const Report& report)
    {
        std::vector<TextFinding> list;
        for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
            if (finding.isBroken() && arithmeticIds().contains(finding.rule->id))
                list.push_back(finding);
        return list;
    }

    void trueOne(const QJsonObject& sample)
    {
        const Report report = reportOf(sample, narrativeOf(sample));
        const bool isSilent = sample[u"expect"].toObject().contains(u"asks") &&
                              sample[u"expect"][u"asks"].toArray().isEmpty();
        QSet<QString> hinted;
        QSet<QString> holds;
        QSet<QString> expected;
        for (const QJsonValue& id : sample[u"expect"][u"holds"].toArray())
            expected.insert(id.toString());
        for (const TextFinding& finding : checkWords(report, Lexicon::builtIn())) {
            if (!arithmeticIds().contains(finding.rule->id))
                continue;
            if (finding.outcome == Outcome::Holds)
                holds.insert(finding.rule->id);
            if (!finding.isBroken())
                continue;
            if (finding.severity == Severity::Hint) {
                hinted.insert(finding.rule->id);
                EXPECT_FALSE(isSilent)
                    << qPrintable(sample[u"id"].toString() + u": " + described(finding));
            } else {
                ++m_tally[finding.rule->id].called;
                ADD_FAILURE() << qPrintable(sample[u"id"].toString() + u": " + described(finding));
            }
        }
        QSet<QString> asked;
        for (const QJsonValue& id : sample[u"expect"][u"asks"].toArray())
            asked.insert(id.toString());
        for (const QString& id : hinted) {
            ++m_tally[id].hinted;
            if (!asked.contains(id) && !isHeldOut(sample[u"id"].toString()))
                say(u"  hinted " + sample[u"id"].toString() + u' ' + id);
        }
        for (const QString& id : holds - hinted)
            ++m_tally[id].silent;
        const QSet<QString> silent = expected - holds;
        for (const QString& id : silent)
            if (arithmeticIds().contains(id) && !isHeldOut(sample[u"id"].toString()))
                say(u"  not understood " + sample[u"id"].toString() + u' ' + id);
    }

    void falseOne(const QJsonObject& sample, const QJsonObject& change)
    {
        const QString finds = change[u"finds"].toString();
        if (!arithmeticIds().contains(finds))
            return;
        const Report report = reportOf(sample, falsified(sample, change));
        bool found = false;
        QStringList others;
        for (const TextFinding& finding : broken(report)) {
            found = found || finding.rule->id == finds;
            others += described(finding);
            const QString message = textFindingMessage(finding, report);
            EXPECT_FALSE(message.contains(u"The text") || message.contains(u"%1") ||
                         message.isEmpty())
                << qPrintable(message);
        }
        Tally& tally = m_tally[finds];
        ++(found ? tally.found : tally.missed);
        const bool heldOut = isHeldOut(sample[u"id"].toString());
        ++m_halves[heldOut][found];
        if (!found && !heldOut)
            say(u"  missed " + finds + u' ' + sample[u"id"].toString() + u": " +
                change[u"replace"].toString() + u" → " + change[u"with"].toString() + u"  [" +
                others.join(u"; ") + u']');
    }

    std::map<QString, Tally> m_tally;
    int m_halves[2][2] = {};
};

} // namespace

TEST_F(CorpusTest, TrueSentencesAreNotCalledWrongAndMostOthersAreFound)
{
    const QJsonArray all = samples();
    ASSERT_GT(all.size(), 100);
    for (const QJsonValue& value : all) {
        const QJsonObject sample = value.toObject();
        trueOne(sample);
        for (const QJsonValue& change : sample[u"false"].toArray())
            falseOne(sample, change.toObject());
    }
    int found = 0;
    int missed = 0;
    std::printf("%-18s %6s %6s %6s %6s %6s\n", "id", "silent", "hinted", "wrong", "found",
                "missed");
    for (const auto& [id, tally] : m_tally) {
        std::printf("%-18s %6d %6d %6d %6d %6d  %3d %%\n", qPrintable(id), tally.silent,
                    tally.hinted, tally.called, tally.found, tally.missed,
                    100 * tally.found / qMax(1, tally.found + tally.missed));
        found += tally.found;
        missed += tally.missed;
        EXPECT_GE(10 * tally.found, 7 * (tally.found + tally.missed)) << qPrintable(id);
    }
    std::printf("all: %d of %d found; looked at %d of %d, held out %d of %d\n", found,
                found + missed, m_halves[0][1], m_halves[0][0] + m_halves[0][1], m_halves[1][1],
                m_halves[1][0] + m_halves[1][1]);
    EXPECT_GE(100 * found, 85 * (found + missed));
}

} // namespace gongkai
