// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_grid.h"
#include "core/register/case_keys.h"
#include "core/register/register.h"

#include <vector>

namespace gongkai {

/// The register as sheets for a workbook: cases, one a row with the titles of columns.json, and,
/// when there are any, disputes. Columns nothing stands in are left out. Several events of one kind
/// stand in one cell, divided by “；”.
std::vector<TextGrid> registerGrids(const Register& book, const RegisterView& view,
                                    const RegisterRules& rules);

} // namespace gongkai
