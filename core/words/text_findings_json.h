// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/text_finding.h"

#include <QByteArray>

#include <vector>

namespace gongkai {

/// The list as `check --json` prints it, a public contract: the findings on cells, then those on
/// the prose in the order of the text. These have the same keys and a `place` with part, paragraph
/// (from 0), first and last character (UTF-16 units of the paragraph, `to` behind the last) and the
/// words there; `left` is what the text says, `right` what the tables or the arithmetic give.
QByteArray findingsToJson(const std::vector<Finding>& cells, const std::vector<TextFinding>& texts,
                          const Report& report);

} // namespace gongkai
