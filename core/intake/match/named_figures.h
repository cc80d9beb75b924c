// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Rows of a table that somebody wrote as lines, “（一）予以公开：自然人5，商业企业6，……，总计40”,
/// become a table: at least three of them one below the other, each with the label of a row of the
/// form in front and behind it every figure of that row with the name of its column. One alone is a
/// sentence.
void tablesOfNamedFigures(std::vector<SourceBlock>& blocks, const FormIndex& form, Budget& budget);

} // namespace gongkai
