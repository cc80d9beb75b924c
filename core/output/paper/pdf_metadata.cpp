// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/pdf_metadata.h"

#include "core/base/own_marks.h"
#include "core/output/paper/pdf_objects.h"

#include <cmath>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

// Without a date a file would not be the same twice.
QDateTime madeAt(const Document& document)
{
    return document.madeAt.isValid() ? document.madeAt.toUTC()
                                     : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
}

QByteArray escaped(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0xfffe; });
    return text.toHtmlEscaped().toUtf8();
}

QByteArray list(const QByteArray& name, const QByteArray& kind, const QByteArray& attribute,
                const QByteArray& value)
{
    return '<' + name + "><rdf:" + kind + "><rdf:li" + attribute + '>' + value +
           "</rdf:li></rdf:" + kind + "></" + name + ">\n";
}

// Numbers of an ICC profile, the high byte first.
void append(QByteArray& bytes, quint32 value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xff);
}

void appendFixed(QByteArray& bytes, double value) // s15Fixed16Number
{
    append(bytes, static_cast<quint32>(std::lround(value * 65536)));
}

QByteArray fixedArray(const char* type, const std::vector<double>& values)
{
    QByteArray bytes(type);
    append(bytes, 0);
    for (const double value : values)
        appendFixed(bytes, value);
    return bytes;
}

QByteArray localized(const char* text) // multiLocalizedUnicodeType
{
    const QString words = QString::fromLatin1(text);
    QByteArray bytes("mluc");
    for (const int value : {0, 1, 12})
        append(bytes, static_cast<quint32>(value));
    bytes += "enUS";
    append(bytes, static_cast<quint32>(words.size() * 2));
    append(bytes, 28);
    return bytes + QByteArray::fromHex(pdf::hex(words));
}

// Exactly the curve of sRGB: (a x + b)^g from d on, c x below.
QByteArray srgbCurve()
{
    QByteArray bytes("para");
    append(bytes, 0);
    append(bytes, 3U << 16);
    for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045})
        appendFixed(bytes, value);
    return bytes;
}

} // namespace

QByteArray pdfInfo(const Document& document)
{
    const QByteArray date = "(D:" + madeAt(document).toString(u"yyyyMMddHHmmss").toLatin1() + "Z)";
    return "<< /Title " + pdf::text(document.title) + "\n/Author " + pdf::text(document.author) +
           "\n/Creator " + pdf::text(own_marks::creator) + "\n/Producer " +
           pdf::text(own_marks::creator) + "\n/CreationDate " + date + "\n/ModDate " + date + " >>";
}

QByteArray pdfXmp(const Document& document, const QByteArray& level)
{
    const QByteArray date = madeAt(document).toString(Qt::ISODate).toLatin1();
    const QByteArray program = escaped(own_marks::creator);
    return QByteArray("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\"\n"
                      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                      " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
                      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                      "<dc:format>application/pdf</dc:format>\n") +
           list("dc:title", "Alt", " xml:lang=\"x-default\"", escaped(document.title)) +
           list("dc:creator", "Seq", {}, escaped(document.author)) +
           list("dc:language", "Bag", {}, escaped(document.language)) + "<pdf:Producer>" + program +
           "</pdf:Producer>\n<xmp:CreatorTool>" + program + "</xmp:CreatorTool>\n<xmp:CreateDate>" +
           date + "</xmp:CreateDate>\n<xmp:ModifyDate>" + date +
           "</xmp:ModifyDate>\n<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>" + level +
           "</pdfaid:conformance>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

// Values of a matrix profile are for the white of D50; those of sRGB, which is for D65, are brought
// there by the matrix of Bradford, which “chad” states.
QByteArray srgbProfile()
{
    const QByteArray curve = srgbCurve();
    const std::vector<std::pair<const char*, QByteArray>> tags = {
        {"desc", localized("sRGB")},
        {"cprt", localized("No copyright, use freely")},
        {"wtpt", fixedArray("XYZ ", {0.9642, 1, 0.8249})},
        {"chad", fixedArray("sf32", {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707,
                                     -0.00925, 0.01508, 0.75168})},
        {"rXYZ", fixedArray("XYZ ", {0.43607, 0.22249, 0.01392})},
        {"gXYZ", fixedArray("XYZ ", {0.38515, 0.71687, 0.09708})},
        {"bXYZ", fixedArray("XYZ ", {0.14307, 0.06061, 0.71410})},
        {"rTRC", curve},
        {"gTRC", curve},
        {"bTRC", curve}};
    constexpr quint32 headerSize = 128;
    QByteArray directory;
    QByteArray content;
    append(directory, static_cast<quint32>(tags.size()));
    const auto contentAt = headerSize + 4 + 12 * static_cast<quint32>(tags.size());
    quint32 at = 0;
    for (const auto& [tag, data] : tags) {
        if (content.isEmpty() || data != curve || !content.endsWith(curve)) { // one curve for all
            at = contentAt + static_cast<quint32>(content.size());
            content += data + QByteArray(-data.size() & 3, '\0');
        }
        directory += tag;
        append(directory, at);
        append(directory, static_cast<quint32>(data.size()));
    }
    QByteArray header;
    append(header, contentAt + static_cast<quint32>(content.size()));
    append(header, 0);
    append(header, 0x04200000); // version 4.2
    header += "mntrRGB XYZ ";
    for (const quint32 part : {0x07ea0001U, 0x00010000U, 0U}) // 2026-01-01, 00:00:00
        append(header, part);
    header += "acsp";
    header += QByteArray(68 - header.size(), '\0');
    for (const double white : {0.9642, 1.0, 0.8249})
        appendFixed(header, white);
    header += QByteArray(headerSize - header.size(), '\0');
    return header + directory + content;
}

} // namespace gongkai
