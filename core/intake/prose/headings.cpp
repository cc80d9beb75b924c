// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/headings.h"

#include "core/base/numbering.h"
#include "core/intake/prose/heading_words.h"
#include "core/intake/prose/ornaments.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 64;
constexpr int rightNumber = 8; // beside a likeness of 20 to 30
constexpr int tableLabel = -10;
constexpr int withText = -1; // on its line: of two the one that stands alone is the heading
constexpr size_t fewestContents = 3;
constexpr qsizetype longestUnknown = 30;
constexpr qsizetype longestPiece = 24; // of a heading that goes on in the next line
constexpr int mostPieces = 3;

struct Candidate
{
    size_t line = 0;
    Numbering numbering;
    HeadingText text;
    bool isLabel = false; ///< of a table, too
    int section = -1;     ///< assigned
    size_t end = 0;       ///< first line behind it

    int scoreFor(int wanted, int number) const
    {
        if (text.section != wanted)
            return 0;
        const bool isNumber = numbering.scheme != Scheme::None && numbering.number == number;
        return text.likeness + (isNumber ? rightNumber : 0) + (isLabel ? tableLabel : 0) +
               (text.rest.isEmpty() ? 0 : withText);
    }
};

class HeadingFinder
{
public:
    HeadingFinder(const std::vector<SourceLine>& lines, const std::vector<bool>& isPassedOver,
                  const Form& form, const ProseWords& words, Budget& budget)
        : m_lines(lines),
          m_isPassedOver(isPassedOver),
          m_words(form, words, budget),
          m_budget(budget)
    {}

    Headings find()
    {
        collect();
        chooseScheme();
        dropContents();
        assign();
        assignOutOfOrder();
        assignByNumber();
        return result();
    }

private:
    bool isText(size_t line) const { return !m_isPassedOver[line]; }

    void collect()
    {
        for (size_t i = 0; i < m_lines.size() && m_budget.take(Limit::Steps, stepsOfALine);) {
            const auto candidate = canBeHeading(i) ? candidateAt(i) : std::nullopt;
            i = candidate ? candidate->end : i + 1;
            if (candidate)
                m_all.push_back(*candidate);
        }
    }

    bool canBeHeading(size_t line) const
    {
        return isText(line) && m_lines[line].origin != SourceLine::Origin::Row &&
               m_lines[line].origin != SourceLine::Origin::Remark;
    }

    // The heading that may begin at this line; some go on in the next ones: “一、” and “总体情况”,
    // “三、收到和处理政府信息” and “公开申请情况”.
    std::optional<Candidate> candidateAt(size_t line)
    {
        QString text = withoutOrnaments(m_lines[line].text);
        const bool isNumeral = isNumeralAlone(text);
        if (isNumeral)
            text += u'、';
        Candidate found = candidateOf(text, line, line + 1);
        if (found.text.likeness == HeadingWords::exact || !canGoOn(text, found.numbering))
            return isOne(found) ? std::optional(found) : std::nullopt;
        size_t next = line + 1;
        for (int pieces = 2; pieces <= mostPieces; ++pieces, ++next) {
            while (next < m_lines.size() && !isText(next))
                ++next;
            if (next >= m_lines.size() || !canBeHeading(next) || m_lines[next].afterTable ||
                m_lines[next].text.size() > longestPiece ||
                numberingOf(m_lines[next].text).scheme != Scheme::None ||
                !m_budget.take(Limit::Steps, stepsOfALine))
                break;
            text += withoutOrnaments(m_lines[next].text);
            const Candidate joined = candidateOf(text, line, next + 1);
            if (joined.text.likeness == HeadingWords::exact && joined.text.rest.isEmpty())
                return joined;
        }
        return isOne(found) && !isNumeral ? std::optional(found) : std::nullopt;
    }

    // “一”, whose words stand in the next line
    static bool isNumeralAlone(const QString& text)
    {
        return text.size() == 1 && QStringView(u"一二三四五六七八九十").contains(text[0]);
    }

    // “一、”, “01”, “三、收到和处理政府信息”
    bool canGoOn(const QString& text, const Numbering& numbering) const
    {
        const bool isNumber = text.size() == 2 && text[0] == u'0' && text[1].isDigit();
        return isNumber || (text.size() <= longestPiece &&
                            m_words.begins(text.sliced(std::min(numbering.length, text.size()))));
    }

    bool isOne(const Candidate& candidate) const
    {
        return candidate.text.section >= 0 || !isSure(candidate);
    }

    // Only known words are a heading here.
    bool isSure(const Candidate& candidate) const
    {
        const bool isNumbered =
            candidate.numbering.scheme != Scheme::None && candidate.numbering.isDivided;
        return (!isNumbered && !m_lines[candidate.line].isMarked) || candidate.isLabel ||
               m_lines[candidate.line].origin == SourceLine::Origin::LoneCell;
    }

