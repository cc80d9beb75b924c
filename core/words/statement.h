// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/words/sentences.h"
#include "core/words/statement_words.h"

#include <vector>

namespace gongkai {

enum class StatementKind {
    Count, ///< a figure with what it counts
    All,   ///< 均予以公开, 办结率100%
    AllOf, ///< 不予公开的均属国家秘密: its first reading is the row, its second what is all of it
    None, ///< 未收到, 未发生
};

/// One figure of the prose with what it counts; or words that stand for one.
struct Statement
{
    StatementKind kind = StatementKind::Count;
    int figure = -1;          ///< index into the paragraph's figures; -1 where words stand for it
    TextSpan span;            ///< the figure with its unit, or the words
    int topic = -1;           ///< index into the lexicon's; see StatementWords
    std::vector<int> aspects; ///< likewise; several are meant together: 予以公开及部分公开
    TextRule rule = TextRule::Received;
    /// What it can mean, each the sum of these cells; the nearest first. Empty: not compared with
    /// cells, but known to arithmetic.
    std::vector<std::vector<CellId>> readings;
    bool asks = false;     ///< the words allow more than one reading, none of them surely
    bool partial = false;  ///< words nobody knows stand with it: it may count fewer
    bool lastYear = false; ///< a figure of last year, to compare with
    Population population = Population::Unsaid;
    int flow = -1; ///< aspect the figures around it are about: applicants of those received

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// What a statement inherits from the words before it.
struct StatementScope
{
    int topic = -1;
    Population population = Population::Unsaid;
    bool plans = false; ///< under a heading of what is planned

    friend bool operator==(const StatementScope&, const StatementScope&) = default;
};

} // namespace gongkai
