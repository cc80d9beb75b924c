// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

#include <cstddef>

namespace gongkai {

/// “复议5件、诉讼3件，较上年分别增加1件、持平”: how many changes 分别 tells, and which of them one
/// is.
struct RespectiveChange
{
    std::size_t head = 0;  ///< the first of them, index of a placed figure
    std::size_t index = 0; ///< among all, 持平 too
    std::size_t count = 0; ///< 0: 分别 does not stand with it
};

/// @param change  index of a placed figure that is a change.
/// @param gaps    of the view's paragraph.
RespectiveChange respectiveChange(const FigureView& view, const GapReader& gaps,
                                  std::size_t change);

} // namespace gongkai
