// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/parsed_text.h"

#include <optional>
#include <span>

namespace gongkai {

/// The words between two figures, or between a figure and the end of its clause: what says what a
/// figure counts.
struct ProseGap
{
    TextSpan span;
    std::span<const AnchorHit> hits; ///< the words of the lexicon in it, in order
    /// Characters that no word of the lexicon, figure, mark or part of the agency's name explains.
    qsizetype unknown = 0;
    /// The same behind the last topic or aspect.
    qsizetype unknownBehind = 0;
    /// Another agency is named: “住建局收到20件”.
    bool otherBody = false;

    bool has(Marker marker) const;
    bool has(AnchorKind kind) const;
    /// The last one of the kind; null when there is none.
    const AnchorHit* last(AnchorKind kind) const;
    const AnchorHit* first(AnchorKind kind) const;
    /// The last word of the lexicon that is no filler.
    const AnchorHit* lastSaying() const;
};

/// Reads gaps of one paragraph. Holds on to it.
class GapReader
{
public:
    /// @param agency  the report's: parts of its name are known words. A government has others
    ///                under it; “住建局” in the report of a department is itself, shortened.
    GapReader(const ParsedParagraph& paragraph, const QString& agency);

    ProseGap read(qsizetype from, qsizetype to) const;
    /// Left of a figure: from the figure before it or the beginning of its clause.
    ProseGap leftOf(int figure) const;
    /// Right of it: up to the next figure, the end of the clause, or “、”.
    ProseGap rightOf(int figure) const;
    /// The clause a place stands in, with its index and that of its sentence.
    struct ClausePlace
    {
        int sentence = 0;
        int clause = 0;
    };
    ClausePlace clauseAt(qsizetype place) const;
    const ProseClause& clause(const ClausePlace& place) const;
    /// Characters read so far: the work, for the proof that it grows with the text and no faster.
    qsizetype charactersRead() const { return m_read; }
    /// Whether a figure that counts something stands in this stretch.
    bool hasFigure(qsizetype from, qsizetype to) const;

private:
    const ParsedParagraph& m_paragraph;
    QString m_agency;
    bool m_hasOthers;
    mutable qsizetype m_read = 0;
};

/// “向县政府办公室提出”: who is addressed is not whose figures follow.
bool isAddressed(const QString& text, qsizetype place);

/// Does a figure say how many or how much?
inline bool saysAmount(const WrittenFigure& figure)
{
    return figure.kind != FigureKind::NotACount;
}

} // namespace gongkai
