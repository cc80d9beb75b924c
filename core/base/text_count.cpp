// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_count.h"

#include <QList>

#include <algorithm>

namespace gongkai {
namespace {

// Characters that stand for themselves: Chinese ones, their marks, full-width forms.
bool countsAlone(char32_t c)
{
    return (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f) ||
           (c >= 0xff00 && c <= 0xffef) || (c >= 0x2010 && c <= 0x2027) || c >= 0x20000;
}

} // namespace

qsizetype characterCount(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool isInRun = false;
    for (const char32_t c : text.toUcs4()) {
        const bool isBlank = QChar::isSpace(c);
        const bool isAlone = !isBlank && countsAlone(c);
        const bool isRun = !isBlank && !isAlone;
        if (isAlone || (isRun && !isInRun))
            ++count;
        isInRun = isRun;
    }
    return count;
}

} // namespace gongkai
