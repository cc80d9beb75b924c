// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/plain_marks.h"
#include "core/words/rules/rule_table.h"
#include "core/words/word_index.h"
#include "core/words/written_dates.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace gongkai {

/// One paragraph as the rules about the text look at it. Places are the same in `plain`.
struct TextView
{
    TextView(const ParsedParagraph& paragraph, const WordsContext& context);

    const ParsedParagraph& paragraph;
    const WordsContext& context;
    const WordIndex& words;
    QString plain;                   ///< withPlainMarks()
    std::vector<TextSpan> titles;    ///< 《…》
    std::vector<TextSpan> addresses; ///< web and mail
    std::vector<WrittenDate> dates;  ///< outside of titles and addresses

    int reportYear() const { return context.report.year(); }
    bool isIn(QStringView part) const { return context.part == part; }
    /// The sentence a place stands in; of a very long one what is near the place.
    QStringView sentence(qsizetype place) const;
    TextSpan sentenceSpan(qsizetype place) const;
    /// Likewise.
    QStringView clause(qsizetype place) const;
    /// Whether a date of the sentence is one of these.
    template <typename Test>
    bool anyDate(qsizetype place, Test test) const
    {
        const TextSpan span = sentenceSpan(place);
        auto date = std::ranges::partition_point(
            dates, [&](const WrittenDate& other) { return other.span.from < span.from; });
        for (; date != dates.end() && date->span.from < span.to; ++date)
            if (test(*date))
                return true;
        return false;
    }
};

/// What makes a finding different from the usual one.
struct FindingWords
{
    QString variant = {};
    QStringList arguments = {};
    QString correction = {};
    QString left = {};
    QString right = {};
};

/// A broken finding at a piece of the paragraph; of the rule's severity.
TextFinding broken(TextRule rule, const ParsedParagraph& paragraph, TextSpan span,
                   FindingWords words = {});
/// The same that only asks.
TextFinding asks(TextRule rule, const ParsedParagraph& paragraph, TextSpan span,
                 FindingWords words = {});
/// What was understood and is right.
TextFinding holds(TextRule rule, const ParsedParagraph& paragraph, TextSpan span,
                  FindingWords words = {});
/// A finding about a part as a whole.
TextFinding ofPart(TextRule rule, Outcome outcome, const QString& part, FindingWords words = {});
/// The same finding with its place in the report.
TextFinding inPart(TextFinding finding, const QString& part, std::size_t paragraph);

/// Rules over one paragraph.
using ViewRule = void (*)(const TextView&, std::vector<TextFinding>&);

} // namespace gongkai
