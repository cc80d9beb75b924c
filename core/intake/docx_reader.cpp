// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/readers.h"

#include "core/base/figure.h"
#include "core/intake/zip_archive.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr int deepestTables = 32;

// A table being read; its cells may hold tables themselves.
struct OpenTable
{
    SourceTableBuilder builder;
    std::vector<SourceTable> nested;
    QStringList lines; // of the open cell
    int columnSpan = 1;
    bool continues = false;
};

class DocxReader
{
public:
    DocxReader(const QByteArray& xml, const QString& what) : m_xml(xml), m_what(what) {}

    Result<SourceDocument> read()
    {
        while (!m_xml.atEnd() && !m_tooLarge) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                return damaged();
            case QXmlStreamReader::StartElement:
                start(m_xml.name());
                break;
            case QXmlStreamReader::EndElement:
                end(m_xml.name());
                break;
            case QXmlStreamReader::Characters:
                if (m_inText)
                    m_text += m_xml.text();
                break;
            default:
                break;
            }
        }
        if (m_tooLarge)
            return tooLargeToBeAReport(m_what);
        if (m_xml.hasError())
            return damaged();
        return std::move(m_document);
    }

private:
    Failure damaged() const
    {
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: the file is damaged or incomplete; open it in WPS or Word "
                                 "and save it again.")
                        .arg(m_what));
    }

    QString value() const
    {
        for (const QXmlStreamAttribute& attribute : m_xml.attributes())
            if (attribute.name() == u"val")
                return attribute.value().toString();
        return {};
    }

    // Deletions, the old place of moved text, and the second telling of a drawing.
    static bool isUnread(QStringView name)
    {
        return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"sectPr" ||
               name == u"tblPrEx" || name == u"rPr" || name == u"pPr";
    }

    void start(QStringView name)
    {
        if (isUnread(name) && !(name == u"del" && m_inRowProperties))
            m_xml.skipCurrentElement();
        else if (name == u"t")
            m_inText = true;
        else if (name == u"tab")
            m_text += u' ';
        else if (name == u"br" || name == u"cr")
            m_text += u'\n';
        else if (name == u"tbl")
            openTable();
        else if (!m_tables.empty())
            startInTable(name);
    }

    void startInTable(QStringView name)
    {
        OpenTable& table = m_tables.back();
        if (name == u"tr")
            table.builder.beginRow();
        else if (name == u"trPr")
            m_inRowProperties = true;
        else if (name == u"gridBefore" && m_inRowProperties)
            table.builder.skip(std::clamp(value().toInt(), 0, 1000));
        else if (name == u"del" && m_inRowProperties)
            m_rowDeleted = true;
        else if (name == u"gridSpan")
            table.columnSpan = value().toInt();
        else if (name == u"vMerge")
            table.continues = value() != u"restart";
    }

    void end(QStringView name)
    {
        if (name == u"t")
            m_inText = false;
        else if (name == u"p")
            endParagraph();
        else if (name == u"trPr")
            m_inRowProperties = false;
        else if (name == u"tr")
            m_rowDeleted = false;
        else if (name == u"tc" && !m_tables.empty())
            closeCell();
        else if (name == u"tbl" && !m_tables.empty())
            closeTable();
    }

    void endParagraph()
    {
        const QString text = tidyLines(m_text);
        m_text.clear();
        if (text.isEmpty())
            return;
        m_tooLarge = m_tooLarge || ++m_pieces > largestSource;
        if (m_tables.empty())
            m_document.blocks.push_back(text);
        else
            m_tables.back().lines += text;
    }

    void openTable()
    {
        endParagraph();
        m_tooLarge = m_tooLarge || m_tables.size() >= deepestTables;
        m_tables.emplace_back();
    }

    void closeCell()
    {
        endParagraph();
        OpenTable& table = m_tables.back();
        const QString text = table.lines.join(u'\n');
        if (!m_rowDeleted && table.continues)
            table.builder.continueCell(table.columnSpan);
        else if (!m_rowDeleted)
            table.builder.addCell(text, 1, table.columnSpan);
        table.lines.clear();
        table.columnSpan = 1;
        table.continues = false;
        m_tooLarge = m_tooLarge || table.builder.tooLarge() || ++m_pieces > largestSource;
    }

    void closeTable()
    {
        OpenTable table = std::move(m_tables.back());
        m_tables.pop_back();
        SourceTable grid = table.builder.take();
        if (m_tables.empty()) {
            addTopTable(grid);
            std::ranges::move(table.nested, std::back_inserter(m_document.blocks));
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
        if (grid.columnCount() > 1) {
            m_document.blocks.push_back(std::move(grid));
            return;
        }
        for (const SourceCell& cell : grid.cells())
            for (const QString& line : cell.text.split(u'\n', Qt::SkipEmptyParts))
                m_document.blocks.push_back(line);
    }

    QXmlStreamReader m_xml;
    QString m_what;
    SourceDocument m_document;
    std::vector<OpenTable> m_tables;
    QString m_text;
    int m_pieces = 0;
    bool m_inText = false;
    bool m_inRowProperties = false;
    bool m_rowDeleted = false;
    bool m_tooLarge = false;
};

} // namespace

Result<SourceDocument> readDocxSource(const QByteArray& bytes, const QString& what)
{
    const auto archive = ZipArchive::open(bytes, what);
    if (!archive)
        return fail(archive.error());
    const auto xml = archive->read(QStringLiteral("word/document.xml"));
    if (!xml)
        return fail(xml.error());
    return DocxReader(*xml, what).read();
}

} // namespace gongkai
