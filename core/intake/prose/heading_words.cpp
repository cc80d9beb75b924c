// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/heading_words.h"

#include "core/base/numbering.h"
#include "core/base/simplified.h"
#include "core/base/text.h"
#include "core/intake/match/labels.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longestHeading = 45;
constexpr qsizetype shortestHeading = 2;
constexpr qsizetype longestEnding = 8; // of a heading in more words than the form's: “统计汇总表”

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

bool saysNothing(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:无|没有|暂无|未)"));
    return pattern.match(text).hasMatch();
}

// What a line goes on with behind a whole heading when it was joined with the next one:
// “我局收到申请74件。”, not “汇总表”.
bool isStatement(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("[0-9０-９]|[。：:]$"));
    return text.size() >= longestEnding || pattern.match(text).hasMatch();
}

// “二、主动公开政府信息情况方面，一是……”: the words of a heading begin a sentence.
bool goesOnAsSentence(const QString& behind)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:方面|过程中|工作中|中|上|里|时)[，,、].*[。；;，,].+"));
    return pattern.match(behind).hasMatch();
}

// What stands behind a heading and says nothing of the part: “。”, “（单位：件）”, “[1]”, “如下：”.
bool isOfHeading(const QString& behind)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:[\\s　。.：:；;、，,—\\-]|[（(\\[【〔]\\s*(?:[0-9０-９]{1,2}|注?[①-⑳]|"
        "(?:计量|统计)?单位[：:]?[件条个人次项万亿元、/\\s]{1,8})\\s*[）)\\]】〕]|[①-⑳]|"
        "(?:具体|详细)?(?:情况|数据)?如下表?(?:所示)?)+$"));
    return pattern.match(behind).hasMatch();
}

struct Cut
{
    QString head;
    QString rest;
};

// The first of these marks that does not stand in brackets: “（单位：件）”.
QRegularExpressionMatch firstMark(const QString& text, const QRegularExpression& marks)
{
    static const QRegularExpression brackets(
        QStringLiteral("[（(【\\[〔][^（）()【】\\[\\]〔〕]*[）)】\\]〕]"));
    QString open = text;
    auto inner = brackets.globalMatch(text);
    while (inner.hasNext()) {
        const auto match = inner.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            open[at] = u'x';
    }
    return marks.match(open);
}

// “其他需要报告的事项（收费情况）”: what stands in brackets behind a heading is of it; but it is
// text where it says something, which a year does not: “（无）”, “（2024年收取3元。）”.
Cut withoutRemark(const QString& head)
{
    static const QRegularExpression remark(
        QStringLiteral("\\s*[（(【\\[〔]([^（）()【】\\[\\]〔〕]{0,60})[）)】\\]〕]\\s*$"));
    static const QRegularExpression statement(QStringLiteral("[0-9０-９。；;，,]"));
    static const QRegularExpression period(
        QStringLiteral("^(?:19|20)[0-9]{2}(?:年度?)?[0-9年月日至到./~～—–\\s-]*$"));
    const auto match = remark.match(head);
    if (!match.hasMatch() || match.capturedStart() < shortestHeading)
        return {head, {}};
    const QString inner = match.captured(1).trimmed();
    if (isOfHeading(match.captured().trimmed()))
        return {withoutEnd(head.first(match.capturedStart())), {}};
    const bool isText = saysNothing(inner) ||
                        (inner.contains(statement) && !period.match(toHalfWidth(inner)).hasMatch());
    return {withoutEnd(head.first(match.capturedStart())), isText ? inner : QString()};
}

// What a remark and the text behind it say, one after the other.
QString joined(const QString& remark, const QString& rest)
{
    if (remark.isEmpty() || rest.isEmpty())
        return remark + rest;
    return remark + u'：' + rest;
}

