// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/lexicon.h"
#include "core/words/word_rules.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// One thing a part must speak of.
struct PartTopic
{
    TextRule rule = TextRule::Themes; ///< that asks for it
    QString name;                     ///< 依申请公开
    bool isTreated = false;

    friend bool operator==(const PartTopic&, const PartTopic&) = default;
};

/// What a part of this report must speak of, in the order of the notices, and whether a text does:
/// by the words the checks go by. Empty for a part of which nothing is asked.
/// @param text  of the part, also one that is still being typed.
std::vector<PartTopic> partTopics(const Report& report, const QString& part, const QString& text,
                                  const Lexicon& lexicon);

/// How many characters without blanks the part may have; nothing where there is no limit.
std::optional<int> mostCharacters(const Report& report, const QString& part,
                                  const Lexicon& lexicon);

} // namespace gongkai
