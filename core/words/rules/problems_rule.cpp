// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbering.h"
#include "core/words/list_marks.h"
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

// One problem after the other with its measure has no list of its own for them.
std::optional<TextFinding> checkCounts(const ParsedPart& part, const WordsContext& context)
{
    QStringList turns = context.lexicon.index.context(u"measures"_qs);
    turns += QString::number(context.report.year() + 1) + u"年";
    std::array<Side, 2> sides;
    bool turned = false;
    for (const ParsedParagraph& paragraph : part.paragraphs) {
        const QString plain = withPlainMarks(paragraph.text);
        const qsizetype turn = turned ? 0 : turnOf(plain, turns);
        const bool behind = turn == 0;
        if (const Numbering heading = numberingOf(plain); heading.isDivided)
            sides[behind].headings[heading.scheme].add(heading.number);
        for (const ListMark& mark : findListMarks(plain))
            sides[mark.span.from < turn ? 0 : 1].marks[mark.kind].add(mark.number);
        turned = turned || turn < plain.size();
    }
    for (auto& [kind, lists] : sides[0].marks)
        if (const int other = sides[1].marks[kind].onlyLength(); lists.onlyLength() && other)
            return compared(part, lists.onlyLength(), other);
    const int left = sides[0].headings[Scheme::Arabic].onlyLength();
    const int right = sides[1].headings[Scheme::Arabic].onlyLength();
    if (left && right)
        return compared(part, left, right);
    return {};
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
    }
}

} // namespace gongkai
