// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/share_rule.h"

#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::size_t reach = 40; // figures looked at on either side

struct Base
{
    Decimal value;
    bool named = false; ///< stands in the same sentence
    std::vector<CellId> cells;
};

class ShareRule
{
public:
    ShareRule(const FigureView& view, std::vector<TextFinding>& findings)
        : m_paragraph(view.paragraph),
          m_context(view.context),
          m_findings(findings),
          m_figures(view.figures)
    {}

    void judge()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (m_figures[i].role == FigureRole::Share &&
                m_figures[i].gap.has(Marker::Respectively))
                i = judgeList(i);
            else if (m_figures[i].role == FigureRole::Share)
                judge(i, partOf(i));
            else if (m_figures[i].role == FigureRole::Rate)
                judgeRate(i);
    }

private:
    // The figure the share is of: the nearest count in front of it, no other share between.
    const PlacedFigure* partOf(std::size_t share) const
    {
        for (std::size_t i = share; i > 0; --i) {
            const PlacedFigure& before = m_figures[i - 1];
            if (before.group != m_figures[share].group)
                return nullptr;
            if (before.role == FigureRole::Count)
                return before.in(m_paragraph).isExact() ? &before : nullptr;
            if (before.role == FigureRole::Share || before.role == FigureRole::Rate)
                return nullptr;
        }
        return nullptr;
    }

    // The other figures it can be a share of, the nearest total first.
    std::vector<Base> basesOf(std::size_t share, const PlacedFigure& part) const
    {
        std::vector<Base> bases;
        const WrittenFigure& own = part.in(m_paragraph);
        const auto add = [&](Decimal value, bool named, const std::vector<CellId>& cells) {
            if (value.isZero() || value < own.value)
                return;
            bases.push_back({value, named, cells});
        };
        const std::size_t first = share > reach ? share - reach : 0;
        for (std::size_t i = share; i > first; --i) {
            const PlacedFigure& before = m_figures[i - 1];
            const WrittenFigure& figure = before.in(m_paragraph);
            // “15件，占35.7%；9件，占21.4%”: the one before is a part of the same whole.
            if (i < share && m_figures[i].role == FigureRole::Share &&
                !m_figures[i].wide.has(AnchorKind::Topic) && partOf(i) == &before)
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
        if (const Statement* statement = statementNear(part)) {
            const StatementWords& words = m_context.lexicon.statements;
            const Meaning* whole = words.meaning(m_context.report.form().id, statement->topic, -1);
            if (whole && comparable(statement->population, m_context.report) == Comparable::Yes)
                for (const auto& cells : whole->readings)
                    if (const auto value = sumOf(cells, m_context.report))
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

    // All parts of the group that have a share make a whole, too.
    void addListSum(std::size_t share, std::vector<Base>& bases) const
    {
        Decimal sum;
        int parts = 0;
        Decimal shares;
        const std::size_t first = share > reach ? share - reach : 0;
        for (std::size_t i = first; i < std::min(m_figures.size(), share + reach); ++i) {
            if (m_figures[i].group != m_figures[share].group ||
                m_figures[i].role != FigureRole::Share)
                continue;
            if (const PlacedFigure* part = partOf(i)) {
                sum += part->in(m_paragraph).value;
                shares += m_figures[i].in(m_paragraph).value;
                ++parts;
            }
        }
        const Decimal hundred(100);
        if (parts >= 2 && shares > hundred - Decimal(1) && shares < hundred + Decimal(1))
            bases.push_back({sum, false, {}});
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
        std::size_t end = first + 1;
        while (end < m_figures.size() && m_figures[end].gap.unknown == 0 &&
               m_figures[end].group == m_figures[first].group &&
               m_figures[end].in(m_paragraph).kind == FigureKind::Percent &&
               !m_figures[end].gap.has(AnchorKind::Topic) &&
               !m_figures[end].gap.has(AnchorKind::Marker))
            ++end;
        const std::size_t count = end - first;
        if (count > first)
            return end - 1;
        const std::size_t parts = first - count;
        for (std::size_t i = parts; i < first; ++i)
            if (m_figures[i].role != FigureRole::Count ||
                m_figures[i].group != m_figures[first].group)
                return end - 1;
        for (std::size_t i = 0; i < count; ++i)
            judge(first + i, &m_figures[parts + i]);
        return end - 1;
    }

    void judge(std::size_t share, const PlacedFigure* part)
    {
        const WrittenFigure& figure = m_figures[share].in(m_paragraph);
        if (!part)
            return;
        const std::vector<Base> bases = basesOf(share, *part);
        if (bases.empty())
            return;
        const Decimal value = part->in(m_paragraph).value;
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Share);
        for (const Base& base : bases) {
            const Decimal right = percentOf(value, base.value, figure.decimals);
            const bool fits = figure.approximate ? isNear(figure.value, right, Decimal(2))
                                                 : right == figure.value;
            if (fits) {
                setSides(finding, figure.value, right);
                finding.cells = base.cells;
                m_findings.push_back(finding);
                return;
            }
        }
        const Base& base = bases.front();
        const Decimal right = percentOf(value, base.value, figure.decimals);
        finding.outcome = Outcome::Broken;
        setSides(finding, figure.value, right);
        finding.cells = base.cells;
        finding.readings = {{base.cells, false, base.value.toString(), {}}};
        finding.arguments = {value.toString(), base.value.toString()};
        const auto ulp = Decimal(1).scaledByPowerOfTen(-figure.decimals).value_or(Decimal(1));
        const bool cut = cutPercentOf(value, base.value, figure.decimals) == figure.value;
        if (isNear(figure.value, right, ulp) && (cut || isTrimmed(share))) {
            finding.severity = Severity::Hint;
            finding.variant = cut ? QStringLiteral("cut") : QStringLiteral("trimmed");
        } else if (!base.named || figure.approximate) {
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
        }
        finding.correction = corrected(m_paragraph, figure, right);
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
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace

void shareRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    ShareRule(view, findings).judge();
}

} // namespace gongkai
