// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace gongkai {

/// A piece of a paragraph: UTF-16 units, `to` behind the last.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype size() const { return to - from; }
    bool contains(qsizetype place) const { return from <= place && place < to; }
    QStringView in(QStringView paragraph) const { return paragraph.sliced(from, size()); }

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// A piece of a sentence up to and with its comma, colon or bracket: “其中自然人89件，”.
struct ProseClause
{
    TextSpan span;
    QChar stop;    ///< the mark it ends with; null at the end of a sentence without one
    int depth = 0; ///< how many brackets it stands in

    friend bool operator==(const ProseClause&, const ProseClause&) = default;
};

/// Up to and with 。！？；, or to the end of the paragraph. The clauses are all of it.
struct ProseSentence
{
    TextSpan span;
    QChar stop; ///< u'。' for any full stop, u'；' for semicolons; null where there is none
    std::vector<ProseClause> clauses;

    friend bool operator==(const ProseSentence&, const ProseSentence&) = default;
};

/// The paragraphs of a part: what `\n` separates, empty ones too, so that their numbers are those
/// of the places.
QStringList splitParagraphs(const QString& part);

/// The sentences of one paragraph, all of it: nothing is lost and nothing stands in two. A closing
/// quotation mark or bracket behind a stop belongs to the sentence it closes. Commas and points
/// within figures (“1,234.5”) separate nothing. Linear.
std::vector<ProseSentence> splitSentences(QStringView paragraph);

} // namespace gongkai