    Candidate candidateOf(const QString& text, size_t line, size_t end) const
    {
        Candidate candidate{line, numberOf(text), {}, m_words.isTableLabel(text), -1, end};
        const QString body = text.sliced(std::min(candidate.numbering.length, text.size()));
        const auto read = [&](const QString& words) {
            return isSure(candidate) ? m_words.readExact(words) : m_words.read(words);
        };
        const QString words = withoutPageNumber(body);
        candidate.text = read(words);
        const bool isHeading =
            candidate.text.likeness == HeadingWords::exact && candidate.text.rest.isEmpty();
        if (!isHeading && words.size() < body.size())
            candidate.text = read(body);
        return candidate;
    }

    // “1 总体情况” and “01总体情况” are numbered when these are the words of a part.
    Numbering numberOf(const QString& text) const
    {
        static const QRegularExpression plain(QStringLiteral("^0?([1-9])\\s*(?=[^\\s0-9])"));
        const Numbering numbering = numberingOf(text);
        const auto match = plain.match(text);
        if (numbering.scheme != Scheme::None || !match.hasMatch())
            return numbering;
        const QString words = withoutPageNumber(text.sliced(match.capturedLength()));
        return m_words.readExact(words).section < 0
                   ? numbering
                   : Numbering{Scheme::Arabic, match.captured(1).toInt(), match.capturedLength(),
                               false};
    }

    // How many parts have a heading at this level, in their order; with those that are labels
    // of a table, too.
    int partsAt(Scheme scheme, int likeness, bool withLabels) const
    {
        int last = -1;
        int parts = 0;
        for (const Candidate& candidate : m_all) {
            if (candidate.numbering.scheme != scheme || (candidate.isLabel && !withLabels) ||
                candidate.text.section <= last || candidate.text.likeness < likeness)
                continue;
            last = candidate.text.section;
            ++parts;
        }
        return parts;
    }

    Scheme mainScheme() const
    {
        const Scheme scheme = mainScheme(false);
        return scheme == Scheme::None ? mainScheme(true) : scheme;
    }

    Scheme mainScheme(bool withLabels) const
    {
        // The one with the most parts; of equal ones the highest.
        const auto mostWith = [&](std::initializer_list<Scheme> schemes, int fewest) {
            Scheme best = Scheme::None;
            for (const Scheme scheme : schemes)
                if (const int parts = partsAt(scheme, HeadingWords::alike, withLabels);
                    parts >= fewest) {
                    best = scheme;
                    fewest = parts + 1;
                }
            return best;
        };
        const std::initializer_list<Scheme> high{Scheme::Part, Scheme::Chinese, Scheme::Roman};
        Scheme scheme = mostWith(high, 2);
        if (scheme == Scheme::None && partsAt(Scheme::None, HeadingWords::exact, withLabels) < 2)
            scheme = mostWith({Scheme::Arabic, Scheme::Bracket, Scheme::ArabicBracket}, 3);
        return scheme == Scheme::None ? mostWith(high, 1) : scheme;
    }

    void chooseScheme()
    {
        m_scheme = mainScheme();
        for (Candidate& candidate : m_all)
            if (candidate.numbering.scheme == m_scheme ||
                candidate.numbering.scheme == Scheme::None)
                m_candidates.push_back(std::move(candidate));
        m_all.clear();
    }

    // Nothing but furniture and what else a list of contents has stands between the two.
    bool isNextTo(const Candidate& a, const Candidate& b) const
    {
        for (size_t line = a.end; line <= b.line; ++line)
            if (m_lines[line].afterTable ||
                (line < b.line && isText(line) && !isOfContents(m_lines[line].text)))
                return false;
        return a.text.rest.isEmpty();
    }

    // The number of a page, or a heading below the parts with one: “（一）主动公开 1”
    static bool isOfContents(const QString& text)
    {
        const bool isNumber = text.size() <= 3 && std::ranges::all_of(text, [](QChar c) {
                                  return c >= u'0' && c <= u'9';
                              });
        return isNumber || (text.size() <= longestUnknown && !text.contains(u'。') &&
                            numberingOf(text).scheme != Scheme::None &&
                            withoutPageNumber(text).size() < text.size());
    }

