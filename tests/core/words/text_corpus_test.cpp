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

// The rules about the text over the samples of tests/data/words (see the README there): true text
// gets no warning, and text with one thing put in that is wrong is mostly found.
namespace gongkai {
namespace {

using test::falsified;
using test::narrativeOf;
using test::reportOf;
using test::samples;

struct Tally
{
    int warned = 0; ///< true text called wrong
    int asked = 0;  ///< true text asked about
    int found = 0;
    int missed = 0;
};

bool isTextRule(const QString& id)
{
    const WordRule* rule = wordRule(id);
    return rule && (rule->rule > TextRule::Magnitude || rule->rule == TextRule::FeeSentence);
}

// What only a whole part or report can be asked.
bool isOfWholeParts(const QString& id)
{
    static const QSet<QString> ids{
        u"text.themes"_qs, u"text.duties"_qs, u"text.problems"_qs, u"text.fee_sentence"_qs,
        u"text.length"_qs, u"text.parts"_qs,  u"text.repeated"_qs, u"text.same_figures"_qs};
    return ids.contains(id);
}

QString described(const TextFinding& finding)
{
    return finding.rule->id + u" “" + finding.place.text + u"” " + finding.variant + u' ' +
           finding.arguments.join(u',') +
           (finding.severity == Severity::Hint ? u" (hint)"_qs : QString());
}

void say(const QString& line)
{
    std::printf("  %s\n", qPrintable(line));
}

std::vector<TextFinding> brokenText(const Report& report)
{
    std::vector<TextFinding> list;
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        if (finding.isBroken() && isTextRule(finding.rule->id))
            list.push_back(finding);
    return list;
}

class TextCorpusTest : public testing::Test
{
protected:
    static QSet<QString> named(const QJsonObject& sample)
    {
        QSet<QString> ids;
        for (const QString& key : {u"holds"_qs, u"asks"_qs})
            for (const QJsonValue& id : sample[u"expect"][key].toArray())
                ids.insert(id.toString());
        for (const QJsonValue& change : sample[u"false"].toArray())
            ids.insert(change[u"finds"].toString());
        return ids;
    }

    void trueOne(const QJsonObject& sample)
    {
        QSet<QString> asked;
        for (const QJsonValue& id : sample[u"expect"][u"asks"].toArray())
            asked.insert(id.toString());
        const Report report = reportOf(sample, narrativeOf(sample));
        for (const TextFinding& finding : brokenText(report)) {
            const QString& id = finding.rule->id;
            if (asked.contains(id) || (isOfWholeParts(id) && !named(sample).contains(id)))
                continue;
            if (finding.severity == Severity::Hint) {
                ++m_tally[id].asked;
                say(u"asked of true text: " + sample[u"id"].toString() + u": " +
                    described(finding));
            } else {
                ++m_tally[id].warned;
                ADD_FAILURE() << qPrintable(sample[u"id"].toString() + u": " + described(finding));
            }
        }
    }

    void falseOne(const QJsonObject& sample, const QJsonObject& change)
    {
        const QString finds = change[u"finds"].toString();
        if (!isTextRule(finds))
            return;
        const Report report = reportOf(sample, falsified(sample, change));
        bool found = false;
        for (const TextFinding& finding : brokenText(report))
            found = found || finding.rule->id == finds;
        ++(found ? m_tally[finds].found : m_tally[finds].missed);
        if (!found)
            say(u"missed " + finds + u' ' + sample[u"id"].toString() + u": " +
                change[u"replace"].toString() + u" → " + change[u"with"].toString());
    }

    std::map<QString, Tally> m_tally;
};

} // namespace

TEST_F(TextCorpusTest, TrueTextGetsNoWarningAndMostSlipsAreFound)
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
    int asked = 0;
    std::printf("%-18s %6s %6s %6s %6s\n", "id", "warned", "asked", "found", "missed");
    for (const auto& [id, tally] : m_tally) {
        std::printf("%-18s %6d %6d %6d %6d\n", qPrintable(id), tally.warned, tally.asked,
                    tally.found, tally.missed);
        found += tally.found;
        missed += tally.missed;
        asked += tally.asked;
    }
    std::printf("%lld samples, %d of %d found, %d true ones asked about\n",
                static_cast<long long>(all.size()), found, found + missed, asked);
    EXPECT_GE(100 * found, 85 * (found + missed));
    EXPECT_LE(50 * asked, all.size());
}

} // namespace gongkai
