// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/intake/sources/edged_table.h"
#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/nested_tables.h"
#include "core/intake/sources/odf_lists.h"
#include "core/intake/sources/odf_parts_read.h"
#include "core/intake/sources/odf_sheet.h"
#include "core/intake/sources/odf_styles.h"
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

struct OpenTable : TextTable
{
    using TextTable::TextTable;

    int columnSpan = 1; // of the open cell
    int rowSpan = 1;
    bool isHidden = false; // the open row
};

// What is open. A box or a drawing interrupts it: its text is its own, and none of the paragraph or
// the cell in which it is anchored.
struct Flow
{
    std::vector<OpenTable> tables{};
    std::optional<OdfSheet> sheet{};
    std::vector<TextLook> looks{}; // of cells, paragraphs and spans
    QString text{};
    QString number{};           // before the paragraph
    std::optional<int> level{}; // of the paragraph, when it is a heading
    int paragraphs = 0;
};

class OdfReader
{
public:
    OdfReader(QIODevice& part, OdfStyles styles, OdfLists lists, Budget& budget)
        : m_xml(&part), m_budget(budget), m_styles(std::move(styles)), m_lists(std::move(lists))
    {}

    Result<SourceDocument> read()
    {
        while (!m_xml.atEnd() && !m_budget.isSpent()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && m_budget.take(Limit::Nodes))
                start(m_xml.name());
            else if (token == QXmlStreamReader::EndElement)
                end(m_xml.name());
            else if (token == QXmlStreamReader::Characters && m_flow.paragraphs > 0)
                addText(m_xml.text());
        }
        if (m_budget.isSpent())
            return m_budget.refusal();
        if (m_xml.hasError())
            return damagedSource(m_budget.what());
        markHeadings(m_document.blocks, m_levels);
        readTabs(m_document, m_budget);
        return std::move(m_document);
    }

