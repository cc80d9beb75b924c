// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lexicon_reader.h"

#include <utility>

namespace gongkai {
namespace {

QStringList reasonNames()
{
    return {QStringLiteral("none"),  QStringLiteral("ordinal"),  QStringLiteral("year"),
            QStringLiteral("date"),  QStringLiteral("duration"), QStringLiteral("document"),
            QStringLiteral("phone"), QStringLiteral("list"),     QStringLiteral("code"),
            QStringLiteral("title")};
}

void addReasons(const JsonNode& section, const QString& key, WordMatcher& matcher)
{
    for (const JsonNode& item : section.optionalItems(key)) {
        item.onlyKeys({QStringLiteral("reason"), QStringLiteral("words")});
        const int reason = readChoice(item.member(QStringLiteral("reason")), reasonNames());
        for (const QString& word : readWordList(item.items(QStringLiteral("words"))))
            matcher.add(word, reason);
    }
}

} // namespace

void readFigureWords(const JsonNode& section, FigureWords& words)
{
    const std::pair<QString, WordMatcher*> lists[] = {
        {QStringLiteral("counters"), &words.counters},
        {QStringLiteral("money"), &words.money},
        {QStringLiteral("percent"), &words.percent},
        {QStringLiteral("points"), &words.points},
        {QStringLiteral("times"), &words.times},
        {QStringLiteral("approximate_before"), &words.approximateBefore},
        {QStringLiteral("approximate_after"), &words.approximateAfter}};
    const QString behind = QStringLiteral("not_counts");
    const QString before = QStringLiteral("not_counts_before");
    const QString cases = QStringLiteral("case_units");
    QStringList keys{behind, before, cases};
    for (const auto& [key, matcher] : lists)
        keys += key;
    section.onlyKeys(keys);
    for (const auto& [key, matcher] : lists)
        for (const QString& word : readWordList(section.optionalItems(key)))
            matcher->add(word, 0);
    if (words.pointsUnit.isEmpty() && section.has(QStringLiteral("points")))
        words.pointsUnit = readWordList(section.items(QStringLiteral("points"))).value(0);
    words.caseUnits += readWordList(section.optionalItems(cases));
    addReasons(section, behind, words.notCounts);
    addReasons(section, before, words.notCountsBefore);
}

} // namespace gongkai
