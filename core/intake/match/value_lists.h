// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

namespace gongkai {

/// Lists of labels and values, “（一）主动公开政府信息数：743条”, in the place of a table become
/// one: at least five lines, one below the other, each with the whole label of another row of the
/// form that has one figure only, and nothing but a figure behind the colon. Fewer are words.
void tablesOfValueLists(SourceDocument& source, const FormIndex& form, Budget& budget);

} // namespace gongkai