    // A list of the parts, one under the other, that all come again.
    void dropContents()
    {
        std::vector<std::set<int>> later(m_candidates.size() + 1);
        for (size_t i = m_candidates.size(); i-- > 0;) {
            later[i] = later[i + 1];
            later[i].insert(m_candidates[i].text.section);
        }
        for (size_t begin = 0; begin < m_candidates.size();) {
            size_t end = begin + 1;
            while (end < m_candidates.size() &&
                   isNextTo(m_candidates[end - 1], m_candidates[end]) &&
                   m_candidates[end].text.section > m_candidates[end - 1].text.section)
                ++end;
            const auto first = m_candidates.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto last = m_candidates.begin() + static_cast<std::ptrdiff_t>(end);
            const bool isList =
                end - begin >= fewestContents &&
                std::all_of(first, last, [&](const Candidate& one) {
                    return one.text.section >= 0 && later[end].contains(one.text.section);
                });
            if (isList)
                passOverContents(m_candidates[begin], m_candidates[end - 1]);
            m_isContents.insert(m_isContents.end(), end - begin, isList);
            begin = end;
        }
        size_t at = 0;
        std::erase_if(m_candidates, [&](const Candidate&) { return m_isContents[at++]; });
    }

    void passOverContents(const Candidate& first, const Candidate& last)
    {
        size_t end = last.end;
        while (end < m_lines.size() && isOfContents(m_lines[end].text))
            ++end;
        passOver(first.line, end);
    }

    void passOver(size_t begin, size_t end)
    {
        for (size_t line = begin; line < end; ++line)
            m_result.repeated.push_back(line);
    }

    // The assignment of the highest score in which the parts only go up.
    void assign()
    {
        struct Best
        {
            int score = 0;
            int candidate = -1; // the last one of it
        };
        const int sections = m_words.sectionCount();
        std::vector<Best> best(static_cast<size_t>(sections) + 1); // with parts below this one
        std::vector<int> before(m_candidates.size(), -1);
        for (int i = 0; i < static_cast<int>(m_candidates.size()); ++i) {
            m_budget.take(Limit::Steps, sections);
            const Candidate& candidate = m_candidates[static_cast<size_t>(i)];
            const int section = candidate.text.section;
            if (section < 0)
                continue;
            const Best& below = best[static_cast<size_t>(section)];
            const int score = below.score + candidate.scoreFor(section, m_words.numberOf(section));
            before[static_cast<size_t>(i)] = below.candidate;
            for (int above = sections; above > section; --above)
                if (Best& known = best[static_cast<size_t>(above)]; score > known.score)
                    known = {score, i};
        }
        for (int i = best.back().candidate; i >= 0; i = before[static_cast<size_t>(i)])
            m_candidates[static_cast<size_t>(i)].section =
                m_candidates[static_cast<size_t>(i)].text.section;
    }

    // A part that was printed before its place or behind it: its number and its words say so. It
    // stands right behind a heading; what other numbers stand before is a list.
    void assignOutOfOrder()
    {
        std::set<int> taken;
        for (const Candidate& candidate : m_candidates)
            taken.insert(candidate.section);
        bool isList = false;
        for (Candidate& candidate : m_candidates) {
            if (candidate.section < 0 && !isList && saysItsPart(candidate) &&
                taken.insert(candidate.text.section).second)
                candidate.section = candidate.text.section;
            isList = candidate.section < 0 && (isList || candidate.numbering.scheme == m_scheme);
        }
    }

    bool saysItsPart(const Candidate& candidate) const
    {
        const HeadingText& text = candidate.text;
        if (text.section < 0 || candidate.isLabel || candidate.numbering.scheme != m_scheme)
            return false;
        return m_scheme == Scheme::None
                   ? text.likeness >= HeadingWords::exact
                   : candidate.numbering.number == m_words.numberOf(text.section);
    }

    // The headings whose parts are known on both sides of one that is not.
    struct Around
    {
        const Candidate* before = nullptr;
        const Candidate* after = nullptr;
    };

    // The part a heading must be by its number, if those around it are right; -1 for none.
    int sectionByNumber(const Candidate& candidate, Around around) const
    {
        const auto expected = [&](const Candidate* known) {
            return m_words.numberOf(known->section) + candidate.numbering.number -
                   known->numbering.number;
        };
        const auto isNumbered = [](const Candidate* known) {
            return known && known->numbering.scheme != Scheme::None;
        };
        const auto& [before, after] = around;
        if (!isNumbered(before) && !isNumbered(after))
            return -1;
        const int number = isNumbered(before) ? expected(before) : expected(after);
        const int section = m_words.sectionWithNumber(number);
        const bool fits = (!isNumbered(after) || expected(after) == number) &&
                          (!before || section > before->section) &&
                          (!after || section < after->section);
        return fits ? section : -1;
    }

    // Are these the words of another part? Those of the first may stand in any heading.
    bool saysOther(const HeadingText& text) const
    {
        const bool isGeneral = text.section >= 0 && m_words.numberOf(text.section) == 1 &&
                               text.likeness == HeadingWords::alike;
        return text.isOther || (text.section >= 0 && !isGeneral);
    }

