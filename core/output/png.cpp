// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/png.h"

#include <QtEndian>

namespace gongkai {
namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

// The check sum of PNG, ISO/IEC 15948, annex D.
quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
    return ~crc;
}

QByteArray chunk(const QByteArray& type, const QByteArray& content)
{
    return bigEndian(static_cast<quint32>(content.size())) + type + content +
           bigEndian(crc32(type + content));
}

// One bit for each pixel, 1 is white; each line begins with its filter, none.
QByteArray scanLine(const QrImage& image, int row, int scale)
{
    QByteArray line(1 + (image.size * scale + 7) / 8, '\0');
    for (int x = 0; x < image.size * scale; ++x)
        if (!image.isDark(row, x / scale))
            line[1 + x / 8] = static_cast<char>(line[1 + x / 8] | 0x80 >> x % 8);
    return line;
}

} // namespace

QByteArray pngOf(const QrImage& image, int scale)
{
    const QByteArray side = bigEndian(static_cast<quint32>(image.size * scale));
    const QByteArray bitDepthOneGrey("\x01\x00\x00\x00\x00", 5);
    QByteArray lines;
    for (int row = 0; row < image.size; ++row)
        lines += scanLine(image, row, scale).repeated(scale);
    constexpr int lengthOfQt = 4; // before the zlib stream
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", side + side + bitDepthOneGrey) +
           chunk("IDAT", qCompress(lines).mid(lengthOfQt)) + chunk("IEND", {});
}

} // namespace gongkai
