// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/intake/sources/docx_parts_read.h"
#include "core/intake/sources/number_format.h"
#include "core/intake/sources/refusals.h"
#include "core/intake/sources/rich_text.h"
#include "core/intake/sources/sparse_sheet.h"
#include "core/intake/sources/zip_archive.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <optional>

namespace gongkai {
namespace {

constexpr int mostColumns = 16'384; // of a sheet
constexpr int mostRows = 1'048'576;

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

// “BC12”; nothing for anything else.
std::optional<SheetPlace> placeFromName(QStringView name)
{
    SheetPlace place;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && at < 3; ++at)
        place.column = place.column * 26 + name[at].unicode() - u'A' + 1;
    bool isNumber = false;
    place.row = name.sliced(at).toInt(&isNumber);
    if (at == 0 || !isNumber || place.row < 1)
        return std::nullopt;
    return SheetPlace{place.row - 1, place.column - 1};
}

// How the cells of a style look.
struct CellStyle
{
    QString format; // of numbers
    TextLook look;
};

class XlsxReader
{
public:
    XlsxReader(const ZipArchive& archive, Budget& budget) : m_archive(archive), m_budget(budget) {}

    Result<SourceDocument> read()
    {
        if (m_archive.has(QStringLiteral("xl/sharedStrings.xml")))
            if (const auto done = readSharedStrings(); !done)
                return fail(done.error());
        if (m_archive.has(QStringLiteral("xl/styles.xml")))
            if (const auto done = readStyles(); !done)
                return fail(done.error());
        const auto sheets = sheetParts();
        if (!sheets)
            return fail(sheets.error());
        for (const SheetPart& sheet : *sheets)
            if (const auto done = addSheet(sheet); !done)
                return fail(done.error());
        return std::move(m_document);
    }

private:
    struct SheetPart
    {
        QString part;
        QString name;
    };

    Result<void> addSheet(const SheetPart& named)
    {
        auto sheet = readSheet(named.part);
        if (!sheet)
            return fail(sheet.error());
        sheet->dropHidden(m_document.hidden, m_budget);
        SourceTable table = sheet->toTable(m_budget);
        if (m_budget.isSpent())
            return m_budget.refusal();
        table.setName(named.name);
        if (table.rowCount() > 0)
            m_document.blocks.push_back(std::move(table));
        return {};
    }

    // Calls `start` for each element; it may read on to the element's end.
    Result<void> walk(const QString& name, const std::function<void(QXmlStreamReader&)>& start)
    {
        const auto part = m_archive.part(name);
        if (!part)
            return fail(part.error());
        QXmlStreamReader xml(part->get());
        while (!xml.atEnd() && !m_budget.isSpent())
            if (xml.readNext() == QXmlStreamReader::StartElement && m_budget.take(Limit::Nodes))
                start(xml);
        if (m_budget.isSpent())
            return m_budget.refusal();
        if (xml.hasError())
            return damagedSource(m_budget.what());
        return {};
    }

    // The text of <si> or <is>: its runs, without the reading aids of East Asian text.
    static RichText richText(QXmlStreamReader& xml)
    {
        RichText text;
        std::optional<TextLook> look;
        int depth = 1;
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh")
                xml.skipCurrentElement();
            else if (token == QXmlStreamReader::StartElement && xml.name() == u"t")
                text.runs.push_back(
                    {xml.readElementText(QXmlStreamReader::IncludeChildElements), look});
            else if (token == QXmlStreamReader::StartElement) {
                ++depth;
                startRun(xml, look);
            } else if (token == QXmlStreamReader::EndElement)
                --depth;
        }
        return text;
    }

    // A run of its own font says all of it.
    static void startRun(const QXmlStreamReader& xml, std::optional<TextLook>& look)
    {
        if (xml.name() == u"r")
            look.reset();
        else if (xml.name() == u"rPr")
            look.emplace();
        else if (look)
            docx_read::addToLook(xml, *look);
    }

