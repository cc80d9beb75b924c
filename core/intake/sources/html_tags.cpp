// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_tags.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longestName = 32;
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

// A selector “.name”, or “tag.name”; "" for any other.
QString classOf(QStringView selector)
{
    const qsizetype dot = selector.indexOf(u'.');
    const QStringView tag = selector.left(std::max<qsizetype>(dot, 0));
    const QStringView name = dot < 0 ? QStringView() : selector.sliced(dot + 1);
    const auto isNamePart = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.isSurrogate();
    };
    const bool simple = !name.isEmpty() && std::ranges::all_of(name, isNamePart) &&
                        std::ranges::all_of(tag, isNamePart);
    return simple ? name.toString() : QString();
}

// Every class a selector names, whatever stands around it.
QStringList classesIn(QStringView selector)
{
    QStringList classes;
    for (qsizetype dot = selector.indexOf(u'.'); dot >= 0; dot = selector.indexOf(u'.', dot + 1)) {
        qsizetype end = dot + 1;
        while (end < selector.size() &&
               (selector[end].isLetterOrNumber() || selector[end] == u'-' || selector[end] == u'_'))
            ++end;
        classes += selector.sliced(dot + 1, end - dot - 1).toString();
    }
    return classes;
}

class PageReader
{
public:
    PageReader(const QString& page, Budget& budget)
        : m_page(page), m_budget(budget), m_boxes(budget)
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
            sheet += m_page.mid(begin + 1, m_rawEnd - begin - 1) + u'\n';
            at = m_at;
        }
        m_at = 0;
        sheet.truncate(longestStyleSheet);
        return sheet;
    }

    QByteArray plain(QHash<QString, HtmlLook> classes)
    {
        m_classes = std::move(classes);
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
        m_look = lookOfTag(name);
        m_namedBox = Box::None;
        if (!readAttributes())
            return;
        if (isRawElement(name))
            return skipRaw(name);
        if (isFrameElement(name) && std::exchange(m_seen[name], true))
            return;
        if (m_look.hiding != Hiding::None)
            m_attributes +=
                m_look.hiding == Hiding::Gone ? " hidden=\"gone\"" : " hidden=\"blank\"";
        if (m_look.raised != Raised::No)
            m_attributes +=
                m_look.raised == Raised::Above ? " raised=\"above\"" : " raised=\"below\"";
        if (canBeBox(name))
            m_plain += m_boxes.open(name, m_look.box, m_namedBox, m_page, m_at, m_attributes);
        else
            m_plain += m_boxes.between() + '<' + name.toUtf8() + m_attributes + '>';
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
        } else if (is(u"hidden")) {
            m_look.add({Hiding::Gone, Raised::No});
        } else if (is(u"style")) {
            m_look.add(lookOf(value));
        } else if (is(u"class")) {
            m_namedBox = boxOfClasses(value);
            if (!m_classes.isEmpty())
                useClasses(value);
        }
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
    QHash<QString, bool> m_seen; // <html>, <head>, <body>
    QByteArray m_attributes;     // of the open tag
    HtmlLook m_look;             // of the open tag
    QByteArray m_plain;
};

// Calls `rule` with its selectors and its declarations; what stands in @media and the like counts
// only there and is left out.
template <typename Rule>
void walkRules(const QString& sheet, const Rule& rule)
{
    qsizetype at = 0;
    while (true) {
        const qsizetype open = sheet.indexOf(u'{', at);
        if (open < 0)
            return;
        const QStringView selectors = QStringView(sheet).sliced(at, open - at).trimmed();
        int depth = 1;
        qsizetype end = open + 1;
        for (; end < sheet.size() && depth > 0; ++end)
            depth += sheet[end] == u'{' ? 1 : sheet[end] == u'}' ? -1 : 0;
        if (!selectors.startsWith(u'@'))
            rule(selectors, QStringView(sheet).sliced(open + 1, end - open - 1));
        at = end;
    }
}

