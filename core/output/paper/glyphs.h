// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/fonts.h"

#include <QHash>
#include <QRawFont>

#include <vector>

namespace gongkai {

enum class FontRole { Title, Heading, Subheading, Body, Table };

/// One drawable shape. A glyph is looked up per code point: no shaping, no kerning, so that each
/// shape stands for known characters when the PDF is read back.
struct Glyph
{
    int face = 0;
    quint32 index = 0;
    double advance = 0; ///< in em
};

/// The faces a document is set in, and their glyphs. A character that its font lacks is taken
/// from the others, then from whatever the system has; at last it is the font's empty box.
class GlyphSource
{
public:
    explicit GlyphSource(const FontChoice& choice);

    /// Every face has this size; a painter scales it.
    static constexpr int pixelsPerEm = 1000;

    Glyph glyph(FontRole role, char32_t c);
    bool has(FontRole role, char32_t c);          ///< in the role's own face
    QString missing() const { return m_missing; } ///< asked for, and in no font of the system
    const QRawFont& face(int index) const { return m_faces[static_cast<size_t>(index)]; }

private:
    int addFace(const QString& family, QFont::Weight weight);
    Glyph find(FontRole role, char32_t c);
    Glyph fromSystem(int face, char32_t c);
    double advance(int face, quint32 index, char32_t c);

    std::vector<QRawFont> m_faces;
    std::vector<QFont> m_fonts;      ///< of each face that was asked for by name
    std::vector<double> m_ideograph; ///< advance shared by a face's Chinese characters; 0: unknown
    std::vector<int> m_roles;        ///< FontRole -> face
    QHash<quint64, Glyph> m_known;
    QString m_missing;
};

} // namespace gongkai
