// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/base/figure.h"
#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/html_lists.h"
#include "core/intake/sources/html_tags.h"

#include <QRegularExpression>
#include <QSet>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfASearch = 4; // for each element that is open
constexpr int widestColumn = 1000;   // as HTML says of <col span>
constexpr qsizetype longestHead = 64 * 1024;
constexpr int levelOfBold = 6; // of a paragraph that is bold as a whole: below those of <h6>

const QSet<QString>& unreadTags()
{
    static const QSet<QString> tags{
        QStringLiteral("script"),   QStringLiteral("style"),    QStringLiteral("head"),
        QStringLiteral("object"),   QStringLiteral("select"),   QStringLiteral("title"),
        QStringLiteral("template"), QStringLiteral("noscript"),
        QStringLiteral("comment"),                        // notes on LibreOffice's cells
        QStringLiteral("rt"),       QStringLiteral("rp"), // how a word is read aloud
    };
    return tags;
}

const QSet<QString>& pictureTags()
{
    static const QSet<QString> tags{QStringLiteral("img"), QStringLiteral("svg"),
                                    QStringLiteral("canvas"), QStringLiteral("object"),
                                    QStringLiteral("embed")};
    return tags;
}

const QSet<QString>& listTags()
{
    static const QSet<QString> tags{QStringLiteral("ol"), QStringLiteral("ul"),
                                    QStringLiteral("li")};
    return tags;
}

// Of <h1> to <h6>, 0 is the highest; nothing for other tags.
std::optional<int> levelOfTag(const QString& tag)
{
    const bool isHeading = tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6';
    return isHeading ? std::optional(tag[1].digitValue() - 1) : std::nullopt;
}

bool isFigureText(const QString& text)
{
    return !text.isEmpty() && readFigure(text, CellType::Money).has_value();
}

// What was read outside of tables, or in a cell.
struct ReadBlock
{
    SourceBlock block;
    std::optional<int> level{}; // of a paragraph, when it is a heading
};

// A table being read: its own cells, and beside them everything they hold in reading order.
struct OpenTable
{
    explicit OpenTable(Budget& budget) : builder(budget) {}

    SourceTableBuilder builder;
    std::vector<ReadBlock> content; // of finished cells, used when the table is only layout
    std::vector<ReadBlock> nested;  // the tables of finished cells
    std::vector<ReadBlock> cell;    // of the open cell
    int rowSpan = 1;
    int columnSpan = 1;
    int columns = 0; // told by <col> so far
    bool cellOpen = false;
    bool isOfBoxes = false;  // no tag says that it is a table
    bool hasPicture = false; // in the open cell
};

// An open element whose text stands above or below the line.
struct OpenRaised
{
    qint64 depth = 0;
    TextLook look;
};

// Receives libxml2's events; broken markup has been mended by then as far as it can be.
class HtmlReader
{
public:
    explicit HtmlReader(Budget& budget) : m_budget(budget) {}

    Result<SourceDocument> read(const QByteArray& page)
    {
        parse(page);
        while (!m_tables.empty())
            closeTable();
        if (m_preformatted > 0)
            endPreformatted();
        endParagraph();
        takeBlocks();
        if (m_hasPreformatted)
            readPreformatted();
        if (m_budget.isSpent())
            return m_budget.refusal();
        return std::move(m_document);
    }

private:
    void takeBlocks()
    {
        std::map<size_t, int> levels;
        for (ReadBlock& read : m_blocks) {
            if (read.level)
                levels[m_document.blocks.size()] = *read.level;
            m_document.blocks.push_back(std::move(read.block));
        }
        if (!m_isOwn && !m_hasPreformatted)
            markHeadings(m_document.blocks, levels);
    }

