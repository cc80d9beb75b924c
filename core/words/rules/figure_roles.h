// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/prose_gap.h"
#include "core/words/rules/rule_table.h"

#include <vector>

namespace gongkai {

/// What a figure does among the figures of its sentence.
enum class FigureRole {
    Count,  ///< says how many
    Before, ///< says how many there were last year, or in the year it names
    Change, ///< says how many more or fewer
    Share,  ///< says which part of another figure
    Rate,   ///< any other percentage
    Other,  ///< counts nothing, or is approximate beyond comparison
};

struct PlacedFigure
{
    int index = 0; ///< into the paragraph's figures
    FigureRole role = FigureRole::Other;
    int direction = 0;     ///< of a Change: 1 up, -1 down
    int group = 0;         ///< figures up to a full stop; “；” does not end one
    int depth = 0;         ///< brackets around it
    ProseGap gap;          ///< the words left of it, in its clause
    ProseGap wide;         ///< the same back to the figure before it, whatever stops stand between
    int statement = -1;    ///< index of the statement that it is, -1 for none
    int year = 0;          ///< of a year named in the gap
    bool isTo = false;     ///< what the figure before it became: “由17件增至91件”
    bool isOfBase = false; ///< a share of the figure right in front of it: “占95件的40%”

    const WrittenFigure& in(const ParsedParagraph& paragraph) const
    {
        return paragraph.figures[static_cast<std::size_t>(index)];
    }
};

/// One paragraph as the rules see it that hold its figures against each other. Refers to what it
/// was made of.
struct FigureView
{
    FigureView(const ParsedParagraph& paragraph, const WordsContext& context);

    const ParsedParagraph& paragraph;
    const WordsContext& context;
    std::vector<PlacedFigure> figures; ///< those that say an amount, in order
};

/// Rules over the figures of one paragraph.
using FigureRule = void (*)(const FigureView&, std::vector<TextFinding>&);

/// 100 × part / base at so many decimals, half up. @pre base is not 0.
Decimal percentOf(Decimal part, Decimal base, int decimals);
/// The same, what is behind the last decimal cut off.
Decimal cutPercentOf(Decimal part, Decimal base, int decimals);

} // namespace gongkai
