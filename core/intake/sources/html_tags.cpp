// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_tags.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longestName = 32;
constexpr int smallestPicture = 4;                 // in pixels; smaller ones only keep others apart
constexpr qsizetype longestStyleSheet = 1'000'000; // the rest is not looked at

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

// Elements whose content is no markup and is not read.
bool isRawElement(const QString& name)
{
    static const QSet<QString> names{QStringLiteral("script"),   QStringLiteral("style"),
                                     QStringLiteral("textarea"), QStringLiteral("title"),
                                     QStringLiteral("xmp"),      QStringLiteral("iframe"),
                                     QStringLiteral("noembed"),  QStringLiteral("noframes")};
    return names.contains(name);
}

// There is one of each; the parser looks for it through everything that is open.
bool isFrameElement(const QString& name)
{
    return name == u"html" || name == u"head" || name == u"body";
}

// Text that its writer struck out, and marks of notes.
HtmlLook lookOfTag(const QString& name)
{
    if (name == u"s" || name == u"strike" || name == u"del")
        return {Hiding::Blank, Raised::No};
    return {Hiding::None, name == u"sup"   ? Raised::Above
                          : name == u"sub" ? Raised::Below
                                           : Raised::No};
}

// What WeChat calls the box of an article. Its pages hide it until a script has run.
bool isArticleBox(QStringView name)
{
    return name == u"js_content" || name == u"rich_media_content";
}

// Does a page set what stands behind its text, or leave that to another file?
bool setsGround(const QString& page)
{
    static const QStringList words{u"background"_qs, u"bgcolor"_qs, u"stylesheet"_qs};
    return std::ranges::any_of(
        words, [&page](const QString& word) { return page.contains(word, Qt::CaseInsensitive); });
}

// What a <style> is for: “print”; "" when it does not say.
QString mediumOf(QStringView tag)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\smedia\\s*=\\s*(?:\"([^\"{}]*)\"|'([^'{}]*)'|([^\\s>{}\"']+))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(tag);
    return QString(match.captured(1) + match.captured(2) + match.captured(3)).trimmed();
}

class PageReader
{
public:
    PageReader(const QString& page, Budget& budget)
        : m_page(page), m_budget(budget), m_boxes(budget), m_hasGround(setsGround(page))
    {}

    // What <style> elements hold, wherever they stand.
    QString styleSheet()
    {
        QString sheet;
        for (qsizetype at = 0; (at = m_page.indexOf(u"<style", at, Qt::CaseInsensitive)) >= 0;) {
            const qsizetype begin = m_page.indexOf(u'>', at);
            if (begin < 0 || sheet.size() > longestStyleSheet)
                break;
            m_at = begin + 1;
            skipRaw(u"style"_qs);
            const QString rules = m_page.mid(begin + 1, m_rawEnd - begin - 1);
            const QString medium = mediumOf(QStringView(m_page).sliced(at, begin - at));
            sheet +=
                medium.isEmpty() ? rules : QString(u"@media %1{"_qs.arg(medium) + rules + u'}');
            sheet += u'\n';
            at = m_at;
        }
        m_at = 0;
        sheet.truncate(longestStyleSheet);
        return sheet;
    }

    QByteArray plain(QHash<QString, HtmlLook> classes, bool numbersAreTaken)
    {
        m_classes = std::move(classes);
        m_numbersAreTaken = numbersAreTaken;
        while (m_at < m_page.size() && !m_budget.isSpent()) {
            qsizetype open = m_page.indexOf(u'<', m_at);
            if (open < 0)
                open = m_page.size();
            m_plain += m_page.mid(m_at, open - m_at).toUtf8();
            m_at = open;
            if (m_at < m_page.size())
                readMarkup();
        }
        return std::move(m_plain);
    }

private:
    QChar charAt(qsizetype at) const { return at < m_page.size() ? m_page[at] : QChar(); }
    bool atEnd() const { return m_at >= m_page.size(); }
    QStringView rest() const { return QStringView(m_page).mid(m_at); }

    void readMarkup()
    {
        const QChar next = charAt(m_at + 1);
        if (!isLetter(next) && next != u'!' && next != u'?' && next != u'/') {
            m_plain += "&lt;";
            ++m_at;
            return;
        }
        if (!m_budget.take(Limit::Nodes))
            return;
        if (isLetter(next))
            readStartTag();
        else if (next == u'/' && isLetter(charAt(m_at + 2)))
            readEndTag();
        else if (rest().startsWith(u"<!--"))
            skipComment();
        else
            skipTo(u">");
    }