    void parse(const QByteArray& page)
    {
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
        handler.comment = [](void* self, const xmlChar*) {
            static_cast<HtmlReader*>(self)->beforeEndTag();
        };
        const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxtPtr)> context(
            htmlNewParserCtxt(), htmlFreeParserCtxt);
        Q_ASSERT(context); // only without memory there is none
        *context->sax = handler;
        context->userData = this;
        m_parser = context.get();
        const xmlDocPtr document = htmlCtxtReadMemory(
            context.get(), page.constData(), static_cast<int>(page.size()), nullptr, "UTF-8",
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                HTML_PARSE_IGNORE_ENC);
        if (document)
            xmlFreeDoc(document);
        m_parser = nullptr;
    }

    bool stopWhenSpent()
    {
        if (m_budget.isSpent() && m_parser)
            xmlStopParser(m_parser);
        return m_budget.isSpent();
    }

    // The parser looks for the start of an end tag through everything that is open.
    void beforeEndTag()
    {
        m_budget.take(Limit::Steps, stepsOfASearch * m_depth);
        stopWhenSpent();
    }

    void start(const xmlChar* name, const xmlChar** attributes)
    {
        const QString tag = QString::fromUtf8(reinterpret_cast<const char*>(name)).toLower();
        ++m_depth;
        if (!m_budget.take(Limit::Nodes))
            return (void)stopWhenSpent();
        const QByteArray hidden = attribute(attributes, "hidden");
        if (m_unread == 0 && hidden.isEmpty() && isInCell() && pictureTags().contains(tag))
            m_tables.back().hasPicture = true;
        if (m_unread > 0 || unreadTags().contains(tag)) {
            ++m_unread;
            return;
        }
        const bool isCell = tag == u"td" || tag == u"th";
        if (!hidden.isEmpty() && tag != u"col" && !(isCell && hidden == "blank"))
            return startHidden(tag);
        if (tag == u"table")
            openTable(!attribute(attributes, "boxes").isEmpty());
        else if (tag == u"tr" && !m_tables.empty())
            openRow();
        else if (tag == u"col" && !m_tables.empty())
            addColumn(attributes, hidden == "gone");
        else if (isCell && !m_tables.empty())
            openCell(attributes);
        else if (!inlineTags().contains(tag))
            beginParagraph(attributes);
        else if (isInCell() && !attribute(attributes, "apart").isEmpty())
            beginApart();
        if (listTags().contains(tag))
            startInList(tag, attributes);
        if (tag == u"pre" && m_preformatted == 0 && m_tables.empty())
            m_preformatted = m_depth;
        if (const auto level = levelOfTag(tag))
            m_headings.emplace_back(m_depth, *level);
        if (!attribute(attributes, "bold").isEmpty())
            m_bold.push_back(m_depth);
        if (tag == u"control")
            m_control = m_text.size();
        if (m_footnote == 0 && !attribute(attributes, "footnote").isEmpty())
            m_footnote = m_depth;
        if (!hidden.isEmpty() && isCell)
            startHidden(tag);
        else if (const QByteArray raised = attribute(attributes, "raised");
                 !raised.isEmpty() && inlineTags().contains(tag)) // of a cell it says another thing
            openRaised(raised);
    }

    static std::optional<int> given(const xmlChar** attributes, const char* wanted)
    {
        const QByteArray text = attribute(attributes, wanted);
        return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
    }

    static std::optional<NumberStyle> numberStyle(const xmlChar** attributes)
    {
        const auto style = given(attributes, "list");
        return style ? std::optional(static_cast<NumberStyle>(*style)) : std::nullopt;
    }

    void startInList(const QString& tag, const xmlChar** attributes)
    {
        if (tag == u"li")
            m_lists.beginEntry(numberStyle(attributes), given(attributes, "start"));
        else
            m_lists.open(numberStyle(attributes).value_or(NumberStyle::None),
                         given(attributes, "start").value_or(1));
    }

    void endInList(const QString& tag)
    {
        if (tag == u"li")
            m_lists.endEntry();
        else
            m_lists.close();
    }

    // Small, or a link to a note: a mark where it stands right behind a digit, else words like any.
    void openRaised(const QByteArray& how)
    {
        if (how == "behind" && (m_text.isEmpty() || !m_text.back().isDigit()))
            return;
        TextLook look;
        look.raised = how == "below" ? Raised::Below : Raised::Above;
        m_raised.push_back({m_depth, look});
    }

    void beginApart()
    {
        endParagraph();
        m_apart.push_back(m_depth);
    }

    void startHidden(const QString& tag)
    {
        if (!inlineTags().contains(tag) && tag != u"td" && tag != u"th")
            endParagraph();
        ++m_unread;
        m_hiddenTag = tag;
        m_hiddenFigures = false;
    }

    void end(const xmlChar* name)
    {
        const QString tag = QString::fromUtf8(reinterpret_cast<const char*>(name)).toLower();
        while (!m_raised.empty() && m_raised.back().depth >= m_depth)
            m_raised.pop_back();
        while (!m_apart.empty() && m_apart.back() >= m_depth) {
            m_apart.pop_back();
            endParagraph();
        }
        if (m_footnote == m_depth && m_unread == 0)
            endFootnote();
        if (m_preformatted == m_depth)
            endPreformatted();
        const qint64 depth = m_depth--;
        if (m_unread > 0) {
            if (--m_unread == 0)
                endHidden();
            return;
        }
        if (tag == u"table" && !m_tables.empty())
            closeTable();
        else if ((tag == u"td" || tag == u"th") && !m_tables.empty())
            closeCell();
        else if (tag == u"control")
            endControl();
        else if (!inlineTags().contains(tag))
            endParagraph();
        if (listTags().contains(tag))
            endInList(tag);
        while (!m_headings.empty() && m_headings.back().first >= depth)
            m_headings.pop_back();
        while (!m_bold.empty() && m_bold.back() >= depth)
            m_bold.pop_back();
        stopWhenSpent();
    }

    // Its lines as they are.
    void endPreformatted()
    {
        for (const QString& line : std::exchange(m_text, {}).split(u'\n'))
            if (!line.trimmed().isEmpty() && m_budget.take(Limit::Lines))
                m_blocks.push_back({line});
        m_preformatted = 0;
        m_hasPreformatted = true;
    }

    // A page whose tables are lines becomes text, as if it had been saved as such.
    void readPreformatted()
    {
        QStringList lines;
        for (SourceBlock& block : m_document.blocks) {
            QString* line = std::get_if<QString>(&block);
            if (!line)
                continue;
            lines += *line;
            *line = tidyLines(*line);
        }
        if (lines.size() < std::ssize(m_document.blocks))
            return;
        if (auto text = readTextSource(lines.join(u'\n'), m_budget)) {
            m_document.items = std::move(text->items);
            m_document.blocks = std::move(text->blocks);
        }
    }

    void endFootnote()
    {
        endParagraph();
        m_footnote = 0;
    }

    bool isInCell() const { return !m_tables.empty() && m_tables.back().cellOpen; }

    // A field for search or for the number of a page says nothing of the report; one in a cell
    // does, and so does a text.
    void endControl()
    {
        const qsizetype begin = std::min(std::exchange(m_control, 0), m_text.size());
        const QString shown = m_text.sliced(begin);
        m_text.truncate(begin);
        if (isInCell()) {
            m_text += u' ' + shown + u' ';
            return;
        }
        if (!shown.contains(u'。'))
            return;
        endParagraph();
        for (const QString& line : shown.split(u'\n')) {
            m_text = line;
            endParagraph();
        }
    }

    void endHidden()
    {
        if (m_hiddenFigures)
            ++(m_hiddenTag == u"tr" ? m_document.hidden.rows : m_document.hidden.others);
        m_hiddenTag.clear();
        m_hiddenFigures = false;
    }

    void characters(const xmlChar* chars, int length)
    {
        if (!m_budget.take(Limit::Characters, length))
            return (void)stopWhenSpent();
        const QString text = QString::fromUtf8(reinterpret_cast<const char*>(chars), length);
        if (m_unread == 0) {
            m_isBold = m_isBold && (!m_bold.empty() || text.trimmed().isEmpty());
            m_text += m_raised.empty() ? text : m_raised.back().look.shown(text);
        } else if (!m_hiddenTag.isEmpty())
            m_hiddenFigures = m_hiddenFigures || hasDigit(text);
    }

    // Where paragraphs and finished tables go: the innermost open cell, else the document.
    std::vector<ReadBlock>& place()
    {
        for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table)
            if (table->cellOpen)
                return table->cell;
        return m_blocks;
    }

    // Of the open paragraph, when it is a heading.
    std::optional<int> levelOfParagraph(bool isBold) const
    {
        if (!m_headings.empty())
            return m_headings.back().second;
        return isBold ? std::optional(levelOfBold) : std::nullopt;
    }

    void beginParagraph(const xmlChar** attributes)
    {
        endParagraph();
        m_mark = QString::fromLatin1(attribute(attributes, "mark"));
    }

    void endParagraph()
    {
        if (m_preformatted > 0)
            return void(m_text += u'\n');
        QString text = tidyLines(m_text.replace(u'\n', u' ').replace(u'\r', u' '));
        m_text.clear();
        const QString mark = std::exchange(m_mark, {});
        const bool isBold = std::exchange(m_isBold, true);
        m_isOwn = m_isOwn || !mark.isEmpty();
        if (text.isEmpty() || !m_budget.take(Limit::Lines))
            return;
        text = m_lists.numbered(text);
        if (m_footnote > 0) {
            m_document.footnotes += text;
            return;
        }
        if (m_tables.empty() && !m_document.own.add(mark, text))
            return;
        place().push_back({text, levelOfParagraph(isBold)});
    }

    void openTable(bool isOfBoxes)
    {
        if (m_preformatted > 0)
            endPreformatted();
        endParagraph();
        m_budget.allow(Limit::Depth, static_cast<qint64>(m_tables.size()) + 1);
        m_tables.emplace_back(m_budget);
        m_tables.back().isOfBoxes = isOfBoxes;
        stopWhenSpent();
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
        table.rowSpan = number(attributes, "rowspan");
        table.columnSpan = number(attributes, "colspan");
    }

    void addColumn(const xmlChar** attributes, bool isHidden)
    {
        OpenTable& table = m_tables.back();
        const int count = std::clamp(number(attributes, "span"), 1, widestColumn);
        for (int i = 0; isHidden && i < count && m_budget.take(Limit::Cells); ++i)
            table.builder.hideColumn(table.columns + i);
        table.columns += count;
    }

    static QByteArray attribute(const xmlChar** attributes, const char* wanted)
    {
        for (; attributes && attributes[0]; attributes += 2)
            if (qstrcmp(reinterpret_cast<const char*>(attributes[0]), wanted) == 0)
                return reinterpret_cast<const char*>(attributes[1]);
        return {};
    }

    static int number(const xmlChar** attributes, const char* wanted)
    {
        bool isNumber = false;
        const int value = attribute(attributes, wanted).toInt(&isNumber);
        return isNumber ? value : 1;
    }

    void closeCell()
    {
        endParagraph();
        OpenTable& table = m_tables.back();
        if (!std::exchange(table.cellOpen, false))
            return;
        QStringList lines;
        for (const ReadBlock& read : table.cell) {
            if (const QString* paragraph = std::get_if<QString>(&read.block))
                lines += *paragraph;
            else
                table.nested.push_back(read);
        }
        QString text = lines.join(u'\n');
        if (std::exchange(table.hasPicture, false))
            text = withPicture(text);
        table.builder.addCell(text, table.rowSpan, table.columnSpan);
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
        const bool layout = (!table.nested.empty() || table.isOfBoxes) && figures < 3;
        int hiddenFigures = 0;
        SourceTable grid = table.builder.take(&hiddenFigures);
        m_document.hidden.columns += hiddenFigures;
        if (grid.rowCount() == 0 || (m_tables.empty() && m_document.own.isAside))
            return;
        const bool textOnly = grid.columnCount() == 1 && figures < 3;
        if (layout || textOnly) {
            std::ranges::move(table.content, std::back_inserter(place()));
            return;
        }
        place().push_back({std::move(grid)});
        std::ranges::move(table.nested, std::back_inserter(place()));
    }

    Budget& m_budget;
    htmlParserCtxtPtr m_parser = nullptr; // while it runs
    SourceDocument m_document;
    std::vector<ReadBlock> m_blocks; // outside of tables; at the end those of the document
    std::vector<OpenTable> m_tables;
    QString m_text;
    bool m_isBold = true;    // all of the open text
    bool m_isOwn = false;    // there were paragraphs of our own
    QString m_mark;          // of the open paragraph of our own
    qsizetype m_control = 0; // where in the open text the open field of a form begins
    qint64 m_depth = 0;
    qint64 m_footnote = 0;     // the depth of the open one
    qint64 m_preformatted = 0; // likewise
    bool m_hasPreformatted = false;
    std::vector<OpenRaised> m_raised;
    std::vector<std::pair<qint64, int>> m_headings; // open: their depth and level
    std::vector<qint64> m_bold;                     // depths of what is open and bold
    std::vector<qint64> m_apart; // depths of the open boxes that are written in a line of a cell
    HtmlLists m_lists;
    int m_unread = 0;    // depth inside a part that is not read
    QString m_hiddenTag; // of that part, when it is a hidden one
    bool m_hiddenFigures = false;
};

