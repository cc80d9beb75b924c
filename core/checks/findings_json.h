// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"

#include <QByteArray>

#include <vector>

namespace gongkai {

/// The list as `check --json` prints it: every finding in the given order. A public contract.
///
/// `left`, `right` and `difference` are left out when not applicable, `difference` also when
/// undecidable; `blank`, `reason` and `computed` stand only where they say something.
QByteArray findingsToJson(const std::vector<Finding>& findings);

} // namespace gongkai
