// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/report/report.h"

#include <vector>

namespace gongkai {

/// Evaluates one instance on one report.
///
/// “/” counts as 0. A blank count or amount can only make its own side larger, a blank signed
/// change can move its side either way; what no blank can mend is broken early, and nothing
/// holds while a cell it needs is blank. A Jump does not wait for a blank cell, it is not
/// applicable (“condition”): one instance per cell would only say again which cells are blank. Nor
/// is it where a side is “/”.
///
/// @param check, instance  of the report's form; the finding points to them.
Finding evaluate(const Check& check, const CheckInstance& instance, const Report& report);

/// Every instance of every check of the report's form, in the order of the form: the full pass,
/// and the oracle of LiveChecks.
std::vector<Finding> checkReport(const Report& report);

} // namespace gongkai
