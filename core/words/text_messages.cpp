// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_messages.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Words)
};

} // namespace

QString textFindingMessage(const TextFinding& finding, const Report& report)
{
    if (auto message = textRuleMessage(finding, report))
        return *message;
    return Messages::tr("“%1”: %2").arg(finding.place.text, finding.rule->title());
}

} // namespace gongkai
