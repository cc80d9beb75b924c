// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/match/match_source.h"

namespace gongkai {

/// A row that was placed beside a row of the same label that was not, and holds other figures:
/// nobody knows which one counts. What was placed is left over, too.
void listDoubtfulRows(SourceMatch& match, const FormIndex& form);

} // namespace gongkai
