// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Labels repeated in every place that a merged cell of the form covers, as a sheet has them whose
/// cells were parted and filled, stay in the first place only; the others are blank, as where the
/// merge is lost. Only as often as the form's cells reach, in rows that end for certain; the label
/// nearest to the figures of a row stays (a figure that is alone in its row may be filled, too),
/// and so does a row that is the one above once more, or has a blank among its labels.
std::vector<TextItem> withoutFilledLabels(std::vector<TextItem> items, const FormIndex& form,
                                          Budget& budget);

} // namespace gongkai
