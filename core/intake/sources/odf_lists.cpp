// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/odf_lists.h"

#include "core/intake/sources/xml_attribute.h"

#include <algorithm>

namespace gongkai {
namespace {

// The list of all headings; no style has such a name.
const QString outline = QStringLiteral("/outline");

// “一, 二, 三, ...”
NumberStyle numberStyle(const QString& format)
{
    static const QHash<QChar, NumberStyle> known{
        {u'1', NumberStyle::Arabic},         {u'１', NumberStyle::FullWidth},
        {u'①', NumberStyle::Circled},        {u'一', NumberStyle::Chinese},
        {u'壹', NumberStyle::ChineseFormal}, {u'甲', NumberStyle::Stems},
        {u'I', NumberStyle::Roman},          {u'i', NumberStyle::LowerRoman},
        {u'A', NumberStyle::Letter},         {u'a', NumberStyle::LowerLetter},
    };
    return format.isEmpty() ? NumberStyle::None : known.value(format[0], NumberStyle::None);
}

// “（%1）”; of several levels the numbers have points between them.
QString textOf(const QXmlStreamReader& xml, int level)
{
    const int shown = std::clamp(attribute(xml, u"display-levels").toInt(), 1, level);
    QString numbers;
    for (int of = level - shown + 1; of <= level; ++of)
        numbers += (numbers.isEmpty() ? u"%"_qs : u".%"_qs) + QString::number(of);
    return attribute(xml, u"num-prefix") + numbers + attribute(xml, u"num-suffix");
}

} // namespace

bool OdfLists::add(const QXmlStreamReader& xml)
{
    if (xml.name() == u"list-style" || xml.name() == u"outline-style") {
        m_style = xml.name() == u"list-style" ? attribute(xml, u"name") : outline;
        return true;
    }
    if (xml.name() != u"list-level-style-number" && xml.name() != u"outline-level-style")
        return false;
    const int number = attribute(xml, u"level").toInt();
    ListLevel* level = m_numbers.level(m_style, number - 1);
    const NumberStyle style = numberStyle(attribute(xml, u"num-format"));
    if (level && style != NumberStyle::None) {
        const int start = attribute(xml, u"start-value").toInt();
        *level = {style, textOf(xml, number), std::max(start, 1), false};
    }
    return true;
}

void OdfLists::openList(const QXmlStreamReader& xml)
{
    const QString own = attribute(xml, u"style-name");
    m_open.push_back(own.isEmpty() && !m_open.empty() ? m_open.back() : own);
    const bool goesOn = attribute(xml, u"continue-numbering") == u"true" ||
                        !attribute(xml, u"continue-list").isEmpty();
    if (!goesOn)
        m_numbers.restart(m_open.back(), depth());
}

void OdfLists::closeList()
{
    if (!m_open.empty())
        m_open.pop_back();
    m_beginsItem = false;
}

void OdfLists::beginItem(const QXmlStreamReader& xml)
{
    m_beginsItem = !m_open.empty();
    bool hasStart = false;
    const int start = attribute(xml, u"start-value").toInt(&hasStart);
    if (m_beginsItem && hasStart)
        m_numbers.restart(m_open.back(), depth(), start);
}

QString OdfLists::beginParagraph(const QXmlStreamReader& xml)
{
    if (std::exchange(m_beginsItem, false))
        return m_numbers.next(m_open.back(), depth());
    const int level = attribute(xml, u"outline-level").toInt();
    const bool isNumbered = xml.name() == u"h" && m_open.empty() && level > 0 &&
                            attribute(xml, u"is-list-header") != u"true";
    return isNumbered ? m_numbers.next(outline, level - 1) : QString();
}

} // namespace gongkai
