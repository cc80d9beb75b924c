// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/labelled_line.h"

#include "core/base/numbering.h"
#include "core/base/text.h"
#include "core/intake/prose/source_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longestValue = 60;
constexpr qsizetype longestCredits = 80;
constexpr qsizetype longestCredit = 12;

} // namespace

QString unmarked(QStringView line)
{
    static const QRegularExpression marks(QStringLiteral("^[•·●■◆▪◇○\\-*>【\\[(「|/]+"));
    return bareText(line).remove(marks);
}

LabelledLine::LabelledLine(QStringView line, bool inFront, const ProseWords& words)
    : m_inFront(inFront), m_words(words)
{
    static const QRegularExpression stamp(
        QStringLiteral("^(?:[0-9]{4}[-/.年][0-9]{1,2}[-/"
                       ".月][0-9]{1,2}日?)?(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?"));
    const QString text = unmarked(line);
    const QString time = stamp.match(text).captured();
    m_isStamp = time.contains(u':') && time.size() == text.size();
    m_rest = text.sliced(time.size());
    static const QRegularExpression bar(QStringLiteral("^([^:|丨│]{2,6})[|丨│]"));
    if (const auto label = bar.match(m_rest); isLabel(label.captured(1))) // “编辑丨张三”
        m_rest[label.capturedEnd(1)] = u':';
}

bool LabelledLine::isMetadata(QStringView line) const
{
    if (m_isStamp)
        return true;
    const qsizetype colon = m_rest.indexOf(u':');
    if (colon >= 0)
        return isLabel(m_rest.first(colon)) || isCredits();
    const QString first = toHalfWidth(line).simplified().section(u' ', 0, 0);
    return m_inFront && line.size() <= longestValue && !line.contains(u'。') && first.size() > 1 &&
           first.size() < line.size() && m_words.metadata.contains(first);
}

bool LabelledLine::isBareLabel() const
{
    return m_rest.endsWith(u':') && isLabel(m_rest.chopped(1)) &&
           m_rest.indexOf(u':') == m_rest.size() - 1;
}

bool LabelledLine::hasValue(QStringView next) const
{
    if (next.size() > longestValue)
        return false;
    const Scheme scheme = numberingOf(next.toString()).scheme;
    const bool isHeading = scheme == Scheme::Chinese || scheme == Scheme::Part ||
                           scheme == Scheme::Bracket || scheme == Scheme::Roman;
    static const QRegularExpression contents(QStringLiteral("内容|摘要|概要|描述"));
    return !isHeading && (!next.contains(u'。') || contents.match(m_rest).hasMatch());
}

bool LabelledLine::isLabel(const QString& label) const
{
    return m_words.metadata.contains(label) || isCredit(label) ||
           (m_inFront && m_words.frontMetadata.contains(label));
}

// “校对：张三”: a name or two and no words
bool LabelledLine::isCredit(const QString& label) const
{
    static const QRegularExpression words(QStringLiteral("[。;,0-9]"));
    const QString value = m_rest.sliced(std::min(label.size() + 1, m_rest.size()));
    return m_words.credits.contains(label) && value.size() <= longestCredit &&
           !words.match(value).hasMatch();
}

// “审核：张三 编辑：李四”: one of the labels is known.
bool LabelledLine::isCredits() const
{
    if (m_rest.size() > longestCredits || m_rest.contains(u'。') || m_rest.count(u':') < 2)
        return false;
    for (const QString& part : m_rest.split(u':').mid(0, m_rest.count(u':')))
        for (const QString& label : m_words.metadata)
            if (label.size() > 1 && part.endsWith(label))
                return true;
    return false;
}

} // namespace gongkai
