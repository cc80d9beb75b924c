// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"

#include <QString>

#include <vector>

namespace gongkai {

/// Column labels that the form prints in several rows, as a source prints them in one: without the
/// groups, “自然人 商业企业 … 其他 总计”.
struct FlatHead
{
    int line = -1;                        ///< of the form: the last row of labels
    std::vector<const FormLabel*> labels; ///< of the columns, from left to right; no two are equal

    bool hasLabel(const QString& key) const;
};

/// @param form  must outlive what is returned.
std::vector<FlatHead> flatHeads(const FormIndex& form);

} // namespace gongkai
