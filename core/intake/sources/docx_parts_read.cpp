// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_parts_read.h"

#include "core/base/own_marks.h"

#include <utility>

namespace gongkai::docx_read {

QString attribute(const QXmlStreamReader& xml, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute& one : attributes)
        if (one.name() == name)
            return one.value().toString();
    return {};
}

QString value(const QXmlStreamReader& xml)
{
    return attribute(xml, u"val");
}

bool isOn(const QXmlStreamReader& xml)
{
    const QString said = value(xml);
    return said != u"0" && said != u"false" && said != u"off";
}

void HiddenStyles::read(QXmlStreamReader& xml, Budget& budget)
{
    QString style;
    while (!xml.atEnd() && !budget.isSpent()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !budget.take(Limit::Nodes))
            continue;
        if (xml.name() == u"style")
            style = attribute(xml, u"styleId");
        else if (xml.name() == u"basedOn")
            m_basedOn[value(xml)] += style;
        else if (xml.name() == u"vanish" && isOn(xml))
            hide(style, budget);
        else if (xml.name() == u"vanish")
            m_shown.insert(style);
    }
    const QSet<QString> own = m_hidden;
    for (const QString& one : own)
        for (const QString& based : std::as_const(m_basedOn)[one])
            hide(based, budget);
}

void HiddenStyles::hide(const QString& style, Budget& budget)
{
    QStringList open{style};
    while (!open.isEmpty() && budget.take(Limit::Steps)) {
        const QString one = open.takeLast();
        if (m_shown.contains(one) || m_hidden.contains(one))
            continue;
        m_hidden.insert(one);
        open += m_basedOn.value(one);
    }
}

std::map<QString, QString> ownProperties(QXmlStreamReader& xml, Budget& budget)
{
    std::map<QString, QString> properties;
    QString name;
    while (!xml.atEnd() && !budget.isSpent()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !budget.take(Limit::Nodes))
            continue;
        if (xml.name() == u"property")
            name = attribute(xml, u"name");
        else if (xml.name() == u"lpwstr" && name.startsWith(own_marks::prefix + u'.'))
            properties.emplace(name.section(u'.', 1), xml.readElementText());
    }
    return properties;
}

} // namespace gongkai::docx_read
