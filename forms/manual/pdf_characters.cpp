// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/pdf_characters.h"

#include <QHash>
#include <QRawFont>

namespace gongkai {
namespace {

constexpr char16_t firstRadical = 0x2e80;
constexpr char16_t lastRadical = 0x2fdf;

// Radical -> the character of the text that is drawn with its glyph.
QHash<char16_t, char16_t> ownCharacters(const QString& text, const QRawFont& font)
{
    QHash<quint32, char16_t> ofGlyph;
    for (const QChar character : text) {
        const auto glyphs = font.glyphIndexesForString(QString(character));
        if (!glyphs.isEmpty() && glyphs.front() != 0)
            ofGlyph.insert(glyphs.front(), character.unicode());
    }
    QHash<char16_t, char16_t> own;
    for (char16_t radical = firstRadical; radical <= lastRadical; ++radical) {
        const auto glyphs = font.glyphIndexesForString(QString(QChar(radical)));
        if (!glyphs.isEmpty() && glyphs.front() != 0 && ofGlyph.contains(glyphs.front()))
            own.insert(radical, ofGlyph.value(glyphs.front()));
    }
    return own;
}

QByteArray code(char16_t character, bool upper)
{
    const QByteArray digits = QByteArray::number(character, 16).rightJustified(4, '0');
    return '<' + (upper ? digits.toUpper() : digits) + '>';
}

} // namespace

QByteArray withOwnCharacters(const QByteArray& pdf, const QString& text, const QFont& font)
{
    const auto own = ownCharacters(text, QRawFont::fromFont(font));
    QByteArray done = pdf;
    // The maps are not compressed, and every code has four digits: nothing moves.
    for (qsizetype map = done.indexOf("begincmap"); map >= 0;
         map = done.indexOf("begincmap", map + 1)) {
        const qsizetype end = done.indexOf("endcmap", map);
        QByteArray part = done.mid(map, end - map);
        for (auto it = own.cbegin(); it != own.cend(); ++it)
            for (const bool upper : {false, true})
                part.replace(code(it.key(), upper), code(it.value(), upper));
        done.replace(map, part.size(), part);
    }
    return done;
}

} // namespace gongkai
