// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/report/report.h"

#include <vector>

namespace gongkai {

/// One sentence for the clerk that names rows or columns and both figures, ready but for the
/// message itself: “四、行政复议数量 22，应等于（一）+（二）+（三）= 21，多 1”. Figures are in the
/// unit of the form; amounts carry theirs.
QString findingMessage(const Finding& finding, const Report& report);

/// “12” or “12 或 13”: what the sums of a total give.
QString valuesText(const std::vector<Decimal>& values);

} // namespace gongkai
