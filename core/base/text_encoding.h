// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace gongkai {

enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Gb18030, ///< also GBK and GB2312, which it contains
};

struct DecodedText
{
    QString text; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    int replaced = 0; ///< byte sequences that mean nothing, each U+FFFD in the text
};

/// Which encoding the bytes are in. What a page declares is not looked at, because it is often
/// wrong: a byte order mark decides, then UTF-16 by its zero bytes, then valid UTF-8, then
/// GB18030. A few broken bytes do not turn UTF-8 into GB18030.
TextEncoding recogniseEncoding(QByteArrayView bytes);

/// The bytes as text, the same on every system: GB18030 by our own table.
DecodedText decodeText(const QByteArray& bytes);
DecodedText decodeText(const QByteArray& bytes, TextEncoding encoding);

} // namespace gongkai
