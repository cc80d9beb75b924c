// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/xml_text.h"

namespace gongkai {

QString xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            clean += text.sliced(i++, 2);
        else if (!c.isSurrogate() && c < QChar(0xfffe) && (c >= u' ' || c == u'\t' || c == u'\n'))
            clean += c;
    }
    return clean;
}

} // namespace gongkai
