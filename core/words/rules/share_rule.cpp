// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/share_rule.h"

#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"
#include "core/words/rules/share_base.h"
#include "core/words/rules/share_parts.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::size_t reach = 40; // figures looked at on either side

struct Base
{
    Decimal value;
    bool named = false; ///< stands in the same sentence
    std::vector<CellId> cells;
    bool guessed = false; ///< nobody says so: a share that fits is right, another is not wrong
};

// Percentages that belong to as many counts in front of them: “5件、30件，占比分别为14.3%、85.7%”.
struct ShareList
{
    std::size_t parts = 0; ///< the first count
    std::size_t first = 0; ///< the first percentage
    std::size_t count = 0; ///< of each; 0: there is none
};

class ShareRule
{
public:
    ShareRule(const FigureView& view, std::vector<TextFinding>& findings)
        : m_paragraph(view.paragraph),
          m_context(view.context),
          m_findings(findings),
          m_gaps(view.paragraph, view.context.report.agency(QStringLiteral("name"))),
          m_parts(view, m_gaps),
          m_figures(view.figures)
    {
        for (const PlacedFigure& figure : m_figures)
            m_said.push_back(figure.role == FigureRole::Share ? saidBase(figure, view, m_gaps)
                                                              : SaidBase());
    }

    void judge()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (m_figures[i].role == FigureRole::Share && m_parts.endOfList(i) > i + 1)
                i = judgeList(i);
            else if (m_figures[i].role == FigureRole::Share && m_parts.saysSum(i))
                judgeSum(i);
            else if (m_figures[i].role == FigureRole::Share)
                judge(i, m_parts.subjectOf(i));
            else if (m_figures[i].role == FigureRole::Rate)
                judgeRate(i);
    }

