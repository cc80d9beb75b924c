// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_numbering.h"

#include "core/intake/sources/docx_parts_read.h"
#include "core/intake/sources/xml_attribute.h"

namespace gongkai::docx_read {
namespace {

constexpr int longestChain = 16; // of styles that are based on each other

NumberStyle numberStyle(const QString& format)
{
    static const QHash<QString, NumberStyle> known{
        {u"decimal"_qs, NumberStyle::Arabic},
        {u"decimalZero"_qs, NumberStyle::Arabic},
        {u"decimalHalfWidth"_qs, NumberStyle::Arabic},
        {u"decimalFullWidth"_qs, NumberStyle::FullWidth},
        {u"decimalFullWidth2"_qs, NumberStyle::FullWidth},
        {u"decimalEnclosedCircle"_qs, NumberStyle::Circled},
        {u"decimalEnclosedCircleChinese"_qs, NumberStyle::Circled},
        {u"chineseCounting"_qs, NumberStyle::Chinese},
        {u"chineseCountingThousand"_qs, NumberStyle::Chinese},
        {u"japaneseCounting"_qs, NumberStyle::Chinese},
        {u"ideographDigital"_qs, NumberStyle::Chinese},
        {u"japaneseDigitalTenThousand"_qs, NumberStyle::Chinese},
        {u"taiwaneseCounting"_qs, NumberStyle::Chinese},
        {u"taiwaneseCountingThousand"_qs, NumberStyle::Chinese},
        {u"chineseLegalSimplified"_qs, NumberStyle::ChineseFormal},
        {u"ideographLegalTraditional"_qs, NumberStyle::ChineseFormal},
        {u"ideographTraditional"_qs, NumberStyle::Stems},
        {u"upperRoman"_qs, NumberStyle::Roman},
        {u"lowerRoman"_qs, NumberStyle::LowerRoman},
        {u"upperLetter"_qs, NumberStyle::Letter},
        {u"lowerLetter"_qs, NumberStyle::LowerLetter},
    };
    return known.value(format, NumberStyle::None);
}

} // namespace

void DocxNumbering::read(QXmlStreamReader& xml, Budget& budget)
{
    QString definition;
    QString list;
    int level = -1;
    while (!xml.atEnd() && !budget.isSpent()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !budget.take(Limit::Nodes))
            continue;
        const QStringView name = xml.name();
        if (name == u"abstractNum") {
            definition = attribute(xml, u"abstractNumId");
            list.clear();
        } else if (name == u"num") {
            list = attribute(xml, u"numId");
        } else if (name == u"abstractNumId") {
            definition = value(xml);
            m_listOf.insert(list, definition);
        } else if (name == u"lvl" || name == u"lvlOverride") {
            level = attribute(xml, u"ilvl").toInt();
        } else if (name == u"startOverride") {
            m_restarts[{list, level}] = value(xml).toInt();
        } else if (name == u"pStyle") {
            m_levelOfStyle[{definition, value(xml)}] = level;
        } else if (ListLevel* open = m_numbers.level(definition, level); open && list.isEmpty()) {
            readLevel(xml, *open);
        }
    }
}

void DocxNumbering::readLevel(const QXmlStreamReader& xml, ListLevel& level)
{
    const QStringView name = xml.name();
    if (name == u"start")
        level.start = value(xml).toInt();
    else if (name == u"numFmt")
        level.style = numberStyle(value(xml));
    else if (name == u"isLgl")
        level.isArabic = isOn(xml);
    else if (name == u"lvlText")
        level.text = level.style == NumberStyle::None ? QString() : value(xml);
}

DocxNumbering::Place DocxNumbering::placeOf(const QString& style) const
{
    Place place;
    QString at = style;
    for (int step = 0; step < longestChain && !at.isEmpty(); ++step) {
        const Place own = m_styles.value(at);
        if (place.list.isEmpty())
            place.list = own.list;
        if (!place.level)
            place.level = own.level;
        const auto level = m_levelOfStyle.find({m_listOf.value(place.list), at});
        if (!place.level && level != m_levelOfStyle.end())
            place.level = level->second;
        at = m_bases.value(at);
    }
    return place;
}

QString DocxNumbering::next(const QString& style, const Place& own)
{
    const Place ofStyle = placeOf(style);
    const QString list = own.list.isEmpty() ? ofStyle.list : own.list;
    const int level = own.level.value_or(own.list.isEmpty() ? ofStyle.level.value_or(0) : 0);
    const auto definition = m_listOf.constFind(list);
    if (definition == m_listOf.constEnd())
        return {};
    if (const auto restart = m_restarts.find({list, level}); restart != m_restarts.end()) {
        m_numbers.restart(*definition, level, restart->second);
        m_restarts.erase(restart); // only its first paragraph begins anew
    }
    return m_numbers.next(*definition, level);
}

} // namespace gongkai::docx_read
