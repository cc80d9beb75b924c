// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/heading_words.h"

#include "core/base/simplified.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/numbering.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longestHeading = 45;
constexpr qsizetype shortestHeading = 2;

// Marks that end a heading: “一、总体情况。”
QString withoutEnd(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("[\\s　。.：:；;、，,—\\-]+$"));
    return text.trimmed().remove(end);
}

bool isOneClause(const QString& text)
{
    static const QRegularExpression sentence(QStringLiteral("[。；;！？!?]"));
    return text.size() >= shortestHeading && text.size() <= longestHeading &&
           !text.contains(sentence);
}

struct Cut
{
    QString head;
    QString rest;
};

// At the first of these marks.
std::optional<Cut> cutAt(const QString& text, const QRegularExpression& marks)
{
    const auto match = marks.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Cut cut{withoutEnd(text.first(match.capturedStart())),
            text.sliced(match.capturedEnd()).trimmed()};
    if (cut.rest.isEmpty() || !isOneClause(cut.head))
        return std::nullopt;
    return cut;
}

bool saysNothing(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:无|没有|暂无|未)"));
    return pattern.match(text).hasMatch();
}

} // namespace

HeadingWords::HeadingWords(const Form& form, const ProseWords& words, Budget& budget)
    : m_budget(budget), m_words(words)
{
    for (const gongkai::Section& section : form.sections) {
        const Numbering numbering = numberingOf(section.heading);
        m_sections.push_back({numbering.number, section.narrative});
        if (!section.heading.isEmpty())
            m_exact[labelKey(section.heading.sliced(numbering.length))] =
                static_cast<int>(m_sections.size()) - 1;
    }
    for (const ProseWords::Group& group : words.known)
        for (const QString& heading : group.words)
            if (const int section = sectionOf(group.id);
                section >= 0 && !m_exact.contains(labelKey(heading)))
                m_exact[labelKey(heading)] = section;
    m_exactKeys = m_exact.keys();
    m_exactKeys.sort();
    for (const Sheet& sheet : form.sheets)
        for (const SheetCell& cell : sheet.cells)
            if (cell.isLabel() && !cell.text.isEmpty())
                m_labels.insert(labelKey(cell.text));
}

int HeadingWords::sectionOf(const QString& part) const
{
    const auto found = std::ranges::find(m_sections, part, &Section::narrative);
    return found == m_sections.end() ? -1 : static_cast<int>(found - m_sections.begin());
}

int HeadingWords::sectionWithNumber(int number) const
{
    const auto found = std::ranges::find(m_sections, number, &Section::number);
    return number <= 0 || found == m_sections.end() ? -1
                                                    : static_cast<int>(found - m_sections.begin());
}

bool HeadingWords::isTableLabel(const QString& line) const
{
    return m_labels.contains(labelKey(line));
}

HeadingText HeadingWords::exactly(const QString& head, const QString& rest) const
{
    const int section = head.size() > longestHeading ? -1 : m_exact.value(labelKey(head), -1);
    return {head, rest, section, section < 0 ? 0 : exact, false};
}

// By what the words speak of; without that, by how many of them are the same.
HeadingText HeadingWords::matched(const QString& head, const QString& rest) const
{
    HeadingText text = exactly(head, rest);
    if (text.section >= 0)
        return text;
    const QString plain = toSimplified(head);
    const auto group = std::ranges::find_if(m_words.headings, [&](const ProseWords::Group& one) {
        return std::ranges::any_of(one.words,
                                   [&](const QString& word) { return plain.contains(word); });
    });
    const bool isKnown = group != m_words.headings.end();
    const int section = isKnown ? sectionOf(group->id) : -1;
    text.isOther = isKnown && section < 0;
    if (text.isOther)
        return text;
    QStringList keys;
    for (const QString& key : m_exactKeys)
        if (!isKnown || m_exact.value(key) == section)
            keys += key;
    const QString key = labelKey(head);
    const qsizetype nearest = key.size() > 3 ? nearestLabel(key, keys, m_budget) : -1;
    const bool isNear = nearest >= 0 && key.size() * 2 > keys[nearest].size();
    text.section = isNear ? m_exact.value(keys[nearest]) : section;
    text.likeness = isNear ? nearly : isKnown ? alike : 0;
    return text;
}

// How much of the text is a whole heading that is known; the longest.
qsizetype HeadingWords::knownPrefix(const QString& text) const
{
    qsizetype longest = 0;
    QString key;
    for (qsizetype end = 1; end <= std::min(text.size(), longestHeading); ++end) {
        key = labelKey(text.first(end));
        if (key.size() >= 4 && m_exact.contains(key))
            longest = end;
    }
    return longest;
}

HeadingText HeadingWords::readExact(const QString& text) const
{
    const QString whole = withoutEnd(text);
    if (const HeadingText heading = exactly(whole, {}); heading.section >= 0)
        return heading;
    static const QRegularExpression marks(QStringLiteral("[：:。]"));
    if (const auto cut = cutAt(text, marks))
        return exactly(cut->head, cut->rest);
    return {whole, {}, -1, 0, false};
}

HeadingText HeadingWords::read(const QString& text) const
{
    static const QRegularExpression colon(QStringLiteral("[：:。]"));
    static const QRegularExpression clause(QStringLiteral("[，,；;]"));
    static const QRegularExpression blank(QStringLiteral("[\\s　]+"));
    static const QRegularExpression comma(QStringLiteral("[，,；;—\\s　]"));
    for (const QRegularExpression* marks : {&colon, &blank, &comma})
        if (const auto cut = cutAt(text, *marks))
            if (HeadingText heading = exactly(cut->head, cut->rest); heading.section >= 0)
                return heading;
    const qsizetype known = knownPrefix(text);
    const QString behind = text.sliced(known).trimmed();
    if (known > 0 && saysNothing(behind))
        return exactly(text.first(known), behind);
    if (const auto cut = cutAt(text, colon); cut && !cut->head.contains(comma))
        if (HeadingText heading = matched(cut->head, cut->rest); heading.section >= 0)
            return heading;
    if (const QString whole = withoutEnd(text); isOneClause(whole)) {
        HeadingText heading = matched(whole, {});
        if (heading.section >= 0 && heading.likeness < nearly && whole.contains(clause))
            heading.rest = text; // it says more than a heading
        return heading;
    }
    if (known > 0)
        return exactly(text.first(known), behind);
    return {{}, text, -1, 0, false};
}

} // namespace gongkai
