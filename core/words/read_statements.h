// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/parsed_text.h"

namespace gongkai {

/// Finds the words of the lexicon in a paragraph whose sentences and figures are there, and with
/// them its statements and what the next paragraph inherits. Linear.
void readStatements(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon);

/// Adds the statements that words make without a figure: 均予以公开, 未收到申请, 办结率100%.
void readWordStatements(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon);

} // namespace gongkai
