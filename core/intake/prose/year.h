// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/prose/source_line.h"
#include "core/intake/prose/title.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// The report year as the words state it: in the title, else in the sentence on the period, else in
/// one that speaks of this year's report (“特编制……2023年……年度报告”). Nothing when none does.
std::optional<int> statedYear(const ReportTitle& title, const std::vector<SourceLine>& lines,
                              Budget& budget);

/// The year the words suggest, among those from `first` to `last`: the one before the date of the
/// signature where that is of the first half of a year, in which reports are due; else the one they
/// speak of most. Nothing when they name none.
std::optional<int> mostNamedYear(const SourceDocument& document, int first, int last);

} // namespace gongkai
