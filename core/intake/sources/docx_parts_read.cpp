// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_parts_read.h"

#include "core/base/own_marks.h"
#include "core/intake/sources/xml_attribute.h"

#include <QSet>

namespace gongkai::docx_read {

QString value(const QXmlStreamReader& xml)
{
    return attribute(xml, u"val");
}

bool isOn(const QXmlStreamReader& xml)
{
    const QString said = value(xml);
    return said != u"0" && said != u"false" && said != u"off";
}

bool shades(const QXmlStreamReader& xml)
{
    if (xml.name() == u"highlight")
        return value(xml) != u"none" && value(xml) != u"white";
    const QString fill = attribute(xml, u"fill").toUpper();
    const bool isPattern = value(xml) != u"clear" && value(xml) != u"nil";
    return isPattern || (!fill.isEmpty() && fill != u"AUTO" && fill != u"FFFFFF");
}

void addToLook(const QXmlStreamReader& xml, TextLook& look)
{
    const QStringView name = xml.name();
    if (name == u"vanish")
        look.isHidden = isOn(xml);
    else if (name == u"strike")
        look.isStruck = isOn(xml);
    else if (name == u"dstrike")
        look.isStruckTwice = isOn(xml);
    else if (name == u"vertAlign")
        look.raised = value(xml) == u"superscript" ? Raised::Above
                      : value(xml) == u"subscript" ? Raised::Below
                                                   : Raised::No;
    else if (name == u"color")
        look.isWhite = value(xml).compare(u"FFFFFF", Qt::CaseInsensitive) == 0;
    else if (name == u"shd" || name == u"highlight")
        look.isShaded = look.isShaded.value_or(false) || shades(xml);
    else if (name == u"position") // half points
        look.raised = raisedBy(value(xml).toInt() / 2.0);
}

void addToNumber(const QXmlStreamReader& xml, WordNumbers::Place& place)
{
    if (xml.name() == u"numId")
        place.list = value(xml);
    else if (xml.name() == u"ilvl")
        place.level = value(xml).toInt();
}

TextStyles readStyles(QXmlStreamReader& xml, WordNumbers& numbers, Budget& budget)
{
    TextStyles styles;
    QString style;
    while (!xml.atEnd() && !budget.isSpent()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !budget.take(Limit::Nodes))
            continue;
        if (xml.name() == u"style") {
            style = attribute(xml, u"styleId");
        } else if (xml.name() == u"basedOn") {
            styles.setBase(style, value(xml));
            numbers.setBase(style, value(xml));
        } else {
            addToLook(xml, styles.own(style));
            addToNumber(xml, numbers.style(style));
        }
    }
    return styles;
}

bool isKnownOfRun(QStringView name)
{
    static const QSet<QStringView> known{u"t",
                                         u"rPr",
                                         u"tab",
                                         u"ptab",
                                         u"br",
                                         u"cr",
                                         u"noBreakHyphen",
                                         u"softHyphen",
                                         u"lastRenderedPageBreak",
                                         u"fldChar",
                                         u"instrText",
                                         u"delText",
                                         u"delInstrText",
                                         u"footnoteReference",
                                         u"endnoteReference",
                                         u"footnoteRef",
                                         u"endnoteRef",
                                         u"annotationRef",
                                         u"commentReference",
                                         u"separator",
                                         u"continuationSeparator",
                                         u"drawing",
                                         u"pict",
                                         u"object",
                                         u"ruby",
                                         u"AlternateContent"};
    return known.contains(name);
}

bool isShapeOfFormula(const QXmlStreamReader& xml)
{
    static const QSet<QStringView> plain{u"oMath", u"oMathPara", u"oMathParaPr", u"jc", u"r", u"t"};
    return xml.namespaceUri().endsWith(u"/math") && !plain.contains(xml.name());
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
