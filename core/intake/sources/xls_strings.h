// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace gongkai {

/// A string of an old workbook, with the fonts of what stands in it.
struct XlsString
{
    struct Font
    {
        quint32 from = 0; ///< the first character that has it
        quint32 number = 0;
    };
    QString text;
    std::vector<Font> fonts; ///< characters before the first have that of the cell
};

/// Reads numbers and strings that go on from record to record ([MS-XLS] 2.5.293). Behind the end
/// there are zeros.
class XlsStrings
{
public:
    explicit XlsStrings(std::vector<QByteArrayView> pieces) : m_pieces(std::move(pieces)) {}

    /// Whether nothing is left to read.
    bool atEnd() const
    {
        return m_piece >= m_pieces.size() ||
               (m_piece + 1 == m_pieces.size() && m_at >= m_pieces[m_piece].size());
    }
    quint32 number(int size);
    void skip(qint64 count);
    /// One string, past its reading aids.
    XlsString string();

private:
    quint8 byte();
    void settle();
    QString characters(qint64 length, bool isWide);

    std::vector<QByteArrayView> m_pieces;
    size_t m_piece = 0;
    qint64 m_at = 0;
};

} // namespace gongkai
