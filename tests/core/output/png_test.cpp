// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/png.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(PngTest, APictureOfTwoByTwoIsWrittenBitForBit)
{
    const QByteArray png = pngOf({2, {true, false, false, true}}, 2);
    // Header: 4 × 4 pixels, one bit, grey; its check sum computed with Python's zlib.crc32.
    EXPECT_EQ(png.left(33).toHex().toStdString(),
              "89504e470d0a1a0a0000000d494844520000000400000004010000000081"
              "8aa3d3");
    const qsizetype length = png[36];
    QByteArray stream("\0\0\0\x08", 4); // what qUncompress wants in front
    stream += png.mid(41, length);
    EXPECT_EQ(qUncompress(stream).toHex().toStdString(), "0030003000c000c0");
    EXPECT_TRUE(png.endsWith(QByteArray::fromHex("0000000049454e44ae426082")));
}

} // namespace
} // namespace gongkai
