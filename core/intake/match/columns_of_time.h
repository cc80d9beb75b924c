// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <QStringList>

#include <vector>

namespace gongkai {

/// A table may have the same columns for the report's year and for another one, “2024年 | 2023年”
/// or “本年 | 上年”, or for the year and parts of it, “全年 | 上半年 | 下半年”, as blocks side by
/// side or beside each other under each head. Then those of the report's year stay, and the others
/// become a table of their own that is only listed.
///
/// Only where nothing can have moved from one to the other: a row of such heads covers all columns
/// of figures, each time has as many columns as the report's year, and in every row the cells of
/// one stand as those of the others do, heads with the same words. A row whose last column is blank
/// while others are not may have lost a cell, and is only listed whole. Of any other table the
/// heads under a head of another time are called by both (“去年 统计数”), so that no column there
/// is taken.
/// @return what the clerk is told of them.
QStringList setColumnsOfOtherTimesAside(std::vector<SourceBlock>& blocks, int year, Budget& budget);

} // namespace gongkai
