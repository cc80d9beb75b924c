// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/report/report.h"

#include <vector>

namespace gongkai {

/// The 发文稿纸, one page in front of everything, for offices that issue the report with one: who
/// issues, countersigns, checks and drafts it, with the names the report has and room to sign;
/// number, title, annexes and dates as far as they are known. What only the office can say stays
/// blank.
std::vector<Block> dispatchSheet(const Report& report);

} // namespace gongkai
