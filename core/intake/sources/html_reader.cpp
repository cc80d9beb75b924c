// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/html_lists.h"
#include "core/intake/sources/html_open_tables.h"
#include "core/intake/sources/html_parser.h"
#include "core/intake/sources/html_tags.h"
#include "core/intake/sources/open_end.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfASearch = 4; // for each element that is open
constexpr qsizetype longestHead = 64 * 1024;
constexpr const char* endOfPage = "endofpage"; // a tag: what is open before it was not closed
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

// An open element whose text stands above or below the line.
struct OpenRaised
{
    qint64 depth = 0;
    TextLook look;
};

class HtmlReader : private HtmlListener
{
public:
    explicit HtmlReader(Budget& budget) : m_budget(budget) {}

    Result<SourceDocument> read(const QByteArray& page)
    {
        parseHtml(page + '<' + endOfPage + '>', *this, m_budget);
        while (!m_tables.isEmpty())
            closeTable();
        if (m_preformatted > 0)
            endPreformatted();
        endParagraph();
        m_document.hidden.columns += m_tables.hiddenColumns();
        takeBlocks();
        if (m_hasPreformatted)
            readPreformatted();
        if (m_budget.isSpent())
            return m_budget.refusal();
        if (m_endsOpen)
            markOpenEnd(m_document);
        return std::move(m_document);
    }

private:
    void takeBlocks()
    {
        std::map<size_t, int> levels;
        for (HtmlBlock& read : m_blocks) {
            if (read.level)
                levels[m_document.blocks.size()] = *read.level;
            m_document.blocks.push_back(std::move(read.block));
        }
        if (!m_isOwn && !m_hasPreformatted)
            markHeadings(m_document.blocks, levels);
    }

    // The parser looks for the start of an end tag through everything that is open.
    void comment() override { m_budget.take(Limit::Steps, stepsOfASearch * m_depth); }

    void start(const QString& tag, const HtmlAttributes& attributes) override
    {
        if (tag == QLatin1String(endOfPage)) {
            m_endsOpen = isTextOpen();
            return;
        }
        ++m_depth;
        if (!m_budget.take(Limit::Nodes))
            return;
        const QByteArray hidden = attributes.text("hidden");
        if (m_unread == 0 && hidden.isEmpty() && m_tables.isInCell() && pictureTags().contains(tag))
            m_tables.addPicture();
        if (m_unread > 0 || unreadTags().contains(tag)) {
            ++m_unread;
            return;
        }
        const bool isCell = tag == u"td" || tag == u"th";
        if (!hidden.isEmpty() && tag != u"col" && !(isCell && hidden == "blank"))
            return startHidden(tag);
        if (tag == u"table")
            openTable(attributes.has("boxes"));
        else if (tag == u"tr" && !m_tables.isEmpty())
            openRow();
        else if (tag == u"col" && !m_tables.isEmpty())
            m_tables.addColumn(attributes, hidden == "gone");
        else if (isCell && !m_tables.isEmpty())
            openCell(attributes);
        else if (!inlineTags().contains(tag))
            beginParagraph(attributes);
        else if (m_tables.isInCell() && attributes.has("apart"))
            beginApart();
        if (listTags().contains(tag))
            startInList(tag, attributes);
        if (tag == u"pre" && m_preformatted == 0 && m_tables.isEmpty())
            m_preformatted = m_depth;
        if (const auto level = levelOfTag(tag))
            m_headings.emplace_back(m_depth, *level);
        if (attributes.has("bold"))
            m_bold.push_back(m_depth);
        if (tag == u"control")
            m_control = m_text.size();
        if (m_footnote == 0 && attributes.has("footnote"))
            m_footnote = m_depth;
        if (!hidden.isEmpty() && isCell)
            startHidden(tag);
        else if (const QByteArray raised = attributes.text("raised");
                 !raised.isEmpty() && inlineTags().contains(tag)) // of a cell it says another thing
            openRaised(raised);
    }

