// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/word/docx_parts.h"

#include <algorithm>
#include <vector>

namespace gongkai::docx {
namespace {

const QString titleFont = QStringLiteral("方正小标宋简体");
const QString bodyFont = QStringLiteral("仿宋_GB2312");
const QString kaiFont = QStringLiteral("楷体_GB2312");
const QString heiFont = QStringLiteral("黑体");
const QString songFont = QStringLiteral("宋体");

// Sizes in half points: 2号 22 pt, 小二 18 pt, 3号 16 pt, 4号 14 pt, 五号 10.5 pt, 小五 9 pt.
struct StyleSpec
{
    QString id;
    QString name;  // Word's own name where it has one, so that navigation and contents work
    QString alias; // what the clerk reads beside it
    QString font;
    int size;
    QString align;
    int indent = 0;       // first line, hundredths of a character
    int rightIndent = 0;  // likewise
    int after = 0;        // space after, hundredths of a line
    int outline = -1;     // level, -1 for text
    int line = linePitch; // distance of lines
    bool grid = true;     // 22 lines of 28 characters; otherwise set solid, for tables
};

constexpr int titleLine = 720;
constexpr int tableTitleLine = 640;
constexpr int tableLineLine = 420;
constexpr int tableTextLine = 262; // 1.25 em, as on paper
constexpr int smallTextLine = 225;

const std::vector<StyleSpec>& specs()
{
    static const std::vector<StyleSpec> all{
        {u"Normal"_qs, u"Normal"_qs, u"正文"_qs, bodyFont, 32, u"both"_qs, 200},
        {u"Title"_qs, u"Title"_qs, u"标题"_qs, titleFont, 44, u"center"_qs, 0, 0, 28, -1,
         titleLine},
        {u"Subtitle"_qs, u"Subtitle"_qs, u"副标题"_qs, kaiFont, 32, u"center"_qs, 0, 0, 28},
        {u"Heading1"_qs, u"heading 1"_qs, u"一级标题"_qs, heiFont, 32, u"both"_qs, 200, 0, 0, 0},
        {u"Heading2"_qs, u"heading 2"_qs, u"二级标题"_qs, kaiFont, 32, u"both"_qs, 200, 0, 0, 1},
        {u"Signature"_qs, u"Signature"_qs, u"落款"_qs, bodyFont, 32, u"right"_qs, 0, 400},
        {u"TableTitle"_qs,
         u"表格标题"_qs,
         {},
         titleFont,
         36,
         u"center"_qs,
         0,
         0,
         14,
         -1,
         tableTitleLine},
        {u"TableLine"_qs,
         u"表格说明"_qs,
         {},
         songFont,
         24,
         u"left"_qs,
         0,
         0,
         0,
         -1,
         tableLineLine,
         false},
        {u"TableText"_qs,
         u"表格文字"_qs,
         {},
         songFont,
         21,
         u"center"_qs,
         0,
         0,
         0,
         -1,
         tableTextLine,
         false},
        {u"TableTextSmall"_qs,
         u"表格文字（小五）"_qs,
         {},
         songFont,
         18,
         u"center"_qs,
         0,
         0,
         0,
         -1,
         smallTextLine,
         false},
        {u"Header"_qs, u"header"_qs, u"页眉"_qs, heiFont, 28, u"center"_qs, 0, 0, 0, -1, 420,
         false},
        {u"Footer"_qs, u"footer"_qs, u"页脚"_qs, songFont, 28, u"right"_qs, 0, 0, 0, -1, 420,
         false},
    };
    return all;
}

void writeFonts(WordXml& xml, const QString& font)
{
    xml.leaf(u"w:rFonts"_qs, {{u"w:ascii"_qs, font},
                              {u"w:hAnsi"_qs, font},
                              {u"w:eastAsia"_qs, font},
                              {u"w:cs"_qs, font}});
}

// Twentieths of a point for hundredths of a character of the style's size.
QString indentLength(int hundredths, int halfPoints)
{
    return QString::number(hundredths * halfPoints / 10);
}

// The styles themselves set 22 lines a page and 28 characters a line, which the page's grid states
// as well: LibreOffice cannot follow a grid narrower than the type.
void writeParagraphProperties(WordXml& xml, const StyleSpec& spec)
{
    xml.open(u"w:pPr"_qs);
    if (spec.outline >= 0)
        xml.leaf(u"w:keepNext"_qs);
    // As on paper, no gap between Chinese and Latin characters or digits.
    xml.value(u"w:autoSpaceDE"_qs, u"0"_qs);
    xml.value(u"w:autoSpaceDN"_qs, u"0"_qs);
    xml.value(u"w:snapToGrid"_qs, u"0"_qs);
    xml.leaf(u"w:spacing"_qs, {{u"w:afterLines"_qs, QString::number(spec.after)},
                               {u"w:after"_qs, QString::number(spec.after * linePitch / 100)},
                               {u"w:line"_qs, QString::number(spec.line)},
                               {u"w:lineRule"_qs, spec.grid ? u"atLeast"_qs : u"exact"_qs}});
    xml.leaf(u"w:ind"_qs, {{u"w:rightChars"_qs, QString::number(spec.rightIndent)},
                           {u"w:right"_qs, indentLength(spec.rightIndent, spec.size)},
                           {u"w:firstLineChars"_qs, QString::number(spec.indent)},
                           {u"w:firstLine"_qs, indentLength(spec.indent, spec.size)}});
    xml.value(u"w:jc"_qs, spec.align);
    if (spec.outline >= 0)
        xml.value(u"w:outlineLvl"_qs, QString::number(spec.outline));
    xml.close();
}

void writeRunProperties(WordXml& xml, const StyleSpec& spec)
{
    xml.open(u"w:rPr"_qs);
    writeFonts(xml, spec.font);
    xml.value(u"w:snapToGrid"_qs, u"0"_qs);
    xml.value(u"w:spacing"_qs, spec.grid ? u"-5"_qs : u"0"_qs);
    xml.value(u"w:sz"_qs, QString::number(spec.size));
    xml.value(u"w:szCs"_qs, QString::number(spec.size));
    xml.close();
}

void writeParagraphStyle(WordXml& xml, const StyleSpec& spec)
{
    const bool isDefault = spec.id == u"Normal";
    const QString type = u"paragraph"_qs;
    if (isDefault)
        xml.open(u"w:style"_qs,
                 {{u"w:type"_qs, type}, {u"w:default"_qs, u"1"_qs}, {u"w:styleId"_qs, spec.id}});
    else
        xml.open(u"w:style"_qs, {{u"w:type"_qs, type}, {u"w:styleId"_qs, spec.id}});
    xml.value(u"w:name"_qs, spec.name);
    if (!spec.alias.isEmpty())
        xml.value(u"w:aliases"_qs, spec.alias);
    if (!isDefault)
        xml.value(u"w:basedOn"_qs, u"Normal"_qs);
    if (spec.outline >= 0)
        xml.value(u"w:next"_qs, u"Normal"_qs);
    xml.leaf(u"w:qFormat"_qs);
    writeParagraphProperties(xml, spec);
    writeRunProperties(xml, spec);
    xml.close();
}

void writeCellMargins(WordXml& xml)
{
    xml.open(u"w:tblCellMar"_qs);
    for (const QString& side : {u"top"_qs, u"left"_qs, u"bottom"_qs, u"right"_qs})
        xml.leaf(u"w:" + side, {{u"w:w"_qs, u"0"_qs}, {u"w:type"_qs, u"dxa"_qs}});
    xml.close();
}

void writeTableStyles(WordXml& xml)
{
    xml.open(u"w:style"_qs, {{u"w:type"_qs, u"table"_qs},
                             {u"w:default"_qs, u"1"_qs},
                             {u"w:styleId"_qs, u"TableNormal"_qs}});
    xml.value(u"w:name"_qs, u"Normal Table"_qs);
    xml.open(u"w:tblPr"_qs);
    xml.leaf(u"w:tblInd"_qs, {{u"w:w"_qs, u"0"_qs}, {u"w:type"_qs, u"dxa"_qs}});
    writeCellMargins(xml);
    xml.close();
    xml.close();

    xml.open(u"w:style"_qs, {{u"w:type"_qs, u"table"_qs}, {u"w:styleId"_qs, u"StatutoryTable"_qs}});
    xml.value(u"w:name"_qs, u"统计表格"_qs);
    xml.value(u"w:basedOn"_qs, u"TableNormal"_qs);
    xml.open(u"w:tblPr"_qs);
    xml.open(u"w:tblBorders"_qs);
    for (const QString& side :
         {u"top"_qs, u"left"_qs, u"bottom"_qs, u"right"_qs, u"insideH"_qs, u"insideV"_qs})
        xml.leaf(u"w:" + side, {{u"w:val"_qs, u"single"_qs},
                                {u"w:sz"_qs, u"4"_qs},
                                {u"w:space"_qs, u"0"_qs},
                                {u"w:color"_qs, u"000000"_qs}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QString styleId(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return u"Title"_qs;
    case TextStyle::Subtitle:
        return u"Subtitle"_qs;
    case TextStyle::Heading1:
        return u"Heading1"_qs;
    case TextStyle::Heading2:
        return u"Heading2"_qs;
    case TextStyle::BodyRight:
        return u"Signature"_qs;
    case TextStyle::TableTitle:
        return u"TableTitle"_qs;
    case TextStyle::TableLine:
        return u"TableLine"_qs;
    case TextStyle::Body:
        break;
    }
    return u"Normal"_qs;
}

namespace {

const StyleSpec& specOf(TextStyle style)
{
    return *std::ranges::find(specs(), styleId(style), &StyleSpec::id);
}

} // namespace

double lineLength(TextStyle style)
{
    const StyleSpec& spec = specOf(style);
    const double character = spec.grid ? spec.size / 2.0 * textWidth / 28 / 320 : spec.size / 2.0;
    return textWidth / 20.0 / character - (spec.rightIndent + spec.indent) / 100.0;
}

double lineHeight(TextStyle style)
{
    return specOf(style).line / 20.0;
}

QString tableTextStyleId(bool small)
{
    return small ? u"TableTextSmall"_qs : u"TableText"_qs;
}

QByteArray stylesPart()
{
    WordXml xml = wordPart(u"w:styles"_qs);
    xml.open(u"w:docDefaults"_qs);
    xml.open(u"w:rPrDefault"_qs);
    xml.open(u"w:rPr"_qs);
    writeFonts(xml, bodyFont);
    xml.value(u"w:sz"_qs, u"32"_qs);
    xml.value(u"w:szCs"_qs, u"32"_qs);
    xml.leaf(
        u"w:lang"_qs,
        {{u"w:val"_qs, u"en-US"_qs}, {u"w:eastAsia"_qs, u"zh-CN"_qs}, {u"w:bidi"_qs, u"ar-SA"_qs}});
    xml.close();
    xml.close();
    xml.leaf(u"w:pPrDefault"_qs);
    xml.close();
    for (const StyleSpec& spec : specs())
        writeParagraphStyle(xml, spec);
    writeTableStyles(xml);
    return xml.take();
}

// What to take where a font is missing: the fonts Windows ships under another name.
QByteArray fontTablePart()
{
    struct Font
    {
        QString name, other, family;
    };
    WordXml xml = wordPart(u"w:fonts"_qs);
    for (const Font& font :
         {Font{titleFont, u"宋体"_qs, u"roman"_qs}, Font{bodyFont, u"仿宋"_qs, u"modern"_qs},
          Font{kaiFont, u"楷体"_qs, u"modern"_qs}, Font{heiFont, u"SimHei"_qs, u"modern"_qs},
          Font{songFont, u"SimSun"_qs, u"auto"_qs}}) {
        xml.open(u"w:font"_qs, {{u"w:name"_qs, font.name}});
        xml.value(u"w:altName"_qs, font.other);
        xml.value(u"w:charset"_qs, u"86"_qs);
        xml.value(u"w:family"_qs, font.family);
        xml.value(u"w:pitch"_qs, u"variable"_qs);
        xml.close();
    }
    return xml.take();
}

} // namespace gongkai::docx
