// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/intake/sources/edged_table.h"
#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/number_format.h"
#include "core/intake/sources/odf_lists.h"
#include "core/intake/sources/odf_styles.h"
#include "core/intake/sources/refusals.h"
#include "core/intake/sources/sparse_sheet.h"
#include "core/intake/sources/tabbed_lines.h"
#include "core/intake/sources/workbook_number.h"
#include "core/intake/sources/xml_attribute.h"
#include "core/intake/sources/zip_archive.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

constexpr int mostRows = 1'048'576; // of a sheet
constexpr int mostColumns = 16'384;

int numberOf(const QXmlStreamReader& xml, QStringView name, int most)
{
    return std::clamp(attribute(xml, name).toInt(), 1, most);
}

// Comments, and what says how things look.
bool isUnread(QStringView name)
{
    return name == u"annotation" || name == u"font-face-decls" || name == u"scripts" ||
           name == u"hidden-text" || name == u"forms" || name == u"ruby-text";
}

// A table of a text being read; its cells may hold tables themselves.
struct OpenTable
{
    explicit OpenTable(Budget& budget) : builder(budget) {}

    SourceTableBuilder builder;
    std::vector<SourceTable> nested;
    QStringList lines; // of the open cell
    int columnSpan = 1;
    int rowSpan = 1;
    bool isHidden = false; // the open row
    bool hasPicture = false;
};

// A sheet being read.
struct OpenSheet
{
    QString name{};
    SparseSheet sheet;
    SheetPlace place;
    QStringList lines;                           // of the open cell
    QString value;                               // of the open cell, when it is a number
    int columns = 0;                             // told about so far
    std::vector<std::pair<int, QString>> styles; // of columns, up to the one before a number
    QString rowStyle;
    int rowRepeats = 1;                         // of the open row
    int cellRepeats = 1;                        // of the open cell
    std::vector<std::pair<int, QString>> texts; // of the open row, by column
};

// What a box or a drawing interrupts: its text is its own, and none of the paragraph or the cell in
// which it is anchored.
struct AroundBox
{
    std::vector<OpenTable> tables{};
    std::optional<OpenSheet> sheet{};
    std::vector<TextLook> looks{};
    QString text{};
    QString number{};
    std::optional<int> level{};
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
            else if (token == QXmlStreamReader::Characters && m_paragraphs > 0)
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
        else if (isUnread(name))
            skip(name);
        else if (isDrawing(m_xml))
            beginBox();
        else if (m_styles.add(m_xml) || m_lists.add(m_xml))
            return;
        else if (name == u"note")
            readFootnote();
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

    // What is drawn on a page, text in it included; no link.
    static bool isDrawing(const QXmlStreamReader& xml)
    {
        static const QSet<QStringView> drawings{
            u"frame",   u"custom-shape", u"rect", u"line",    u"ellipse",   u"circle",
            u"polygon", u"polyline",     u"path", u"caption", u"connector", u"regular-polygon"};
        return xml.namespaceUri().endsWith(u":drawing:1.0") && drawings.contains(xml.name());
    }

    void beginBox()
    {
        m_budget.allow(Limit::Depth, std::ssize(m_boxes) + 1);
        m_boxes.push_back({std::exchange(m_tables, {}), std::exchange(m_sheet, {}),
                           std::exchange(m_looks, {}), std::exchange(m_text, {}),
                           std::exchange(m_number, {}), m_level, std::exchange(m_paragraphs, 0)});
        m_isDrawingEmpty = m_isDrawingEmpty || m_boxes.size() == 1;
    }

    void endBox()
    {
        if (m_boxes.empty())
            return;
        flush();
        AroundBox around = std::move(m_boxes.back());
        m_boxes.pop_back();
        m_tables = std::move(around.tables);
        m_sheet = std::move(around.sheet);
        m_looks = std::move(around.looks);
        m_text = std::move(around.text);
        m_number = std::move(around.number);
        m_level = around.level;
        m_paragraphs = around.paragraphs;
        if (m_boxes.empty() && std::exchange(m_isDrawingEmpty, false) && !m_tables.empty())
            m_tables.back().hasPicture = true;
    }

    // Is this a box that is anchored in a cell, or lies on a sheet?
    bool isInBoxOfCell() const
    {
        return std::ranges::any_of(m_boxes, [](const AroundBox& around) {
            return !around.tables.empty() || around.sheet;
        });
    }

    void end(QStringView name)
    {
        if (isDrawing(m_xml))
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
        ++m_paragraphs;
        m_level.reset();
        if (m_xml.name() == u"h")
            m_level = std::max(1, attribute(m_xml, u"outline-level").toInt()) - 1;
        m_number = m_lists.beginParagraph(m_xml);
        openLook(u"paragraph"_qs, attribute(m_xml, u"style-name"));
    }

    // What it does not say itself, that around it does.
    void openLook(const QString& family, const QString& style)
    {
        const TextLook around = m_looks.empty() ? TextLook() : m_looks.back();
        m_looks.push_back(m_styles.look(family, style).over(around));
    }

