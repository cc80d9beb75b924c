// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/cut_at_sense.h"

#include "core/base/text.h"

#include <algorithm>

namespace gongkai {
namespace {

// Behind the last of these marks that no bracket encloses, within the first `most` characters; 0
// where there is none in the last two thirds.
qsizetype endOf(const QString& text, qsizetype most, QStringView marks)
{
    qsizetype end = 0;
    int depth = 0;
    for (qsizetype i = 0; i < std::min(most, text.size()); ++i) {
        const QChar c = text[i];
        if (QStringView(u"（《“「〔(").contains(c))
            ++depth;
        else if (QStringView(u"）》”」〕)").contains(c))
            depth = std::max(0, depth - 1);
        else if (depth == 0 && marks.contains(c))
            end = i + 1;
    }
    return end * 3 >= most ? end : 0;
}

} // namespace

QString cutAtSense(const QString& text, qsizetype most, const QString& rest)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    most = std::max<qsizetype>(2, most - rest.size() - 2);
    if (const qsizetype sentence = endOf(line, most, u"。！？；"); sentence > 0)
        return line.first(sentence) + u"……" + rest;
    const qsizetype clause = endOf(line, most, u"，");
    const qsizetype end = clause > 0 ? clause - 1 : cutPlace(line, most);
    return line.first(end) + u"……" + rest;
}

} // namespace gongkai
