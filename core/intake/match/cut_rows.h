// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

namespace gongkai {

/// Puts the rows together that the end of a page cut in two: “3.要求提供公 | 16” at its foot and
/// “开出版物 |” at the head of the next. A label that goes on must be one of the form then; a
/// figure with more digits on the next page becomes two lines, which are no figure. Other rows
/// beside the end of a page stay two.
void joinCutRows(SourceDocument& source, const FormIndex& form, Budget& budget);

} // namespace gongkai
