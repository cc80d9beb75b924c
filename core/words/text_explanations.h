// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/explanations.h"
#include "core/words/text_finding.h"

#include <QString>

#include <optional>

// 差错说明 of the prose. An explanation belongs to a sentence, not to a place: it goes with the
// sentence wherever paragraphs are put in or taken out around it, says nothing while the sentence
// is another, and is there again when the sentence is.
namespace gongkai {

/// What the explanation of a finding is kept under, beside its check: "part:offset:sentence".
///
/// The sentence is that of the place (splitSentences()), without blanks around it; of a place that
/// reaches over several, all of them, so a whole paragraph where that is the place. The offset
/// tells findings within one sentence apart: UTF-16 units from its first character. A finding
/// about a part as a whole has the part alone: "part".
///
/// Of more than 200 UTF-16 units the first 150 stand there, then “…” and the first 16 hexadecimal
/// digits of the SHA-256 of all of it in UTF-8. Equal sentences of one part share one explanation:
/// what makes the one right makes the other right.
///
/// @param finding  of this report as it is.
QString explanationInstance(const Report& report, const TextFinding& finding);

/// What an explanation was written about, as its instance tells it.
struct ExplainedPlace
{
    QString part;
    QString sentence; ///< of a long one the beginning; "" for a part as a whole
};
ExplainedPlace explainedPlace(const QString& instance);

/// Whatever its state.
std::optional<Explanation> explanationOf(const Report& report, const TextFinding& finding);

/// The cells a finding's explanation is tied to.
ExplainedCells explainedCells(const TextFinding& finding);

/// Needs review when figures of the cells, of this year or last year's, have changed since.
ExplanationState explanationState(const Report& report, const TextFinding& finding);

/// Is this a broken warning without a current explanation? It keeps the draft mark.
bool isOpen(const Report& report, const TextFinding& finding);

/// Keeps, or with an empty text takes away, the explanation of a finding.
Operation explain(const Report& report, const TextFinding& finding, const QString& text);

} // namespace gongkai
