// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace gongkai {

/// The objects of a PDF 1.7 file (ISO 32000-1, 7.5), written one after the other. The same calls
/// give the same bytes.
class PdfObjects
{
public:
    PdfObjects();

    /// The number of an object that is written later.
    int reserve();
    void write(int object, const QByteArray& body);
    /// The same for what is small and many: such objects are deflated together.
    void writePacked(int object, const QByteArray& body);
    int add(const QByteArray& body);
    /// @param entries  of the stream's dictionary, besides its length and filter.
    void writeStream(int object, const QByteArray& content, const QByteArray& entries = {});
    int addStream(const QByteArray& content, const QByteArray& entries = {});
    /// A stream that is not deflated: what a program looks for without understanding PDF.
    int addPlainStream(const QByteArray& content, const QByteArray& entries);

    /// The file; every reserved object must have been written.
    QByteArray finish(int catalog, int info);

private:
    // Where an object is, as the cross-reference stream says it.
    struct Place
    {
        int kind = 0;     // 1: in the file; 2: packed
        qsizetype at = 0; // byte, or the object it is packed in
        int index = 0;    // there
    };

    Place& place(int object) { return m_places[static_cast<size_t>(object) - 1]; }
    void writePacks();
    QByteArray places() const;

    QByteArray m_bytes;
    std::vector<Place> m_places; // of the objects, from 1
    std::vector<std::pair<int, QByteArray>> m_packed;
};

/// Values as they stand in a PDF file.
namespace pdf {

QByteArray reference(int object); ///< “7 0 R”
QByteArray number(int value);
QByteArray number(double value);          ///< to a thousandth
QByteArray hex(quint16 value);            ///< “00FF”
QByteArray hex(QStringView text);         ///< UTF-16BE
QByteArray text(const QString& text);     ///< “(Gongkai)” or “<FEFF…>”
QByteArray name(const QByteArray& bytes); ///< “/Song#20Ti”

} // namespace pdf
} // namespace gongkai
