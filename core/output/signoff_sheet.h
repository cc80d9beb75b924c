// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/report/report.h"
#include "core/words/report_findings.h"

#include <vector>

namespace gongkai {

// What the 审签稿 has besides the report itself.

/// The 审签单, one page in front: the form's key figures against last year's, what holds in cells
/// and text, what is explained and how, what is open, what was copied and not confirmed, room for
/// the signature. What is said of cells comes first. Long lists are cut; the annex has all of it.
/// @param findings  of this report.
std::vector<Block> signoffSheet(const Report& report, const ReportFindings& findings);

/// How much a figure has changed against last year's: “+45.2%”, “增10倍以上”, “持平”; “” where it
/// cannot be said (a side is missing, or last year was 0).
QString changeRate(Decimal now, Decimal before);

/// Is this a change the leader must see: by at least three tenths and at least ten; also from and
/// to nothing.
bool isLargeChange(Decimal now, Decimal before);

} // namespace gongkai
