// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/base/figure.h"
#include "core/base/own_marks.h"
#include "core/intake/sources/docx_numbering.h"
#include "core/intake/sources/docx_parts_read.h"
#include "core/intake/sources/edged_table.h"
#include "core/intake/sources/heading_marks.h"
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

// A table being read; its cells may hold tables themselves.
struct OpenTable
{
    explicit OpenTable(Budget& budget) : builder(budget) {}

    SourceTableBuilder builder;
    std::vector<SourceTable> nested;
    QStringList lines; // of the open cell
    int before = 0;    // positions in front of the open row
    int columnSpan = 1;
    bool continues = false;
    bool rowBegun = false; // something of the open row was kept
    bool rowDeleted = false;
    bool rowHidden = false;
    bool hiddenFigures = false; // in the open row
    bool hasPicture = false;    // in the open cell
    bool isShaded = false;      // by its own properties or its style
    bool cellIsShaded = false;  // the open one
};

// What a text box interrupts: its text is its own, and none of the paragraph or the cell in which
// it is anchored.
struct AroundBox
{
    std::vector<OpenTable> tables{};
    QString text{};
    QString style{};
    WordNumbers::Place number{};
    QString mark{};
    std::optional<int> outline{};
    TextLook runLook{};
    TextLook paragraphLook{};
    bool markHidden = false;
    int run = 0;
};

class DocxReader
{
public:
    DocxReader(QIODevice& part, const TextStyles& styles, const HeadingStyles& headings,
               const WordNumbers& numbers, Budget& budget)
        : m_xml(&part), m_styles(styles), m_headings(headings), m_numbers(numbers), m_budget(budget)
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
    // Deletions, the old place of moved text, the second telling of a drawing, and how a word is
    // read aloud (w:ruby).
    static bool isUnread(QStringView name)
    {
        return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"sectPr" ||
               name == u"tblPrEx" || name == u"rt" || isFormerly(name);
    }

    // Properties as they were before a tracked change.
    static bool isFormerly(QStringView name) { return name.endsWith(u"PrChange"); }

    void addText(QStringView text)
    {
        if (!m_budget.take(Limit::Characters, text.size()))
            return;
        const TextLook look = m_runLook.over(m_paragraphLook);
        if (!look.isUnread() && !(look.isUnseen() && isOnWhite()))
            m_text += look.shown(text);
        else if (!m_tables.empty())
            m_tables.back().hiddenFigures = m_tables.back().hiddenFigures || hasDigit(text);
        else
            m_hiddenFigures = m_hiddenFigures || hasDigit(text);
    }

    // Nothing is set behind the text by its table, its cell, a box or the page.
    bool isOnWhite() const
    {
        return m_boxes.empty() && !m_isPageColoured &&
               std::ranges::none_of(m_tables, [](const OpenTable& table) {
                   return table.isShaded || table.cellIsShaded;
               });
    }

    // What was inserted, deleted or moved, and properties that were changed. Neighbours of one kind
    // are one change: a run ends where its format does.
    void countRevision(QStringView name)
    {
        const bool isChange = name == u"ins" || name == u"del" || name == u"moveFrom" ||
                              name == u"moveTo" || isFormerly(name);
        if (isChange && name != m_lastChange)
            ++m_document.revisions.changes;
        if (isChange)
            m_lastChange = name.toString();
        else if (name == u"p" || name == u"tr" || (name == u"r" && m_insertions == 0))
            m_lastChange.clear();
        m_insertions += name == u"ins" || name == u"moveTo";
        m_document.revisions.comments += name == u"commentReference";
    }

