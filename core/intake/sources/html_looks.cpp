// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What style sheets say of how a page is read.
#include "core/intake/sources/html_tags.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

// A selector “.name”, or “tag.name”; of “#id” the id with its sign; "" for any other.
QString classOf(QStringView selector)
{
    const qsizetype id = selector.indexOf(u'#');
    const qsizetype dot = id < 0 ? selector.indexOf(u'.') : id;
    const QStringView tag = selector.left(std::max<qsizetype>(dot, 0));
    const QStringView name = dot < 0 ? QStringView() : selector.sliced(dot + 1);
    const auto isNamePart = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.isSurrogate();
    };
    const bool simple = !name.isEmpty() && std::ranges::all_of(name, isNamePart) &&
                        std::ranges::all_of(tag, isNamePart);
    return simple ? selector.sliced(id < 0 ? dot + 1 : id).toString() : QString();
}

// Of “table tr.name” and “tr.name td”, which hide all that has the class; "" for any other.
QString hiddenClassOf(QStringView selector)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:[a-z]+[1-6]?(?:\\s*>\\s*|\\s+))*"
            "(?:[a-z]*[1-6]?\\.([\\w-]+)|tr\\.([\\w-]+)(?:\\s*>\\s*|\\s+)(?:td|th|\\*))$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(selector);
    return match.captured(1) + match.captured(2);
}

// Every class and id a selector names, whatever stands around it.
QStringList classesIn(QStringView selector)
{
    static const QRegularExpression name(QStringLiteral("\\.([\\w-]+)|(#[\\w-]+)"));
    QStringList classes;
    auto matches = name.globalMatch(selector);
    while (matches.hasNext()) {
        const auto match = matches.next();
        classes += match.captured(1) + match.captured(2);
    }
    return classes;
}

