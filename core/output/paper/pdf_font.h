// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/pdf_objects.h"

#include <QHash>
#include <QRawFont>
#include <QRectF>
#include <QStringView>

#include <utility>
#include <vector>

namespace gongkai {

/// One face in a PDF: the shapes that were asked for, and no others, in a font of their own. A
/// shape that stands for two texts (人 and the radical ⼈) has two codes, so that every code reads
/// back as what it was drawn for.
class PdfFont
{
public:
    explicit PdfFont(const QRawFont& face);

    struct Code
    {
        quint16 number = 0;
        int width = 0; ///< thousandths of an em
    };
    /// @param text     lives as long as this.
    /// @param advance  in em.
    Code code(quint32 glyph, QStringView text, double advance);
    /// Characters that mean nothing outside of one house.
    bool hasPrivateCharacters() const;
    bool isFull() const { return m_codes.size() > 65000; } ///< code() must not be asked any more

    /// @param object  reserved for it.
    void write(PdfObjects& objects, int object) const;

private:
    struct Shape
    {
        quint32 glyph;
        QStringView text;
        int width;
    };

    QByteArray descriptor(const QByteArray& name, const QRectF& box, int program) const;
    QByteArray widths() const;
    QByteArray characterMap() const;

    QRawFont m_face;
    std::vector<Shape> m_shapes; // of code 1, 2, …
    QHash<std::pair<quint32, QStringView>, quint16> m_codes;
};

} // namespace gongkai
