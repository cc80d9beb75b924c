// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/word_lists.h"

#include "core/intake/sources/compound_file.h"
#include "core/intake/sources/word_runs.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr quint32 noStyle = 0xfff;

// [MS-OSHARED] 2.2.1.3
NumberStyle numberStyle(quint32 format)
{
    switch (format) {
    case 0:
    case 22: // 01
        return NumberStyle::Arabic;
    case 1:
        return NumberStyle::Roman;
    case 2:
        return NumberStyle::LowerRoman;
    case 3:
        return NumberStyle::Letter;
    case 4:
        return NumberStyle::LowerLetter;
    case 14:
    case 19:
        return NumberStyle::FullWidth;
    case 18:
    case 28:
        return NumberStyle::Circled;
    case 10:
    case 11:
    case 17:
    case 33:
    case 35:
    case 37:
    case 39:
        return NumberStyle::Chinese;
    case 34:
    case 38:
        return NumberStyle::ChineseFormal;
    case 30:
        return NumberStyle::Stems;
    default:
        return NumberStyle::None;
    }
}

// As much of these bytes as there is.
QByteArrayView part(QByteArrayView bytes, qint64 at, qint64 length)
{
    at = std::min(at, bytes.size());
    return bytes.sliced(at, std::min(length, bytes.size() - at));
}

QByteArrayView from(QByteArrayView bytes, qint64 at)
{
    return part(bytes, at, bytes.size());
}

// The number of a level stands in the text as a character below 9.
QString textOf(QByteArrayView characters)
{
    QString text;
    for (qint64 at = 0; at + 1 < characters.size(); at += 2) {
        const auto code = static_cast<char16_t>(littleEndian(characters, at, 2));
        if (code < ListNumbers::mostLevels)
            text += u'%' + QString::number(code + 1);
        else
            text += QChar(code);
    }
    return text;
}

void readStyles(QByteArrayView sheet, WordNumbers& numbers, HeadingStyles& headings, Budget& budget)
{
    constexpr quint32 ofParagraphs = 1;
    const qint64 count = littleEndian(sheet, 2, 2);
    const qint64 sizeOfBase = littleEndian(sheet, 4, 2);
    qint64 at = 2 + qint64{littleEndian(sheet, 0, 2)};
    for (qint64 i = 0; i < count && at < sheet.size() && budget.take(Limit::Nodes); ++i) {
        const qint64 length = littleEndian(sheet, at, 2);
        const QByteArrayView style = part(sheet, at + 2, length);
        at += 2 + length + length % 2;
        const quint32 kind = littleEndian(style, 2, 2);
        const QString number = QString::number(i);
        numbers.setBase(number, QString::number(kind >> 4));
        headings.setBase(number, QString::number(kind >> 4));
        // Those that every copy of Word has are known by their number there.
        if (const quint32 known = littleEndian(style, 0, 2) & 0xfff; known >= 1 && known <= 9)
            headings.setLevel(number, static_cast<int>(known) - 1);
        const qint64 name = sizeOfBase;
        const qint64 changes = name + 2 + 2 * (qint64{littleEndian(style, name, 2)} + 1);
        const qint64 size = littleEndian(style, changes, 2);
        if ((kind & 0xf) == ofParagraphs && size > 2 && changes + 2 + size <= style.size())
            eachProperty(style.sliced(changes + 4, size - 2),
                         [&](quint32 code, QByteArrayView operand) {
                             addToNumber(code, operand, numbers.style(number));
                             if (const auto level = outlineIn(code, operand))
                                 headings.setLevel(number, *level);
                         });
    }
}

// @return where the next one begins.
qint64 readLevel(QByteArrayView all, qint64 at, ListLevel* level)
{
    const qint64 words = at + 28 + littleEndian(all, at + 24, 1) + littleEndian(all, at + 25, 1);
    const qint64 length = 2 * qint64{littleEndian(all, words, 2)};
    if (words + 2 + length > all.size())
        return all.size();
    const NumberStyle style = numberStyle(littleEndian(all, at + 4, 1));
    if (level && style != NumberStyle::None)
        *level = {style, textOf(all.sliced(words + 2, length)),
                  static_cast<int>(littleEndian(all, at, 4)),
                  (littleEndian(all, at + 5, 1) & 4) != 0};
    return words + 2 + length;
}

void readDefinitions(QByteArrayView all, qint64 length, WordNumbers& numbers, Budget& budget)
{
    constexpr qint64 sizeOfDefinition = 28;
    const qint64 count = littleEndian(all, 0, 2);
    qint64 at = length; // the levels of all of them stand behind
    for (qint64 i = 0; i < count && budget.take(Limit::Nodes); ++i) {
        const qint64 definition = 2 + i * sizeOfDefinition;
        const QString name = QString::number(littleEndian(all, definition, 4));
        const bool isSimple = littleEndian(all, definition + 26, 1) & 1;
        for (int level = 0; level < (isSimple ? 1 : ListNumbers::mostLevels); ++level) {
            const quint32 style = littleEndian(all, definition + 8 + 2 * level, 2);
            if (style != noStyle)
                numbers.setLevelOfStyle(name, QString::number(style), level);
            at = readLevel(all, at, numbers.level(name, level));
        }
    }
}

void readLists(QByteArrayView all, WordNumbers& numbers, Budget& budget)
{
    constexpr qint64 sizeOfList = 16;
    const qint64 count = littleEndian(all, 0, 4);
    qint64 lists = 0;
    for (; lists < count && 4 + (lists + 1) * sizeOfList <= all.size() && budget.take(Limit::Nodes);
         ++lists)
        numbers.setDefinition(QString::number(lists + 1),
                              QString::number(littleEndian(all, 4 + lists * sizeOfList, 4)));
    qint64 at = 4 + count * sizeOfList;
    for (qint64 i = 0; i < lists && at < all.size(); ++i) {
        const quint32 changed = littleEndian(all, 4 + i * sizeOfList + 12, 1);
        at += 4;
        for (quint32 change = 0; change < changed && at < all.size() && budget.take(Limit::Nodes);
             ++change) {
            const quint32 flags = littleEndian(all, at + 4, 4);
            if (flags & 0x10)
                numbers.setStart(QString::number(i + 1), static_cast<int>(flags & 0xf),
                                 static_cast<int>(littleEndian(all, at, 4)));
            at += 8;
            if (flags & 0x20)
                at = readLevel(all, at, nullptr);
        }
    }
}

} // namespace

void readWordLists(const QByteArray& table, WordExtent styles, WordExtent definitions,
                   WordExtent lists, WordNumbers& numbers, HeadingStyles& headings, Budget& budget)
{
    const QByteArrayView bytes(table);
    readStyles(part(bytes, styles.first, styles.second), numbers, headings, budget);
    if (definitions.second > 0)
        readDefinitions(from(bytes, definitions.first), definitions.second, numbers, budget);
    if (lists.second > 0)
        readLists(from(bytes, lists.first), numbers, budget);
}

std::optional<int> outlineIn(quint32 code, QByteArrayView operand)
{
    constexpr quint32 outline = 0x2640; // sprmPOutLvl
    return code == outline ? std::optional(static_cast<int>(littleEndian(operand, 0, 1)))
                           : std::nullopt;
}

void addToNumber(quint32 code, QByteArrayView operand, WordNumbers::Place& place)
{
    if (code == 0x260a) // sprmPIlvl
        place.level = static_cast<int>(littleEndian(operand, 0, 1));
    else if (code == 0x460b) // sprmPIlfo
        place.list = QString::number(littleEndian(operand, 0, 2));
}

} // namespace gongkai
