// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/chart.h"
#include "core/output/chart_picture.h"
#include "core/output/xml_text.h"

#include <QXmlStreamWriter>

namespace gongkai {
namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString color(quint32 rgb)
{
    return u"#%1"_qs.arg(rgb, 6, 16, QChar(u'0'));
}

class SvgWriter
{
public:
    explicit SvgWriter(const Chart& chart) : m_xml(&m_bytes)
    {
        const ChartPicture picture = layOut(chart);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_qs);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_qs);
        attribute("width", ChartPicture::size.width());
        attribute("height", ChartPicture::size.height());
        m_xml.writeAttribute(u"viewBox"_qs,
                             u"0 0 %1 %2"_qs.arg(number(ChartPicture::size.width()),
                                                 number(ChartPicture::size.height())));
        m_xml.writeAttribute(u"role"_qs, u"img"_qs);
        m_xml.writeAttribute(u"font-family"_qs, QLatin1String(ChartPicture::family));
        m_xml.writeTextElement(u"title"_qs, xmlText(chart.title));
        m_xml.writeTextElement(u"desc"_qs, xmlText(chartText(chart)));
        write(ChartPicture::Box{{QPointF(0, 0), ChartPicture::size}, 0xffffff});
        for (const ChartPicture::Stroke& stroke : picture.strokes)
            write(stroke);
        for (const ChartPicture::Box& box : picture.boxes)
            write(box);
        for (const ChartPicture::Stroke& hatch : picture.hatches)
            write(hatch);
        for (const ChartPicture::Mark& mark : picture.marks)
            write(mark);
        for (const ChartPicture::Words& words : picture.words)
            write(words);
        m_xml.writeEndDocument();
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    void attribute(const char* name, double value)
    {
        m_xml.writeAttribute(QLatin1String(name), number(value));
    }

    void write(const ChartPicture::Box& box)
    {
        m_xml.writeEmptyElement(u"rect"_qs);
        attribute("x", box.area.x());
        attribute("y", box.area.y());
        attribute("width", box.area.width());
        attribute("height", box.area.height());
        m_xml.writeAttribute(u"fill"_qs, color(box.color));
    }

    void write(const ChartPicture::Stroke& stroke)
    {
        m_xml.writeEmptyElement(u"line"_qs);
        attribute("x1", stroke.line.x1());
        attribute("y1", stroke.line.y1());
        attribute("x2", stroke.line.x2());
        attribute("y2", stroke.line.y2());
        m_xml.writeAttribute(u"stroke"_qs, color(stroke.color));
        attribute("stroke-width", stroke.width);
        if (stroke.dash > 0)
            attribute("stroke-dasharray", stroke.dash);
    }

    void write(const ChartPicture::Mark& mark)
    {
        QStringList corners;
        for (const QPointF& corner : mark.corners)
            corners += number(corner.x()) + u',' + number(corner.y());
        m_xml.writeEmptyElement(u"polygon"_qs);
        m_xml.writeAttribute(u"points"_qs, corners.join(u' '));
        m_xml.writeAttribute(u"fill"_qs, color(mark.isHollow ? 0xffffff : mark.color));
        m_xml.writeAttribute(u"stroke"_qs, color(mark.color));
        attribute("stroke-width", ChartPicture::markOutline);
    }

    void write(const ChartPicture::Words& words)
    {
        using Anchor = ChartPicture::Words::Anchor;
        m_xml.writeStartElement(u"text"_qs);
        attribute("x", words.baseline.x());
        attribute("y", words.baseline.y());
        attribute("font-size", words.height);
        m_xml.writeAttribute(u"text-anchor"_qs, words.anchor == Anchor::Start    ? u"start"_qs
                                                : words.anchor == Anchor::Middle ? u"middle"_qs
                                                                                 : u"end"_qs);
        if (words.bold)
            m_xml.writeAttribute(u"font-weight"_qs, u"bold"_qs);
        m_xml.writeCharacters(xmlText(words.text));
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray writeSvg(const Chart& chart)
{
    return SvgWriter(chart).take();
}

} // namespace gongkai
