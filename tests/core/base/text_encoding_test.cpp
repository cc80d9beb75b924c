// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_encoding.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

#ifdef __linux__
#include <iconv.h>
#endif

namespace gongkai {
namespace {

const QString sample =
    QStringLiteral("示例区人民政府2022年政府信息公开工作年度报告，𠮷字1,234件。");

#ifdef __linux__
// What iconv(3) of the system makes of the bytes; "" when it refuses them.
QString byIconv(QByteArray bytes)
{
    static const iconv_t converter = iconv_open("UTF-8", "GB18030");
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    char text[16] = {};
    char* in = bytes.data();
    size_t inLeft = static_cast<size_t>(bytes.size());
    char* out = text;
    size_t outLeft = sizeof text;
    if (iconv(converter, &in, &inLeft, &out, &outLeft) == size_t(-1) || inLeft > 0)
        return {};
    return QString::fromUtf8(text, out - text);
}

QByteArray bytesOf(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes += static_cast<char>(value);
    return bytes;
}

// Differences of one code from the system's reading; counted, because a failing table has many.
int differs(const QByteArray& code)
{
    // A letter before it, because a byte order mark at the start is left out.
    const QByteArray bytes = QByteArray("a").append(code);
    const DecodedText ours = decodeText(bytes, TextEncoding::Gb18030);
    const QString theirs = byIconv(bytes);
    const bool same = theirs.isEmpty() ? ours.replaced > 0 : ours.text == theirs;
    if (!same)
        ADD_FAILURE() << code.toHex().constData() << " is " << qPrintable(ours.text) << ", not "
                      << qPrintable(theirs);
    return !same;
}
#endif

} // namespace

#ifdef __linux__
TEST(TextEncodingTest, EveryTwoByteCodeReadsAsTheSystemReadsIt)
{
    for (int lead = 0x81, wrong = 0; lead <= 0xfe && wrong < 10; ++lead)
        for (int trail = 0x40; trail <= 0xfe; ++trail)
            if (trail != 0x7f)
                wrong += differs(bytesOf({lead, trail}));
}

TEST(TextEncodingTest, EveryFourByteCodeReadsAsTheSystemReadsIt)
{
    int wrong = 0;
    for (int lead = 0x81; lead <= 0xe4; ++lead)
        for (int second = 0x30; second <= 0x39; ++second)
            for (int third = 0x81; third <= 0xfe; ++third)
                for (int fourth = 0x30; fourth <= 0x39 && wrong < 10; ++fourth)
                    wrong += differs(bytesOf({lead, second, third, fourth}));
}
#endif

TEST(TextEncodingTest, EachEncodingIsRecognisedWithoutADeclaration)
{
    // “示例区2022年” in GB18030.
    const QByteArray gbk = QByteArray::fromHex("cabec0fdc7f832303232c4ea");
    EXPECT_EQ(decodeText(gbk).text, QStringLiteral("示例区2022年"));
    EXPECT_EQ(decodeText(gbk).encoding, TextEncoding::Gb18030);
    EXPECT_EQ(decodeText(sample.toUtf8()).text, sample);
    EXPECT_EQ(decodeText("\xef\xbb\xbf" + sample.toUtf8()).text, sample);

    QStringEncoder little(QStringConverter::Utf16LE);
    const QByteArray utf16 = little(sample);
    EXPECT_EQ(decodeText(utf16).text, sample);
    EXPECT_EQ(decodeText("\xff\xfe" + utf16).text, sample);
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray utf16big = big(sample);
    EXPECT_EQ(decodeText(utf16big).text, sample);
    EXPECT_EQ(decodeText("\xfe\xff" + utf16big).text, sample);
}

TEST(TextEncodingTest, AFewBrokenBytesDoNotChangeTheEncoding)
{
    QByteArray text = sample.toUtf8() + '\xff' + sample.toUtf8();
    const DecodedText decoded = decodeText(text);
    EXPECT_EQ(decoded.encoding, TextEncoding::Utf8);
    EXPECT_EQ(decoded.replaced, 1);
    EXPECT_EQ(decoded.text, sample + QChar(QChar::ReplacementCharacter) + sample);
}

TEST(TextEncodingTest, ATruncatedFileKeepsItsEncoding)
{
    EXPECT_EQ(decodeText(sample.toUtf8().first(4)).encoding, TextEncoding::Utf8);
    const DecodedText cut = decodeText(QByteArray::fromHex("cabec0fdc7f832303232c4"));
    EXPECT_EQ(cut.encoding, TextEncoding::Gb18030);
    EXPECT_EQ(cut.text, QStringLiteral("示例区2022\ufffd"));
}

TEST(TextEncodingTest, BytesThatMeanNothingAreCounted)
{
    const DecodedText decoded = decodeText(QByteArray("\xff\x80 1"), TextEncoding::Gb18030);
    EXPECT_EQ(decoded.text, QStringLiteral("\ufffd\ufffd 1"));
    EXPECT_EQ(decoded.replaced, 2);
    EXPECT_EQ(decodeText(QByteArray()).text, QString());
}

} // namespace gongkai