// Do the rules in `@media …`, `@supports …` and the like count for one who reads the page on a
// screen of common width? What is for paper, telephones or the dark does not.
bool isForScreen(QStringView condition)
{
    static const QRegularExpression screen(
        QStringLiteral("^@media\\s*(?:(?:only\\s+)?(?:screen|all)\\b)?\\s*(?:and\\s*)?"
                       "(?:\\(\\s*min-width\\s*:\\s*(?:[0-9]{1,3}(?:\\.[0-9]+)?px|"
                       "1[0-2][0-9]{2}px|[0-7]?[0-9](?:\\.[0-9]+)?r?em|0+)\\s*\\))?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(
        QStringLiteral("^@(?:supports(?!\\s*\\(?\\s*not\\b)|layer)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (other.match(condition).hasMatch())
        return true;
    bool isMedia = false;
    for (const QStringView one : condition.split(u',')) {
        const QString query = one.trimmed().toString();
        const bool isFirst = query.startsWith(u"@media", Qt::CaseInsensitive);
        isMedia = isMedia || isFirst;
        if (isMedia && screen.match(isFirst ? query : u"@media "_qs + query).hasMatch())
            return true;
    }
    return false;
}

constexpr int deepestRules = 8; // of rules in rules

// Calls `rule` with its selectors and its declarations, also for those in @media and the like
// that count on a screen; the others are left out.
template <typename Rule>
void walkRules(QStringView sheet, const Rule& rule, int depthLeft = deepestRules)
{
    qsizetype at = 0;
    while (true) {
        const qsizetype open = sheet.indexOf(u'{', at);
        if (open < 0)
            return;
        // “@charset "utf-8"; .name”: what ends before the rule is none of it
        const QStringView front = sheet.sliced(at, open - at);
        const QStringView selectors = front.sliced(front.lastIndexOf(u';') + 1).trimmed();
        int depth = 1;
        qsizetype end = open + 1;
        for (; end < sheet.size() && depth > 0; ++end)
            depth += sheet[end] == u'{' ? 1 : sheet[end] == u'}' ? -1 : 0;
        const QStringView inside = sheet.sliced(open + 1, end - open - (depth > 0 ? 1 : 2));
        if (!selectors.startsWith(u'@'))
            rule(selectors, inside);
        else if (depthLeft > 0 && isForScreen(selectors))
            walkRules(inside, rule, depthLeft - 1);
        at = end;
    }
}

// “3.0pt”, “-0.4em”, “30%”
Raised shift(QStringView length)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(-?)([0-9]*\\.?[0-9]+)\\s*(pt|px|r?em|%)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(length);
    const QString unit = match.captured(3).toLower();
    const double points = match.captured(2).toDouble() * (unit == u"pt"   ? 1
                                                          : unit == u"px" ? 0.75
                                                          : unit == u"%"  ? 0.1
                                                                          : 10);
    return raisedBy(match.captured(1).isEmpty() ? points : -points);
}

// Of `list-style-type` or `list-style`; nothing where it names no kind.
std::optional<NumberStyle> listStyle(QStringView value)
{
    static const QHash<QString, NumberStyle> styles{
        {u"none"_qs, NumberStyle::None},
        {u"disc"_qs, NumberStyle::None},
        {u"circle"_qs, NumberStyle::None},
        {u"square"_qs, NumberStyle::None},
        {u"decimal"_qs, NumberStyle::Arabic},
        {u"cjk-ideographic"_qs, NumberStyle::Chinese},
        {u"simp-chinese-informal"_qs, NumberStyle::Chinese},
        {u"trad-chinese-informal"_qs, NumberStyle::Chinese},
        {u"simp-chinese-formal"_qs, NumberStyle::ChineseFormal},
        {u"cjk-heavenly-stem"_qs, NumberStyle::Stems},
        {u"upper-roman"_qs, NumberStyle::Roman},
        {u"lower-roman"_qs, NumberStyle::LowerRoman},
        {u"upper-alpha"_qs, NumberStyle::Letter},
        {u"upper-latin"_qs, NumberStyle::Letter},
        {u"lower-alpha"_qs, NumberStyle::LowerLetter},
        {u"lower-latin"_qs, NumberStyle::LowerLetter},
    };
    std::optional<NumberStyle> style;
    for (const QStringView word : value.split(u' ', Qt::SkipEmptyParts)) {
        const auto known = styles.constFind(word.toString().toLower());
        if (known != styles.constEnd() && (!style || style == NumberStyle::None))
            style = *known;
    }
    return style;
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
    if (isName(u"list-style-type") || isName(u"list-style"))
        return {Hiding::None, Raised::No, Box::None, false, listStyle(value)};
    if (isName(u"display") && value.contains(u"table", Qt::CaseInsensitive))
        return {Hiding::None, Raised::No, boxOfDisplay(value)};
    const bool isStruck = (isName(u"text-decoration") || isName(u"text-decoration-line")) &&
                          value.contains(u"line-through", Qt::CaseInsensitive);
    if ((isName(u"display") && begins(u"none")) || (isName(u"mso-hide") && begins(u"all")) ||
        (isName(u"visibility") && begins(u"collapse")))
        return {Hiding::Gone, Raised::No};
    if (isStruck || (isName(u"visibility") && begins(u"hidden")))
        return {Hiding::Blank, Raised::No};
    if (isName(u"mso-text-raise"))
        return {Hiding::None, shift(value)};
    if (!isName(u"vertical-align"))
        return {};
    return {Hiding::None, begins(u"super") ? Raised::Above
                          : begins(u"sub") ? Raised::Below
                                           : shift(value)};
}

// Tricks that keep a copy from being like the page: text of no size, transparent, beside the page.
bool isUnseen(QStringView declarations)
{
    static const QRegularExpression tricks(
        QStringLiteral("(?:^|[;\\s])(?:(?:font-size|opacity)\\s*:\\s*0*\\.?0+(?![.0-9])|"
                       "color\\s*:\\s*transparent|clip\\s*:\\s*rect|transform\\s*:\\s*scale\\(0\\)|"
                       "(?:text-indent|left|top|right|bottom|margin-left|margin-top)\\s*:\\s*"
                       "-[0-9]{3})"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression noRoom(
        QStringLiteral("(?:^|[;\\s])(?:max-)?(?:width|height)\\s*:\\s*0+(?![.0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    return tricks.match(declarations).hasMatch() ||
           (declarations.contains(u"overflow", Qt::CaseInsensitive) &&
            noRoom.match(declarations).hasMatch());
}

// A declaration that sets what has this name to white.
QRegularExpression setToWhite(const QString& name)
{
    return QRegularExpression(
        QString(u"(?:^|[;\\s])"_qs + name +
                u"\\s*:\\s*(?:#fff(?:fff)?|white|rgb\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\s*\\))"
                "(?![\\w#])"_qs),
        QRegularExpression::CaseInsensitiveOption);
}

bool isWhite(QStringView declarations)
{
    static const QRegularExpression text = setToWhite(u"color"_qs);
    return declarations.contains(u"color", Qt::CaseInsensitive) &&
           text.match(declarations).hasMatch();
}

bool isOnWhite(QStringView declarations)
{
    static const QRegularExpression ground = setToWhite(u"background(?:-color)?"_qs);
    return ground.match(declarations).hasMatch();
}

// A box of its own, wherever it is written: text in it does not go on with the text before it.
bool isApart(QStringView declarations)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[;\\s])(?:position\\s*:\\s*(?:absolute|fixed)|"
                       "float\\s*:\\s*(?:left|right)|"
                       "display\\s*:\\s*(?:block|flex|grid|list-item)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(declarations).hasMatch();
}

bool isBold(QStringView declarations)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[;\\s])font-weight\\s*:\\s*(?:bold|[6-9]00)"),
        QRegularExpression::CaseInsensitiveOption);
    return declarations.contains(u"font-weight", Qt::CaseInsensitive) &&
           pattern.match(declarations).hasMatch();
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
    isUnseen = isUnseen || other.isUnseen;
    isWhite = isWhite || other.isWhite;
    isApart = isApart || other.isApart;
    isBold = isBold || other.isBold;
    list = other.list ? other.list : list;
}

HtmlLook lookOf(QStringView declarations)
{
    const bool mayHide = declarations.contains(u"none", Qt::CaseInsensitive) ||
                         declarations.contains(u"visibility", Qt::CaseInsensitive) ||
                         declarations.contains(u"line-through", Qt::CaseInsensitive) ||
                         declarations.contains(u"mso-hide", Qt::CaseInsensitive);
    HtmlLook look;
    look.isUnseen = isUnseen(declarations);
    look.isWhite = isWhite(declarations);
    look.isApart = isApart(declarations);
    look.isBold = isBold(declarations);
    if (look.isWhite && isOnWhite(declarations))
        look.hiding = Hiding::Blank;
    if (!mayHide && !declarations.contains(u"vertical-align", Qt::CaseInsensitive) &&
        !declarations.contains(u"mso-text-raise", Qt::CaseInsensitive) &&
        !declarations.contains(u"list-style", Qt::CaseInsensitive) &&
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

bool takesNumbersAway(const QString& styleSheet)
{
    static const QRegularExpression ofLists(QStringLiteral("(?:^|[\\s>])(?:ol|li|\\*)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    bool isTaken = false;
    walkRules(withoutComments(styleSheet), [&](QStringView selectors, QStringView declarations) {
        if (lookOf(declarations).list == NumberStyle::None)
            for (const QStringView selector : selectors.split(u','))
                isTaken = isTaken || ofLists.match(selector.trimmed()).hasMatch();
    });
    return isTaken;
}

QHash<QString, HtmlLook> lookOfClasses(const QString& styleSheet)
{
    QHash<QString, HtmlLook> looks;
    QSet<QString> shown;
    walkRules(withoutComments(styleSheet), [&](QStringView selectors, QStringView declarations) {
        const HtmlLook look = lookOf(declarations);
        if (!look.isPlain())
            for (const QStringView selector : selectors.split(u',')) {
                looks[classOf(selector.trimmed())].add(look);
                looks[hiddenClassOf(selector.trimmed())].add({look.hiding});
            }
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

} // namespace gongkai
