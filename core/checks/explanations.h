// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/report/edits.h"
#include "core/report/report.h"

#include <QString>

#include <optional>

namespace gongkai {

/// The cells a finding's explanation is tied to: those it was held against, of this year and of
/// last year's figures.
ExplainedCells explainedCells(const Finding& finding);

/// Keeps, or with an empty text takes away, the explanation of a finding.
/// @param finding  of this report.
Operation explain(const Report& report, const Finding& finding, const QString& text);

/// Whatever its state.
std::optional<Explanation> explanationOf(const Report& report, const Finding& finding);

ExplanationState explanationState(const Report& report, const Finding& finding);
/// The same of any explanation: needs review when a figure of this year is another than it was
/// written for, or one of last year that it was written for is another now. An explanation that
/// kept none of last year's is not asked about them.
ExplanationState explanationState(const Report& report,
                                  const std::optional<Explanation>& explanation,
                                  const ExplainedCells& cells);

/// Is this a broken error or warning that keeps the draft mark? Explainable errors and warnings
/// lose it with a current explanation, errors of any kind with the leader's override.
bool isOpen(const Report& report, const Finding& finding);

} // namespace gongkai
