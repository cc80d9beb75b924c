// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/rich_text.h"

#include "core/intake/sources/readers.h"

namespace gongkai {

QString RichText::shown(const TextLook& ofCell, bool& leftOut) const
{
    QString text;
    for (const Run& run : runs) {
        const TextLook& look = run.look ? *run.look : ofCell;
        if (look.isUnread())
            leftOut = leftOut || hasDigit(run.text);
        else
            text += look.shown(run.text);
    }
    return tidyLines(text);
}

} // namespace gongkai
