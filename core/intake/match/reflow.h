// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Text whose tables have lost their grid gets it back: rows are found by their labels, and each
/// cell is set where the form prints it. A row that is not certain (figures missing, no matching
/// head) keeps its label and leaves its figures as paragraphs, so that they are listed.
///
/// Used for plain text, and for tables whose merged cells were lost on the way.
/// @return nothing usable when the budget is spent.
SourceDocument reflow(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget);

/// The cells of a table as such text.
std::vector<TextItem> toItems(const SourceTable& table);

} // namespace gongkai
