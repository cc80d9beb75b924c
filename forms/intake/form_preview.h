// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/read_source.h"

#include <map>

namespace gongkai {

/// What was understood, standing where the statutory form prints it: tables and marks that a
/// SourceView shows.
struct FormPreview
{
    SourceDocument tables; ///< the statutory tables, filled
    MatchReport marks;     ///< of the cells there; those that were not found are Unreadable
    std::map<CellId, SourcePlace> places;
};

/// @param report  what was read, decided figures included.
FormPreview previewOnForm(const Report& report, const MatchReport& match);

} // namespace gongkai
