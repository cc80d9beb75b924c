// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/list_marks.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <vector>

// Problems and measures, one to one. Counted only where it is plain which list is which: one list
// in front of the words that turn to the measures and one behind them.
namespace gongkai {
namespace {

struct Lists
{
    std::vector<int> lengths; ///< of the lists so far

    void add(int number)
    {
        if (number == 1)
            lengths.push_back(1);
        else if (!lengths.empty() && number == lengths.back() + 1)
            ++lengths.back();
    }
    bool isOne() const { return lengths.size() == 1 && lengths.front() > 1; }
};

} // namespace

void checkProblems(const ParsedPart& part, const WordsContext& context,
                   std::vector<TextFinding>& out)
{
    const QStringList turns = context.lexicon.index.context(u"measures"_qs);
    if (part.id != u"problems")
        return;
    Lists problems;
    Lists measures;
    bool turned = false;
    for (const ParsedParagraph& paragraph : part.paragraphs) {
        const QString plain = withPlainMarks(paragraph.text);
        qsizetype turn = turned ? 0 : plain.size();
        if (!turned)
            for (const QString& word : turns)
                if (const qsizetype at = plain.indexOf(word); at >= 0)
                    turn = std::min(turn, at);
        for (const ListMark& mark : findListMarks(plain))
            (mark.span.from < turn ? problems : measures).add(mark.number);
        turned = turned || turn < plain.size();
    }
    if (!problems.isOne() || !measures.isOne())
        return;
    const int left = problems.lengths.front();
    const int right = measures.lengths.front();
    out.push_back(ofPart(TextRule::Problems, left == right ? Outcome::Holds : Outcome::Broken,
                         part.id,
                         {u"count"_qs,
                          {QString::number(left), QString::number(right)},
                          {},
                          QString::number(left),
                          QString::number(right)}));
}

} // namespace gongkai
