// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/pdf_font.h"

#include "core/output/paper/cff_font.h"

#include <QCryptographicHash>
#include <QTransform>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace gongkai {
namespace {

constexpr int usualWidth = 1000;
constexpr qsizetype longestText = 256; // UTF-16 units that a character map may give one code

quint16 numberAt(const QByteArray& table, qsizetype at)
{
    return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : 0;
}

// The PostScript name of a font's table “name”, where it is one for Windows; its letters and
// digits.
QByteArray postScriptName(const QByteArray& table)
{
    constexpr int windows = 3;
    constexpr int postScript = 6;
    const int count = numberAt(table, 2);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = 6 + i * 12;
        if (numberAt(table, record) != windows || numberAt(table, record + 6) != postScript)
            continue;
        const qsizetype from = numberAt(table, 4) + numberAt(table, record + 10);
        const qsizetype length = numberAt(table, record + 8);
        QByteArray name;
        for (qsizetype at = from; at + 1 < from + length && name.size() < 63; at += 2) {
            const quint16 c = numberAt(table, at);
            const bool isSafe = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                                (c >= 'a' && c <= 'z') || c == '-';
            if (isSafe)
                name += static_cast<char>(c);
        }
        if (!name.isEmpty())
            return name;
    }
    return "Font";
}

// “ABCDEF+”: the same for the same shapes, another for others.
QByteArray subsetTag(const QByteArray& content)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<uchar>(digest[i]) % 26);
    return tag + '+';
}

// Marks of byte order must not come back as characters.
QString mapped(QStringView text)
{
    QString result = text.left(longestText).toString();
    result.removeIf(
        [](QChar c) { return c.unicode() == 0 || c.unicode() == 0xfeff || c.unicode() == 0xfffe; });
    return result.isEmpty() ? QString(QChar::ReplacementCharacter) : result;
}

bool isPrivate(QChar c)
{
    const bool ofPlanes15And16 = c.unicode() >= 0xdb80 && c.unicode() <= 0xdbff;
    return ofPlanes15And16 || (c.unicode() >= 0xe000 && c.unicode() <= 0xf8ff);
}

} // namespace

PdfFont::PdfFont(const QRawFont& face) : m_face(face) {}

PdfFont::Code PdfFont::code(quint32 glyph, QStringView text, double advance)
{
    const std::pair<quint32, QStringView> key(glyph, text);
    const auto known = m_codes.constFind(key);
    if (known != m_codes.constEnd())
        return {*known, m_shapes[*known - 1U].width};
    m_shapes.push_back({glyph, text, static_cast<int>(std::lround(advance * 1000))});
    const auto number = static_cast<quint16>(m_shapes.size());
    m_codes.insert(key, number);
    return {number, m_shapes.back().width};
}

bool PdfFont::hasPrivateCharacters() const
{
    return std::ranges::any_of(m_shapes, [](const Shape& shape) {
        return std::any_of(shape.text.begin(), shape.text.end(), isPrivate);
    });
}

void PdfFont::write(PdfObjects& objects, int object) const
{
    const QByteArray plainName = postScriptName(m_face.fontTable("name"));
    const double perEm = 1000 / m_face.pixelSize();
    std::vector<GlyphOutline> outlines(1, {{}, usualWidth}); // .notdef, which nothing refers to
    outlines.reserve(m_shapes.size() + 1);
    QRectF box;
    for (const Shape& shape : m_shapes) {
        outlines.push_back(
            {QTransform::fromScale(perEm, perEm).map(m_face.pathForGlyph(shape.glyph)),
             shape.width});
        box |= outlines.back().path.controlPointRect();
    }
    const QByteArray program = cffFont(plainName, outlines);
    const QByteArray fontName = pdf::name(subsetTag(program) + plainName);

    const int file = objects.addStream(program, " /Subtype /CIDFontType0C");
    const int described = objects.add(descriptor(fontName, box, file));
    const int descendant = objects.add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont " + fontName +
        "\n/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        "\n/FontDescriptor " +
        pdf::reference(described) + " /DW " + pdf::number(usualWidth) + widths() + " >>");
    const int map = objects.addStream(characterMap());
    objects.write(object, "<< /Type /Font /Subtype /Type0 /BaseFont " + fontName +
                              "\n/Encoding /Identity-H /DescendantFonts [" +
                              pdf::reference(descendant) + "] /ToUnicode " + pdf::reference(map) +
                              " >>");
}

QByteArray PdfFont::descriptor(const QByteArray& name, const QRectF& box, int program) const
{
    const auto perEm = [&](double pixels) {
        return pdf::number(static_cast<int>(std::lround(pixels * 1000 / m_face.pixelSize())));
    };
    const auto units = [](double length) { return pdf::number(static_cast<int>(length)); };
    const QByteArray ascent = perEm(m_face.ascent());
    const QByteArray descent = perEm(-m_face.descent());
    return "<< /Type /FontDescriptor /FontName " + name + "\n/Flags 4 /FontBBox [" +
           units(std::floor(box.left())) + ' ' + units(std::floor(-box.bottom())) + ' ' +
           units(std::ceil(box.right())) + ' ' + units(std::ceil(-box.top())) +
           "] /ItalicAngle 0 /Ascent " + ascent + " /Descent " + descent + " /CapHeight " +
           perEm(m_face.capHeight()) + " /StemV 80 /FontFile3 " + pdf::reference(program) + " >>";
}

// Of the codes that are not as wide as most.
QByteArray PdfFont::widths() const
{
    QByteArray list;
    bool isOpen = false;
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        if (m_shapes[i].width == usualWidth) {
            list += isOpen ? "]" : "";
            isOpen = false;
            continue;
        }
        list += isOpen ? QByteArray(" ") : ' ' + pdf::number(static_cast<int>(i) + 1) + " [";
        list += pdf::number(m_shapes[i].width);
        isOpen = true;
    }
    list += isOpen ? "]" : "";
    return list.isEmpty() ? QByteArray() : " /W [" + list.mid(1) + ']';
}

QByteArray PdfFont::characterMap() const
{
    QByteArray text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t blockSize = 100; // at most
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        const size_t left = m_shapes.size() - i;
        if (i % blockSize == 0)
            text += pdf::number(static_cast<int>(std::min(left, blockSize))) + " beginbfchar\n";
        text += '<' + pdf::hex(static_cast<quint16>(i + 1)) + "> <" +
                pdf::hex(mapped(m_shapes[i].text)) + ">\n";
        if (i % blockSize == blockSize - 1 || left == 1)
            text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace gongkai