private:
    // The counts right in front of a share add up to its part, all or the last ones.
    void judgeSum(std::size_t share)
    {
        const WrittenFigure& figure = m_figures[share].in(m_paragraph);
        std::vector<Decimal> parts;
        Decimal sum;
        std::size_t first = share;
        for (; first > (share > reach ? share - reach : 0); --first) {
            const PlacedFigure& count = m_figures[first - 1];
            if (count.group != m_figures[share].group || count.role != FigureRole::Count ||
                !count.in(m_paragraph).isExact())
                break;
            if (!m_context.lexicon.figures.caseUnits.contains(count.in(m_paragraph).unit))
                continue; // “三类合计占”
            sum += count.in(m_paragraph).value;
            parts.push_back(sum);
        }
        const std::vector<Base> said = saidBases(share);
        std::vector<Base> bases = said;
        for (std::size_t i = share; i > first; --i)
            bases.push_back({m_figures[i - 1].in(m_paragraph).value, true, {}});
        for (const Decimal part : parts)
            for (const Base& base : bases)
                if (base.value >= part && fits(figure, part, base))
                    return holds(figure, base);
        if (said.empty() || parts.size() < 2 || sum > said.front().value || figure.approximate)
            return;
        TextFinding finding = brokenOn(figure, sum, said.front());
        finding.severity = Severity::Hint;
        finding.variant = QStringLiteral("asks");
        m_findings.push_back(finding);
    }

    // What the words of the share name, or those of the share before it that it goes on with.
    const SaidBase& said(std::size_t share) const
    {
        for (std::size_t i = share + 1; i > (share > reach ? share - reach : 0); --i) {
            if (m_figures[i - 1].group != m_figures[share].group)
                break;
            if (m_said[i - 1].kind != SaidBase::Kind::None)
                return m_said[i - 1];
        }
        return m_said[share];
    }

    std::vector<Base> saidBases(std::size_t share) const
    {
        std::vector<Base> bases;
        for (const auto& cells : said(share).readings)
            if (const auto value = gongkai::sumOf(cells, m_context.report);
                value && !value->isZero())
                bases.push_back({*value, false, cells});
        return bases;
    }

    // The other figures it can be a share of, the nearest total first.
    std::vector<Base> basesOf(std::size_t share, const PlacedFigure& part,
                              const ShareList& list) const
    {
        std::vector<Base> bases;
        const WrittenFigure& own = part.in(m_paragraph);
        const auto add = [&](Decimal value, bool named, const std::vector<CellId>& cells) {
            if (value.isZero() || value < own.value)
                return;
            bases.push_back({value, named, cells, false});
        };
        const std::size_t first = share > reach ? share - reach : 0;
        for (std::size_t i = share; i > first; --i) {
            const PlacedFigure& before = m_figures[i - 1];
            const WrittenFigure& figure = before.in(m_paragraph);
            // “15件，占35.7%；9件，占21.4%”: the one before is a part of the same whole.
            if (i < share && m_figures[i].role == FigureRole::Share &&
                !m_figures[i].wide.has(AnchorKind::Topic) && m_parts.partOf(i) == &before)
                continue;
            // Those of a list are parts.
            if (i - 1 >= list.parts && i - 1 < list.parts + list.count)
                continue;
            if (&before == &part || before.role != FigureRole::Count || !figure.isExact() ||
                figure.unit != own.unit)
                continue;
            if (before.group < m_figures[share].group - 1)
                break;
            add(figure.value, before.group == m_figures[share].group, {});
        }
        std::ranges::stable_sort(bases, [](const Base& a, const Base& b) {
            return a.named != b.named ? a.named : a.value > b.value;
        });
        addListSum(share, bases);
        addRuns(share, part, bases);
        for (const Base& base : saidBases(share))
            add(base.value, false, base.cells);
        if (const Statement* statement = statementNear(part)) {
            const StatementWords& words = m_context.lexicon.statements;
            const Meaning* whole = words.meaning(m_context.report.form().id, statement->topic, -1);
            if (whole && comparable(statement->population, m_context.report) == Comparable::Yes)
                for (const auto& cells : whole->readings)
                    if (const auto value = gongkai::sumOf(cells, m_context.report))
                        add(*value, false, cells);
        }
        return bases;
    }

    // What the part is said to count, or one in front of it in its list.
    const Statement* statementNear(const PlacedFigure& part) const
    {
        const auto own = static_cast<std::size_t>(&part - m_figures.data());
        for (std::size_t i = own + 1; i > (own > reach ? own - reach : 0); --i) {
            const PlacedFigure& figure = m_figures[i - 1];
            if (figure.group != part.group)
                break;
            if (figure.statement >= 0)
                return &m_paragraph.statements[static_cast<std::size_t>(figure.statement)];
        }
        return nullptr;
    }

    // All parts of the group that have a share make a whole, too: where the shares add up to 100,
    // or all the others are shares of it.
    void addListSum(std::size_t share, std::vector<Base>& bases) const
    {
        Base base;
        std::vector<std::pair<std::size_t, const PlacedFigure*>> parts;
        Decimal shares;
        const std::size_t first = share > reach ? share - reach : 0;
        for (std::size_t i = first; i < std::min(m_figures.size(), share + reach); ++i) {
            if (m_figures[i].group != m_figures[share].group ||
                m_figures[i].role != FigureRole::Share)
                continue;
            if (const PlacedFigure* part = m_parts.partOf(i)) {
                base.value += part->in(m_paragraph).value;
                shares += m_figures[i].in(m_paragraph).value;
                parts.emplace_back(i, part);
            }
        }
        if (parts.size() < 2 || base.value.isZero())
            return;
        const Decimal hundred(100);
        const bool whole = shares > hundred - Decimal(1) && shares < hundred + Decimal(1);
        if (whole || std::ranges::all_of(parts, [&](const auto& part) {
                return part.first == share || fits(m_figures[part.first].in(m_paragraph),
                                                   part.second->in(m_paragraph).value, base);
            }))
            bases.push_back(base);
    }

    // Counts in a row, the part among them, may be all there is: “线上217件，线下101件”.
    void addRuns(std::size_t share, const PlacedFigure& part, std::vector<Base>& bases) const
    {
        Decimal sum;
        bool has = false;
        for (std::size_t i = share; i > (share > reach ? share - reach : 0); --i) {
            const PlacedFigure& count = m_figures[i - 1];
            if (count.group != part.group)
                break;
            if (count.role != FigureRole::Count || !count.in(m_paragraph).isExact())
                continue;
            sum += count.in(m_paragraph).value;
            has = has || &count == &part;
            if (has && sum > part.in(m_paragraph).value)
                bases.push_back({sum, false, {}, true});
        }
    }

    // Do the shares of the group, this one among them, add up to 100 exactly?
    bool isTrimmed(std::size_t share) const
    {
        Decimal shares;
        for (std::size_t i = share > reach ? share - reach : 0;
             i < std::min(m_figures.size(), share + reach); ++i)
            if (m_figures[i].group == m_figures[share].group &&
                m_figures[i].role == FigureRole::Share)
                shares += m_figures[i].in(m_paragraph).value;
        return shares == Decimal(100);
    }

    // “5件、30件、60件，占比分别为5.3%、31.6%和63.2%”: each of the figures in front, in order.
    // @return the last one of the list.
    std::size_t judgeList(std::size_t first)
    {
        const std::size_t end = m_parts.endOfList(first);
        const std::size_t count = end - first;
        if (count > first)
            return end - 1;
        const ShareList list{first - count, first, count};
        for (std::size_t i = list.parts; i < first; ++i)
            if (m_figures[i].role != FigureRole::Count ||
                m_figures[i].group != m_figures[first].group)
                return end - 1;
        for (std::size_t i = 0; i < count; ++i)
            judge(first + i, &m_figures[list.parts + i], list);
        return end - 1;
    }

    // The parts of a list are all there is where their shares are those of their sum, but for one.
    std::optional<Base> sumOf(const ShareList& list) const
    {
        Base base;
        for (std::size_t i = 0; i < list.count; ++i)
            base.value += m_figures[list.parts + i].in(m_paragraph).value;
        if (base.value.isZero())
            return {};
        std::size_t fitting = 0;
        for (std::size_t i = 0; i < list.count; ++i)
            fitting += fits(m_figures[list.first + i].in(m_paragraph),
                            m_figures[list.parts + i].in(m_paragraph).value, base);
        return fitting + 1 >= list.count ? std::optional(base) : std::nullopt;
    }

    static bool fits(const WrittenFigure& figure, Decimal part, const Base& base)
    {
        const Decimal right = percentOf(part, base.value, figure.decimals);
        return figure.approximate ? isNear(figure.value, right, Decimal(2)) : right == figure.value;
    }

    void holds(const WrittenFigure& figure, const Base& base)
    {
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Share);
        setSides(finding, figure.value, figure.value);
        finding.cells = base.cells;
        m_findings.push_back(finding);
    }

    TextFinding brokenOn(const WrittenFigure& figure, Decimal part, const Base& base) const
    {
        const Decimal right = percentOf(part, base.value, figure.decimals);
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Share);
        finding.outcome = Outcome::Broken;
        setSides(finding, figure.value, right);
        finding.cells = base.cells;
        finding.readings = {{base.cells, false, base.value.toString(), {}}};
        finding.arguments = {part.toString(), base.value.toString()};
        finding.correction = corrected(m_paragraph, figure, right);
        return finding;
    }

    // The base that is meant where none fits: the only one in the sentence is surely meant.
    struct Meant
    {
        const Base* base = nullptr;
        bool surely = false;
    };

    Meant meant(const std::vector<Base>& bases, std::size_t share) const
    {
        Meant found;
        for (const Base& base : bases) {
            if (base.guessed)
                continue;
            if (!found.base)
                found = {&base, base.named};
            else if (base.named && base.value != found.base->value)
                found.surely = false;
        }
        if (said(share).kind == SaidBase::Kind::Unknown && !isInText(share))
            return {};
        return found;
    }

    // “主动公开信息50条，其中网站30条，占信息总数的60%”: what the share is of stands in front of
    // it.
    bool isInText(std::size_t share) const
    {
        const QStringView words = said(share).words;
        for (std::size_t i = share; i > (share > reach ? share - reach : 0); --i) {
            const PlacedFigure& count = m_figures[i - 1];
            if (count.group != m_figures[share].group)
                break;
            if (!words.isEmpty() && count.role == FigureRole::Count &&
                count.wide.span.in(m_paragraph.text).contains(words))
                return true;
        }
        return false;
    }

    void judge(std::size_t share, const PlacedFigure* part, const ShareList& list = {})
    {
        const WrittenFigure& figure = m_figures[share].in(m_paragraph);
        if (!part)
            return;
        std::vector<Base> bases = basesOf(share, *part, list);
        if (list.count > 0)
            if (const auto sum = sumOf(list))
                bases.push_back(*sum);
        const Decimal value = part->in(m_paragraph).value;
        for (const Base& base : bases)
            if (fits(figure, value, base))
                return holds(figure, base);
        const auto [base, surely] = meant(bases, share);
        if (!base)
            return;
        TextFinding finding = brokenOn(figure, value, *base);
        const auto ulp = Decimal(1).scaledByPowerOfTen(-figure.decimals).value_or(Decimal(1));
        const bool cut = cutPercentOf(value, base->value, figure.decimals) == figure.value;
        const bool near = isNear(figure.value, percentOf(value, base->value, figure.decimals), ulp);
        if (near && (cut || isTrimmed(share))) {
            finding.severity = Severity::Hint;
            finding.variant = cut ? QStringLiteral("cut") : QStringLiteral("trimmed");
        } else if (!surely || figure.approximate) {
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
        }
        m_findings.push_back(finding);
    }

    // “制发707件，公开673件，公开率95.19%”: the two figures in front of it may be others, so only
    // what nearly fits is asked about.
    void judgeRate(std::size_t rate)
    {
        if (rate < 2 || !m_figures[rate].gap.has(Marker::Rate) || m_figures[rate].gap.unknown > 0)
            return;
        const PlacedFigure& first = m_figures[rate - 2];
        const PlacedFigure& second = m_figures[rate - 1];
        const WrittenFigure& whole = first.in(m_paragraph);
        const WrittenFigure& part = second.in(m_paragraph);
        if (first.group != m_figures[rate].group || first.role != FigureRole::Count ||
            second.role != FigureRole::Count || !whole.isExact() || !part.isExact() ||
            whole.unit != part.unit || whole.value < part.value || whole.value.isZero())
            return;
        const WrittenFigure& figure = m_figures[rate].in(m_paragraph);
        const Decimal right = percentOf(part.value, whole.value, figure.decimals);
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Share);
        setSides(finding, figure.value, right);
        if (right != figure.value) {
            if (!isNear(figure.value, right, Decimal(1)) || figure.approximate)
                return;
            finding.outcome = Outcome::Broken;
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
            finding.arguments = {part.value.toString(), whole.value.toString()};
            finding.readings = {{{}, false, whole.value.toString(), {}}};
            finding.correction = corrected(m_paragraph, figure, right);
        }
        m_findings.push_back(finding);
    }

    static bool isNear(Decimal a, Decimal b, Decimal within)
    {
        return a - b <= within && b - a <= within;
    }

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    std::vector<TextFinding>& m_findings;
    GapReader m_gaps;
    ShareParts m_parts;
    const std::vector<PlacedFigure>& m_figures;
    std::vector<SaidBase> m_said; // by figure
};

} // namespace

void shareRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    ShareRule(view, findings).judge();
}

} // namespace gongkai
