// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lexicon_reader.h"

namespace gongkai {
namespace {

const QStringList& reasonNames()
{
    static const QStringList names{QStringLiteral("none"),     QStringLiteral("ordinal"),
                                   QStringLiteral("year"),     QStringLiteral("date"),
                                   QStringLiteral("duration"), QStringLiteral("document"),
                                   QStringLiteral("phone"),    QStringLiteral("list"),
                                   QStringLiteral("code"),     QStringLiteral("title")};
    return names;
}

void addReasons(const WordNode& section, QStringView key, WordMatcher& matcher)
{
    for (const WordNode& item : section.optionalItems(key)) {
        item.onlyKeys({u"reason", u"words"});
        const int reason = readChoice(item.member(u"reason"), reasonNames());
        for (const QString& word : readWordList(item.items(u"words")))
            matcher.add(word, reason);
    }
}

} // namespace

void readFigureWords(const WordNode& section, FigureWords& words)
{
    struct List
    {
        QStringView key;
        WordMatcher* matcher;
        FigureBound bound = FigureBound::None;
    };
    const List lists[] = {{u"counters", &words.counters},
                          {u"money", &words.money},
                          {u"percent", &words.percent},
                          {u"points", &words.points},
                          {u"times", &words.times},
                          {u"approximate_before", &words.approximateBefore},
                          {u"approximate_after", &words.approximateAfter},
                          {u"least_before", &words.approximateBefore, FigureBound::Least},
                          {u"least_after", &words.approximateAfter, FigureBound::Least},
                          {u"most_before", &words.approximateBefore, FigureBound::Most},
                          {u"most_after", &words.approximateAfter, FigureBound::Most}};
    section.onlyKeys({u"not_counts", u"not_counts_before", u"case_units", u"counters", u"money",
                      u"percent", u"points", u"times", u"approximate_before", u"approximate_after",
                      u"least_before", u"least_after", u"most_before", u"most_after"});
    for (const List& list : lists)
        for (const QString& word : readWordList(section.optionalItems(list.key)))
            list.matcher->add(word, static_cast<int>(list.bound));
    if (words.pointsUnit.isEmpty() && section.has(u"points"))
        words.pointsUnit = readWordList(section.items(u"points")).value(0);
    words.caseUnits += readWordList(section.optionalItems(u"case_units"));
    addReasons(section, u"not_counts", words.notCounts);
    addReasons(section, u"not_counts_before", words.notCountsBefore);
}

} // namespace gongkai
