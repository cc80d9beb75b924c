// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/readers.h"

#include "core/base/figure.h"

#include <QSet>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>

namespace gongkai {
namespace {

constexpr qsizetype largestPage = 32 * 1024 * 1024;
constexpr qsizetype deepestTables = 64;

const QSet<QString>& unreadTags()
{
    static const QSet<QString> tags{
        QStringLiteral("script"), QStringLiteral("style"),    QStringLiteral("head"),
        QStringLiteral("del"),    QStringLiteral("textarea"), QStringLiteral("select"),
        QStringLiteral("object"), QStringLiteral("template"), QStringLiteral("noscript"),
        QStringLiteral("title"),  QStringLiteral("comment"), // notes on LibreOffice's cells
    };
    return tags;
}

const QSet<QString>& inlineTags()
{
    static const QSet<QString> tags{
        QStringLiteral("a"),    QStringLiteral("b"),           QStringLiteral("i"),
        QStringLiteral("u"),    QStringLiteral("em"),          QStringLiteral("strong"),
        QStringLiteral("span"), QStringLiteral("font"),        QStringLiteral("sub"),
        QStringLiteral("sup"),  QStringLiteral("s"),           QStringLiteral("strike"),
        QStringLiteral("ins"),  QStringLiteral("mark"),        QStringLiteral("small"),
        QStringLiteral("big"),  QStringLiteral("label"),       QStringLiteral("code"),
        QStringLiteral("o:p"),  QStringLiteral("st1:chsdate"), QStringLiteral("wbr"),
        QStringLiteral("abbr"), QStringLiteral("img"),         QStringLiteral("bdo"),
    };
    return tags;
}

bool isFigureText(const QString& text)
{
    return !text.isEmpty() && readFigure(text, CellType::Money).has_value();
}

// A table being read: its own cells, and beside them everything they hold in reading order.
struct OpenTable
{
    SourceTableBuilder builder;
    std::vector<SourceBlock> content; // of finished cells, used when the table is only layout
    std::vector<SourceBlock> nested;  // the tables of finished cells
    std::vector<SourceBlock> cell;    // of the open cell
    int rowSpan = 1;
    int columnSpan = 1;
    bool cellOpen = false;
};

// Receives libxml2's events; broken markup has been mended by then as far as it can be.
class HtmlReader
{
public:
    Result<SourceDocument> read(const QString& text, const QString& what)
    {
        const QByteArray utf8 = text.toUtf8();
        xmlSAXHandler handler{};
        handler.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
            static_cast<HtmlReader*>(self)->start(name, attributes);
        };
        handler.endElement = [](void* self, const xmlChar* name) {
            static_cast<HtmlReader*>(self)->end(name);
        };
        handler.characters = [](void* self, const xmlChar* chars, int length) {
            static_cast<HtmlReader*>(self)->characters(chars, length);
        };
        handler.ignorableWhitespace = handler.characters;
        handler.cdataBlock = handler.characters;
        const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxtPtr)> context(
            htmlNewParserCtxt(), htmlFreeParserCtxt);
        if (!context)
            return tooLargeToBeAReport(what);
        *context->sax = handler;
        context->userData = this;
        const xmlDocPtr document = htmlCtxtReadMemory(
            context.get(), utf8.constData(), static_cast<int>(utf8.size()), nullptr, "UTF-8",
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                HTML_PARSE_IGNORE_ENC);
        if (document)
            xmlFreeDoc(document);
        while (!m_tables.empty())
            closeTable();
        endParagraph();
        if (m_tooLarge)
            return tooLargeToBeAReport(what);
        return std::move(m_document);
    }

private:
    void start(const xmlChar* name, const xmlChar** attributes)
    {
        const QString tag = QString::fromUtf8(reinterpret_cast<const char*>(name)).toLower();
        if (m_unread > 0 || unreadTags().contains(tag)) {
            ++m_unread;
            return;
        }
        if (tag == u"table")
            openTable();
        else if (tag == u"tr" && !m_tables.empty())
            openRow();
        else if ((tag == u"td" || tag == u"th") && !m_tables.empty())
            openCell(attributes);
        else if (!inlineTags().contains(tag))
            endParagraph();
    }

