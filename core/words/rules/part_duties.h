// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/rule_table.h"
#include "core/words/word_lists.h"

#include <vector>

// What a part must speak of: resources/words/duties.json. One reading of it for the rules and for
// the list the clerk sees beside the text.
namespace gongkai {

/// The duties of one rule that a report of this form and kind has.
std::vector<const PartDuty*> dutiesOf(TextRule rule, const WordsContext& context);

/// Which topics of a duty the words treat, by their place in the list.
/// @param words  the part as withPlainMarks() writes it.
std::vector<bool> treatedTopics(const PartDuty& duty, const QString& words,
                                const WordsContext& context);

/// The names of those that are not treated.
QStringList missingTopics(const PartDuty& duty, const ParsedPart& part,
                          const WordsContext& context);

} // namespace gongkai
