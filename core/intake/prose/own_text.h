// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/report_text.h"
#include "core/intake/sources/source.h"

#include <optional>

namespace gongkai {

/// The words of a file that this program wrote, exactly, by the marks it set.
/// @return nothing when the marks are not those of a whole report of this form, as after somebody
///         took the file apart: then it is read like any other.
std::optional<ReportText> readOwnText(const OwnFile& own, const Form& form);

} // namespace gongkai
