// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/parsed_text.h"

#include "core/words/read_statements.h"

#include <algorithm>

namespace gongkai {

int ParsedParagraph::sentenceAt(qsizetype place) const
{
    const auto behind = std::ranges::upper_bound(
        sentences, place, {}, [](const ProseSentence& sentence) { return sentence.span.from; });
    return std::max(0, static_cast<int>(behind - sentences.begin()) - 1);
}

ParsedParagraph ProseReader::paragraph(const QString& text, const StatementScope& before) const
{
    ParsedParagraph parsed;
    parsed.text = text;
    parsed.sentences = splitSentences(text);
    parsed.figures = findFigures(text, lexicon.figures);
    parsed.before = before;
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
