// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/lexicon.h"
#include "core/words/sentences.h"
#include "core/words/statement.h"
#include "core/words/text_finding.h"
#include "core/words/written_figures.h"

#include <QString>

#include <vector>

namespace gongkai {

/// One paragraph and what stands in it. Depends on its text, the lexicon, the form and what the
/// paragraphs before it leave open (`before`), and on no cell.
struct ParsedParagraph
{
    QString text;
    std::vector<ProseSentence> sentences;
    std::vector<WrittenFigure> figures; ///< in the order of the text
    StatementScope before;              ///< what its statements inherit
    StatementScope after;               ///< what the next paragraph's inherit
    std::vector<Statement> statements;  ///< in the order of the text
    std::vector<AnchorHit> anchors;     ///< the words of the lexicon, in the order of the text
    qsizetype charactersRead = 0;       ///< see GapReader
    /// Stretches up to a full stop that open with a year last year's report left behind: that year
    /// is read as the report's, which it may not be. In the order of the text.
    std::vector<TextSpan> ofMistakenYear; ///< by place

    bool isBlank() const { return text.trimmed().isEmpty(); }
    /// The sentence this place stands in, by index. @pre the place is in the text.
    int sentenceAt(qsizetype place) const;
    /// The place of a piece of this paragraph; part and number are set by who runs the rules.
    TextPlace place(qsizetype from, qsizetype to) const
    {
        return {{}, 0, from, to, text.sliced(from, to - from)};
    }
};

struct ParsedPart
{
    QString id; ///< narrative id
    std::vector<ParsedParagraph> paragraphs;
};

/// The parts of a report that have words, in printed order.
using ParsedText = std::vector<ParsedPart>;

/// What a paragraph is read with.
struct ProseReader
{
    const Report& report;
    const Lexicon& lexicon;

    ParsedParagraph paragraph(const QString& text, const StatementScope& before) const;
    ParsedPart part(const QString& id) const;
    /// What the first paragraph of a part inherits.
    StatementScope startOf(const QString& partId) const;
};

/// Every part of the report that has words.
ParsedText parseProse(const Report& report, const Lexicon& lexicon);

} // namespace gongkai