    // Does the last text that was read stand in a cell or line that nothing ended so far?
    bool isTextOpen()
    {
        if (m_unread > 0)
            return false;
        if (!m_text.trimmed().isEmpty() && (m_tables.isInCell() || !m_text.back().isSpace()))
            return true;
        const bool isInCell = m_tables.isInCell() && m_text.trimmed().isEmpty();
        return isInCell && !place().empty() &&
               std::holds_alternative<QString>(place().back().block);
    }

    static std::optional<NumberStyle> numberStyle(const HtmlAttributes& attributes)
    {
        const auto style = attributes.given("list");
        return style ? std::optional(static_cast<NumberStyle>(*style)) : std::nullopt;
    }

    void startInList(const QString& tag, const HtmlAttributes& attributes)
    {
        if (tag == u"li")
            m_lists.beginEntry(numberStyle(attributes), attributes.given("start"));
        else
            m_lists.open(numberStyle(attributes).value_or(NumberStyle::None),
                         attributes.given("start").value_or(1));
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

    void end(const QString& tag) override
    {
        if (tag == QLatin1String(endOfPage))
            return;
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
        if (tag == u"table" && !m_tables.isEmpty())
            closeTable();
        else if ((tag == u"td" || tag == u"th") && !m_tables.isEmpty())
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
        if (auto text = readTextSource(lines.join(u'\n') + u'\n', m_budget)) {
            m_document.items = std::move(text->items);
            m_document.blocks = std::move(text->blocks);
        }
    }

    void endFootnote()
    {
        endParagraph();
        m_footnote = 0;
    }

    // A field for search or for the number of a page says nothing of the report; one in a cell
    // does, and so does a text.
    void endControl()
    {
        const qsizetype begin = std::min(std::exchange(m_control, 0), m_text.size());
        const QString shown = m_text.sliced(begin);
        m_text.truncate(begin);
        if (m_tables.isInCell()) {
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

    void characters(const char* chars, int length) override
    {
        if (!m_budget.take(Limit::Characters, length))
            return;
        const QString text = QString::fromUtf8(chars, length);
        if (m_unread == 0) {
            m_isBold = m_isBold && (!m_bold.empty() || text.trimmed().isEmpty());
            m_text += m_raised.empty() ? text : m_raised.back().look.shown(text);
        } else if (!m_hiddenTag.isEmpty())
            m_hiddenFigures = m_hiddenFigures || hasDigit(text);
    }

    // Where paragraphs and finished tables go.
    std::vector<HtmlBlock>& place()
    {
        std::vector<HtmlBlock>* const cell = m_tables.place();
        return cell ? *cell : m_blocks;
    }

    // Of the open paragraph, when it is a heading.
    std::optional<int> levelOfParagraph(bool isBold) const
    {
        if (!m_headings.empty())
            return m_headings.back().second;
        return isBold ? std::optional(levelOfBold) : std::nullopt;
    }

    void beginParagraph(const HtmlAttributes& attributes)
    {
        endParagraph();
        m_mark = QString::fromLatin1(attributes.text("mark"));
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
        if (m_tables.isEmpty() && !m_document.own.add(mark, text))
            return;
        place().push_back({text, levelOfParagraph(isBold)});
    }

    void openTable(bool isOfBoxes)
    {
        if (m_preformatted > 0)
            endPreformatted();
        endParagraph();
        m_tables.open(isOfBoxes);
    }

    void openRow()
    {
        endParagraph();
        m_tables.beginRow();
    }

    void openCell(const HtmlAttributes& attributes)
    {
        endParagraph();
        m_tables.openCell(attributes);
    }

    void closeCell()
    {
        endParagraph();
        m_tables.closeCell();
    }

    void closeTable()
    {
        endParagraph();
        std::vector<HtmlBlock> blocks = m_tables.close();
        if (!m_tables.isEmpty() || !m_document.own.isAside)
            std::ranges::move(blocks, std::back_inserter(place()));
    }

    Budget& m_budget;
    SourceDocument m_document;
    std::vector<HtmlBlock> m_blocks; // outside of tables; at the end those of the document
    HtmlOpenTables m_tables{m_budget};
    QString m_text;
    bool m_isBold = true;    // all of the open text
    bool m_isOwn = false;    // there were paragraphs of our own
    bool m_endsOpen = false; // nothing ends what was read last
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
