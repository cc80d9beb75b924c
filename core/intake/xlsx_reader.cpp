// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/readers.h"

#include "core/intake/sparse_sheet.h"
#include "core/intake/workbook_number.h"
#include "core/intake/zip_archive.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

#include <functional>
#include <optional>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

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
    XlsxReader(const ZipArchive& archive, const QString& what) : m_archive(archive), m_what(what) {}

    Result<SourceDocument> read()
    {
        SourceDocument document;
        if (m_archive.has(QStringLiteral("xl/sharedStrings.xml")))
            if (const auto done = readSharedStrings(); !done)
                return fail(done.error());
        const auto sheets = sheetParts();
        if (!sheets)
            return fail(sheets.error());
        for (const QString& part : *sheets) {
            auto sheet = readSheet(part);
            if (!sheet)
                return fail(sheet.error());
            if (SourceTable table = sheet->toTable(); table.rowCount() > 0)
                document.blocks.push_back(std::move(table));
            else if (!sheet->texts.empty())
                return tooLargeToBeAReport(m_what);
        }
        return document;
    }

private:
    // Calls `start` for each element; it may read on to the element's end.
    Result<void> walk(const QString& part, const std::function<void(QXmlStreamReader&)>& start)
    {
        const auto bytes = m_archive.read(part);
        if (!bytes)
            return fail(bytes.error());
        QXmlStreamReader xml(*bytes);
        while (!xml.atEnd() && !m_tooLarge) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return damaged();
            if (token == QXmlStreamReader::StartElement)
                start(xml);
        }
        if (m_tooLarge)
            return tooLargeToBeAReport(m_what);
        if (xml.hasError())
            return damaged();
        return {};
    }

    Failure damaged() const
    {
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: the file is damaged or incomplete; open it in WPS or Excel "
                                 "and save it again.")
                        .arg(m_what));
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
            if (xml.name() == u"si")
                m_strings.push_back(richText(xml));
            m_tooLarge = m_strings.size() > static_cast<size_t>(largestSource);
        });
    }

    // The visible sheets in the order of their tabs.
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
            if (xml.name() != u"sheet" || state == u"hidden" || state == u"veryHidden")
                return;
            for (const QXmlStreamAttribute& attribute : attributes)
                if (attribute.name() == u"id" && targets.contains(attribute.value().toString()))
                    parts += targets.value(attribute.value().toString());
        });
        if (!workbook)
            return fail(workbook.error());
        return parts;
    }

    Result<SparseSheet> readSheet(const QString& part)
    {
        SparseSheet sheet;
        const auto done = walk(part, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"row") {
                m_nextColumn = 0;
                bool isNumber = false;
                const int row = xml.attributes().value(u"r"_qs).toInt(&isNumber);
                m_row = isNumber ? row - 1 : m_row + 1;
            } else if (xml.name() == u"c") {
                readCell(xml, sheet);
            } else if (xml.name() == u"mergeCell") {
                const QString range = xml.attributes().value(u"ref"_qs).toString();
                const auto first = placeFromName(QStringView(range).left(range.indexOf(u':')));
                const auto last = placeFromName(range.section(u':', 1));
                if (first && last && sheet.merges.size() < largestSource)
                    sheet.merges.push_back({*first, *last});
            }
            m_tooLarge = sheet.texts.size() > static_cast<size_t>(largestSource);
        });
        if (!done)
            return fail(done.error());
        return sheet;
    }

    void readCell(QXmlStreamReader& xml, SparseSheet& sheet)
    {
        const QString type = xml.attributes().value(u"t"_qs).toString();
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
        QString text = tidyLines(textOf(type, value));
        if (text.isEmpty() && !formula.isEmpty())
            text = u'=' + tidyLines(formula); // never computed: listed instead of taken for blank
        if (!text.isEmpty())
            sheet.texts.insert_or_assign(place, text);
    }

    QString textOf(const QString& type, const QString& value) const
    {
        if (type == u"s") {
            bool isNumber = false;
            const size_t index = value.toUInt(&isNumber);
            return isNumber && index < m_strings.size() ? m_strings[index] : QString();
        }
        if (type == u"b") // as programs show it, not the figure 1
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        const bool isNumber = type.isEmpty() || type == u"n";
        return isNumber ? workbookNumber(value) : value;
    }

    const ZipArchive& m_archive;
    QString m_what;
    std::vector<QString> m_strings;
    int m_row = -1;
    int m_nextColumn = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<SourceDocument> readXlsxSource(const QByteArray& bytes, const QString& what)
{
    const auto archive = ZipArchive::open(bytes, what);
    if (!archive)
        return fail(archive.error());
    return XlsxReader(*archive, what).read();
}

} // namespace gongkai
