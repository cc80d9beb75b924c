// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/xls_strings.h"

#include <algorithm>

namespace gongkai {

quint32 XlsStrings::number(int size)
{
    quint32 number = 0;
    for (int i = 0; i < size; ++i)
        number |= quint32{byte()} << (8 * i);
    return number;
}

void XlsStrings::skip(qint64 count)
{
    while (count > 0 && !atEnd()) {
        const qint64 step = std::min(count, m_pieces[m_piece].size() - m_at);
        m_at += step;
        count -= step;
        settle();
    }
}

XlsString XlsStrings::string()
{
    constexpr quint32 hasAids = 4;
    constexpr quint32 hasFormats = 8;
    const qint64 length = number(2);
    const quint32 flags = number(1);
    const qint64 formats = flags & hasFormats ? number(2) : 0;
    const qint64 aids = flags & hasAids ? number(4) : 0;
    XlsString found{characters(length, flags & 1), {}};
    for (qint64 i = 0; i < formats && !atEnd(); ++i) {
        const quint32 from = number(2);
        found.fonts.push_back({from, number(2)});
    }
    skip(aids);
    return found;
}

quint8 XlsStrings::byte()
{
    settle();
    return atEnd() ? quint8{0} : static_cast<quint8>(m_pieces[m_piece][m_at++]);
}

void XlsStrings::settle()
{
    while (!atEnd() && m_at >= m_pieces[m_piece].size()) {
        ++m_piece;
        m_at = 0;
    }
}

// Where they go on in the next record, it says anew how wide they are.
QString XlsStrings::characters(qint64 length, bool isWide)
{
    QString text;
    for (; length > 0 && !atEnd(); --length) {
        const size_t piece = m_piece;
        settle();
        if (piece != m_piece && !atEnd())
            isWide = byte() & 1;
        text += QChar(static_cast<char16_t>(number(isWide ? 2 : 1)));
    }
    return text;
}

} // namespace gongkai
