// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/checks/culprits.h"
#include "core/checks/finding.h"

#include <QByteArray>

#include <vector>

namespace gongkai {

// `check --json`, a public contract: every finding in the given order.

/// Public names of what a finding says: never renamed.
QString publicName(Severity severity);
QString publicName(Outcome outcome);

/// Writes a list of ids under a key.
void writeCells(JsonWriter& json, QStringView key, const std::vector<CellId>& cells);

/// Writes one finding as an object.
///
/// `left`, `right` and `difference` are left out when not applicable, `difference` also when
/// undecidable; `blank`, `reason`, `computed` and `culprits` stand only where they say something.
void writeFinding(JsonWriter& json, const Finding& finding, const std::vector<Culprit>& culprits);

/// The findings on cells alone, as a list.
/// @param findings  all of this report's.
QByteArray findingsToJson(const std::vector<Finding>& findings, const Report& report);

} // namespace gongkai
