// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/check.h"
#include "core/catalog/form.h"
#include "core/catalog/json_node.h"

#include <QStringList>

#include <vector>

namespace gongkai {

/// The keys of a check that expandTemplate() reads.
const QStringList& templateKeys();

/// The concrete equations of a check: one per binding of its `over`, or the list `instances`.
std::vector<CheckInstance> expandTemplate(const JsonNode& check, const Form& form);

/// The name of a cell in messages, out of short labels; the column's only where there are several.
QString cellName(const CellId& cell, const Form& form);

/// Reads the id of one cell, which must exist.
CellId readCell(const JsonNode& node, const Form& form);

} // namespace gongkai
