// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/match_source.h"

namespace gongkai {

/// A figure that its narrow column broke over lines, “12” over “34”, is put together where a sum of
/// the form's checks holds with it, none is broken by it, and the lines cannot as well be figures
/// of their own, one below the other in all cells of the sum. Others stay as they stand,
/// unreadable.
void joinBrokenFigures(SourceMatch& match, const Form& form);

} // namespace gongkai
