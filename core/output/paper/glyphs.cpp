// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/glyphs.h"

#include "core/output/line_break.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <cmath>

namespace gongkai {
namespace {

QFont fontOf(const QString& family, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(GlyphSource::pixelsPerEm);
    font.setWeight(weight);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        static_cast<QFont::StyleStrategy>(QFont::PreferNoShaping | QFont::PreferOutline));
    return font;
}

// 小标宋 is a heavy face by itself; what stands in for it needs the weight.
QFont::Weight titleWeight(const QString& family)
{
    const bool heavy = family.contains(u"小标宋") || family.contains(u"中宋") ||
                       family.contains(u"XiaoBiaoSong", Qt::CaseInsensitive) ||
                       family.contains(u"Zhongsong", Qt::CaseInsensitive);
    return heavy ? QFont::Normal : QFont::DemiBold;
}

quint32 glyphIndex(const QRawFont& face, char32_t c)
{
    const QList<quint32> indexes = face.glyphIndexesForString(QString::fromUcs4(&c, 1));
    return indexes.value(0);
}

bool isIdeograph(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf);
}

} // namespace

GlyphSource::GlyphSource(const FontChoice& choice)
{
    const int body = addFace(choice.body, QFont::Normal);
    m_roles = {addFace(choice.title, titleWeight(choice.title)),
               addFace(choice.heading, QFont::Normal), addFace(choice.subheading, QFont::Normal),
               body, addFace(choice.digits, QFont::Normal)};
}

int GlyphSource::addFace(const QString& family, QFont::Weight weight)
{
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        if (m_fonts[i].family() == family && m_fonts[i].weight() == weight)
            return static_cast<int>(i);
    }
    m_fonts.push_back(fontOf(family, weight));
    m_faces.push_back(QRawFont::fromFont(m_fonts.back()));
    m_ideograph.push_back(0);
    return static_cast<int>(m_faces.size()) - 1;
}

Glyph GlyphSource::glyph(FontRole role, char32_t c)
{
    const quint64 key = static_cast<quint64>(role) << 32 | c;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const Glyph found = find(role, c);
    m_known.insert(key, found);
    return found;
}

bool GlyphSource::has(FontRole role, char32_t c)
{
    const Glyph found = glyph(role, c);
    return found.index != 0 && found.face == m_roles[static_cast<size_t>(role)];
}

Glyph GlyphSource::find(FontRole role, char32_t c)
{
    const int own = m_roles[static_cast<size_t>(role)];
    std::vector<int> order = {own};
    order.insert(order.end(), m_roles.begin(), m_roles.end());
    for (const int face : order) {
        if (const quint32 index = glyphIndex(m_faces[static_cast<size_t>(face)], c))
            return {face, index, advance(face, index, c)};
    }
    return fromSystem(own, c);
}

// Qt's own search through the fonts of the system, for the rare character.
Glyph GlyphSource::fromSystem(int face, char32_t c)
{
    QTextLayout layout(QString::fromUcs4(&c, 1), m_fonts[static_cast<size_t>(face)]);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    if (!runs.isEmpty() && runs.first().glyphIndexes().value(0) != 0) {
        const QRawFont found = runs.first().rawFont();
        size_t i = 0;
        while (i < m_faces.size() && !(m_faces[i] == found))
            ++i;
        if (i == m_faces.size()) {
            m_faces.push_back(found);
            m_ideograph.push_back(0);
        }
        const quint32 index = runs.first().glyphIndexes().first();
        return {static_cast<int>(i), index, advance(static_cast<int>(i), index, c)};
    }
    const QString text = QString::fromUcs4(&c, 1);
    if (!isInvisible(c) && !m_missing.contains(text))
        m_missing += text;
    return {face, 0, 1};
}

double GlyphSource::advance(int face, quint32 index, char32_t c)
{
    const auto i = static_cast<size_t>(face);
    if (isIdeograph(c) && m_ideograph[i] > 0)
        return m_ideograph[i];
    const QPointF step =
        m_faces[i].advancesForGlyphIndexes({index}, QRawFont::UseDesignMetrics).value(0);
    const double em = std::round(step.x()) / pixelsPerEm;
    if (isIdeograph(c))
        m_ideograph[i] = em;
    return em;
}

} // namespace gongkai
