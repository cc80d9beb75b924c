// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/word/charts_docx.h"

#include "core/output/chart_picture.h"
#include "core/output/word/docx_parts.h"
#include "core/output/word/docx_picture.h"
#include "core/output/zip_container.h"

namespace gongkai {
namespace {

constexpr qint64 emuPerMillimetre = 36'000;
constexpr qint64 pictureWidth = 132 * emuPerMillimetre; // two with their words on a page

QString fileName(const Chart& chart)
{
    return chart.id + u".png";
}

void writeParagraph(WordXml& xml, TextStyle style, const QString& text)
{
    xml.open(u"w:p"_qs);
    xml.open(u"w:pPr"_qs);
    xml.value(u"w:pStyle"_qs, docx::styleId(style));
    xml.close();
    xml.run(text);
    xml.close();
}

void writeChart(WordXml& xml, const Chart& chart, int index)
{
    const auto height =
        static_cast<qint64>(static_cast<double>(pictureWidth) * ChartPicture::size.height() /
                            ChartPicture::size.width());
    xml.open(u"w:p"_qs);
    xml.open(u"w:pPr"_qs);
    xml.value(u"w:pStyle"_qs, docx::styleId(TextStyle::TableLine));
    xml.leaf(u"w:keepNext"_qs);
    // A line of the style's own height would cut the picture off.
    xml.leaf(u"w:spacing"_qs, {{u"w:line"_qs, u"240"_qs}, {u"w:lineRule"_qs, u"auto"_qs}});
    xml.value(u"w:jc"_qs, u"center"_qs);
    xml.close();
    docx::writePicture(xml, {index + 1, docx::pictureRelation(index), fileName(chart), chart.title,
                             chartText(chart), pictureWidth, height});
    xml.close();
    writeParagraph(xml, TextStyle::Body, chartText(chart) + u'。');
}

QByteArray body(const QString& title, const std::vector<Chart>& charts)
{
    WordXml xml = docx::wordPart(u"w:document"_qs);
    xml.open(u"w:body"_qs);
    writeParagraph(xml, TextStyle::Title, title);
    for (std::size_t i = 0; i < charts.size(); ++i)
        writeChart(xml, charts[i], static_cast<int>(i));
    const auto length = [](int twips) { return QString::number(twips); };
    xml.open(u"w:sectPr"_qs);
    xml.leaf(u"w:footerReference"_qs,
             {{u"w:type"_qs, u"default"_qs}, {u"r:id"_qs, docx::oddFooter}});
    xml.leaf(u"w:footerReference"_qs, {{u"w:type"_qs, u"even"_qs}, {u"r:id"_qs, docx::evenFooter}});
    xml.leaf(u"w:pgSz"_qs,
             {{u"w:w"_qs, length(docx::pageWidth)}, {u"w:h"_qs, length(docx::pageHeight)}});
    xml.leaf(u"w:pgMar"_qs, {{u"w:top"_qs, length(docx::marginTop)},
                             {u"w:right"_qs, length(docx::marginRight)},
                             {u"w:bottom"_qs, length(docx::marginBottom)},
                             {u"w:left"_qs, length(docx::marginLeft)},
                             {u"w:header"_qs, u"851"_qs},
                             {u"w:footer"_qs, u"1304"_qs},
                             {u"w:gutter"_qs, u"0"_qs}});
    return xml.take();
}

} // namespace

Result<QByteArray> writeChartsDocx(const Report& report, const std::vector<Chart>& charts,
                                   const std::function<Result<QByteArray>(const Chart&)>& draw)
{
    Document about;
    about.title = report.title() + u"图解";
    about.author = report.agency(u"name"_qs);
    QStringList pictures;
    for (const Chart& chart : charts)
        pictures += fileName(chart);
    std::vector<ZipEntry> entries{
        {u"[Content_Types].xml"_qs, docx::contentTypesPart(false, true)},
        {u"_rels/.rels"_qs, docx::packageRelationsPart()},
        {u"word/document.xml"_qs, body(about.title, charts)},
        {u"word/_rels/document.xml.rels"_qs, docx::documentRelationsPart(false, pictures)},
        {u"word/styles.xml"_qs, docx::stylesPart()},
        {u"word/settings.xml"_qs, docx::settingsPart()},
        {u"word/fontTable.xml"_qs, docx::fontTablePart()},
        {u"word/footer1.xml"_qs, docx::footerPart(false, {})},
        {u"word/footer2.xml"_qs, docx::footerPart(true, {})},
        {u"docProps/core.xml"_qs, docx::corePropertiesPart(about)},
        {u"docProps/app.xml"_qs, docx::appPropertiesPart()},
        {u"docProps/custom.xml"_qs, docx::customPropertiesPart(about)},
    };
    for (const Chart& chart : charts) {
        const auto png = draw(chart);
        if (!png)
            return fail(png.error());
        entries.push_back({u"word/media/" + fileName(chart), *png});
    }
    return zipFiles(entries);
}

} // namespace gongkai
