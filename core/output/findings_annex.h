// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/report/report.h"
#include "core/words/report_findings.h"

#include <vector>

namespace gongkai {

/// The annex of the 审签稿: every finding that is broken or undecided with its explanation, those
/// on cells first, then those on the text under the heading of their part, with the sentence they
/// are about; of a very long one what stands around the place.
/// @param findings  of this report.
std::vector<Block> findingsAnnex(const Report& report, const ReportFindings& findings);

/// “一、总体情况”; “前言” for what has no heading.
QString printedPartName(const Form& form, const QString& part);

} // namespace gongkai
