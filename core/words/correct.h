// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/text_finding.h"

namespace gongkai {

/// Puts what should stand at the place of a finding there.
/// @return an operation without changes when that is not known, or something else stands at the
///         place by now.
Operation correct(const Report& report, const TextFinding& finding);

} // namespace gongkai
