// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/lexicon.h"
#include "core/words/text_finding.h"

#include <QString>

#include <optional>

namespace gongkai {

/// One sentence for the clerk that names what the text says and what it must agree with:
/// “文字写收到 456 件，表三“一、本年新收”为 457”.
QString textFindingMessage(const TextFinding& finding, const Report& report);

/// The difference of a finding as it is shown: in the unit the text writes (“3件”), of shares and
/// rates in percentage points; "" when there is none.
QString textDifference(const TextFinding& finding, const Lexicon& lexicon);

/// The same of the rules over the text itself and the report as a whole; nothing for the others.
std::optional<QString> textRuleMessage(const TextFinding& finding, const Report& report);

} // namespace gongkai
