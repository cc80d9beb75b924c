// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/word/docx_parts.h"
#include "core/output/word/docx_picture.h"

namespace gongkai::docx {
namespace {

constexpr qint64 pictureSize = 453'600; // 12.6 mm in EMU

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

void writeCheck(WordXml& xml, const CheckFooter& check)
{
    const QStringList around = check.line(u"\n"_qs).split(u'\n');
    xml.open(u"w:p"_qs);
    xml.open(u"w:pPr"_qs);
    xml.value(u"w:pStyle"_qs, tableTextStyleId(true));
    // A line of the style's own height would cut the picture off.
    xml.leaf(u"w:spacing"_qs, {{u"w:line"_qs, u"240"_qs}, {u"w:lineRule"_qs, u"auto"_qs}});
    xml.value(u"w:jc"_qs, u"left"_qs);
    xml.close();
    writePicture(
        xml, {1, u"rId1"_qs, u"check_code.png"_qs, u"QR"_qs, check.code, pictureSize, pictureSize});
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
