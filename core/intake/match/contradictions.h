// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/match_source.h"

namespace gongkai {

/// Where two tables of a source, or two rows of one, say different figures for the same cells of
/// the form, nobody knows which counts: what only one of them says fills no gap of the other. Of
/// two tables the first keeps its own, unless the other is as large. Placements become left over.
void listContradicted(SourceMatch& match, const FormIndex& form);

} // namespace gongkai
