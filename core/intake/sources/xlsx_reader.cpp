// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/intake/sources/refusals.h"
#include "core/intake/sources/sparse_sheet.h"
#include "core/intake/sources/workbook_number.h"
#include "core/intake/sources/zip_archive.h"

#include <QHash>
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
        for (const QString& part : *sheets)
            if (const auto done = addSheet(part); !done)
                return fail(done.error());
        return std::move(m_document);
    }

private:
    Result<void> addSheet(const QString& part)
    {
        auto sheet = readSheet(part);
        if (!sheet)
            return fail(sheet.error());
        sheet->dropHidden(m_document.hidden, m_budget);
        SourceTable table = sheet->toTable(m_budget);
        if (m_budget.isSpent())
            return m_budget.refusal();
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
    static QString richText(QXmlStreamReader& xml)
    {
        QString text;
        int depth = 1;
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh")
                xml.skipCurrentElement();
            else if (token == QXmlStreamReader::StartElement && xml.name() == u"t")
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (token == QXmlStreamReader::StartElement)
                ++depth;
            else if (token == QXmlStreamReader::EndElement)
                --depth;
        }
        return text;
    }

    Result<void> readSharedStrings()
    {
        return walk(QStringLiteral("xl/sharedStrings.xml"), [this](QXmlStreamReader& xml) {
            if (xml.name() != u"si")
                return;
            const QString text = richText(xml);
            if (m_budget.take(Limit::Characters, text.size()))
                m_strings.push_back(tidyLines(text));
        });
    }

    // The money unit that each style of cells shows behind its numbers.
    Result<void> readStyles()
    {
        QHash<QString, QString> units; // by the number of the format
        bool ofCells = false;
        return walk(QStringLiteral("xl/styles.xml"), [&](QXmlStreamReader& xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString format = attributes.value(u"numFmtId"_qs).toString();
            if (xml.name() == u"numFmt")
                units.insert(format, unitOfFormat(attributes.value(u"formatCode"_qs).toString()));
            else if (xml.name() == u"xf" && ofCells)
                m_units.push_back(units.value(format));
            else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyles" ||
                     xml.name() == u"dxfs")
                ofCells = xml.name() == u"cellXfs";
        });
    }

    QString unitOfStyle(QStringView style) const
    {
        bool isNumber = false;
        const size_t index = style.toUInt(&isNumber);
        return isNumber && index < m_units.size() ? m_units[index] : QString();
    }

    // The visible sheets in the order of their tabs, each once.
    Result<QStringList> sheetParts()
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
        QStringList parts;
        const auto workbook = walk(QStringLiteral("xl/workbook.xml"), [&](QXmlStreamReader& xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView state = attributes.value(u"state"_qs);
            if (xml.name() != u"sheet")
                return;
            if (state == u"hidden" || state == u"veryHidden") {
                ++m_document.hidden.sheets;
                return;
            }
            for (const QXmlStreamAttribute& attribute : attributes)
                if (attribute.name() == u"id" && targets.contains(attribute.value().toString()))
                    parts += targets.value(attribute.value().toString());
        });
        if (!workbook)
            return fail(workbook.error());
        parts.removeDuplicates();
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
        const QString unit = type.isEmpty() || type == u"n"
                                 ? unitOfStyle(xml.attributes().value(u"s"_qs))
                                 : QString();
        const SheetPlace place = placeFromName(xml.attributes().value(u"r"_qs))
                                     .value_or(SheetPlace{m_row, m_nextColumn});
        m_nextColumn = place.column + 1;
        QString value;
        QString formula;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"f")
                formula = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"is")
                value = richText(xml);
            else
                xml.skipCurrentElement();
        }
        const bool isShared = type == u"s"; // tidy already
        QString text = isShared ? sharedText(value) : tidyLines(textOf(type, value));
        if (!text.isEmpty())
            text += unit;
        if (text.isEmpty() && !formula.isEmpty())
            text = u'=' + tidyLines(formula); // never computed: listed instead of taken for blank
        if (!text.isEmpty() && m_budget.take(Limit::Characters, text.size()))
            sheet.texts.insert_or_assign(place, text);
    }

    QString sharedText(const QString& value) const
    {
        bool isNumber = false;
        const size_t index = value.toUInt(&isNumber);
        return isNumber && index < m_strings.size() ? m_strings[index] : QString();
    }

    static QString textOf(const QString& type, const QString& value)
    {
        if (type == u"b") // as programs show it, not the figure 1
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        const bool isNumber = type.isEmpty() || type == u"n";
        return isNumber ? workbookNumber(value) : value;
    }

    const ZipArchive& m_archive;
    Budget& m_budget;
    SourceDocument m_document;
    std::vector<QString> m_strings;
    std::vector<QString> m_units; // by the number of the style
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
