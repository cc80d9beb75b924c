// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/list_marks.h"
#include "core/words/rules/view_rules.h"

#include <map>

namespace gongkai {
namespace {

// How one kind of numbering has gone on so far. Lists may begin anew at any place; what stands
// between them is not looked at, because offices nest them in more than one order.
class Count
{
public:
    /// What is wrong with this number; "" for nothing.
    QString next(int number, bool mustBeginWithOne)
    {
        const int before = m_last;
        m_last = number;
        if (number == 1 || number == before + 1 || before == unknown)
            return {};
        if (before == 0)
            return mustBeginWithOne ? u"begins"_qs : QString();
        if (number == before)
            return u"twice"_qs;
        return number > before ? u"missing"_qs : u"order"_qs;
    }

    /// A new list: whatever its number is, it is right.
    void restart() { m_last = unknown; }

private:
    static constexpr int unknown = -1;
    int m_last = 0;
};

// “改进措施” on a line of its own: what follows is numbered anew.
bool opensList(const QString& text)
{
    constexpr qsizetype longest = 16;
    if (text.size() > longest || numberingOf(text).number > 0)
        return false;
    return text.contains(u"措施") || text.contains(u"问题") || text.contains(u"打算");
}

class NumberingCheck
{
public:
    NumberingCheck(const ParsedPart& part, bool isFirst, std::vector<TextFinding>& out)
        : m_part(part), m_isFirst(isFirst), m_out(out)
    {}

    void run()
    {
        for (std::size_t i = 0; i < m_part.paragraphs.size(); ++i) {
            checkHeading(i);
            if (opensList(m_part.paragraphs[i].text))
                m_headings[Scheme::Arabic].restart();
            for (const ListMark& mark : findListMarks(withPlainMarks(m_part.paragraphs[i].text)))
                report(i, mark.span, mark.number, m_marks[mark.kind].next(mark.number, false));
        }
    }

private:
    void checkHeading(std::size_t index)
    {
        const QString& text = m_part.paragraphs[index].text;
        const Numbering numbering = numberingOf(text);
        const bool isHeading =
            numbering.scheme == Scheme::Chinese || numbering.scheme == Scheme::Bracket ||
            numbering.scheme == Scheme::Arabic || numbering.scheme == Scheme::ArabicBracket;
        if (!isHeading || !numbering.isDivided || numbering.number < 1)
            return;
        const QString fault = m_headings[numbering.scheme].next(numbering.number, true);
        report(index, {0, qMin(numbering.length, text.size())}, numbering.number, fault);
        // It may go on where a part before has stopped.
        if (fault == u"begins" && !m_isFirst)
            m_out.back().severity = Severity::Hint;
    }

    void report(std::size_t index, TextSpan span, int number, const QString& fault)
    {
        if (fault.isEmpty())
            return;
        m_out.push_back(inPart(broken(TextRule::Numbering, m_part.paragraphs[index], span,
                                      {fault, {QString::number(number)}, {}, {}, {}}),
                               m_part.id, index));
    }

    const ParsedPart& m_part;
    bool m_isFirst; ///< of the parts that may have headings
    std::vector<TextFinding>& m_out;
    std::map<Scheme, Count> m_headings;
    std::map<ListKind, Count> m_marks;
};

} // namespace

void checkNumbering(const ParsedText& text, const WordsContext& context,
                    std::vector<TextFinding>& out)
{
    (void)context;
    bool isFirst = true;
    for (const ParsedPart& part : text) {
        NumberingCheck(part, isFirst, out).run();
        isFirst = isFirst && part.id == u"preface";
    }
}

} // namespace gongkai
