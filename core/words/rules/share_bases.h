// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/share_base.h"
#include "core/words/rules/share_parts.h"

#include <optional>
#include <vector>

namespace gongkai {

/// A figure that a share can be of.
struct ShareBase
{
    Decimal value;
    bool named = false; ///< stands in the same sentence
    std::vector<CellId> cells;
    bool guessed = false; ///< nobody says so: a share that fits is right, another is not wrong
};

/// Percentages that belong to as many counts in front of them: “5件、30件，占比分别为14.3%、85.7%”.
struct ShareList
{
    std::size_t parts = 0; ///< the first count
    std::size_t first = 0; ///< the first percentage
    std::size_t count = 0; ///< of each; 0: there is none
};

/// Is the share that of part over base, at its decimals? An approximate one within 2.
bool fitsShare(const WrittenFigure& figure, Decimal part, Decimal base);
bool isNear(Decimal a, Decimal b, Decimal within);

/// Finds what the shares of one paragraph can be of; all by indexes of placed figures.
class ShareBases
{
public:
    ShareBases(const FigureView& view, const GapReader& gaps, const ShareParts& parts);

    /// What the words of the share name, or those of the share before it that it goes on with.
    const SaidBase& said(std::size_t share) const;
    /// The values of that.
    std::vector<ShareBase> saidBases(std::size_t share) const;
    /// The other figures it can be a share of, the nearest total first.
    std::vector<ShareBase> basesOf(std::size_t share, const PlacedFigure& part,
                                   const ShareList& list) const;
    /// The parts of a list are all there is where their shares are those of their sum, but for one.
    std::optional<ShareBase> sumOf(const ShareList& list) const;
    /// “主动公开信息50条，其中网站30条，占信息总数的60%”: what the share is of stands in front.
    bool isInText(std::size_t share) const;

private:
    const Statement* statementNear(const PlacedFigure& part) const;
    void addListSum(std::size_t share, std::vector<ShareBase>& bases) const;
    void addRuns(std::size_t share, const PlacedFigure& part, std::vector<ShareBase>& bases) const;

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    const ShareParts& m_parts;
    const std::vector<PlacedFigure>& m_figures;
    std::vector<SaidBase> m_said; // by figure
};

} // namespace gongkai
