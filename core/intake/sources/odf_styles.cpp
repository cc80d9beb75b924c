// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/odf_styles.h"

#include "core/intake/sources/xml_attribute.h"

namespace gongkai {
namespace {

QString keyOf(const QString& family, const QString& style)
{
    return family + u'/' + style;
}

// “super 58%”, or how far above the line: “33% 58%”.
std::optional<Raised> raisedBy(const QString& position)
{
    const QString first = position.section(u' ', 0, 0);
    if (position.isEmpty())
        return std::nullopt;
    if (first == u"sub" || first.startsWith(u'-'))
        return Raised::Below;
    return first == u"0%" ? Raised::No : Raised::Above;
}

void addText(const QXmlStreamReader& xml, TextLook& look)
{
    if (const QString said = attribute(xml, u"display"); !said.isEmpty())
        look.isHidden = said == u"none";
    // Either of the two says that there is no line.
    const QString style = attribute(xml, u"text-line-through-style");
    const QString type = attribute(xml, u"text-line-through-type");
    if (!style.isEmpty() || !type.isEmpty())
        look.isStruck = style != u"none" && type != u"none";
    if (const auto raised = raisedBy(attribute(xml, u"text-position")))
        look.raised = raised;
}

} // namespace

bool OdfStyles::add(const QXmlStreamReader& xml)
{
    const QStringView name = xml.name();
    if (name == u"style") {
        const QString family = attribute(xml, u"family");
        m_open = keyOf(family, attribute(xml, u"name"));
        if (const QString base = attribute(xml, u"parent-style-name"); !base.isEmpty())
            m_styles.setBase(m_open, keyOf(family, base));
    } else if (name == u"text-properties") {
        addText(xml, m_styles.own(m_open));
    } else if (name == u"table-properties") {
        if (attribute(xml, u"display") == u"false")
            m_styles.own(m_open).isHidden = true;
    } else {
        return false;
    }
    return true;
}

TextLook OdfStyles::look(const QString& family, const QString& style) const
{
    return m_styles.look(keyOf(family, style));
}

} // namespace gongkai