    static qsizetype lengthOf(const RichText& text)
    {
        qsizetype length = 0;
        for (const RichText::Run& run : text.runs)
            length += run.text.size();
        return length;
    }

    Result<void> readSharedStrings()
    {
        return walk(QStringLiteral("xl/sharedStrings.xml"), [this](QXmlStreamReader& xml) {
            if (xml.name() != u"si")
                return;
            RichText text = richText(xml);
            if (m_budget.take(Limit::Characters, lengthOf(text)) &&
                m_budget.take(Limit::Nodes, std::ssize(text.runs)))
                m_strings.push_back(std::move(text));
        });
    }

    Result<void> readStyles()
    {
        QHash<QString, QString> formats; // by their numbers
        std::vector<TextLook> fonts;
        QString list; // the open one of those that hold elements of the same names
        return walk(QStringLiteral("xl/styles.xml"), [&](QXmlStreamReader& xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString format = attributes.value(u"numFmtId"_qs).toString();
            if (xml.name() == u"numFmt")
                formats.insert(format, attributes.value(u"formatCode"_qs).toString());
            else if (xml.name() == u"xf" && list == u"cellXfs")
                m_styles.push_back({formats.value(format, builtInFormat(format.toInt())),
                                    fontOf(attributes, fonts)});
            else if (xml.name() == u"font" && list == u"fonts")
                fonts.emplace_back();
            else if (isStyleList(xml.name()))
                list = xml.name().toString();
            else if (list == u"fonts" && !fonts.empty())
                docx_read::addToLook(xml, fonts.back());
        });
    }

    static bool isStyleList(QStringView name)
    {
        return name == u"fonts" || name == u"fills" || name == u"borders" ||
               name == u"cellStyleXfs" || name == u"cellXfs" || name == u"cellStyles" ||
               name == u"dxfs";
    }

    static TextLook fontOf(const QXmlStreamAttributes& attributes,
                           const std::vector<TextLook>& fonts)
    {
        bool isNumber = false;
        const size_t index = attributes.value(u"fontId"_qs).toUInt(&isNumber);
        return isNumber && index < fonts.size() ? fonts[index] : TextLook();
    }

    CellStyle styleOf(const QXmlStreamAttributes& attributes) const
    {
        bool isNumber = false;
        const size_t index = attributes.value(u"s"_qs).toUInt(&isNumber);
        if (!m_styles.empty() && !isNumber)
            return m_styles.front();
        return index < m_styles.size() ? m_styles[index] : CellStyle();
    }

    // The visible sheets in the order of their tabs, each once.
    Result<std::vector<SheetPart>> sheetParts()
    {
        QHash<QString, QString> targets;
        const auto relations =
            walk(QStringLiteral("xl/_rels/workbook.xml.rels"), [&](QXmlStreamReader& xml) {
                const auto attributes = xml.attributes();
                QString target = attributes.value(u"Target"_qs).toString();
                target = target.startsWith(u'/') ? target.sliced(1) : u"xl/" + target;
                targets.insert(attributes.value(u"Id"_qs).toString(), target);
            });
        if (!relations)
            return fail(relations.error());
        std::vector<SheetPart> parts;
        QSet<QString> known;
        const auto workbook = walk(QStringLiteral("xl/workbook.xml"), [&](QXmlStreamReader& xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView state = attributes.value(u"state"_qs);
            if (xml.name() == u"workbookPr")
                m_since1904 = isTrue(attributes.value(u"date1904"_qs));
            if (xml.name() != u"sheet")
                return;
            if (state == u"hidden" || state == u"veryHidden") {
                ++m_document.hidden.sheets;
                return;
            }
            for (const QXmlStreamAttribute& attribute : attributes) {
                const QString part = targets.value(attribute.value().toString());
                if (attribute.name() != u"id" || part.isEmpty() || known.contains(part))
                    continue;
                known.insert(part);
                parts.push_back({part, attributes.value(u"name"_qs).toString()});
            }
        });
        if (!workbook)
            return fail(workbook.error());
        return parts;
    }