    void closeLook()
    {
        if (!m_looks.empty())
            m_looks.pop_back();
    }

    void endParagraph()
    {
        flush();
        --m_paragraphs;
        closeLook();
    }

    void addText(QStringView text)
    {
        if (!m_budget.take(Limit::Characters, text.size()))
            return;
        const TextLook look = m_looks.empty() ? TextLook() : m_looks.back();
        if (look.isUnread())
            m_hiddenFigures = m_hiddenFigures || hasDigit(text);
        else if (text == u"\n")
            m_text += text;
        else // lines of the markup are none of the text
            m_text += look.shown(text).replace(u'\n', u' ');
    }

    void flush()
    {
        const bool isParagraph = !m_sheet && m_tables.empty();
        m_isDrawingEmpty = m_isDrawingEmpty && m_text.isEmpty();
        const QString raw = std::exchange(m_text, {});
        const QString text =
            withNumber(std::exchange(m_number, {}), isParagraph ? tidyTabs(raw) : tidyLines(raw));
        m_document.hidden.others += std::exchange(m_hiddenFigures, false);
        if (text.isEmpty() || !m_budget.take(Limit::Lines))
            return;
        if (m_sheet)
            m_sheet->lines += text;
        else if (!m_tables.empty())
            m_tables.back().lines += text;
        else if (isInBoxOfCell())
            m_textOfBoxes += text;
        else
            addParagraph(text);
    }

    void addParagraph(const QString& text)
    {
        if (m_level)
            m_levels[m_document.blocks.size()] = *m_level;
        m_document.blocks.emplace_back(text);
    }