// What the head of a page of our own says, as we write it.
std::map<QString, QString> ownProperties(const QString& page)
{
    static const QRegularExpression pattern(
        QStringLiteral("<meta name=\"gongkai\\.([a-z_.]{1,40})\" content=\"([^\"<>]{0,4000})\"/>"));
    std::map<QString, QString> properties;
    auto matches = pattern.globalMatch(page.left(longestHead));
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString value = match.captured(2);
        value.replace(u"&lt;"_qs, u"<"_qs).replace(u"&gt;"_qs, u">"_qs);
        value.replace(u"&quot;"_qs, u"\""_qs).replace(u"&amp;"_qs, u"&"_qs);
        properties.emplace(match.captured(1), value);
    }
    return properties;
}

} // namespace

Result<SourceDocument> readHtmlSource(const QString& text, Budget& budget)
{
    if (!budget.allow(Limit::Bytes, text.size()))
        return budget.refusal();
    QString page = text;
    page.remove(QChar(u'\0'));
    std::map<QString, QString> properties = ownProperties(page);
    const QByteArray plain = plainHtml(page, budget);
    page.clear();
    if (budget.isSpent())
        return budget.refusal();
    auto document = HtmlReader(budget).read(plain);
    if (document)
        document->own.properties = std::move(properties);
    return document;
}

} // namespace gongkai