    void start(QStringView name)
    {
        countRevision(name);
        if (isUnread(name) && !(name == u"del" && m_inRowProperties)) {
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
        const bool isOfRun = m_run > 0 && m_depth == m_run + 1;
        if (name == u"drawing" || name == u"pict")
            m_isDrawingEmpty = true;
        else if (isOfRun ? !isKnownOfRun(name) : isShapeOfFormula(m_xml))
            addUnknown();
        if (name == u"fldSimple" && isDrawnByField(attribute(m_xml, u"instr")))
            addUnknown();
        if (!m_tables.empty())
            startInTable(name);
    }

    void beginRun()
    {
        m_runLook = {};
        m_run = m_depth;
    }

    // Something that is seen in the line, and we do not know what it says. No figure is read that
    // it may be a part of.
    void addUnknown()
    {
        if (m_runLook.over(m_paragraphLook).isUnread())
            return;
        if (m_tables.empty())
            addText(unknownSign);
        else
            m_tables.back().hasPicture = true;
    }

    void beginBox()
    {
        m_isDrawingEmpty = false;
        m_budget.allow(Limit::Depth, std::ssize(m_boxes) + 1);
        m_boxes.push_back({std::exchange(m_tables, {}), std::exchange(m_text, {}), m_paragraphStyle,
                           m_number, std::exchange(m_mark, {}), m_outline, m_runLook,
                           m_paragraphLook, m_markHidden, m_run});
        beginParagraph();
        m_runLook = {};
    }

    void endBox()
    {
        if (m_boxes.empty())
            return;
        endParagraph();
        AroundBox around = std::move(m_boxes.back());
        m_boxes.pop_back();
        m_tables = std::move(around.tables);
        m_text = std::move(around.text);
        m_paragraphStyle = std::move(around.style);
        m_number = std::move(around.number);
        m_mark = std::move(around.mark);
        m_outline = around.outline;
        m_runLook = around.runLook;
        m_paragraphLook = around.paragraphLook;
        m_markHidden = around.markHidden;
        m_run = around.run;
        m_isDrawingEmpty = false;
    }

    // Is this a box that is anchored in a cell?
    bool isInBoxOfCell() const
    {
        return std::ranges::any_of(m_boxes,
                                   [](const AroundBox& around) { return !around.tables.empty(); });
    }

    // “gongkai_12_title” (own_marks.h)
    void readMark(const QString& bookmark)
    {
        if (bookmark.startsWith(own_marks::prefix + u'_'))
            m_mark = bookmark.section(u'_', 2);
    }

    void beginParagraph()
    {
        m_paragraphLook = {};
        m_paragraphStyle.clear();
        m_outline.reset();
        m_number = {};
        m_markHidden = false;
    }

    // A property of the run itself counts, else its style, else that of the paragraph.
    void readRunProperties()
    {
        TextLook own;
        TextLook ofStyle;
        eachProperty([&](QStringView name) {
            if (name == u"rStyle")
                ofStyle = m_styles.look(value(m_xml));
            else
                addToLook(m_xml, own);
        });
        m_runLook = own.over(ofStyle);
    }

    void readParagraphProperties()
    {
        bool inMark = false;
        eachProperty([&](QStringView name) {
            inMark = inMark || name == u"rPr";
            addToNumber(m_xml, m_number);
            if (name == u"pStyle") {
                m_paragraphStyle = value(m_xml);
                m_paragraphLook = m_styles.look(m_paragraphStyle);
                m_markHidden = m_paragraphLook.isHidden.value_or(false);
            }
            if (name == u"outlineLvl")
                m_outline = value(m_xml).toInt();
            if (name == u"shd" && !inMark)
                m_paragraphLook.isShaded = shades(m_xml);
            if (name == u"vanish" && inMark)
                m_markHidden = isOn(m_xml);
            else if (name == u"del" && inMark) // the next paragraph goes on with this one
                m_markHidden = true;
            if ((name == u"del" || name == u"ins") && inMark)
                countMark(name);
        });
    }

    // An end of a paragraph that was typed or deleted.
    void countMark(QStringView name)
    {
        m_document.revisions.changes += name != m_lastChange;
        m_lastChange = name.toString();
    }

    // Calls `use` with the name of each element in the open one, to its end.
    template <typename Use>
    void eachProperty(const Use& use)
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd() && !m_budget.isSpent();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && isFormerly(m_xml.name())) {
                countRevision(m_xml.name());
                m_xml.skipCurrentElement();
            } else if (token == QXmlStreamReader::StartElement) {
                ++depth;
                m_budget.take(Limit::Nodes);
                use(m_xml.name());
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
            }
        }
        --m_depth;
    }

    void startInTable(QStringView name)
    {
        OpenTable& table = m_tables.back();
        if (name == u"tr")
            beginRow(table);
        else if (name == u"trPr")
            m_inRowProperties = true;
        else if (name == u"gridBefore" && m_inRowProperties)
            table.before = value(m_xml).toInt();
        else if (name == u"del" && m_inRowProperties)
            table.rowDeleted = true;
        else if (name == u"hidden" && m_inRowProperties)
            table.rowHidden = isOn(m_xml);
        else if (name == u"gridSpan")
            table.columnSpan = value(m_xml).toInt();
        else if (name == u"vMerge")
            table.continues = value(m_xml) != u"restart";
        else if (name == u"tc")
            table.cellIsShaded = false;
        else if (name == u"tblStyle")
            table.isShaded = table.isShaded || m_styles.look(value(m_xml)).isShaded.value_or(false);
        else if (name == u"shd")
            (m_inCellProperties ? table.cellIsShaded : table.isShaded) = shades(m_xml);
        else if (name == u"tcPr")
            m_inCellProperties = true;
        else if (name == u"blip" || name == u"imagedata" || name == u"OLEObject")
            table.hasPicture = true;
    }

    static void beginRow(OpenTable& table)
    {
        table.before = 0;
        table.rowBegun = table.rowDeleted = table.rowHidden = table.hiddenFigures = false;
    }

    void end(QStringView name)
    {
        if (name == u"t")
            m_inText = false;
        else if (name == u"instrText")
            m_inCode = false;
        else if (name == u"ins" || name == u"moveTo")
            m_insertions = std::max(0, m_insertions - 1);
        else if (name == u"r")
            endRun();
        else if (name == u"drawing" || name == u"pict")
            endDrawing();
        else if (name == u"p" && !m_markHidden)
            endParagraph(m_numbers.next(m_paragraphStyle, m_number));
        else if (name == u"trPr")
            m_inRowProperties = false;
        else if (name == u"tcPr")
            m_inCellProperties = false;
        else if (name == u"txbxContent")
            endBox();
        else if (name == u"tr" && !m_tables.empty())
            endRow();
        else if (name == u"tc" && !m_tables.empty())
            closeCell();
        else if (name == u"tbl" && !m_tables.empty())
            closeTable();
    }

    void endRun()
    {
        m_runLook = {};
        m_run = 0;
    }

    // A line or a sign that was drawn in a cell; a seal beside a date says nothing.
    void endDrawing()
    {
        if (std::exchange(m_isDrawingEmpty, false) && !m_tables.empty())
            addUnknown();
    }

    void endRow()
    {
        OpenTable& table = m_tables.back();
        if (table.hiddenFigures)
            ++(table.rowHidden ? m_document.hidden.rows : m_document.hidden.others);
        table.hiddenFigures = false;
    }

    void endParagraph(const QString& number = {})
    {
        const QString text =
            withNumber(number, m_tables.empty() ? tidyTabs(m_text) : tidyLines(m_text));
        m_text.clear();
        m_document.hidden.others += std::exchange(m_hiddenFigures, false);
        const QString mark = std::exchange(m_mark, {});
        if (text.isEmpty() || !m_budget.take(Limit::Lines))
            return;
        m_isOwn = m_isOwn || !mark.isEmpty();
        if (m_tables.empty() && isInBoxOfCell())
            m_textOfBoxes += text;
        else if (m_tables.empty() && m_document.own.add(mark, tidyLines(text)))
            addParagraph(text);
        else if (m_tables.empty())
            return;
        else
            m_tables.back().lines += text;
    }

    void addParagraph(const QString& text)
    {
        const auto level = m_outline ? m_outline : m_headings.level(m_paragraphStyle);
        if (level)
            m_levels[m_document.blocks.size()] = *level;
        m_document.blocks.push_back(text);
    }

    void openTable()
    {
        endParagraph();
        m_budget.allow(Limit::Depth, static_cast<qint64>(m_tables.size()) + 1);
        m_tables.emplace_back(m_budget);
    }

    void closeCell()
    {
        endParagraph();
        OpenTable& table = m_tables.back();
        QString text = table.lines.join(u'\n');
        if (std::exchange(table.hasPicture, false))
            text = withPicture(text);
        if (table.rowHidden)
            table.hiddenFigures = table.hiddenFigures || hasDigit(text);
        else if (!table.rowDeleted)
            addCell(table, text);
        table.lines.clear();
        table.columnSpan = 1;
        table.continues = false;
    }

    static void addCell(OpenTable& table, const QString& text)
    {
        if (!std::exchange(table.rowBegun, true)) {
            table.builder.beginRow();
            table.builder.skip(table.before);
        }
        if (table.continues)
            table.builder.continueCell(table.columnSpan);
        else
            table.builder.addCell(text, 1, table.columnSpan);
    }

    void closeTable()
    {
        OpenTable table = std::move(m_tables.back());
        m_tables.pop_back();
        SourceTable grid = table.builder.take();
        if (m_tables.empty()) {
            addTopTable(grid);
            std::ranges::move(table.nested, std::back_inserter(m_document.blocks));
            if (m_boxes.empty())
                addBoxesOfCells(std::exchange(m_textOfBoxes, {}), m_document, m_budget);
            return;
        }
        OpenTable& outer = m_tables.back();
        if (grid.cells().size() == 1)
            outer.lines += grid.cells().front().text;
        else if (grid.rowCount() > 0)
            outer.nested.push_back(std::move(grid));
        std::ranges::move(table.nested, std::back_inserter(outer.nested));
    }

    // A frame of one column around text is no table.
    void addTopTable(SourceTable& grid)
    {
        if (m_document.own.isAside)
            return;
        if (grid.columnCount() > 1) {
            m_document.blocks.push_back(std::move(grid));
            return;
        }
        for (const SourceCell& cell : grid.cells())
            for (const QString& line : cell.text.split(u'\n', Qt::SkipEmptyParts))
                m_document.blocks.push_back(line);
    }

    QXmlStreamReader m_xml;
    const TextStyles& m_styles;
    const HeadingStyles& m_headings;
    WordNumbers m_numbers;
    Budget& m_budget;
    SourceDocument m_document;
    std::vector<OpenTable> m_tables;
    QString m_text;
    QString m_paragraphStyle;       // of the open paragraph
    WordNumbers::Place m_number;    // as it says itself
    QString m_mark;                 // of the open paragraph of our own
    bool m_isOwn = false;           // there were such
    std::optional<int> m_outline;   // of the open paragraph, as it says itself
    std::map<size_t, int> m_levels; // of the headings, by block
    TextLook m_runLook;             // as the open run says
    TextLook m_paragraphLook;       // and the style of its paragraph
    bool m_markHidden = false;
    bool m_hiddenFigures = false; // since the last paragraph outside of tables
    bool m_inText = false;
    bool m_inRowProperties = false;
    bool m_inCellProperties = false;
    bool m_isPageColoured = false;
    bool m_inCode = false;          // of a field
    bool m_isDrawingEmpty = false;  // no text was read in the open one
    int m_depth = 0;                // of the open element
    int m_run = 0;                  // likewise of the open run, 0 for none
    std::vector<AroundBox> m_boxes; // that are open
    QStringList m_textOfBoxes;      // that are anchored in the cells of the open table
    QString m_lastChange; // the kind of the revision read last, if nothing stands behind it
    int m_insertions = 0; // that are open
};

} // namespace