    Result<SparseSheet> readSheet(const QString& part)
    {
        SparseSheet sheet;
        m_row = -1;
        m_nextColumn = 0;
        const auto done = walk(part, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"row")
                beginRow(xml.attributes(), sheet);
            else if (xml.name() == u"c")
                readCell(xml, sheet);
            else if (xml.name() == u"col")
                readColumns(xml.attributes(), sheet);
            else if (xml.name() == u"mergeCell")
                readMerge(xml.attributes().value(u"ref"_qs).toString(), sheet);
        });
        if (!done)
            return fail(done.error());
        return sheet;
    }

    void beginRow(const QXmlStreamAttributes& attributes, SparseSheet& sheet)
    {
        m_nextColumn = 0;
        bool isNumber = false;
        const int row = attributes.value(u"r"_qs).toInt(&isNumber);
        m_row = isNumber && row > 0 && row <= mostRows ? row - 1 : m_row + 1;
        if (isTrue(attributes.value(u"hidden"_qs)) && m_budget.take(Limit::Rows))
            sheet.hiddenRows.add(m_row);
    }

    void readColumns(const QXmlStreamAttributes& attributes, SparseSheet& sheet)
    {
        const int first = std::max(attributes.value(u"min"_qs).toInt(), 1);
        const int last = std::min(attributes.value(u"max"_qs).toInt(), mostColumns);
        if (!isTrue(attributes.value(u"hidden"_qs)))
            return;
        for (int column = first; column <= last && m_budget.take(Limit::Steps); ++column)
            sheet.hiddenColumns.add(column - 1);
    }

    void readMerge(const QString& range, SparseSheet& sheet)
    {
        const auto first = placeFromName(QStringView(range).left(range.indexOf(u':')));
        const auto last = placeFromName(range.section(u':', 1));
        if (first && last)
            sheet.merges.push_back({*first, *last});
    }

    void readCell(QXmlStreamReader& xml, SparseSheet& sheet)
    {
        const QString type = xml.attributes().value(u"t"_qs).toString();
        const CellStyle style = styleOf(xml.attributes());
        const SheetPlace place = placeFromName(xml.attributes().value(u"r"_qs))
                                     .value_or(SheetPlace{m_row, m_nextColumn});
        m_nextColumn = place.column + 1;
        QString value;
        RichText rich;
        QString formula;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"f")
                formula = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"is")
                rich = richText(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == u"s")
            rich = sharedText(value);
        else if (rich.runs.empty())
            rich.runs.push_back({textOf(type, value, style), {}});
        bool leftOut = false;
        QString text = rich.shown(style.look, leftOut);
        m_document.hidden.others += leftOut;
        if (text.isEmpty() && !leftOut && !formula.isEmpty())
            text = u'=' + tidyLines(formula); // never computed: listed instead of taken for blank
        if (!text.isEmpty() && m_budget.take(Limit::Characters, text.size()))
            sheet.texts.insert_or_assign(place, text);
    }

    RichText sharedText(const QString& value) const
    {
        bool isNumber = false;
        const size_t index = value.toUInt(&isNumber);
        return isNumber && index < m_strings.size() ? m_strings[index] : RichText();
    }

    QString textOf(const QString& type, const QString& value, const CellStyle& style) const
    {
        if (type == u"b") // as programs show it, not the figure 1
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        const bool isNumber = type.isEmpty() || type == u"n";
        return isNumber && !value.isEmpty() ? formattedNumber(value, style.format, m_since1904)
                                            : value;
    }

    const ZipArchive& m_archive;
    Budget& m_budget;
    SourceDocument m_document;
    std::vector<RichText> m_strings;
    std::vector<CellStyle> m_styles; // of cells, by number
    bool m_since1904 = false;        // days are counted
    int m_row = -1;
    int m_nextColumn = 0;
};

} // namespace

Result<SourceDocument> readXlsxSource(const QByteArray& bytes, Budget& budget)
{
    const auto archive = ZipArchive::open(bytes, budget);
    if (!archive)
        return fail(archive.error());
    return XlsxReader(*archive, budget).read();
}

} // namespace gongkai
