// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/match/table_matcher.h"
#include "core/intake/sources/source.h"

#include <QString>

#include <vector>

namespace gongkai {

/// A row of a source's table, and which row of the form it is.
struct MatchedRow
{
    const SourceCell* label = nullptr; ///< the text nearest to the figures
    std::vector<int> lines;            ///< of the form, that have this label
    QString altered;                   ///< the form's label when it is damaged here
    int line = -1;                     ///< the one of them that is certain; -1 for none
    bool placed = false;               ///< some figure of it was taken
    bool isAssigned = false;           ///< by the clerk
};

/// Says for each row of a table which row of the form it is: by its label, by the clerk's word, and
/// among equal labels by the rows between which it stands. No figure is looked at for its value.
std::vector<MatchedRow> matchRows(const SourceTable& table, const FormIndex& form,
                                  const TableContext& context, Budget& budget);

} // namespace gongkai
