// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbering.h"
#include "core/words/list_marks.h"
#include "core/words/rules/announced_lists.h"
#include "core/words/rules/part_duties.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

// Problems and measures, one to one. Counted only where it is plain which list is which: one list
// in front of the words that turn to the measures and one behind them.
namespace gongkai {
namespace {

// The lists of one kind.
class Lists
{
public:
    void add(int number)
    {
        if (number == 1)
            m_lengths.push_back(1);
        else if (!m_lengths.empty() && number == m_lengths.back() + 1)
            ++m_lengths.back();
    }
    /// How long the list is; 0 where there is none or more than one.
    int onlyLength() const
    {
        return m_lengths.size() == 1 && m_lengths.front() > 1 ? m_lengths.front() : 0;
    }
    bool isNone() const { return m_lengths.empty(); }
    bool isSingle() const { return m_lengths.size() == 1 && m_lengths.front() == 1; }

private:
    std::vector<int> m_lengths; ///< of the lists so far
};

// By kind of mark; headings beside what stands in the text.
struct Side
{
    std::map<ListKind, Lists> marks;
    std::map<Scheme, Lists> headings;
};

// Where the words turn to the measures; the size of the text where they do not.
qsizetype turnOf(const QString& plain, const QStringList& turns)
{
    qsizetype turn = plain.size();
    for (const QString& word : turns)
        if (const qsizetype at = plain.indexOf(word); at >= 0)
            turn = std::min(turn, at);
    return turn;
}

TextFinding compared(const ParsedPart& part, int problems, int measures)
{
    const QString left = QString::number(problems);
    const QString right = QString::number(measures);
    return ofPart(TextRule::Problems, problems == measures ? Outcome::Holds : Outcome::Broken,
                  part.id, {u"count"_qs, {left, right}, {}, left, right});
}

// “一是…。下一步，…。二是…。下一步，…。”: each problem with its measure. Nothing where the measures
// are a list of their own, which begins anew.
std::optional<TextFinding> checkEach(const ParsedPart& part, const QStringList& turns)
{
    constexpr std::size_t fewest = 3; // of two one may be meant for both
    QString words;
    for (const ParsedParagraph& paragraph : part.paragraphs)
        words += withPlainMarks(paragraph.text) + u'\n';
    std::vector<ListMark> marks = findListMarks(words);
    std::erase_if(marks, [](const ListMark& mark) { return mark.kind != ListKind::Is; });
    std::vector<bool> treated;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].number != static_cast<int>(i) + 1)
            return {};
        const qsizetype to = i + 1 < marks.size() ? marks[i + 1].span.from : words.size();
        treated.push_back(
            containsAny(words.sliced(marks[i].span.to, to - marks[i].span.to), turns));
    }
    const auto measures = std::ranges::count(treated, true);
    if (treated.size() < fewest || measures < 2 || !treated.back() ||
        containsAny(words.first(marks.front().span.from), turns))
        return {};
    return compared(part, static_cast<int>(treated.size()), static_cast<int>(measures));
}

// One problem after the other with its measure has no list of its own for them.
std::optional<TextFinding> checkCounts(const ParsedPart& part, const WordsContext& context)
{
    QStringList turns = context.lexicon.index.context(u"measures"_qs);
    turns += QString::number(context.report.year() + 1) + u"年";
    std::array<Side, 2> sides;
    bool turned = false;
    bool hasSecond = false; // 1. and 2. in one paragraph
    for (const ParsedParagraph& paragraph : part.paragraphs) {
        const QString plain = withPlainMarks(paragraph.text);
        const qsizetype turn = turned ? 0 : turnOf(plain, turns);
        const bool behind = turn == 0;
        if (const Numbering heading = numberingOf(plain); heading.isDivided)
            sides[behind].headings[heading.scheme].add(heading.number);
        for (const ListMark& mark : findListMarks(plain))
            sides[mark.span.from < turn ? 0 : 1].marks[mark.kind].add(mark.number);
        hasSecond =
            hasSecond || (behind && containsAny(plain, {u"2."_qs, u"2,"_qs, u"2．"_qs, u"2、"_qs}));
        turned = turned || turn < plain.size();
    }
    for (auto& [kind, lists] : sides[0].marks)
        if (const int other = sides[1].marks[kind].onlyLength(); lists.onlyLength() && other)
            return compared(part, lists.onlyLength(), other);
    const int left = sides[0].headings[Scheme::Arabic].onlyLength();
    const int right = sides[1].headings[Scheme::Arabic].onlyLength();
    if (left && right)
        return compared(part, left, right);
    // A single numbered measure, and no other list of them.
    const bool isOne = sides[1].headings[Scheme::Arabic].isSingle() && !hasSecond &&
                       std::ranges::all_of(sides[1].marks,
                                           [](const auto& marks) { return marks.second.isNone(); });
    if (left && isOne)
        return compared(part, left, 1);
    return checkEach(part, turns);
}

} // namespace

void checkProblems(const ParsedPart& part, const WordsContext& context,
                   std::vector<TextFinding>& out)
{
    const bool isBlank = std::ranges::all_of(part.paragraphs, &ParsedParagraph::isBlank);
    for (const PartDuty* duty : dutiesOf(TextRule::Problems, context)) {
        if (isBlank || duty->part != part.id)
            continue;
        const QStringList missing = missingTopics(*duty, part, context);
        const auto counts = missing.isEmpty() ? checkCounts(part, context) : std::nullopt;
        out.push_back(counts.value_or(ofPart(TextRule::Problems,
                                             missing.isEmpty() ? Outcome::Holds : Outcome::Broken,
                                             part.id, {{}, {missing.join(u'、')}, {}, {}, {}})));
        std::ranges::move(announcedLists(part), std::back_inserter(out));
    }
}

} // namespace gongkai
