// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/parsed_text.h"

#include "core/words/read_statements.h"
#include "core/words/rules/opening_year.h"

#include <algorithm>

namespace gongkai {

int ParsedParagraph::sentenceAt(qsizetype place) const
{
    const auto behind = std::ranges::upper_bound(
        sentences, place, {}, [](const ProseSentence& sentence) { return sentence.span.from; });
    return std::max(0, static_cast<int>(behind - sentences.begin()) - 1);
}

namespace {

// “2023年，我局收到95件” in the report for 2024: the counts of that sentence are this year's.
void readMistakenYears(ParsedParagraph& paragraph, const WordsContext& context)
{
    for (const TextSpan& year : leftOverYears(paragraph, context)) {
        auto& figures = paragraph.figures;
        const auto figure = std::ranges::lower_bound(figures, year.from, {}, &WrittenFigure::from);
        if (figure == figures.end() || figure->reason != NotCount::Year || figure->from >= year.to)
            continue;
        figure->value = Decimal(context.report.year());
        auto& spans = paragraph.ofMistakenYear;
        if (!spans.empty() && spans.back().to > year.from)
            continue;
        auto last = static_cast<std::size_t>(paragraph.sentenceAt(year.from));
        while (last + 1 < paragraph.sentences.size() && paragraph.sentences[last].stop != u'。')
            ++last;
        spans.push_back({year.from, paragraph.sentences[last].span.to});
    }
}

} // namespace

ParsedParagraph ProseReader::paragraph(const QString& text, const StatementScope& before) const
{
    ParsedParagraph parsed;
    parsed.text = text;
    parsed.sentences = splitSentences(text);
    parsed.figures = findFigures(text, lexicon.figures);
    parsed.before = before;
    readMistakenYears(parsed, {report, lexicon, {}});
    readStatements(parsed, report, lexicon);
    return parsed;
}

ParsedPart ProseReader::part(const QString& id) const
{
    ParsedPart parsed{id, {}};
    StatementScope scope = startOf(id);
    for (const QString& text : splitParagraphs(report.narrative(id))) {
        parsed.paragraphs.push_back(paragraph(text, scope));
        scope = parsed.paragraphs.back().after;
    }
    return parsed;
}

StatementScope ProseReader::startOf(const QString& partId) const
{
    StatementScope scope;
    if (const QString topic = lexicon.statements.partTopics.value(partId); !topic.isEmpty())
        scope.topic = lexicon.statements.topic(topic);
    return scope;
}

ParsedText parseProse(const Report& report, const Lexicon& lexicon)
{
    const ProseReader reader{report, lexicon};
    ParsedText text;
    for (const Section& section : report.form().sections)
        if (!section.narrative.isEmpty() && !report.narrative(section.narrative).isEmpty())
            text.push_back(reader.part(section.narrative));
    return text;
}

} // namespace gongkai