    void readFootnote()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd() && !m_budget.isSpent();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::Characters &&
                       m_budget.take(Limit::Characters, m_xml.text().size())) {
                text += m_xml.text();
            } else if (token == QXmlStreamReader::StartElement && m_budget.take(Limit::Nodes)) {
                if (m_xml.name() == u"note-citation") {
                    m_xml.skipCurrentElement();
                    continue;
                }
                ++depth;
                if (m_xml.name() != u"span")
                    text += u' ';
            }
        }
        if (text = text.simplified(); !text.isEmpty())
            m_document.footnotes += text;
    }

    static bool isHiddenLine(const QXmlStreamReader& xml)
    {
        const QString said = attribute(xml, u"visibility");
        return said == u"collapse" || said == u"filter";
    }

    // --- texts

    void startInText(QStringView name)
    {
        if (name == u"table") {
            flush();
            m_budget.allow(Limit::Depth, std::ssize(m_tables) + 1);
            m_tables.emplace_back(m_budget);
        } else if (m_tables.empty()) {
            return;
        } else if (name == u"table-row") {
            m_tables.back().isHidden = isHiddenLine(m_xml);
            if (!m_tables.back().isHidden)
                m_tables.back().builder.beginRow();
        } else if (name == u"table-cell") {
            m_tables.back().columnSpan = numberOf(m_xml, u"number-columns-spanned", mostColumns);
            m_tables.back().rowSpan = numberOf(m_xml, u"number-rows-spanned", mostRows);
        } else if (name == u"image" || name == u"object") {
            m_tables.back().hasPicture = true;
        }
    }

    void endInText(QStringView name)
    {
        if (m_tables.empty())
            return;
        if (name == u"table-cell" || name == u"covered-table-cell")
            endCell(name == u"covered-table-cell");
        else if (name == u"table")
            endTable();
    }

    // What lies under a merged cell is not seen.
    void endCell(bool isCovered)
    {
        OpenTable& table = m_tables.back();
        QString text = table.lines.join(u'\n');
        if (std::exchange(table.hasPicture, false))
            text = withPicture(text);
        table.lines.clear();
        if (table.isHidden || isCovered)
            m_document.hidden.others += hasDigit(text);
        else
            table.builder.addCell(text, table.rowSpan, table.columnSpan);
    }

    void endTable()
    {
        OpenTable table = std::move(m_tables.back());
        m_tables.pop_back();
        SourceTable grid = table.builder.take();
        if (m_tables.empty()) {
            addTable(std::move(grid), m_document);
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
        } else if (!m_sheet) {
            return;
        } else if (name == u"table-column") {
            addColumns();
        } else if (name == u"table-row") {
            beginSheetRow();
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            beginSheetCell();
        }
    }

    void endInWorkbook(QStringView name)
    {
        if (!m_sheet)
            return;
        if (name == u"table-cell" || name == u"covered-table-cell")
            endSheetCell();
        else if (name == u"table-row")
            endSheetRow();
        else if (name == u"table")
            endSheet();
    }

    void beginSheet()
    {
        m_sheet.emplace();
        m_sheet->name = attribute(m_xml, u"name");
        m_looks.clear();
    }

    void addColumns()
    {
        const int count = numberOf(m_xml, u"number-columns-repeated", mostColumns);
        for (int i = 0; i < count && isHiddenLine(m_xml) && m_budget.take(Limit::Steps); ++i)
            m_sheet->sheet.hiddenColumns.add(m_sheet->columns + i);
        m_sheet->columns = std::min(m_sheet->columns + count, mostColumns);
        if (m_budget.take(Limit::Nodes))
            m_sheet->styles.emplace_back(m_sheet->columns,
                                         attribute(m_xml, u"default-cell-style-name"));
    }

    void beginSheetRow()
    {
        m_sheet->place.column = 0;
        m_sheet->texts.clear();
        m_sheet->rowStyle = attribute(m_xml, u"default-cell-style-name");
        m_sheet->rowRepeats = numberOf(m_xml, u"number-rows-repeated", mostRows);
        for (int i = 0;
             i < m_sheet->rowRepeats && isHiddenLine(m_xml) && m_budget.take(Limit::Rows); ++i)
            m_sheet->sheet.hiddenRows.add(m_sheet->place.row + i);
    }

    // The style of the cell itself, else of its row, else of its column.
    QString styleOfCell() const
    {
        QString style = attribute(m_xml, u"style-name");
        if (style.isEmpty())
            style = m_sheet->rowStyle;
        const auto column = std::ranges::upper_bound(m_sheet->styles, m_sheet->place.column, {},
                                                     &std::pair<int, QString>::first);
        return style.isEmpty() && column != m_sheet->styles.end() ? column->second : style;
    }

    void beginSheetCell()
    {
        OpenSheet& open = *m_sheet;
        openLook(u"table-cell"_qs, styleOfCell());
        open.lines.clear();
        open.value.clear();
        open.cellRepeats = numberOf(m_xml, u"number-columns-repeated", mostColumns);
        const QString type = attribute(m_xml, u"value-type");
        if (type == u"float" || type == u"currency")
            open.value = workbookNumber(attribute(m_xml, u"value"));
        const int columns = numberOf(m_xml, u"number-columns-spanned", mostColumns);
        const int rows = numberOf(m_xml, u"number-rows-spanned", mostRows);
        const SheetPlace at = open.place;
        if ((rows > 1 || columns > 1) && m_budget.take(Limit::Nodes))
            open.sheet.merges.push_back({at, {at.row + rows - 1, at.column + columns - 1}});
    }

    static QString textOf(const OpenSheet& open)
    {
        const QString shown = open.lines.join(u'\n');
        return open.value.isEmpty() ? shown : numberAsShown(open.value, shown);
    }

    void endSheetCell()
    {
        OpenSheet& open = *m_sheet;
        const TextLook look = m_looks.empty() ? TextLook() : m_looks.back();
        closeLook();
        if (look.isUnread()) // a number stands in an attribute, too
            open.value.clear();
        const QString text = look.shown(tidyLines(textOf(open)));
        open.lines.clear();
        for (int i = 0; i < open.cellRepeats && !text.isEmpty() && m_budget.take(Limit::Fields) &&
                        m_budget.take(Limit::Characters, text.size());
             ++i)
            open.texts.emplace_back(open.place.column + i, text);
        open.place.column = std::min(open.place.column + open.cellRepeats, mostColumns);
    }

    void endSheetRow()
    {
        OpenSheet& open = *m_sheet;
        for (int i = 0; i < open.rowRepeats && !open.texts.empty(); ++i)
            for (const auto& [column, text] : open.texts) {
                if (!m_budget.take(Limit::Cells))
                    return;
                open.sheet.texts.insert_or_assign({open.place.row + i, column}, text);
            }
        open.place.row = std::min(open.place.row + open.rowRepeats, mostRows);
    }

    void endSheet()
    {
        const QString name = m_sheet->name;
        SparseSheet sheet = std::move(m_sheet->sheet);
        m_sheet.reset();
        sheet.dropHidden(m_document.hidden, m_budget);
        SourceTable table = sheet.toTable(m_budget);
        table.setName(name);
        if (table.rowCount() > 0)
            m_document.blocks.emplace_back(std::move(table));
        addBoxesOfCells(std::exchange(m_textOfBoxes, {}), m_document, m_budget);
    }

    QXmlStreamReader m_xml;
    Budget& m_budget;
    SourceDocument m_document;
    OdfStyles m_styles;
    OdfLists m_lists;
    QString m_number;               // before the open paragraph
    std::optional<int> m_level;     // of the open one, when it is a heading
    std::map<size_t, int> m_levels; // of the headings, by block
    std::vector<TextLook> m_looks;  // of what is open: cells, paragraphs and spans
    int m_paragraphs = 0;           // open
    QString m_text;
    bool m_hiddenFigures = false;
    std::vector<AroundBox> m_boxes; // that are open
    bool m_isDrawingEmpty = false;  // no text was read in the open one
    QStringList m_textOfBoxes;      // that are anchored in the cells of the open table
    bool m_isWorkbook = false;
    std::vector<OpenTable> m_tables;
    std::optional<OpenSheet> m_sheet;
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
