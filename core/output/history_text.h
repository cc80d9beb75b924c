// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

#include <optional>

namespace gongkai {

// What the history says of one change, in window and command line.

/// False for a count that only the program needs.
bool isTold(const Change& change);
/// The cell itself, or the one whose origin it is.
std::optional<CellId> changedCell(const FieldKey& key);
/// What was changed: a field by fieldName(), an explanation by the rule it is about.
/// @param report  as it is now; a row that was taken away goes by its id.
QString changedField(const Report& report, const FieldKey& key);
/// What stood there: of a value for programs what a clerk wants of it; "" for nothing.
QString changedValue(const Report& report, const FieldKey& key, const QString& value);

} // namespace gongkai
