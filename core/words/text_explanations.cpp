// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_explanations.h"

#include "core/words/text_quote.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longest = 200;
constexpr qsizetype shownOfLong = 150;
constexpr qsizetype digestDigits = 16;

QString shortened(const QString& words)
{
    if (words.size() <= longest)
        return words;
    const QByteArray digest =
        QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex();
    const bool cutsCharacter = words[shownOfLong - 1].isHighSurrogate();
    return words.first(cutsCharacter ? shownOfLong - 1 : shownOfLong) + u'…' +
           QString::fromLatin1(digest.first(digestDigits));
}

void addTo(std::vector<CellId>& cells, const CellId& cell)
{
    if (std::ranges::find(cells, cell) == cells.end())
        cells.push_back(cell);
}

bool hasExplanations(const Report& report, const QString& check)
{
    const FieldKey first{FieldKind::Explanation, check + u'/'};
    const auto next = report.fields().lower_bound(first);
    return next != report.fields().end() && next->first.kind == first.kind &&
           next->first.id.startsWith(first.id);
}

} // namespace

QString explanationInstance(const Report& report, const TextFinding& finding)
{
    const TextPlace& place = finding.place;
    if (place.from == place.to)
        return place.part;
    const TextQuote quote = quoteOf(report, place);
    return place.part + u':' + QString::number(quote.offset) + u':' + shortened(quote.words);
}

ExplainedPlace explainedPlace(const QString& instance)
{
    ExplainedPlace place{instance.section(u':', 0, 0), instance.section(u':', 2)};
    const qsizetype cut = place.sentence.size() - digestDigits - 1;
    if (cut > 0 && place.sentence[cut] == u'…')
        place.sentence.truncate(cut);
    return place;
}

std::optional<Explanation> explanationOf(const Report& report, const TextFinding& finding)
{
    if (!hasExplanations(report, finding.rule->id))
        return std::nullopt; // mostly: no sentence need be looked for
    return report.explanation(finding.rule->id, explanationInstance(report, finding));
}

ExplainedCells explainedCells(const TextFinding& finding)
{
    ExplainedCells cells;
    std::vector<CellId> ofThisYear;
    for (const TextReading& reading : finding.readings)
        for (const CellId& cell : reading.cells)
            addTo(reading.lastYear ? cells.lastYear : ofThisYear, cell);
    for (const CellId& cell : finding.cells) {
        const bool isLastYears = std::ranges::find(cells.lastYear, cell) != cells.lastYear.end() &&
                                 std::ranges::find(ofThisYear, cell) == ofThisYear.end();
        if (!isLastYears)
            addTo(cells.thisYear, cell);
    }
    return cells;
}

ExplanationState explanationState(const Report& report, const TextFinding& finding)
{
    return explanationState(report, explanationOf(report, finding), explainedCells(finding));
}

bool isOpen(const Report& report, const TextFinding& finding)
{
    return finding.isBroken() && finding.severity != Severity::Hint &&
           explanationState(report, finding) != ExplanationState::Current;
}

Operation explain(const Report& report, const TextFinding& finding, const QString& text)
{
    return explain(report, finding.rule->id, explanationInstance(report, finding),
                   explainedCells(finding), text);
}

} // namespace gongkai