    void skipTo(QStringView end)
    {
        const qsizetype found = m_page.indexOf(end, m_at);
        m_at = found < 0 ? m_page.size() : found + end.size();
    }

    void skipComment()
    {
        m_at += 4;
        if (rest().startsWith(u">"))
            m_at += 1;
        else if (rest().startsWith(u"->"))
            m_at += 2;
        else
            skipTo(u"-->");
    }

    // To the end tag of an element that holds no markup, and past it. Where a title has none, the
    // page is read all the same.
    void skipRaw(const QString& name)
    {
        if (m_unclosed.contains(name))
            return;
        m_rawEnd = m_page.indexOf(QString(u"</" + name), m_at, Qt::CaseInsensitive);
        if (m_rawEnd < 0) {
            m_unclosed.insert(name);
            m_rawEnd = m_page.size();
            if (name != u"script" && name != u"style")
                return;
        }
        m_at = m_rawEnd;
        skipTo(u">");
    }

    QString readName()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !isBlank(m_page[m_at]) && m_page[m_at] != u'/' && m_page[m_at] != u'>')
            ++m_at;
        QString name = m_page.mid(begin, std::min(m_at - begin, longestName)).toLower();
        name.removeIf([](QChar c) {
            return !(isLetter(c) || (c >= u'0' && c <= u'9') || c == u':' || c == u'-' ||
                     c == u'_' || c == u'.');
        });
        return name;
    }

    void readStartTag()
    {
        ++m_at;
        const QString name = readName();
        m_attributes.clear();
        m_isAside = false;
        m_value.clear();
        m_type.clear();
        m_start.clear();
        m_isShown = true;
        m_isTiny = false;
        m_isFootnote = false;
        m_isShownLater = name == u"body";
        m_look = lookOfTag(name);
        m_namedBox = Box::None;
        if (!readAttributes())
            return;
        if (name == u"input")
            return m_isShown ? addControl(m_value) : void();
        if (name == u"textarea")
            return readTextArea();
        if (name == u"select" && readSelect())
            return;
        if (isRawElement(name))
            return skipRaw(name);
        if (name == u"img" && m_isTiny)
            return;
        if (isFrameElement(name) && std::exchange(m_seen[name], true))
            return;
        if (m_isShownLater && m_look.hiding == Hiding::Blank)
            m_look.hiding = Hiding::None;
        if ((m_look.isUnseen || (m_look.isWhite && !m_hasGround)) && inlineTags().contains(name))
            m_look.add({Hiding::Blank, Raised::No});
        addHiding();
        if (name == u"ol" || name == u"ul" || name == u"li")
            addNumbering(name);
        if (m_isFootnote && name == u"div")
            m_attributes += " footnote=\"1\"";
        if (m_look.isBold || name == u"b" || name == u"strong")
            m_attributes += " bold=\"1\"";
        if (m_look.isApart && inlineTags().contains(name))
            m_attributes += " apart=\"1\"";
        if (m_look.raised != Raised::No)
            m_attributes +=
                m_look.raised == Raised::Above ? " raised=\"above\"" : " raised=\"below\"";
        else if (m_isAside || name == u"small")
            m_attributes += " raised=\"behind\"";
        if (canBeBox(name))
            m_plain += m_boxes.open(name, m_look.box, m_namedBox, m_page, m_at, m_attributes);
        else
            m_plain += m_boxes.between() + '<' + name.toUtf8() + m_attributes + '>';
    }

    void addHiding()
    {
        if (m_look.hiding != Hiding::None)
            m_attributes +=
                m_look.hiding == Hiding::Gone ? " hidden=\"gone\"" : " hidden=\"blank\"";
    }

    // How a list is numbered, or one entry of it.
    void addNumbering(const QString& name)
    {
        static const QHash<QString, NumberStyle> types{
            {u"1"_qs, NumberStyle::Arabic},      {u"A"_qs, NumberStyle::Letter},
            {u"a"_qs, NumberStyle::LowerLetter}, {u"I"_qs, NumberStyle::Roman},
            {u"i"_qs, NumberStyle::LowerRoman},
        };
        std::optional<NumberStyle> style = m_look.list;
        if (const auto type = types.constFind(m_type); !style && type != types.constEnd())
            style = *type;
        if (!style && name == u"ol")
            style = m_numbersAreTaken ? NumberStyle::None : NumberStyle::Arabic;
        if (style)
            m_attributes += " list=\"" + QByteArray::number(static_cast<int>(*style)) + '"';
        bool isNumber = false;
        const int number = (name == u"li" ? m_value : m_start).trimmed().toInt(&isNumber);
        if (isNumber)
            m_attributes += " start=\"" + QByteArray::number(number) + '"';
    }

    // What a field of a form on the page shows.
    void addControl(QString text)
    {
        addHiding();
        text.replace(u'<', u"&lt;"_qs);
        m_plain += m_boxes.between() + "<control" + m_attributes + '>' + text.toUtf8() +
                   "<!----></control>";
    }

    void readTextArea()
    {
        const qsizetype begin = m_at;
        skipRaw(u"textarea"_qs);
        if (m_at > begin)
            addControl(m_page.mid(begin, m_rawEnd - begin));
    }

    // The option that is selected, else the first: it is the one to be seen.
    bool readSelect()
    {
        const QString name = u"select"_qs;
        if (m_unclosed.contains(name))
            return false;
        const qsizetype end = m_page.indexOf(u"</select"_qs, m_at, Qt::CaseInsensitive);
        if (end < 0) {
            m_unclosed.insert(name);
            return false;
        }
        static const QRegularExpression option(QStringLiteral("<option\\b([^<>]{0,2000})>([^<]*)"),
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression selected(QStringLiteral("\\sselected(?:[\\s=/]|$)"),
                                                 QRegularExpression::CaseInsensitiveOption);
        QStringList chosen;
        QString first;
        auto options = option.globalMatch(m_page.mid(m_at, end - m_at));
        for (bool isFirst = true; options.hasNext() && m_budget.take(Limit::Nodes);
             isFirst = false) {
            const auto match = options.next();
            if (selected.match(match.captured(1)).hasMatch())
                chosen += match.captured(2);
            if (isFirst)
                first = match.captured(2);
        }
        m_at = end;
        skipTo(u">");
        addControl(chosen.isEmpty() ? first : chosen.join(u' '));
        return true;
    }

    void readEndTag()
    {
        m_at += 2;
        const QString name = readName();
        skipTo(u">");
        if (isRawElement(name))
            return;
        m_plain += canBeBox(name) ? m_boxes.close(name) : "<!----></" + name.toUtf8() + '>';
    }

    // Up to the end of the tag; false when the page ends before it or the budget does.
    bool readAttributes()
    {
        for (qint64 count = 1;; ++count) {
            while (!atEnd() && (isBlank(m_page[m_at]) || m_page[m_at] == u'/'))
                ++m_at;
            if (atEnd() || !m_budget.allow(Limit::Attributes, count - 1))
                return false;
            if (m_page[m_at] == u'>') {
                ++m_at;
                return true;
            }
            readAttribute();
        }
    }

    void readAttribute()
    {
        const qsizetype begin = m_at++; // a “=” in front belongs to the name
        while (!atEnd() && !isBlank(m_page[m_at]) && m_page[m_at] != u'/' && m_page[m_at] != u'>' &&
               m_page[m_at] != u'=')
            ++m_at;
        const QStringView name = QStringView(m_page).sliced(begin, m_at - begin);
        while (!atEnd() && isBlank(m_page[m_at]))
            ++m_at;
        QStringView value;
        if (!atEnd() && m_page[m_at] == u'=') {
            ++m_at;
            value = readValue();
        }
        use(name, value);
    }

    QStringView readValue()
    {
        while (!atEnd() && isBlank(m_page[m_at]))
            ++m_at;
        const QChar quote = charAt(m_at);
        if (quote == u'"' || quote == u'\'') {
            const qsizetype begin = m_at + 1;
            const qsizetype end = m_page.indexOf(quote, begin);
            m_at = end < 0 ? m_page.size() : end + 1;
            return QStringView(m_page).sliced(begin, (end < 0 ? m_page.size() : end) - begin);
        }
        const qsizetype begin = m_at;
        while (!atEnd() && !isBlank(m_page[m_at]) && m_page[m_at] != u'>')
            ++m_at;
        return QStringView(m_page).sliced(begin, m_at - begin);
    }

    void use(QStringView name, QStringView value)
    {
        const auto is = [name](QStringView known) {
            return name.compare(known, Qt::CaseInsensitive) == 0;
        };
        if (is(u"rowspan") || is(u"colspan") || is(u"span")) {
            bool isNumber = false;
            const int number = value.trimmed().toInt(&isNumber);
            if (isNumber && number >= 0)
                m_attributes += ' ' + name.toString().toLower().toUtf8() + "=\"" +
                                QByteArray::number(number) + '"';
        } else if (is(u"data-gongkai")) {
            const bool isMark = value.size() <= 20 && std::ranges::all_of(value, [](QChar c) {
                                    return (c >= u'a' && c <= u'z') || c.isDigit() || c == u'_';
                                });
            if (isMark && !m_attributes.contains(" mark="))
                m_attributes += " mark=\"" + value.toString().toLatin1() + '"';
        } else if (is(u"value")) {
            m_value = value.toString();
        } else if (is(u"start")) {
            m_start = value.toString();
        } else if (is(u"rel")) {
            m_numbersAreTaken =
                m_numbersAreTaken || value.contains(u"stylesheet", Qt::CaseInsensitive);
        } else if (is(u"type")) {
            m_type = value.trimmed().toString();
            static const QSet<QString> unseen{u"hidden"_qs, u"button"_qs, u"submit"_qs,
                                              u"reset"_qs,  u"image"_qs,  u"checkbox"_qs,
                                              u"radio"_qs,  u"file"_qs,   u"password"_qs};
            m_isShown = !unseen.contains(value.trimmed().toString().toLower());
        } else if (is(u"width") || is(u"height")) {
            bool isNumber = false;
            m_isTiny = m_isTiny || (value.toInt(&isNumber) < smallestPicture && isNumber);
        } else if (is(u"href")) {
            if (value.size() > 1 && value.startsWith(u'#')) // to a note on the same page
                m_isAside = true;
        } else if (is(u"hidden")) {
            m_look.add({Hiding::Gone, Raised::No});
        } else if (is(u"style")) {
            m_look.add(lookOf(value));
            m_isFootnote = m_isFootnote || isFootnote(value);
        } else if (is(u"id")) {
            if (!m_classes.isEmpty())
                m_look.add(m_classes.value(u'#' + value.trimmed().toString()));
            m_isFootnote =
                m_isFootnote || value.startsWith(u"sdfootnote") || value.startsWith(u"sdendnote");
            m_isShownLater = m_isShownLater || isArticleBox(value.trimmed());
        } else if (is(u"class")) {
            const auto names = value.split(u' ');
            m_isShownLater = m_isShownLater || std::ranges::any_of(names, isArticleBox);
            m_namedBox = boxOfClasses(value);
            if (!m_classes.isEmpty())
                useClasses(value);
        }
    }

    static bool isFootnote(QStringView style)
    {
        static const QRegularExpression pattern(
            QStringLiteral("mso-element\\s*:\\s*(?:footnote|endnote)(?!-)"));
        return pattern.match(style).hasMatch();
    }

    void useClasses(QStringView names)
    {
        for (qsizetype begin = 0; begin < names.size();) {
            qsizetype end = begin;
            while (end < names.size() && !isBlank(names[end]))
                ++end;
            m_look.add(m_classes.value(names.sliced(begin, end - begin).toString()));
            begin = end + 1;
        }
    }

    const QString& m_page;
    Budget& m_budget;
    HtmlBoxes m_boxes;
    Box m_namedBox = Box::None; // by the classes of the open tag
    qsizetype m_at = 0;
    qsizetype m_rawEnd = 0;
    QHash<QString, HtmlLook> m_classes;
    QSet<QString> m_unclosed;
    QHash<QString, bool> m_seen;    // <html>, <head>, <body>
    QByteArray m_attributes;        // of the open tag
    bool m_isAside = false;         // it leads to a note on the page
    QString m_value;                // likewise, of a field
    QString m_type;                 // likewise, of a list
    QString m_start;                // likewise
    bool m_isShown = true;          // likewise
    bool m_isTiny = false;          // likewise, of a picture
    bool m_isFootnote = false;      // likewise, as Word or LibreOffice mark one
    bool m_isShownLater = false;    // by a script, once the page has been loaded
    HtmlLook m_look;                // of the open tag
    bool m_numbersAreTaken = false; // of lists
    const bool m_hasGround;         // something may stand behind white text
    QByteArray m_plain;
};

} // namespace

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
        QStringLiteral("del"),  QStringLiteral("control"),
    };
    return tags;
}

QByteArray plainHtml(const QString& page, Budget& budget)
{
    PageReader reader(page, budget);
    const QString styleSheet = reader.styleSheet();
    return reader.plain(lookOfClasses(styleSheet), takesNumbersAway(styleSheet));
}

} // namespace gongkai
