// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"

#include <QString>

#include <vector>

namespace gongkai {

/// The checks on prose (reference: what the words say). In the order in which findings of one place
/// are listed.
enum class TextRule {
    Received,
    CarriedIn,
    CarriedOut,
    Answered,
    Result,
    Applicant,
    All,
    None,
    Balance,
    Sum,
    Share,
    Growth,
    Points,
    Disputes,
    Documents,
    Decisions,
    Fees,
    FeeSentence,
    Unpaid,
    Magnitude,
    Period,
    Year,
    Dates,
    Agency,
    Contact,
    Length,
    Parts,
    Citation,
    Themes,
    Duties,
    Problems,
    Repeated,
    SameFigures,
    Numbering,
    Leftover,
    Phrase,
    Doubled,
    Number,
    Foreign,
    Torn,
};

/// One check of the list.
struct WordRule
{
    TextRule rule;
    QString id;          ///< "text.received": stands in files and JSON, never renamed
    Severity severity;   ///< the highest of its findings
    QString source;      ///< statute, notice or the list it comes from
    const char* meaning; ///< what must hold; English source text, see title()

    /// What must hold, one sentence for the clerk.
    QString title() const;
};

/// All of them, in the order of TextRule.
const std::vector<WordRule>& wordRules();
const WordRule& wordRule(TextRule rule);
/// Null when there is none.
const WordRule* wordRule(const QString& id);

} // namespace gongkai
