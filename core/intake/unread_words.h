// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// The words in the tables of a source that went nowhere: cells whose words are no label of the
/// form, also damaged or in pieces, and stand in nothing that was read, listed or told. Figures are
/// none, and tables that are aside are told of as a whole.
/// @param told  everything that was read, listed or told, in any order.
/// @return each once, in the source's order; nothing usable when the budget is spent.
QStringList unreadWords(const std::vector<SourceBlock>& blocks, const FormIndex& form,
                        const QStringList& told, Budget& budget);

} // namespace gongkai
