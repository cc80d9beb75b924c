// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

namespace gongkai {

/// Tables that stand side by side in one grid, and the halves of a long one, become tables of their
/// own: where behind the figures of a row another label of the form stands with figures of its own,
/// always in the columns from one on. A grid with a cell over both of them stays as it is, except
/// under titles.
void partSideBySide(SourceDocument& source, const FormIndex& form, Budget& budget);

} // namespace gongkai
