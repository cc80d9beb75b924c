// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

namespace gongkai {

/// Tables that the form prints side by side (FormLine::isTurned) and a source writes downwards,
/// “行政复议”, “结果维持 1”, “结果纠正 0”, …, in lines, cells or rows, become tables with a row for
/// each group. Only where all groups stand there in the form's order, each with its name and, each
/// once and right behind its label, all of its figures, and nothing else between: any other such
/// list stays as it is.
void tablesOfDownwardGroups(SourceDocument& source, const FormIndex& form, Budget& budget);

} // namespace gongkai
