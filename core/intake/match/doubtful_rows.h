// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/match/match_source.h"

namespace gongkai {

/// A row that was placed although one of the same label, which was not, holds other figures, with
/// no part of the report between them: nobody knows which one counts. What was placed is left over,
/// too.
void listDoubtfulRows(SourceMatch& match, const FormIndex& form);

} // namespace gongkai
