// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/page_lines.h"

#include <QRegularExpression>

namespace gongkai {

bool isPageNumberLine(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[-—–―－─~～·.]{1,2} ?[0-9０-９]{1,4} ?[-—–―－─~～·.]{1,2}$"));
    return pattern.match(line).hasMatch();
}

} // namespace gongkai
