// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/docx_parts.h"

namespace gongkai::docx {
namespace {

const QString drawingNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/");
const QString pictureSize = QStringLiteral("453600"); // 12.6 mm in EMU

void field(WordXml& xml, const QString& instruction)
{
    xml.open(u"w:fldSimple"_qs, {{u"w:instr"_qs, u' ' + instruction + u' '}});
    xml.run(u"1"_qs);
    xml.close();
}

void writeNumber(WordXml& xml, bool even)
{
    xml.open(u"w:p"_qs);
    xml.open(u"w:pPr"_qs);
    xml.value(u"w:pStyle"_qs, u"Footer"_qs);
    if (even)
        xml.leaf(u"w:ind"_qs, {{u"w:leftChars"_qs, u"100"_qs}, {u"w:left"_qs, u"280"_qs}});
    else
        xml.leaf(u"w:ind"_qs, {{u"w:rightChars"_qs, u"100"_qs}, {u"w:right"_qs, u"280"_qs}});
    xml.value(u"w:jc"_qs, even ? u"left"_qs : u"right"_qs);
    xml.close();
    xml.run(u"— "_qs);
    field(xml, u"PAGE"_qs);
    xml.run(u" —"_qs);
    xml.close();
}

void writePicture(WordXml& xml, const QString& description)
{
    xml.open(u"w:r"_qs);
    xml.open(u"w:drawing"_qs);
    xml.open(u"wp:inline"_qs, {{u"xmlns:wp"_qs, drawingNamespace + u"wordprocessingDrawing"},
                               {u"distT"_qs, u"0"_qs},
                               {u"distB"_qs, u"0"_qs},
                               {u"distL"_qs, u"0"_qs},
                               {u"distR"_qs, u"0"_qs}});
    xml.leaf(u"wp:extent"_qs, {{u"cx"_qs, pictureSize}, {u"cy"_qs, pictureSize}});
    xml.leaf(u"wp:docPr"_qs,
             {{u"id"_qs, u"1"_qs}, {u"name"_qs, u"QR"_qs}, {u"descr"_qs, description}});
    xml.open(u"a:graphic"_qs, {{u"xmlns:a"_qs, drawingNamespace + u"main"}});
    xml.open(u"a:graphicData"_qs, {{u"uri"_qs, drawingNamespace + u"picture"}});
    xml.open(u"pic:pic"_qs, {{u"xmlns:pic"_qs, drawingNamespace + u"picture"}});
    xml.open(u"pic:nvPicPr"_qs);
    xml.leaf(u"pic:cNvPr"_qs, {{u"id"_qs, u"1"_qs}, {u"name"_qs, u"check_code.png"_qs}});
    xml.leaf(u"pic:cNvPicPr"_qs);
    xml.close();
    xml.open(u"pic:blipFill"_qs);
    xml.leaf(u"a:blip"_qs, {{u"r:embed"_qs, u"rId1"_qs}});
    xml.open(u"a:stretch"_qs);
    xml.leaf(u"a:fillRect"_qs);
    xml.close();
    xml.close();
    xml.open(u"pic:spPr"_qs);
    xml.open(u"a:xfrm"_qs);
    xml.leaf(u"a:off"_qs, {{u"x"_qs, u"0"_qs}, {u"y"_qs, u"0"_qs}});
    xml.leaf(u"a:ext"_qs, {{u"cx"_qs, pictureSize}, {u"cy"_qs, pictureSize}});
    xml.close();
    xml.open(u"a:prstGeom"_qs, {{u"prst"_qs, u"rect"_qs}});
    xml.leaf(u"a:avLst"_qs);
    for (int element = 0; element < 8; ++element) // from prstGeom up to the run
        xml.close();
}

void writeCheck(WordXml& xml, const CheckFooter& check)
{
    const QStringList around = check.line(u"\n"_qs).split(u'\n');
    xml.open(u"w:p"_qs);
    xml.open(u"w:pPr"_qs);
    xml.value(u"w:pStyle"_qs, tableTextStyleId(true));
    xml.value(u"w:jc"_qs, u"left"_qs);
    xml.close();
    writePicture(xml, check.code);
    xml.run(u"　　"_qs + around[0]);
    field(xml, u"PAGE"_qs);
    xml.run(u"/"_qs);
    field(xml, u"NUMPAGES"_qs);
    xml.run(around[1]);
    xml.close();
}

} // namespace

QByteArray footerPart(bool even, const std::optional<CheckFooter>& check)
{
    WordXml xml = wordPart(u"w:ftr"_qs);
    writeNumber(xml, even);
    if (check)
        writeCheck(xml, *check);
    return xml.take();
}

} // namespace gongkai::docx
