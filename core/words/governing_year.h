// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/prose_gap.h"

namespace gongkai {

/// The year that words further in front say for a figure: those a bracket stands behind (“与2023年
/// （新收54件）相比”) or that open its sentence (“上年：新收41件、办结40件”).
/// @return 0 where they say none.
int governingYear(const ParsedParagraph& paragraph, const GapReader& gaps, qsizetype place,
                  int reportYear);

} // namespace gongkai
