// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/base/figure.h"
#include "core/base/own_marks.h"
#include "core/intake/sources/docx_parts_read.h"
#include "core/intake/sources/docx_revisions.h"
#include "core/intake/sources/docx_styles.h"
#include "core/intake/sources/docx_tables.h"
#include "core/intake/sources/edged_table.h"
#include "core/intake/sources/refusals.h"
#include "core/intake/sources/tabbed_lines.h"
#include "core/intake/sources/xml_attribute.h"
#include "core/intake/sources/zip_archive.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

using namespace docx_read;

// The paragraph and the tables that are open. A text box interrupts them: its text is its own, and
// none of the paragraph or the cell in which it is anchored.
struct Flow
{
    std::vector<DocxTable> tables{};
    QString text{};
    QString style{};              // of the paragraph
    WordNumbers::Place number{};  // as it says itself
    QString mark{};               // of a paragraph of our own
    std::optional<int> outline{}; // as it says itself
    TextLook runLook{};           // as the open run says
    TextLook paragraphLook{};     // and the style of its paragraph
    bool markHidden = false;
    int run = 0; // the depth of the open run, 0 for none
};

class DocxReader
{
public:
    DocxReader(QIODevice& part, const DocxStyles& styles, Budget& budget)
        : m_xml(&part),
          m_styles(styles.looks),
          m_headings(styles.headings),
          m_numbers(styles.numbers),
          m_budget(budget)
    {}

    Result<SourceDocument> read()
    {
        while (!m_xml.atEnd() && !m_budget.isSpent()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                ++m_depth;
                if (m_budget.take(Limit::Nodes))
                    start(m_xml.name());
                break;
            case QXmlStreamReader::EndElement:
                end(m_xml.name());
                --m_depth;
                break;
            case QXmlStreamReader::Characters:
                if (m_inText)
                    addText(m_xml.text());
                else if (m_inCode && isDrawnByField(m_xml.text()))
                    addUnknown();
                break;
            default:
                break;
            }
        }
        if (m_budget.isSpent())
            return m_budget.refusal();
        if (m_xml.hasError())
            return damagedSource(m_budget.what());
        endParagraph();
        if (!m_isOwn)
            markHeadings(m_document.blocks, m_levels);
        readTabs(m_document, m_budget);
        return std::move(m_document);
    }

