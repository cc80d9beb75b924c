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

/// @param decided  the figures the clerk chose where two stood for one cell.
FormPreview previewOnForm(const IntakeResult& result, const std::map<CellId, Figure>& decided);

} // namespace gongkai
