// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/lexicon.h"
#include "core/words/text_finding.h"

#include <vector>

namespace gongkai {

/// Everything the prose of a report says that is understood, held against its tables, against
/// arithmetic and against the rules for the text: also what holds. In the order of the text, at one
/// place in the order of TextRule. The full pass, and the oracle of LiveWords.
std::vector<TextFinding> checkWords(const Report& report, const Lexicon& lexicon);

} // namespace gongkai
