// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "forms/session.h"

#include <QString>

#include <optional>

namespace gongkai {

// Words about findings and figures, the same wherever the window shows them.

QString severityName(Severity severity); ///< 错误, 警告, 提示
/// Nothing while it is not broken.
std::optional<Severity> severityIfBroken(const Session& session, const FindingRef& finding);
/// One sentence for the clerk.
QString messageOf(const Session& session, const FindingRef& finding);
ExplanationState explanationState(const Session& session, const FindingRef& finding);
/// Broken, and no current explanation settles it: what is marked in the text and counted wherever
/// the window counts. An error that must hold is not settled by one, but by the leader's reason.
bool isUnsettled(const Session& session, const FindingRef& finding);
/// “explained”, “explanation needs review”; "" for none.
QString explanationText(const Session& session, const FindingRef& finding);
/// The explanation of it that is kept.
std::optional<Explanation> explanationOf(const Session& session, const FindingRef& finding);
/// “What must hold (where that is written)” of the rule a finding of the text comes from. A code of
/// the list of checks (“NV-1”) says nothing to a clerk and is left out.
QString ruleText(const TextFinding& finding);
/// “一、本年新收 + 二、上年结转 = 3558” for one side of a finding.
QString sideText(const QString& name, Decimal sum);
/// “22 or 21” where two sums disagree; "" when nothing can be computed.
QString computedText(const Report& report, const CellId& cell);
/// Is a filled total something else than a figure computed for it?
bool totalDiffers(const Report& report, const CellId& cell);

} // namespace gongkai