private:
    void addText(QStringView text)
    {
        if (!m_budget.take(Limit::Characters, text.size()))
            return;
        const TextLook look = m_flow.runLook.over(m_flow.paragraphLook);
        if (!look.isUnread() && !(look.isUnseen() && isOnWhite()))
            m_flow.text += look.shown(text);
        else if (!m_flow.tables.empty())
            m_flow.tables.back().addHidden(hasDigit(text));
        else
            m_hiddenFigures = m_hiddenFigures || hasDigit(text);
    }

    // Nothing is set behind the text by its table, its cell, a box or the page.
    bool isOnWhite() const
    {
        return m_boxes.empty() && !m_isPageColoured &&
               std::ranges::none_of(m_flow.tables, &DocxTable::isCellShaded);
    }

    void start(QStringView name)
    {
        m_revisions.start(name);
        if (DocxRevisions::isUnread(name) && !(name == u"del" && isInRowProperties())) {
            m_xml.skipCurrentElement();
            --m_depth;
        } else if (name == u"t")
            m_inText = true;
        else if (name == u"noBreakHyphen")
            addText(u"-");
        else if (name == u"softHyphen")
            addText(u"\u00ad");
        else if (name == u"instrText")
            m_inCode = true;
        else if (name == u"tab" || name == u"ptab")
            addText(u"\t");
        else if (name == u"br" || name == u"cr")
            addText(u"\n");
        else if (name == u"tbl")
            openTable();
        else if (name == u"bookmarkStart")
            readMark(attribute(m_xml, u"name"));
        else if (name == u"p")
            beginParagraph();
        else if (name == u"r")
            beginRun();
        else if (name == u"pPr")
            readParagraphProperties();
        else if (name == u"rPr")
            readRunProperties();
        else if (name == u"background")
            m_isPageColoured = true;
        else if (name == u"txbxContent")
            beginBox();
        else
            startOther(name);
    }

    void startOther(QStringView name)
    {
        const bool isOfRun = m_flow.run > 0 && m_depth == m_flow.run + 1;
        if (name == u"drawing" || name == u"pict")
            m_isDrawingEmpty = true;
        else if (isOfRun ? !isKnownOfRun(name) : isShapeOfFormula(m_xml))
            addUnknown();
        if (name == u"fldSimple" && isDrawnByField(attribute(m_xml, u"instr")))
            addUnknown();
        if (!m_flow.tables.empty())
            m_flow.tables.back().start(m_xml, m_styles);
    }

    void beginRun()
    {
        m_flow.runLook = {};
        m_flow.run = m_depth;
    }

    // Something that is seen in the line, and we do not know what it says. No figure is read that
    // it may be a part of.
    void addUnknown()
    {
        if (m_flow.runLook.over(m_flow.paragraphLook).isUnread())
            return;
        if (m_flow.tables.empty())
            addText(unknownSign);
        else
            m_flow.tables.back().hasPicture = true;
    }

    void beginBox()
    {
        m_isDrawingEmpty = false;
        m_budget.allow(Limit::Depth, std::ssize(m_boxes) + 1);
        m_boxes.push_back(std::exchange(m_flow, {}));
    }

    void endBox()
    {
        if (m_boxes.empty())
            return;
        endParagraph();
        m_flow = std::move(m_boxes.back());
        m_boxes.pop_back();
        m_isDrawingEmpty = false;
    }

    // Is this a box that is anchored in a cell?
    bool isInBoxOfCell() const
    {
        return std::ranges::any_of(m_boxes,
                                   [](const Flow& around) { return !around.tables.empty(); });
    }

    // “gongkai_12_title” (own_marks.h)
    void readMark(const QString& bookmark)
    {
        if (bookmark.startsWith(own_marks::prefix + u'_'))
            m_flow.mark = bookmark.section(u'_', 2);
    }

    void beginParagraph()
    {
        m_flow.paragraphLook = {};
        m_flow.style.clear();
        m_flow.outline.reset();
        m_flow.number = {};
        m_flow.markHidden = false;
    }

    // A property of the run itself counts, else its style, else that of the paragraph.
    void readRunProperties()
    {
        TextLook own;
        TextLook ofStyle;
        eachProperty(m_xml, m_revisions, m_budget, [&](QStringView name) {
            if (name == u"rStyle")
                ofStyle = m_styles.look(value(m_xml));
            else
                addToLook(m_xml, own);
        });
        m_flow.runLook = own.over(ofStyle);
        --m_depth;
    }

    void readParagraphProperties()
    {
        bool inMark = false;
        eachProperty(m_xml, m_revisions, m_budget, [&](QStringView name) {
            inMark = inMark || name == u"rPr";
            addToNumber(m_xml, m_flow.number);
            if (name == u"pStyle") {
                m_flow.style = value(m_xml);
                m_flow.paragraphLook = m_styles.look(m_flow.style);
                m_flow.markHidden = m_flow.paragraphLook.isHidden.value_or(false);
            }
            if (name == u"outlineLvl")
                m_flow.outline = value(m_xml).toInt();
            if (name == u"shd" && !inMark)
                m_flow.paragraphLook.isShaded = shades(m_xml);
            if (name == u"vanish" && inMark)
                m_flow.markHidden = isOn(m_xml);
            else if (name == u"del" && inMark) // the next paragraph goes on with this one
                m_flow.markHidden = true;
            if ((name == u"del" || name == u"ins") && inMark)
                m_revisions.countMark(name);
        });
        --m_depth;
    }

    void end(QStringView name)
    {
        if (name == u"t")
            m_inText = false;
        else if (name == u"instrText")
            m_inCode = false;
        else if (name == u"ins" || name == u"moveTo")
            m_revisions.endInsertion();
        else if (name == u"r")
            endRun();
        else if (name == u"drawing" || name == u"pict")
            endDrawing();
        else if (name == u"p" && !m_flow.markHidden)
            endParagraph(m_numbers.next(m_flow.style, m_flow.number));
        else if (name == u"txbxContent")
            endBox();
        else if (!m_flow.tables.empty())
            endInTable(name);
    }

    void endInTable(QStringView name)
    {
        if (name == u"tc")
            endParagraph();
        if (name == u"tbl")
            closeTable();
        else
            m_flow.tables.back().end(name, m_document.hidden);
    }

    bool isInRowProperties() const
    {
        return !m_flow.tables.empty() && m_flow.tables.back().isInRowProperties();
    }

    void endRun()
    {
        m_flow.runLook = {};
        m_flow.run = 0;
    }

    // A line or a sign that was drawn in a cell; a seal beside a date says nothing.
    void endDrawing()
    {
        if (std::exchange(m_isDrawingEmpty, false) && !m_flow.tables.empty())
            addUnknown();
    }

    void endParagraph(const QString& number = {})
    {
        const QString text = withNumber(number, m_flow.tables.empty() ? tidyTabs(m_flow.text)
                                                                      : tidyLines(m_flow.text));
        m_flow.text.clear();
        m_document.hidden.others += std::exchange(m_hiddenFigures, false);
        const QString mark = std::exchange(m_flow.mark, {});
        if (text.isEmpty() || !m_budget.take(Limit::Lines))
            return;
        m_isOwn = m_isOwn || !mark.isEmpty();
        if (m_flow.tables.empty() && isInBoxOfCell())
            m_textOfBoxes += text;
        else if (m_flow.tables.empty() && m_document.own.add(mark, tidyLines(text)))
            addParagraph(text);
        else if (m_flow.tables.empty())
            return;
        else
            m_flow.tables.back().lines += text;
    }

    void addParagraph(const QString& text)
    {
        const auto level = m_flow.outline ? m_flow.outline : m_headings.level(m_flow.style);
        if (level)
            m_levels[m_document.blocks.size()] = *level;
        m_document.blocks.push_back(text);
    }

    void openTable()
    {
        endParagraph();
        m_budget.allow(Limit::Depth, static_cast<qint64>(m_flow.tables.size()) + 1);
        m_flow.tables.emplace_back(m_budget);
    }

    void closeTable()
    {
        closeInnermost(m_flow.tables, m_document, !m_document.own.isAside);
        if (m_flow.tables.empty() && m_boxes.empty())
            addBoxesOfCells(std::exchange(m_textOfBoxes, {}), m_document, m_budget);
    }

    QXmlStreamReader m_xml;
    const TextStyles& m_styles;
    const HeadingStyles& m_headings;
    WordNumbers m_numbers;
    Budget& m_budget;
    SourceDocument m_document;
    DocxRevisions m_revisions{m_document.revisions};
    Flow m_flow;
    std::vector<Flow> m_boxes;      // what the open ones interrupt
    QStringList m_textOfBoxes;      // that are anchored in the cells of the open table
    bool m_isOwn = false;           // there were paragraphs of our own
    std::map<size_t, int> m_levels; // of the headings, by block
    bool m_hiddenFigures = false;   // since the last paragraph outside of tables
    bool m_inText = false;
    bool m_isPageColoured = false;
    bool m_inCode = false;         // of a field
    bool m_isDrawingEmpty = false; // no text was read in the open one
    int m_depth = 0;               // of the open element
};

} // namespace

Result<SourceDocument> readDocxSource(const QByteArray& bytes, Budget& budget)
{
    const auto archive = ZipArchive::open(bytes, budget);
    if (!archive)
        return fail(archive.error());
    const DocxStyles styles = readDocxStyles(*archive, budget);
    const auto part = archive->part(QStringLiteral("word/document.xml"));
    if (!part)
        return fail(part.error());
    auto document = DocxReader(**part, styles, budget).read();
    for (const QString& name :
         {QStringLiteral("word/footnotes.xml"), QStringLiteral("word/endnotes.xml")})
        if (const auto notes = archive->part(name); notes && document)
            if (const auto read = DocxReader(**notes, styles, budget).read())
                addFootnotes(*read, *document);
    if (const auto custom = archive->part(QStringLiteral("docProps/custom.xml"));
        custom && document) {
        QXmlStreamReader xml(custom->get());
        document->own.properties = ownProperties(xml, budget);
    }
    return document;
}

} // namespace gongkai
