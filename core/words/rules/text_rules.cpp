// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/rule_table.h"

namespace gongkai {

RuleTable textRules()
{
    return {};
}

} // namespace gongkai
