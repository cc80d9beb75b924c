// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_boxes.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace gongkai {
namespace {

constexpr qsizetype longestClasses = 1000; // the rest is not looked at

bool hasOneOf(QStringView classes, std::initializer_list<QStringView> names)
{
    const auto known = [names](QStringView one) {
        return std::ranges::any_of(
            names, [one](QStringView name) { return one.compare(name, Qt::CaseInsensitive) == 0; });
    };
    return std::ranges::any_of(classes.split(u' '), known);
}

QByteArray tagOf(Box box)
{
    return box == Box::Table ? "table" : box == Box::Rows ? "tbody" : box == Box::Row ? "tr" : "td";
}

// Is what comes now a box with the class of a cell?
bool isCellAt(const QString& page, qsizetype at)
{
    static const QRegularExpression cell(
        QStringLiteral("\\G\\s*<(?:div|span|section)\\b[^<>]{0,200}?\\bclass\\s*=\\s*[\"']?"
                       "(?:[^\"'<>]{0,100}\\s)?(?:td|th|cell|table-cell)[\"'\\s>]"),
        QRegularExpression::CaseInsensitiveOption);
    return cell.match(page, at).hasMatch();
}

} // namespace

Box boxOfDisplay(QStringView value)
{
    const auto begins = [value](QStringView known) {
        return value.startsWith(known, Qt::CaseInsensitive);
    };
    if (begins(u"table-cell"))
        return Box::Cell;
    if (value.contains(u"-group", Qt::CaseInsensitive))
        return Box::Rows;
    if (begins(u"table-row"))
        return Box::Row;
    return begins(u"table") || begins(u"inline-table") ? Box::Table : Box::None;
}

Box boxOfClasses(QStringView classes)
{
    classes = classes.left(longestClasses);
    if (hasOneOf(classes, {u"tr", u"row", u"table-row"}))
        return Box::Row;
    return hasOneOf(classes, {u"td", u"th", u"cell", u"table-cell"}) ? Box::Cell : Box::None;
}

bool canBeBox(const QString& name)
{
    return name == u"div" || name == u"span" || name == u"section";
}

QByteArray HtmlBoxes::open(const QString& name, Box styled, Box named, const QString& page,
                           qsizetype at, const QByteArray& attributes)
{
    Box box = styled;
    if (box == Box::None && (named == Box::Cell || (named == Box::Row && isCellAt(page, at))))
        box = named;
    const Box around = m_boxes.empty() ? Box::None : m_boxes.back().box;
    const bool isInTable = around == Box::Table || around == Box::Rows;
    if ((box == Box::Cell && around != Box::Row) || (box == Box::Rows && around != Box::Table) ||
        (box == Box::Row && m_boxes.empty()))
        box = Box::None;
    QByteArray before;
    if (box != Box::Row || isInTable)
        before = between();
    else if (!std::exchange(m_boxes.back().hasOpenTable, true))
        before = "<table boxes=\"1\">";
    if (m_budget.take(Limit::Steps))
        m_boxes.push_back({name, box});
    const QByteArray tag = box == Box::None ? name.toUtf8() : tagOf(box);
    return before + '<' + tag + (box == Box::Table ? " boxes=\"1\"" : "") + attributes + '>';
}

QByteArray HtmlBoxes::between()
{
    const bool ends = !m_boxes.empty() && std::exchange(m_boxes.back().hasOpenTable, false);
    return ends ? "<!----></table>" : "";
}

QByteArray HtmlBoxes::close(const QString& name)
{
    const auto open = std::find_if(m_boxes.rbegin(), m_boxes.rend(),
                                   [&name](const OpenBox& box) { return box.name == name; });
    if (!m_budget.take(Limit::Steps, open - m_boxes.rbegin() + 1) || open == m_boxes.rend())
        return "<!----></" + name.toUtf8() + '>';
    m_boxes.erase(open.base(), m_boxes.end());
    const QByteArray before = between();
    const Box box = m_boxes.back().box;
    m_boxes.pop_back();
    return before + "<!----></" + (box == Box::None ? name.toUtf8() : tagOf(box)) + '>';
}

} // namespace gongkai
