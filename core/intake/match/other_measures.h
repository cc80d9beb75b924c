// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <QStringList>

#include <vector>

namespace gongkai {

/// The form counts one by one; some tables count in 万件 or per cent (isOfOtherMeasure()). The
/// tables under a line that says so of all of them, “单位：万件”, become loose; where a label says
/// it of its row or column, that is none of the form's (FormIndex::keyOf()), and so their figures
/// are only listed.
/// @return what the clerk is told of them.
QStringList setOtherMeasuresAside(std::vector<SourceBlock>& blocks, const FormIndex& form,
                                  Budget& budget);

} // namespace gongkai
