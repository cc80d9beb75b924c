// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_numbering.h"

#include "core/intake/sources/docx_parts_read.h"
#include "core/intake/sources/xml_attribute.h"

#include <QHash>

namespace gongkai::docx_read {
namespace {

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

void readLevel(const QXmlStreamReader& xml, ListLevel& level)
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

} // namespace

void readNumbering(QXmlStreamReader& xml, WordNumbers& numbers, Budget& budget)
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
            numbers.setDefinition(list, definition);
        } else if (name == u"lvl" || name == u"lvlOverride") {
            level = attribute(xml, u"ilvl").toInt();
        } else if (name == u"startOverride") {
            numbers.setStart(list, level, value(xml).toInt());
        } else if (name == u"pStyle") {
            numbers.setLevelOfStyle(definition, value(xml), level);
        } else if (ListLevel* open = numbers.level(definition, level); open && list.isEmpty()) {
            readLevel(xml, *open);
        }
    }
}

} // namespace gongkai::docx_read