Result<SourceDocument> readDocxSource(const QByteArray& bytes, Budget& budget)
{
    const auto archive = ZipArchive::open(bytes, budget);
    if (!archive)
        return fail(archive.error());
    TextStyles styles;
    HeadingStyles headings;
    WordNumbers numbers;
    if (const auto part = archive->part(QStringLiteral("word/numbering.xml"))) {
        QXmlStreamReader xml(part->get());
        readNumbering(xml, numbers, budget);
    }
    if (const auto part = archive->part(QStringLiteral("word/styles.xml"))) {
        QXmlStreamReader xml(part->get());
        styles = readStyles(xml, numbers, budget);
    }
    if (const auto part = archive->part(QStringLiteral("word/styles.xml"))) {
        QXmlStreamReader xml(part->get());
        headings.read(xml, budget);
    }
    const auto part = archive->part(QStringLiteral("word/document.xml"));
    if (!part)
        return fail(part.error());
    auto document = DocxReader(**part, styles, headings, numbers, budget).read();
    for (const QString& name :
         {QStringLiteral("word/footnotes.xml"), QStringLiteral("word/endnotes.xml")})
        if (const auto notes = archive->part(name); notes && document)
            if (const auto read = DocxReader(**notes, styles, headings, numbers, budget).read())
                addFootnotes(*read, *document);
    if (const auto custom = archive->part(QStringLiteral("docProps/custom.xml"));
        custom && document) {
        QXmlStreamReader xml(custom->get());
        document->own.properties = ownProperties(xml, budget);
    }
    return document;
}

} // namespace gongkai
