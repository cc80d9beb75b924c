// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/pdf_objects.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace gongkai {
namespace {

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

void appendHex(QByteArray& digits, char16_t value)
{
    static constexpr char hexDigits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        digits += hexDigits[value >> shift & 0xf];
}

} // namespace

// The four bytes above 127 tell programs that carry the file that it is not text.
PdfObjects::PdfObjects() : m_bytes("%PDF-1.7\n%\xe5\x85\xac\xe5\xbc\x80\n") {}

int PdfObjects::reserve()
{
    m_places.emplace_back();
    return static_cast<int>(m_places.size());
}

void PdfObjects::write(int object, const QByteArray& body)
{
    place(object) = {1, m_bytes.size(), 0};
    m_bytes += pdf::number(object) + " 0 obj\n" + body + "\nendobj\n";
}

void PdfObjects::writePacked(int object, const QByteArray& body)
{
    m_packed.emplace_back(object, body);
}

int PdfObjects::add(const QByteArray& body)
{
    const int object = reserve();
    write(object, body);
    return object;
}

void PdfObjects::writeStream(int object, const QByteArray& content, const QByteArray& entries)
{
    const QByteArray packed = qCompress(content).mid(4); // without Qt's length word: plain zlib
    write(object, "<< /Length " + QByteArray::number(packed.size()) + " /Filter /FlateDecode" +
                      entries + " >>\nstream\n" + packed + "\nendstream");
}

int PdfObjects::addStream(const QByteArray& content, const QByteArray& entries)
{
    const int object = reserve();
    writeStream(object, content, entries);
    return object;
}

int PdfObjects::addPlainStream(const QByteArray& content, const QByteArray& entries)
{
    return add("<< /Length " + QByteArray::number(content.size()) + entries + " >>\nstream\n" +
               content + "\nendstream");
}

void PdfObjects::writePacks()
{
    constexpr size_t packSize = 100; // a program that wants one of them unpacks so many
    for (size_t begin = 0; begin < m_packed.size(); begin += packSize) {
        const size_t end = std::min(begin + packSize, m_packed.size());
        const int pack = reserve();
        QByteArray directory;
        QByteArray bodies;
        for (size_t i = begin; i < end; ++i) {
            const auto& [object, body] = m_packed[i];
            place(object) = {2, pack, static_cast<int>(i - begin)};
            directory += pdf::number(object) + ' ' + QByteArray::number(bodies.size()) + ' ';
            bodies += body + '\n';
        }
        writeStream(pack, directory + bodies,
                    " /Type /ObjStm /N " + pdf::number(static_cast<int>(end - begin)) + " /First " +
                        QByteArray::number(directory.size()));
    }
}

// One byte for the kind, four for the place, two for the index.
QByteArray PdfObjects::places() const
{
    QByteArray table("\0\0\0\0\0\xff\xff", 7); // object 0, which is none
    for (const Place& place : m_places) {
        table += static_cast<char>(place.kind);
        for (int shift = 24; shift >= 0; shift -= 8)
            table += static_cast<char>(place.at >> shift & 0xff);
        table += static_cast<char>(place.index >> 8 & 0xff);
        table += static_cast<char>(place.index & 0xff);
    }
    return table;
}

QByteArray PdfObjects::finish(int catalog, int info)
{
    writePacks();
    const QByteArray id = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex();
    const auto start = m_bytes.size();
    const int references = reserve();
    place(references) = {1, start, 0};
    writeStream(references, places(),
                " /Type /XRef /W [1 4 2] /Size " +
                    pdf::number(static_cast<int>(m_places.size()) + 1) + " /Root " +
                    pdf::reference(catalog) + " /Info " + pdf::reference(info) + " /ID [<" + id +
                    "> <" + id + ">]");
    m_bytes += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_bytes);
}

namespace pdf {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray number(double value)
{
    const auto thousandths = std::llround(value * 1000);
    const auto size = std::abs(thousandths);
    QByteArray digits = thousandths < 0 ? "-" : "";
    digits += QByteArray::number(size / 1000);
    if (size % 1000 == 0)
        return digits;
    digits += '.' + QByteArray::number(size % 1000).rightJustified(3, '0');
    while (digits.endsWith('0'))
        digits.chop(1);
    return digits;
}

QByteArray hex(quint16 value)
{
    QByteArray digits;
    appendHex(digits, value);
    return digits;
}

QByteArray hex(QStringView text)
{
    QByteArray digits;
    digits.reserve(text.size() * 4);
    for (const QChar c : text)
        appendHex(digits, c.unicode());
    return digits;
}

QByteArray text(const QString& text)
{
    if (!std::all_of(text.begin(), text.end(), isPlain))
        return "<FEFF" + hex(text) + '>';
    QByteArray plain = text.toLatin1();
    plain.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + plain + ')';
}

QByteArray name(const QByteArray& bytes)
{
    QByteArray written = "/";
    for (const char c : bytes) {
        const bool isRegular = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                               (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '_';
        if (isRegular)
            written += c;
        else
            written += '#' + QByteArray(1, c).toHex().toUpper();
    }
    return written;
}

} // namespace pdf
} // namespace gongkai
