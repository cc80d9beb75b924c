// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/word/docx_parts.h"

#include "core/base/own_marks.h"
#include "core/output/plain_lines.h"

#include <algorithm>
#include <vector>

namespace gongkai::docx {
namespace {

const QString officeNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageNamespace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString coreNamespace = packageNamespace + u"relationships/metadata";
const QString contentPrefix =
    QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");

struct Relation
{
    QString id;
    QString type; // the last part of its address
    QString target;
};

QByteArray relationsPart(const std::vector<Relation>& relations)
{
    WordXml xml(u"Relationships"_qs, {{u"xmlns"_qs, packageNamespace + u"relationships"}});
    for (const Relation& relation : relations) {
        const bool core = relation.type == u"core-properties";
        const QString type = (core ? coreNamespace : officeNamespace) + u'/' + relation.type;
        xml.leaf(u"Relationship"_qs,
                 {{u"Id"_qs, relation.id}, {u"Type"_qs, type}, {u"Target"_qs, relation.target}});
    }
    return xml.take();
}

} // namespace

WordXml wordPart(const QString& root)
{
    return WordXml(
        root, {{u"xmlns:w"_qs, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_qs},
               {u"xmlns:r"_qs, officeNamespace}});
}

QByteArray settingsPart()
{
    WordXml xml = wordPart(u"w:settings"_qs);
    xml.leaf(u"w:zoom"_qs, {{u"w:percent"_qs, u"100"_qs}});
    xml.value(u"w:defaultTabStop"_qs, u"420"_qs);
    xml.leaf(u"w:evenAndOddHeaders"_qs);
    xml.value(u"w:characterSpacingControl"_qs, u"compressPunctuation"_qs);
    xml.open(u"w:compat"_qs);
    for (const QString& name :
         {u"spaceForUL"_qs, u"balanceSingleByteDoubleByteWidth"_qs, u"doNotLeaveBackslashAlone"_qs,
          u"ulTrailSpace"_qs, u"doNotExpandShiftReturn"_qs, u"useFELayout"_qs})
        xml.leaf(u"w:" + name);
    xml.leaf(u"w:compatSetting"_qs, {{u"w:name"_qs, u"compatibilityMode"_qs},
                                     {u"w:uri"_qs, u"http://schemas.microsoft.com/office/word"_qs},
                                     {u"w:val"_qs, u"15"_qs}});
    xml.close();
    xml.leaf(u"w:themeFontLang"_qs, {{u"w:val"_qs, u"en-US"_qs}, {u"w:eastAsia"_qs, u"zh-CN"_qs}});
    return xml.take();
}

namespace {

// The shape Word knows as WordArt, whose text fills it.
void writeTextShape(WordXml& xml)
{
    xml.open(u"v:shapetype"_qs, {{u"id"_qs, u"_x0000_t136"_qs},
                                 {u"coordsize"_qs, u"21600,21600"_qs},
                                 {u"o:spt"_qs, u"136"_qs},
                                 {u"adj"_qs, u"10800"_qs},
                                 {u"path"_qs, u"m@7,l@8,m@5,21600l@6,21600e"_qs}});
    xml.open(u"v:formulas"_qs);
    for (const QString& formula :
         {u"sum #0 0 10800"_qs, u"prod #0 2 1"_qs, u"sum 21600 0 @1"_qs, u"sum 0 0 @2"_qs,
          u"sum 21600 0 @3"_qs, u"if @0 @3 0"_qs, u"if @0 21600 @1"_qs, u"if @0 0 @2"_qs,
          u"if @0 @4 21600"_qs, u"mid @5 @6"_qs, u"mid @8 @5"_qs, u"mid @7 @8"_qs, u"mid @6 @7"_qs,
          u"sum @6 0 @5"_qs})
        xml.leaf(u"v:f"_qs, {{u"eqn"_qs, formula}});
    xml.close();
    xml.leaf(u"v:path"_qs, {{u"textpathok"_qs, u"t"_qs},
                            {u"o:connecttype"_qs, u"custom"_qs},
                            {u"o:connectlocs"_qs, u"@9,0;@10,10800;@11,21600;@12,10800"_qs},
                            {u"o:connectangles"_qs, u"270,180,90,0"_qs}});
    xml.leaf(u"v:textpath"_qs, {{u"on"_qs, u"t"_qs}, {u"fitshape"_qs, u"t"_qs}});
    xml.leaf(u"o:lock"_qs,
             {{u"v:ext"_qs, u"edit"_qs}, {u"text"_qs, u"t"_qs}, {u"shapetype"_qs, u"t"_qs}});
    xml.close();
}

// The draft mark in light grey across the page, as on paper.
void writeWatermark(WordXml& xml, const QString& text)
{
    constexpr double longest = 620; // points
    constexpr double largest = 96;
    const double characters = plainWidth(text);
    const double width = std::min(longest, characters * largest);
    const QString style =
        u"position:absolute;margin-left:0;margin-top:0;width:%1pt;height:%2pt;rotation:315;"
        "z-index:-251658752;mso-position-horizontal:center;"
        "mso-position-horizontal-relative:page;mso-position-vertical:center;"
        "mso-position-vertical-relative:page"_qs.arg(QString::number(width, 'f', 1),
                                                     QString::number(width / characters, 'f', 1));
    xml.open(u"w:r"_qs);
    xml.open(u"w:pict"_qs, {{u"xmlns:v"_qs, u"urn:schemas-microsoft-com:vml"_qs},
                            {u"xmlns:o"_qs, u"urn:schemas-microsoft-com:office:office"_qs}});
    writeTextShape(xml);
    xml.open(u"v:shape"_qs, {{u"id"_qs, u"DraftMark"_qs},
                             {u"o:spid"_qs, u"_x0000_s2049"_qs},
                             {u"type"_qs, u"#_x0000_t136"_qs},
                             {u"style"_qs, style},
                             {u"o:allowincell"_qs, u"f"_qs},
                             {u"fillcolor"_qs, u"#e4e4e4"_qs},
                             {u"stroked"_qs, u"f"_qs}});
    xml.leaf(u"v:textpath"_qs,
             {{u"style"_qs, u"font-family:\"黑体\";font-size:1pt"_qs}, {u"string"_qs, text}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray headerPart(const QString& draftMark)
{
    WordXml xml = wordPart(u"w:hdr"_qs);
    xml.open(u"w:p"_qs);
    xml.open(u"w:pPr"_qs);
    xml.value(u"w:pStyle"_qs, u"Header"_qs);
    xml.close();
    writeWatermark(xml, draftMark);
    xml.run(draftMark);
    return xml.take();
}

QByteArray contentTypesPart(bool withHeaders, bool withPicture)
{
    WordXml xml(u"Types"_qs, {{u"xmlns"_qs, packageNamespace + u"content-types"}});
    xml.leaf(u"Default"_qs,
             {{u"Extension"_qs, u"rels"_qs},
              {u"ContentType"_qs, u"application/vnd.openxmlformats-package.relationships+xml"_qs}});
    xml.leaf(u"Default"_qs,
             {{u"Extension"_qs, u"xml"_qs}, {u"ContentType"_qs, u"application/xml"_qs}});
    if (withPicture)
        xml.leaf(u"Default"_qs,
                 {{u"Extension"_qs, u"png"_qs}, {u"ContentType"_qs, u"image/png"_qs}});
    const auto part = [&](const QString& name, const QString& type) {
        xml.leaf(u"Override"_qs, {{u"PartName"_qs, name}, {u"ContentType"_qs, type}});
    };
    part(u"/word/document.xml"_qs, contentPrefix + u"document.main+xml");
    part(u"/word/styles.xml"_qs, contentPrefix + u"styles+xml");
    part(u"/word/settings.xml"_qs, contentPrefix + u"settings+xml");
    part(u"/word/fontTable.xml"_qs, contentPrefix + u"fontTable+xml");
    for (const QString& name : {u"/word/footer1.xml"_qs, u"/word/footer2.xml"_qs})
        part(name, contentPrefix + u"footer+xml");
    if (withHeaders)
        for (const QString& name : {u"/word/header1.xml"_qs, u"/word/header2.xml"_qs})
            part(name, contentPrefix + u"header+xml");
    part(u"/docProps/core.xml"_qs,
         u"application/vnd.openxmlformats-package.core-properties+xml"_qs);
    part(u"/docProps/app.xml"_qs,
         u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_qs);
    part(u"/docProps/custom.xml"_qs,
         u"application/vnd.openxmlformats-officedocument.custom-properties+xml"_qs);
    return xml.take();
}

QByteArray packageRelationsPart()
{
    return relationsPart({{u"rId1"_qs, u"officeDocument"_qs, u"word/document.xml"_qs},
                          {u"rId2"_qs, u"core-properties"_qs, u"docProps/core.xml"_qs},
                          {u"rId3"_qs, u"extended-properties"_qs, u"docProps/app.xml"_qs},
                          {u"rId4"_qs, u"custom-properties"_qs, u"docProps/custom.xml"_qs}});
}

QByteArray footerRelationsPart()
{
    return relationsPart({{u"rId1"_qs, u"image"_qs, u"media/check_code.png"_qs}});
}

QString pictureRelation(qsizetype index)
{
    constexpr qsizetype first = 8; // behind the headers
    return u"rId%1"_qs.arg(first + index);
}

QByteArray documentRelationsPart(bool withHeaders, const QStringList& pictures)
{
    std::vector<Relation> relations{{u"rId1"_qs, u"styles"_qs, u"styles.xml"_qs},
                                    {u"rId2"_qs, u"settings"_qs, u"settings.xml"_qs},
                                    {u"rId3"_qs, u"fontTable"_qs, u"fontTable.xml"_qs},
                                    {oddFooter, u"footer"_qs, u"footer1.xml"_qs},
                                    {evenFooter, u"footer"_qs, u"footer2.xml"_qs}};
    if (withHeaders) {
        relations.push_back({oddHeader, u"header"_qs, u"header1.xml"_qs});
        relations.push_back({evenHeader, u"header"_qs, u"header2.xml"_qs});
    }
    for (qsizetype i = 0; i < pictures.size(); ++i)
        relations.push_back({pictureRelation(i), u"image"_qs, u"media/" + pictures[i]});
    return relationsPart(relations);
}

QByteArray corePropertiesPart(const Document& document)
{
    WordXml xml(u"cp:coreProperties"_qs,
                {{u"xmlns:cp"_qs, packageNamespace + u"metadata/core-properties"},
                 {u"xmlns:dc"_qs, u"http://purl.org/dc/elements/1.1/"_qs}});
    xml.text(u"dc:title"_qs, document.title);
    xml.text(u"dc:creator"_qs, document.author);
    xml.text(u"dc:language"_qs, document.language);
    return xml.take();
}

QByteArray appPropertiesPart()
{
    WordXml xml(
        u"Properties"_qs,
        {{u"xmlns"_qs,
          u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_qs}});
    xml.text(u"Application"_qs, u"Gongkai"_qs);
    return xml.take();
}

QByteArray customPropertiesPart(const Document& document)
{
    const QString base = u"http://schemas.openxmlformats.org/officeDocument/2006/"_qs;
    WordXml xml(u"Properties"_qs, {{u"xmlns"_qs, base + u"custom-properties"},
                                   {u"xmlns:vt"_qs, base + u"docPropsVTypes"}});
    int id = 1; // the first one that is ours is 2
    for (const auto& [name, value] : document.properties) {
        xml.open(u"property"_qs, {{u"fmtid"_qs, u"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"_qs},
                                  {u"pid"_qs, QString::number(++id)},
                                  {u"name"_qs, own_marks::prefix + u'.' + name}});
        xml.text(u"vt:lpwstr"_qs, value);
        xml.close();
    }
    return xml.take();
}

} // namespace gongkai::docx