    void end(const xmlChar* name)
    {
        const QString tag = QString::fromUtf8(reinterpret_cast<const char*>(name)).toLower();
        if (m_unread > 0) {
            --m_unread;
            return;
        }
        if (tag == u"table" && !m_tables.empty())
            closeTable();
        else if ((tag == u"td" || tag == u"th") && !m_tables.empty())
            closeCell();
        else if (!inlineTags().contains(tag))
            endParagraph();
    }

    void characters(const xmlChar* chars, int length)
    {
        if (m_unread > 0 || m_tooLarge)
            return;
        m_text += QString::fromUtf8(reinterpret_cast<const char*>(chars), length);
    }

    // Where paragraphs and finished tables go: the innermost open cell, else the document.
    std::vector<SourceBlock>& place()
    {
        for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table)
            if (table->cellOpen)
                return table->cell;
        return m_document.blocks;
    }

    void endParagraph()
    {
        const QString text = tidyLines(m_text.replace(u'\n', u' ').replace(u'\r', u' '));
        m_text.clear();
        if (text.isEmpty())
            return;
        m_tooLarge = m_tooLarge || ++m_pieces > largestSource;
        if (!m_tooLarge)
            place().push_back(text);
    }

    void openTable()
    {
        endParagraph();
        if (static_cast<qsizetype>(m_tables.size()) >= deepestTables)
            m_tooLarge = true;
        m_tables.emplace_back();
    }

    void openRow()
    {
        closeCell();
        m_tables.back().builder.beginRow();
    }

    void openCell(const xmlChar** attributes)
    {
        closeCell();
        OpenTable& table = m_tables.back();
        table.cellOpen = true;
        table.rowSpan = span(attributes, QStringLiteral("rowspan"));
        table.columnSpan = span(attributes, QStringLiteral("colspan"));
    }

    static int span(const xmlChar** attributes, const QString& wanted)
    {
        for (; attributes && attributes[0]; attributes += 2) {
            const QString name = QString::fromUtf8(reinterpret_cast<const char*>(attributes[0]));
            if (name.compare(wanted, Qt::CaseInsensitive) != 0 || !attributes[1])
                continue;
            bool isNumber = false;
            const int value = QString::fromUtf8(reinterpret_cast<const char*>(attributes[1]))
                                  .trimmed()
                                  .toInt(&isNumber);
            return isNumber && value >= 0 ? value : 1;
        }
        return 1;
    }

    void closeCell()
    {
        endParagraph();
        OpenTable& table = m_tables.back();
        if (!std::exchange(table.cellOpen, false))
            return;
        QStringList lines;
        for (SourceBlock& block : table.cell) {
            if (const QString* paragraph = std::get_if<QString>(&block))
                lines += *paragraph;
            else
                table.nested.push_back(std::get<SourceTable>(block));
        }
        table.builder.addCell(lines.join(u'\n'), table.rowSpan, table.columnSpan);
        m_tooLarge = m_tooLarge || table.builder.tooLarge() || ++m_pieces > largestSource;
        std::ranges::move(table.cell, std::back_inserter(table.content));
        table.cell.clear();
    }

    // Layout or data? Data has figures, and more than one column.
    void closeTable()
    {
        closeCell();
        OpenTable table = std::move(m_tables.back());
        m_tables.pop_back();
        const auto figures = std::ranges::count_if(
            table.builder.cells(), [](const SourceCell& cell) { return isFigureText(cell.text); });
        const bool layout = !table.nested.empty() && figures < 3;
        SourceTable grid = table.builder.take();
        if (grid.rowCount() == 0)
            return;
        const bool textOnly = grid.columnCount() == 1 && figures < 3;
        if (layout || textOnly) {
            std::ranges::move(table.content, std::back_inserter(place()));
            return;
        }
        place().push_back(std::move(grid));
        std::ranges::move(table.nested, std::back_inserter(place()));
    }

    SourceDocument m_document;
    std::vector<OpenTable> m_tables;
    QString m_text;
    int m_unread = 0; // depth inside a part that is not read
    int m_pieces = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<SourceDocument> readHtmlSource(const QString& text, const QString& what)
{
    if (text.size() > largestPage)
        return tooLargeToBeAReport(what);
    QString clean = text;
    clean.remove(QChar(u'\0'));
    return HtmlReader().read(clean, what);
}

} // namespace gongkai
