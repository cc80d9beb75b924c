// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/word/docx_picture.h"

namespace gongkai::docx {
namespace {

const QString drawingNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/");

} // namespace

void writePicture(WordXml& xml, const Picture& picture)
{
    const QString width = QString::number(picture.width);
    const QString height = QString::number(picture.height);
    const QString id = QString::number(picture.id);
    xml.open(u"w:r"_qs);
    xml.open(u"w:drawing"_qs);
    xml.open(u"wp:inline"_qs, {{u"xmlns:wp"_qs, drawingNamespace + u"wordprocessingDrawing"},
                               {u"distT"_qs, u"0"_qs},
                               {u"distB"_qs, u"0"_qs},
                               {u"distL"_qs, u"0"_qs},
                               {u"distR"_qs, u"0"_qs}});
    xml.leaf(u"wp:extent"_qs, {{u"cx"_qs, width}, {u"cy"_qs, height}});
    xml.leaf(u"wp:docPr"_qs,
             {{u"id"_qs, id}, {u"name"_qs, picture.name}, {u"descr"_qs, picture.description}});
    xml.open(u"a:graphic"_qs, {{u"xmlns:a"_qs, drawingNamespace + u"main"}});
    xml.open(u"a:graphicData"_qs, {{u"uri"_qs, drawingNamespace + u"picture"}});
    xml.open(u"pic:pic"_qs, {{u"xmlns:pic"_qs, drawingNamespace + u"picture"}});
    xml.open(u"pic:nvPicPr"_qs);
    xml.leaf(u"pic:cNvPr"_qs, {{u"id"_qs, id}, {u"name"_qs, picture.fileName}});
    xml.leaf(u"pic:cNvPicPr"_qs);
    xml.close();
    xml.open(u"pic:blipFill"_qs);
    xml.leaf(u"a:blip"_qs, {{u"r:embed"_qs, picture.relation}});
    xml.open(u"a:stretch"_qs);
    xml.leaf(u"a:fillRect"_qs);
    xml.close();
    xml.close();
    xml.open(u"pic:spPr"_qs);
    xml.open(u"a:xfrm"_qs);
    xml.leaf(u"a:off"_qs, {{u"x"_qs, u"0"_qs}, {u"y"_qs, u"0"_qs}});
    xml.leaf(u"a:ext"_qs, {{u"cx"_qs, width}, {u"cy"_qs, height}});
    xml.close();
    xml.open(u"a:prstGeom"_qs, {{u"prst"_qs, u"rect"_qs}});
    xml.leaf(u"a:avLst"_qs);
    for (int element = 0; element < 8; ++element) // from prstGeom up to the run
        xml.close();
}

} // namespace gongkai::docx