    void assignByNumber()
    {
        std::vector<const Candidate*> after(m_candidates.size());
        const Candidate* known = nullptr;
        for (size_t i = m_candidates.size(); i-- > 0;) {
            after[i] = known;
            if (m_candidates[i].section >= 0)
                known = &m_candidates[i];
        }
        for (const Candidate& candidate : m_candidates)
            if (candidate.section >= 0)
                m_taken.insert(candidate.section);
        known = nullptr;
        bool isList = false; // inside of a part, numbered like the parts
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            Candidate& candidate = m_candidates[i];
            const Around around{known, after[i]};
            if (candidate.section < 0)
                isList = isList || beginsAgain(candidate, known);
            if (candidate.section < 0 && !isList && isUnknownHeading(candidate, around)) {
                candidate.section = sectionOfUnknown(candidate, around);
            }
            if (candidate.section >= 0) {
                known = &candidate;
                isList = false;
                m_taken.insert(candidate.section);
            }
        }
    }

    // In words of a part that has no other heading it is that part, out of its order; else the
    // number decides.
    int sectionOfUnknown(const Candidate& candidate, Around around)
    {
        const int section = candidate.text.section;
        if (saysOther(candidate.text) && section >= 0 && !m_taken.contains(section))
            return section;
        m_unknown.insert(candidate.line);
        return saysOther(candidate.text) ? -1 : sectionByNumber(candidate, around);
    }

    bool beginsAgain(const Candidate& candidate, const Candidate* before) const
    {
        return before && candidate.numbering.scheme == m_scheme &&
               candidate.numbering.number <= before->numbering.number &&
               candidate.text.section != before->section;
    }

    // At the level of the main headings and going on from the one before; a list that begins again
    // with one is text.
    bool isUnknownHeading(const Candidate& candidate, Around around) const
    {
        static const QRegularExpression clause(QStringLiteral("[，。；：,;:]"));
        const auto& [before, after] = around;
        const int number = candidate.numbering.number;
        return candidate.numbering.scheme == m_scheme && m_scheme != Scheme::None &&
               candidate.numbering.isDivided && !candidate.isLabel &&
               candidate.text.rest.isEmpty() && !candidate.text.head.isEmpty() &&
               candidate.text.head.size() <= longestUnknown &&
               !candidate.text.head.contains(clause) && (before || after) &&
               (!before || number > before->numbering.number);
    }

    // Word for word and with its number that of a part that begins elsewhere: the report goes on as
    // if it began again.
    bool isSecond(const Candidate& candidate) const
    {
        return m_scheme != Scheme::None && candidate.numbering.scheme == m_scheme &&
               candidate.numbering.isDivided && !candidate.isLabel &&
               m_taken.contains(candidate.text.section) &&
               candidate.text.likeness == HeadingWords::exact && candidate.text.rest.isEmpty() &&
               candidate.numbering.number == m_words.numberOf(candidate.text.section);
    }

    bool isRepeated(const Candidate& candidate, int current) const
    {
        return candidate.section < 0 && candidate.text.section == current && current >= 0 &&
               candidate.text.likeness >= HeadingWords::nearly && candidate.text.rest.isEmpty() &&
               candidate.numbering.scheme == m_scheme &&
               (m_scheme == Scheme::None || candidate.numbering.number == m_currentNumber);
    }

    Headings result()
    {
        int current = -1;
        for (Candidate& candidate : m_candidates) {
            const bool isUnknown = m_unknown.contains(candidate.line);
            if (candidate.section >= 0) {
                current = candidate.section;
                m_currentNumber = candidate.numbering.number;
                m_result.found.push_back(
                    {candidate.line, candidate.text.rest, current,
                     isUnknown ? Heading::Known::ByNumber : Heading::Known::ByWords});
                passOver(candidate.line + 1, candidate.end);
            } else if (isRepeated(candidate, current)) {
                passOver(candidate.line, candidate.end);
            } else if (isUnknown || isSecond(candidate)) {
                m_result.found.push_back({candidate.line,
                                          {},
                                          -1,
                                          Heading::Known::Not,
                                          m_taken.contains(candidate.text.section)});
                if (isSecond(candidate))
                    current = -1;
            }
        }
        return std::move(m_result);
    }

    const std::vector<SourceLine>& m_lines;
    const std::vector<bool>& m_isPassedOver;
    HeadingWords m_words;
    Budget& m_budget;
    Scheme m_scheme = Scheme::None;
    std::vector<Candidate> m_all;
    std::vector<Candidate> m_candidates; // of the main level
    std::vector<bool> m_isContents;
    std::set<int> m_taken;      // sections
    std::set<size_t> m_unknown; // lines
    int m_currentNumber = 0;
    Headings m_result;
};

} // namespace

Headings findHeadings(const std::vector<SourceLine>& lines, const std::vector<bool>& isPassedOver,
                      const Form& form, const ProseWords& words, Budget& budget)
{
    return HeadingFinder(lines, isPassedOver, form, words, budget).find();
}

} // namespace gongkai
