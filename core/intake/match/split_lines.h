// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Lines whose columns stand apart by blanks alone, as `pdftotext -layout` and e-mail have them,
/// become rows of cells: a row of figures behind its labels, a row of labels, a row of figures. A
/// label may have blanks in it. Other lines, and lines that have borders, stay as they are.
std::vector<TextItem> splitLines(const std::vector<TextItem>& items, const FormIndex& form,
                                 Budget& budget);

/// A caption that names a row of the form, over a head and its one row of figures, is put before
/// the figures, where a row has its name.
std::vector<TextItem> moveCaptions(std::vector<TextItem> items, const FormIndex& form,
                                   Budget& budget);

} // namespace gongkai
