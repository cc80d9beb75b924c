// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_explanations.h"

#include "core/words/sentences.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longest = 200;
constexpr qsizetype shownOfLong = 150;

// Empty where the part has fewer.
QStringView paragraphAt(QStringView part, int number)
{
    for (; number > 0; --number) {
        const qsizetype end = part.indexOf(u'\n');
        if (end < 0)
            return {};
        part = part.sliced(end + 1);
    }
    const qsizetype end = part.indexOf(u'\n');
    return end < 0 ? part : part.first(end);
}

// The sentences the place touches, without blanks around them.
TextSpan sentencesOf(const TextPlace& place, QStringView paragraph)
{
    TextSpan all{place.from, place.from};
    for (const ProseSentence& sentence : splitSentences(paragraph)) {
        if (sentence.span.to <= place.from || sentence.span.from >= place.to)
            continue;
        all = {std::min(all.from, sentence.span.from), sentence.span.to};
    }
    while (all.from < all.to && paragraph[all.from].isSpace())
        ++all.from;
    while (all.from < all.to && paragraph[all.to - 1].isSpace())
        --all.to;
    return all;
}

QString shortened(QStringView words)
{
    if (words.size() <= longest)
        return words.toString();
    const QByteArray digest =
        QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex();
    const bool cutsCharacter = words[shownOfLong - 1].isHighSurrogate();
    return words.first(cutsCharacter ? shownOfLong - 1 : shownOfLong) + u'…' +
           QString::fromLatin1(digest.first(16));
}

void addTo(std::vector<CellId>& cells, const CellId& cell)
{
    if (std::ranges::find(cells, cell) == cells.end())
        cells.push_back(cell);
}

} // namespace

QString explanationInstance(const Report& report, const TextFinding& finding)
{
    const TextPlace& place = finding.place;
    if (place.from == place.to)
        return place.part;
    const QString part = report.narrative(place.part);
    const QStringView paragraph = paragraphAt(part, place.paragraph);
    const TextSpan span = sentencesOf(place, paragraph);
    const qsizetype offset = std::max<qsizetype>(0, place.from - span.from);
    return place.part + u':' + QString::number(offset) + u':' + shortened(span.in(paragraph));
}

std::optional<Explanation> explanationOf(const Report& report, const TextFinding& finding)
{
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
