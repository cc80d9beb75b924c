// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/word/word_xml.h"

#include "core/output/xml_text.h"

#include <utility>

namespace gongkai {

WordXml::WordXml(const QString& root, Attributes attributes) : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(u"1.0"_qs, true);
    open(root, attributes);
}

void WordXml::open(const QString& name, Attributes attributes)
{
    m_xml.writeStartElement(name);
    for (const auto& [key, text] : attributes)
        m_xml.writeAttribute(key, text);
}

void WordXml::close()
{
    m_xml.writeEndElement();
}

void WordXml::leaf(const QString& name, Attributes attributes)
{
    open(name, attributes);
    close();
}

void WordXml::value(const QString& name, const QString& value)
{
    leaf(name, {{u"w:val"_qs, value}});
}

void WordXml::text(const QString& name, const QString& text, Attributes attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(xmlText(text));
    close();
}

void WordXml::run(const QString& content)
{
    open(u"w:r"_qs);
    bool first = true;
    for (const QString& line : content.split(u'\n')) {
        if (!std::exchange(first, false))
            leaf(u"w:br"_qs);
        text(u"w:t"_qs, line, {{u"xml:space"_qs, u"preserve"_qs}});
    }
    close();
}

QByteArray WordXml::take()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace gongkai
