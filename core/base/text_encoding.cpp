// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

// The first code of a run of four-byte codes, counted from 81308130, and its character; 0 where
// the run has none. The last one ends the list.
struct FourByteRange
{
    int linear;
    char32_t character;
};

#include "core/base/gb18030_table.inc"

constexpr char32_t replacement = 0xfffd;
constexpr int firstSupplementary = 189'000; // 90308130

unsigned byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

bool isIn(unsigned byte, unsigned first, unsigned last)
{
    return byte >= first && byte <= last;
}

struct Step
{
    char32_t character = replacement;
    int length = 1;
    bool known = false;
};

std::optional<char32_t> fourByteCharacter(int linear)
{
    if (linear >= firstSupplementary) {
        const auto character = static_cast<char32_t>(linear - firstSupplementary + 0x10000);
        return character <= 0x10ffff ? std::optional(character) : std::nullopt;
    }
    const auto next = std::ranges::upper_bound(fourBytes, linear, {}, &FourByteRange::linear);
    if (next == std::end(fourBytes) || (next - 1)->character == 0)
        return std::nullopt;
    const FourByteRange& range = *(next - 1);
    return range.character + static_cast<char32_t>(linear - range.linear);
}

// One character of GB18030 at a place; an unknown byte is one step.
Step gb18030Step(QByteArrayView bytes, qsizetype at)
{
    const unsigned lead = byteAt(bytes, at);
    if (lead < 0x80)
        return {lead, 1, true};
    if (!isIn(lead, 0x81, 0xfe) || at + 1 >= bytes.size())
        return {};
    const unsigned second = byteAt(bytes, at + 1);
    if (isIn(second, 0x40, 0xfe) && second != 0x7f)
        return {twoBytes[lead - 0x81][second - 0x40 - (second > 0x7f ? 1 : 0)], 2, true};
    if (!isIn(second, 0x30, 0x39) || at + 3 >= bytes.size())
        return {};
    const unsigned third = byteAt(bytes, at + 2);
    const unsigned fourth = byteAt(bytes, at + 3);
    if (!isIn(third, 0x81, 0xfe) || !isIn(fourth, 0x30, 0x39))
        return {};
    const unsigned linear =
        (((lead - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
    const auto character = fourByteCharacter(static_cast<int>(linear));
    return character ? Step{*character, 4, true} : Step{};
}

DecodedText decodeGb18030(QByteArrayView bytes)
{
    DecodedText decoded{{}, TextEncoding::Gb18030, 0};
    decoded.text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const Step step = gb18030Step(bytes, at);
        decoded.replaced += !step.known;
        if (QChar::requiresSurrogates(step.character)) {
            decoded.text += QChar(QChar::highSurrogate(step.character));
            decoded.text += QChar(QChar::lowSurrogate(step.character));
        } else {
            decoded.text += QChar(static_cast<char16_t>(step.character));
        }
        at += step.length;
    }
    return decoded;
}

// Length of the well-formed UTF-8 sequence at a place; 0 when there is none.
int utf8Length(QByteArrayView bytes, qsizetype at)
{
    const unsigned lead = byteAt(bytes, at);
    const int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length < 2)
        return length;
    if (lead > 0xf4 || at + length > bytes.size())
        return 0;
    const unsigned second = byteAt(bytes, at + 1);
    const unsigned least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (!isIn(second, least, most))
        return 0;
    for (int i = 2; i < length; ++i)
        if (!isIn(byteAt(bytes, at + i), 0x80, 0xbf))
            return 0;
    return length;
}

bool looksLikeUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype broken = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8Length(bytes, at);
        // A sequence cut off at the very end is a truncated file, no other encoding.
        broken += length == 0 && at + 3 < bytes.size();
        good += length > 1;
        at += std::max(length, 1);
    }
    return broken * 10 <= good;
}

// UTF-16 without a byte order mark: marks, digits and line ends have a zero byte on one side.
std::optional<TextEncoding> utf16ByZeros(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 65'536));
    qsizetype zeros[2] = {};
    for (qsizetype at = 0; at < start.size(); ++at)
        zeros[at % 2] += start[at] == '\0';
    const auto dominates = [&](qsizetype side, qsizetype other) {
        return side * 20 > start.size() && side > 8 * other;
    };
    if (dominates(zeros[1], zeros[0]))
        return TextEncoding::Utf16LittleEndian;
    if (dominates(zeros[0], zeros[1]))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

DecodedText decodeByQt(const QByteArray& bytes, TextEncoding encoding)
{
    const auto name = encoding == TextEncoding::Utf8                ? QStringConverter::Utf8
                      : encoding == TextEncoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                    : QStringConverter::Utf16BE;
    QStringDecoder decoder(name);
    DecodedText decoded{decoder(bytes), encoding, 0};
    if (decoder.hasError())
        decoded.replaced = static_cast<int>(decoded.text.count(QChar::ReplacementCharacter));
    return decoded;
}

} // namespace

TextEncoding recogniseEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    if (bytes.startsWith("\x84\x31\x95\x33"))
        return TextEncoding::Gb18030;
    if (const auto utf16 = utf16ByZeros(bytes))
        return *utf16;
    return looksLikeUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Gb18030;
}

DecodedText decodeText(const QByteArray& bytes)
{
    return decodeText(bytes, recogniseEncoding(bytes));
}

DecodedText decodeText(const QByteArray& bytes, TextEncoding encoding)
{
    DecodedText decoded =
        encoding == TextEncoding::Gb18030 ? decodeGb18030(bytes) : decodeByQt(bytes, encoding);
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    return decoded;
}

} // namespace gongkai
