// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

#include <QStringView>

#include <vector>

// What the words of a share say that it is a part of.
namespace gongkai {

struct SaidBase
{
    enum class Kind {
        None,    ///< 占65.4%, 占总数的65.4%
        Known,   ///< 占申请总量的: `readings` are what it can be
        Unknown, ///< 占全市办件量的: not in the table; perhaps in the text
    };

    Kind kind = Kind::None;
    std::vector<std::vector<CellId>> readings;
    QStringView words; ///< the last word that names it
};

/// @param gaps  of the paragraph the share stands in.
SaidBase saidBase(const PlacedFigure& share, const FigureView& view, const GapReader& gaps);

/// The first 占 in the words in front of a share, nullptr where there is none.
const AnchorHit* shareWord(const PlacedFigure& share);

} // namespace gongkai