// At the first of these marks.
std::optional<Cut> cutAt(const QString& text, const QRegularExpression& marks)
{
    const auto match = firstMark(text, marks);
    if (!match.hasMatch())
        return std::nullopt;
    Cut cut{withoutEnd(text.first(match.capturedStart())),
            text.sliced(match.capturedEnd()).trimmed()};
    if (cut.rest.isEmpty() || !isOneClause(cut.head))
        return std::nullopt;
    return cut;
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

bool HeadingWords::begins(const QString& text) const
{
    const QString key = labelKey(text);
    const auto first = std::ranges::lower_bound(m_exactKeys, key);
    return first != m_exactKeys.end() && first->startsWith(key) &&
           std::ranges::all_of(text, [](QChar c) { return c.isLetter() || !c.isNumber(); });
}

bool HeadingWords::isTableLabel(const QString& line) const
{
    return m_labels.contains(labelKey(line));
}

HeadingText HeadingWords::exactly(const QString& head, const QString& rest) const
{
    const int section = head.size() > longestHeading ? -1 : m_exact.value(labelKey(head), -1);
    if (section >= 0)
        return {head, rest, section, exact, false};
    const Cut cut = withoutRemark(head);
    if (cut.head.size() == head.size() || cut.head.size() > longestHeading)
        return {head, rest, -1, 0, false};
    const int known = m_exact.value(labelKey(cut.head), -1);
    if (known < 0)
        return {head, rest, -1, 0, false};
    return {cut.head, joined(cut.rest, rest), known, exact, false};
}

HeadingText HeadingWords::matched(const QString& head, const QString& rest) const
{
    if (const HeadingText text = exactly(head, rest); text.section >= 0)
        return text;
    if (const Cut cut = withoutRemark(head); cut.head.size() < head.size())
        if (HeadingText bare = matchedWhole(cut.head, joined(cut.rest, rest));
            bare.section >= 0 || (bare.isOther && bare.rest.isEmpty()))
            return bare;
    return matchedWhole(head, rest);
}

// By what the words speak of; without that, by how many of them are the same.
HeadingText HeadingWords::matchedWhole(const QString& head, const QString& rest) const
{
    HeadingText text{head, rest, -1, 0, false};
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
    const qsizetype nearest = key.size() > 3 ? nearestLetters(key, keys, m_budget) : -1;
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
        if (QStringLiteral("（(【[〔").contains(text[end - 1]))
            continue; // of what follows
        key = labelKey(text.first(end));
        if (key.size() >= 4 && m_exact.contains(key))
            longest = end;
    }
    return longest;
}

HeadingText HeadingWords::readExact(const QString& text) const
{
    HeadingText heading = exactIn(text);
    if (isOfHeading(heading.rest))
        heading.rest.clear();
    return heading;
}

HeadingText HeadingWords::read(const QString& text) const
{
    HeadingText heading = wordsIn(text);
    if (heading.section >= 0 && isOfHeading(heading.rest))
        heading.rest.clear();
    return heading;
}

HeadingText HeadingWords::exactIn(const QString& text) const
{
    const QString whole = withoutEnd(text);
    if (const HeadingText heading = exactly(whole, {}); heading.section >= 0)
        return heading;
    static const QRegularExpression marks(QStringLiteral("[：:。]"));
    if (const auto cut = cutAt(text, marks))
        return exactly(cut->head, cut->rest);
    return {whole, {}, -1, 0, false};
}

HeadingText HeadingWords::wordsIn(const QString& text) const
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
    if (known > 0 && goesOnAsSentence(behind))
        return {{}, text, -1, 0, false};
    if (known > 0 && saysNothing(behind))
        return exactly(text.first(known), behind);
    static const QRegularExpression remark(QStringLiteral(
        "^([（(【\\[〔][^（）()【】\\[\\]〔〕]{0,60}[）)】\\]〕])[\\s：:。]*+(.+)$"));
    if (const auto match = remark.match(behind); known > 0 && match.hasMatch())
        if (HeadingText heading =
                exactly(withoutEnd(text.first(known)) + match.captured(1), match.captured(2));
            heading.section >= 0)
            return heading;
    if (const auto cut = cutAt(text, colon); cut && !cut->head.contains(comma))
        if (HeadingText heading = matched(cut->head, cut->rest); heading.section >= 0)
            return heading;
    if (const QString whole = withoutEnd(text); isOneClause(whole)) {
        HeadingText heading = matched(whole, {});
        if (heading.section >= 0 && heading.likeness < exact && isStatement(behind) && known > 0)
            return exactly(text.first(known), behind);
        if (heading.section >= 0 && heading.likeness < nearly && whole.contains(clause))
            heading.rest = text; // it says more than a heading
        return heading;
    }
    if (known > 0)
        return exactly(text.first(known), behind);
    return {{}, text, -1, 0, false};
}

} // namespace gongkai
