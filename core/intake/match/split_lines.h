// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Lines whose columns stand apart by blanks alone, as `pdftotext -layout` and e-mail have them,
/// become rows of cells: a row of figures behind its labels, a row of labels, a row of figures. A
/// label may have blanks in it. So do lines of fields parted by commas, most of them labels and
/// figures. Other lines, and lines that have borders, stay as they are.
std::vector<TextItem> splitLines(const std::vector<TextItem>& items, const FormIndex& form,
                                 Budget& budget);

/// A label that goes on in the lines around its figures, as narrow columns have it in
/// `pdftotext -layout`, is put together before them: “1.参加新闻发布会总次 次 850”, “数”. Only what
/// is a whole label of the form then.
std::vector<TextItem> joinWrappedLabels(const std::vector<TextItem>& items, const FormIndex& form,
                                        Budget& budget);

/// A caption that names a row of the form, over a head and its one row of figures, is put before
/// the figures, where a row has its name.
std::vector<TextItem> moveCaptions(std::vector<TextItem> items, const FormIndex& form,
                                   Budget& budget);

} // namespace gongkai