HtmlLook lookOfOne(QStringView declaration)
{
    const qsizetype colon = declaration.indexOf(u':');
    const QStringView name = declaration.left(std::max<qsizetype>(colon, 0)).trimmed();
    const QStringView value = declaration.sliced(colon + 1).trimmed();
    const auto isName = [name](QStringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    };
    const auto begins = [value](QStringView known) {
        return value.startsWith(known, Qt::CaseInsensitive);
    };
    if (isName(u"display") && value.contains(u"table", Qt::CaseInsensitive))
        return {Hiding::None, Raised::No, boxOfDisplay(value)};
    const bool isStruck = (isName(u"text-decoration") || isName(u"text-decoration-line")) &&
                          value.contains(u"line-through", Qt::CaseInsensitive);
    if ((isName(u"display") && begins(u"none")) || (isName(u"mso-hide") && begins(u"all")) ||
        (isName(u"visibility") && begins(u"collapse")))
        return {Hiding::Gone, Raised::No};
    if (isStruck || (isName(u"visibility") && begins(u"hidden")))
        return {Hiding::Blank, Raised::No};
    if (!isName(u"vertical-align"))
        return {};
    return {Hiding::None, begins(u"super") ? Raised::Above
                          : begins(u"sub") ? Raised::Below
                                           : Raised::No};
}

QString withoutComments(QString sheet)
{
    for (qsizetype begin = 0; (begin = sheet.indexOf(u"/*", begin)) >= 0;) {
        const qsizetype end = sheet.indexOf(u"*/", begin + 2);
        for (qsizetype at = begin; at < (end < 0 ? sheet.size() : end + 2); ++at)
            sheet[at] = u' ';
    }
    // Marks that hide a style sheet from browsers of the last century.
    return sheet.replace(u"<!--"_qs, QString()).replace(u"-->"_qs, QString());
}

} // namespace

void HtmlLook::add(const HtmlLook& other)
{
    hiding = std::max(hiding, other.hiding);
    raised = std::max(raised, other.raised);
    box = std::max(box, other.box);
}

HtmlLook lookOf(QStringView declarations)
{
    const bool mayHide = declarations.contains(u"none", Qt::CaseInsensitive) ||
                         declarations.contains(u"visibility", Qt::CaseInsensitive) ||
                         declarations.contains(u"line-through", Qt::CaseInsensitive) ||
                         declarations.contains(u"mso-hide", Qt::CaseInsensitive);
    HtmlLook look;
    if (!mayHide && !declarations.contains(u"vertical-align", Qt::CaseInsensitive) &&
        !declarations.contains(u"table", Qt::CaseInsensitive))
        return look;
    for (qsizetype begin = 0; begin < declarations.size();) {
        qsizetype end = declarations.indexOf(u';', begin);
        if (end < 0)
            end = declarations.size();
        look.add(lookOfOne(declarations.sliced(begin, end - begin)));
        begin = end + 1;
    }
    return look;
}

QHash<QString, HtmlLook> lookOfClasses(const QString& styleSheet)
{
    QHash<QString, HtmlLook> looks;
    QSet<QString> shown;
    walkRules(withoutComments(styleSheet), [&](QStringView selectors, QStringView declarations) {
        const HtmlLook look = lookOf(declarations);
        if (!look.isPlain())
            for (const QStringView selector : selectors.split(u','))
                looks[classOf(selector.trimmed())].add(look);
        if (look.hiding == Hiding::None &&
            (declarations.contains(u"display", Qt::CaseInsensitive) ||
             declarations.contains(u"visibility", Qt::CaseInsensitive)))
            for (const QString& name : classesIn(selectors))
                shown.insert(name);
    });
    for (const QString& name : std::as_const(shown))
        if (const auto look = looks.find(name); look != looks.end())
            look->hiding = Hiding::None;
    looks.remove(QString());
    return looks;
}

QByteArray plainHtml(const QString& page, Budget& budget)
{
    PageReader reader(page, budget);
    return reader.plain(lookOfClasses(reader.styleSheet()));
}

} // namespace gongkai
