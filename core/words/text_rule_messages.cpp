// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_messages.h"

namespace gongkai {

std::optional<QString> textRuleMessage(const TextFinding& finding, const Report& report)
{
    (void)finding;
    (void)report;
    return {};
}

} // namespace gongkai