private:
    void start(QStringView name)
    {
        if (name == u"tracked-changes")
            skipChanges();
        else if (isUnreadOfOdf(name))
            skip(name);
        else if (isDrawingOfOdf(m_xml))
            beginBox();
        else if (m_styles.add(m_xml) || m_lists.add(m_xml))
            return;
        else if (name == u"note")
            addFootnote(readOdfFootnote(m_xml, m_budget));
        else if (name == u"spreadsheet")
            m_isWorkbook = true;
        else if (name == u"p" || name == u"h")
            beginParagraph();
        else if (name == u"list")
            m_lists.openList(m_xml);
        else if (name == u"list-item")
            m_lists.beginItem(m_xml);
        else if (name == u"span")
            openLook(u"text"_qs, attribute(m_xml, u"style-name"));
        else if (name == u"s")
            addText(QStringView(u" "));
        else if (name == u"tab")
            addText(QStringView(u"\t"));
        else if (name == u"line-break")
            addText(QStringView(u"\n"));
        else if (m_isWorkbook)
            startInWorkbook(name);
        else
            startInText(name);
    }

    void beginBox()
    {
        m_budget.allow(Limit::Depth, std::ssize(m_boxes) + 1);
        m_boxes.push_back(std::exchange(m_flow, {}));
        m_isDrawingEmpty = m_isDrawingEmpty || m_boxes.size() == 1;
    }

    void endBox()
    {
        if (m_boxes.empty())
            return;
        flush();
        m_flow = std::move(m_boxes.back());
        m_boxes.pop_back();
        if (m_boxes.empty() && std::exchange(m_isDrawingEmpty, false) && !m_flow.tables.empty())
            m_flow.tables.back().hasPicture = true;
    }

    // Is this a box that is anchored in a cell, or lies on a sheet?
    bool isInBoxOfCell() const
    {
        return std::ranges::any_of(
            m_boxes, [](const Flow& around) { return !around.tables.empty() || around.sheet; });
    }

    void end(QStringView name)
    {
        if (isDrawingOfOdf(m_xml))
            endBox();
        else if (name == u"p" || name == u"h")
            endParagraph();
        else if (name == u"list")
            m_lists.closeList();
        else if (name == u"span")
            closeLook();
        else if (m_isWorkbook)
            endInWorkbook(name);
        else
            endInText(name);
    }

    // What was deleted lies here, and what was inserted stands in the text.
    void skipChanges()
    {
        while (m_xml.readNextStartElement()) {
            ++m_document.revisions.changes;
            m_xml.skipCurrentElement();
        }
    }

    // A note on a cell of a workbook belongs to it; one in a text is somebody's remark on a draft.
    void skip(QStringView name)
    {
        m_document.revisions.comments += name == u"annotation" && !m_isWorkbook;
        m_xml.skipCurrentElement();
    }

    void beginParagraph()
    {
        // A paragraph may stand in another one: in a box that is anchored there.
        flush();
        ++m_flow.paragraphs;
        m_flow.level.reset();
        if (m_xml.name() == u"h")
            m_flow.level = std::max(1, attribute(m_xml, u"outline-level").toInt()) - 1;
        m_flow.number = m_lists.beginParagraph(m_xml);
        openLook(u"paragraph"_qs, attribute(m_xml, u"style-name"));
    }

    // What it does not say itself, that around it does.
    void openLook(const QString& family, const QString& style)
    {
        const TextLook around = m_flow.looks.empty() ? TextLook() : m_flow.looks.back();
        m_flow.looks.push_back(m_styles.look(family, style).over(around));
    }

    void closeLook()
    {
        if (!m_flow.looks.empty())
            m_flow.looks.pop_back();
    }

    void endParagraph()
    {
        flush();
        --m_flow.paragraphs;
        closeLook();
    }

    void addText(QStringView text)
    {
        if (!m_budget.take(Limit::Characters, text.size()))
            return;
        const TextLook look = m_flow.looks.empty() ? TextLook() : m_flow.looks.back();
        if (look.isUnread())
            m_hiddenFigures = m_hiddenFigures || hasDigit(text);
        else if (text == u"\n")
            m_flow.text += text;
        else // lines of the markup are none of the text
            m_flow.text += look.shown(text).replace(u'\n', u' ');
    }

    void flush()
    {
        const bool isParagraph = !m_flow.sheet && m_flow.tables.empty();
        m_isDrawingEmpty = m_isDrawingEmpty && m_flow.text.isEmpty();
        const QString raw = std::exchange(m_flow.text, {});
        const QString text = withNumber(std::exchange(m_flow.number, {}),
                                        isParagraph ? tidyTabs(raw) : tidyLines(raw));
        m_document.hidden.others += std::exchange(m_hiddenFigures, false);
        if (text.isEmpty() || !m_budget.take(Limit::Lines))
            return;
        if (m_flow.sheet)
            m_flow.sheet->addLine(text);
        else if (!m_flow.tables.empty())
            m_flow.tables.back().lines += text;
        else if (isInBoxOfCell())
            m_textOfBoxes += text;
        else
            addParagraph(text);
    }

    void addParagraph(const QString& text)
    {
        if (m_flow.level)
            m_levels[m_document.blocks.size()] = *m_flow.level;
        m_document.blocks.emplace_back(text);
    }

    void addFootnote(const QString& text)
    {
        if (!text.isEmpty())
            m_document.footnotes += text;
    }

    // --- texts

    void startInText(QStringView name)
    {
        if (name == u"table") {
            flush();
            m_budget.allow(Limit::Depth, std::ssize(m_flow.tables) + 1);
            m_flow.tables.emplace_back(m_budget);
        } else if (m_flow.tables.empty()) {
            return;
        } else if (name == u"table-row") {
            m_flow.tables.back().isHidden = isHiddenOdfLine(m_xml);
            if (!m_flow.tables.back().isHidden)
                m_flow.tables.back().builder.beginRow();
        } else if (name == u"table-cell") {
            m_flow.tables.back().columnSpan =
                odfNumber(m_xml, u"number-columns-spanned", mostOdfColumns);
            m_flow.tables.back().rowSpan = odfNumber(m_xml, u"number-rows-spanned", mostOdfRows);
        } else if (name == u"image" || name == u"object") {
            m_flow.tables.back().hasPicture = true;
        }
    }

    void endInText(QStringView name)
    {
        if (m_flow.tables.empty())
            return;
        if (name == u"table-cell" || name == u"covered-table-cell")
            endCell(name == u"covered-table-cell");
        else if (name == u"table")
            endTable();
    }

    // What lies under a merged cell is not seen.
    void endCell(bool isCovered)
    {
        OpenTable& table = m_flow.tables.back();
        const QString text = table.takeCell();
        if (table.isHidden || isCovered)
            m_document.hidden.others += hasDigit(text);
        else
            table.builder.addCell(text, table.rowSpan, table.columnSpan);
    }

    void endTable()
    {
        closeInnermost(m_flow.tables, m_document);
        if (m_flow.tables.empty() && m_boxes.empty())
            addBoxesOfCells(std::exchange(m_textOfBoxes, {}), m_document, m_budget);
    }

    // --- workbooks

    void startInWorkbook(QStringView name)
    {
        if (name == u"table") {
            const TextLook look = m_styles.look(u"table"_qs, attribute(m_xml, u"style-name"));
            const bool isHidden = look.isHidden.value_or(false);
            m_document.hidden.sheets += isHidden;
            if (isHidden)
                m_xml.skipCurrentElement();
            else
                beginSheet();
        } else if (!m_flow.sheet) {
            return;
        } else if (name == u"table-column") {
            m_flow.sheet->addColumns(m_xml);
        } else if (name == u"table-row") {
            m_flow.sheet->beginRow(m_xml);
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            openLook(u"table-cell"_qs, m_flow.sheet->styleOfCell(m_xml));
            m_flow.sheet->beginCell(m_xml);
        }
    }

    void endInWorkbook(QStringView name)
    {
        if (!m_flow.sheet)
            return;
        if (name == u"table-cell" || name == u"covered-table-cell")
            endSheetCell();
        else if (name == u"table-row")
            m_flow.sheet->endRow();
        else if (name == u"table")
            endSheet();
    }

    void beginSheet()
    {
        m_flow.sheet.emplace(attribute(m_xml, u"name"), m_budget);
        m_flow.looks.clear();
    }

    void endSheetCell()
    {
        const TextLook look = m_flow.looks.empty() ? TextLook() : m_flow.looks.back();
        closeLook();
        m_flow.sheet->endCell(look);
    }

    void endSheet()
    {
        SourceTable table = m_flow.sheet->take(m_document.hidden);
        m_flow.sheet.reset();
        if (table.rowCount() > 0)
            m_document.blocks.emplace_back(std::move(table));
        addBoxesOfCells(std::exchange(m_textOfBoxes, {}), m_document, m_budget);
    }

    QXmlStreamReader m_xml;
    Budget& m_budget;
    SourceDocument m_document;
    OdfStyles m_styles;
    OdfLists m_lists;
    Flow m_flow;
    std::vector<Flow> m_boxes;      // what the open ones interrupt
    QStringList m_textOfBoxes;      // that are anchored in the cells of the open table
    bool m_isDrawingEmpty = false;  // no text was read in the open one
    std::map<size_t, int> m_levels; // of the headings, by block
    bool m_hiddenFigures = false;
    bool m_isWorkbook = false;
};

bool isEncrypted(const ZipArchive& archive)
{
    const auto manifest = archive.part(QStringLiteral("META-INF/manifest.xml"));
    return manifest && (*manifest)->readAll().contains("encryption-data");
}

} // namespace

Result<SourceDocument> readOdfSource(const QByteArray& bytes, Budget& budget)
{
    const auto archive = ZipArchive::open(bytes, budget);
    if (!archive)
        return fail(archive.error());
    if (isEncrypted(*archive))
        return lockedByPassword(budget.what());
    const auto part = archive->part(QStringLiteral("content.xml"));
    if (!part)
        return fail(part.error());
    OdfStyles styles;
    OdfLists lists;
    if (const auto named = archive->part(QStringLiteral("styles.xml"))) {
        QXmlStreamReader xml(named->get());
        while (!xml.atEnd() && !budget.isSpent())
            if (xml.readNext() == QXmlStreamReader::StartElement && budget.take(Limit::Nodes) &&
                !styles.add(xml))
                lists.add(xml);
    }
    return OdfReader(**part, std::move(styles), std::move(lists), budget).read();
}

} // namespace gongkai
