// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/output/docx_file.h"

#include <QXmlStreamReader>

#include <zip.h>

namespace gongkai::test {
namespace {

// Child elements in the order of ECMA-376 Part 1 (wml.xsd), as far as the program may use them.
const std::map<QString, QStringList>& schemaOrder()
{
    const auto words = [](const char* text) {
        QStringList names;
        for (const QString& name : QString::fromLatin1(text).split(u' '))
            names += u"w:" + name;
        return names;
    };
    static const std::map<QString, QStringList> order{
        {u"w:document"_qs, words("body")},
        {u"w:body"_qs, words("p sectPr")},
        {u"w:ftr"_qs, words("p")},
        {u"w:hdr"_qs, words("p")},
        {u"w:p"_qs, words("pPr bookmarkStart r bookmarkEnd")},
        {u"w:r"_qs, words("rPr t")},
        {u"w:pict"_qs, {u"v:shapetype"_qs, u"v:shape"_qs}},
        {u"wp:inline"_qs, {u"wp:extent"_qs, u"wp:docPr"_qs, u"a:graphic"_qs}},
        {u"pic:pic"_qs, {u"pic:nvPicPr"_qs, u"pic:blipFill"_qs, u"pic:spPr"_qs}},
        {u"w:pPr"_qs, words("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
                            "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku "
                            "wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
                            "adjustRightInd snapToGrid spacing ind contextualSpacing "
                            "mirrorIndents suppressOverlap jc textDirection textAlignment "
                            "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange")},
        {u"w:rPr"_qs, words("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline "
                            "shadow emboss imprint noProof snapToGrid vanish webHidden color "
                            "spacing w kern position sz szCs highlight u effect bdr shd fitText "
                            "vertAlign rtl cs em lang eastAsianLayout specVanish oMath")},
        {u"w:tbl"_qs, words("tblPr tblGrid tr")},
        {u"w:tblPr"_qs, words("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize "
                              "tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd "
                              "tblLayout tblCellMar tblLook")},
        {u"w:tblBorders"_qs, words("top left bottom right insideH insideV")},
        {u"w:tblCellMar"_qs, words("top left bottom right")},
        {u"w:tblGrid"_qs, words("gridCol")},
        {u"w:tr"_qs, words("trPr tc")},
        {u"w:trPr"_qs, words("cantSplit trHeight tblHeader")},
        {u"w:tc"_qs, words("tcPr p")},
        {u"w:tcPr"_qs, words("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar "
                             "textDirection tcFitText vAlign hideMark")},
        {u"w:sectPr"_qs, words("headerReference footerReference footnotePr endnotePr type pgSz "
                               "pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign "
                               "noEndnote titlePg textDirection bidi rtlGutter docGrid")},
        {u"w:styles"_qs, words("docDefaults latentStyles style")},
        {u"w:docDefaults"_qs, words("rPrDefault pPrDefault")},
        {u"w:style"_qs, words("name aliases basedOn next link autoRedefine hidden uiPriority "
                              "semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr")},
        {u"w:font"_qs, words("altName panose1 charset family notTrueType pitch sig")},
        {u"w:settings"_qs, words("zoom defaultTabStop evenAndOddHeaders characterSpacingControl "
                                 "compat themeFontLang")},
        {u"w:compat"_qs, words("spaceForUL balanceSingleByteDoubleByteWidth "
                               "doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn "
                               "useFELayout compatSetting")},
    };
    return order;
}

XmlElement readElement(QXmlStreamReader& xml)
{
    XmlElement element;
    element.name = xml.qualifiedName().toString();
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        element.attributes.insert(attribute.qualifiedName().toString(),
                                  attribute.value().toString());
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            element.children.push_back(readElement(xml));
        else if (xml.isCharacters())
            element.text += xml.text();
    }
    return element;
}

} // namespace

const XmlElement& XmlElement::child(const QString& childName) const
{
    static const XmlElement none;
    for (const XmlElement& element : children)
        if (element.name == childName)
            return element;
    return none;
}

std::vector<const XmlElement*> XmlElement::all(const QString& childName) const
{
    std::vector<const XmlElement*> found;
    for (const XmlElement& element : children)
        if (element.name == childName)
            found.push_back(&element);
    return found;
}

std::vector<const XmlElement*> XmlElement::deep(const QString& elementName) const
{
    std::vector<const XmlElement*> found;
    for (const XmlElement& element : children) {
        if (element.name == elementName)
            found.push_back(&element);
        const auto inside = element.deep(elementName);
        found.insert(found.end(), inside.begin(), inside.end());
    }
    return found;
}

QString XmlElement::allText() const
{
    QString all = text;
    for (const XmlElement& element : children)
        all += element.allText();
    return all;
}

XmlElement parseXml(const QByteArray& text)
{
    QXmlStreamReader xml(text);
    xml.readNextStartElement();
    XmlElement root = readElement(xml);
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        qFatal("not well-formed: %s", qPrintable(xml.errorString()));
    return root;
}

std::map<QString, QByteArray> unzip(const QByteArray& container)
{
    std::map<QString, QByteArray> entries;
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(
        container.constData(), static_cast<zip_uint64_t>(container.size()), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive)
        qFatal("not a ZIP container");
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t status;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &status);
        QByteArray content(static_cast<qsizetype>(status.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, content.data(), status.size);
        zip_fclose(file);
        entries.emplace(QString::fromUtf8(status.name), content);
    }
    zip_discard(archive);
    return entries;
}

QStringList orderFaults(const XmlElement& element)
{
    QStringList faults;
    const auto known = schemaOrder().find(element.name);
    qsizetype last = 0;
    for (const XmlElement& child : element.children) {
        if (known == schemaOrder().end() && element.name.startsWith(u"w:") &&
            child.name != element.children.front().name)
            faults += element.name + u": no order is known for its children";
        if (known != schemaOrder().end()) {
            // Fields stand among the runs, line ends and pictures among the texts, tables among
            // the paragraphs, in any order.
            const bool field = child.name == u"w:fldSimple";
            const bool inRun =
                child.name == u"w:br" || child.name == u"w:drawing" || child.name == u"w:pict";
            const bool table = child.name == u"w:tbl" && element.name == u"w:body";
            const QString name = field   ? u"w:r"_qs
                                 : inRun ? u"w:t"_qs
                                 : table ? u"w:p"_qs
                                         : child.name;
            const qsizetype place = known->second.indexOf(name);
            if (place < 0)
                faults += element.name + u": unknown " + child.name;
            else if (place < last)
                faults += element.name + u": " + child.name + u" after " + known->second[last];
            last = qMax(last, place);
        }
        faults += orderFaults(child);
    }
    return faults;
}

} // namespace gongkai::test
