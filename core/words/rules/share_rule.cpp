// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/share_rule.h"

#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"
#include "core/words/rules/share_bases.h"
#include "core/words/rules/table_shares.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::size_t reach = 40; // figures looked at on either side

class ShareRule
{
public:
    ShareRule(const FigureView& view, std::vector<TextFinding>& findings)
        : m_paragraph(view.paragraph),
          m_context(view.context),
          m_findings(findings),
          m_gaps(view.paragraph, view.context.report.agency(QStringLiteral("name"))),
          m_parts(view, m_gaps),
          m_bases(view, m_gaps, m_parts),
          m_table(view, m_gaps),
          m_figures(view.figures)
    {}

    void judge()
    {
        for (const auto& figure : m_figures)
            judgeFraction(figure);
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (m_figures[i].isOfBase)
                i = judgeOfBase(i);
            else if (m_figures[i].role == FigureRole::Share && m_parts.endOfList(i) > i + 1)
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
        const std::vector<ShareBase> said = m_bases.saidBases(share);
        std::vector<ShareBase> bases = said;
        for (std::size_t i = share; i > first; --i)
            bases.push_back({m_figures[i - 1].in(m_paragraph).value, true, {}});
        for (const Decimal part : parts)
            for (const ShareBase& base : bases)
                if (base.value >= part && fitsShare(figure, part, base.value))
                    return holds(figure, base);
        if (said.empty() || parts.size() < 2 || sum > said.front().value || figure.approximate)
            return;
        TextFinding finding = brokenOn(figure, sum, said.front());
        finding.severity = Severity::Hint;
        finding.variant = QStringLiteral("asks");
        m_findings.push_back(finding);
    }

    // “收到266件，占全年1065件的25.9%”; “4件与1件，分别占总数（11件）的36.36%和9.09%”: each of
    // those in front, in order.
    // @return the last one of them.
    std::size_t judgeOfBase(std::size_t share)
    {
        const WrittenFigure& base = m_figures[share - 1].in(m_paragraph);
        std::size_t end = share + 1;
        if (m_figures[share - 1].wide.has(Marker::Respectively))
            while (end < std::min(m_figures.size(), share + reach) && goesOn(end))
                ++end;
        const std::size_t count = end - share;
        if (share < count + 1 || !base.isExact() || base.value.isZero())
            return end - 1;
        const ShareBase whole{base.value, true, {}};
        for (std::size_t i = share; i < end; ++i) {
            const WrittenFigure& figure = m_figures[i].in(m_paragraph);
            const PlacedFigure& part = m_figures[i - count - 1];
            const WrittenFigure& counted = part.in(m_paragraph);
            if (part.group != m_figures[share].group || part.role != FigureRole::Count ||
                !counted.isExact() || counted.unit != base.unit || counted.value > base.value)
                return end - 1;
            if (fitsShare(figure, counted.value, base.value)) {
                holds(figure, whole);
                continue;
            }
            TextFinding finding = brokenOn(figure, counted.value, whole);
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
            m_findings.push_back(finding);
        }
        return end - 1;
    }

    // A further percentage of a list: “…和9.09%”.
    bool goesOn(std::size_t i) const
    {
        const QStringView between = m_figures[i].wide.span.in(m_paragraph.text).trimmed();
        return m_figures[i].group == m_figures[i - 1].group &&
               m_figures[i].in(m_paragraph).kind == FigureKind::Percent && between.size() == 1 &&
               QStringView(u"、和及与").contains(between.front());
    }

    // “公开率为28.57%（2/7）”: the division stands behind it.
    void judgeFraction(const PlacedFigure& placed)
    {
        static const QRegularExpression written(
            QStringLiteral("^[（(]([0-9]{1,9})[/÷]([0-9]{1,9})[）)]"));
        const WrittenFigure& figure = placed.in(m_paragraph);
        const bool isShare = placed.role == FigureRole::Share || placed.role == FigureRole::Rate;
        if (!isShare || figure.kind != FigureKind::Percent || figure.approximate ||
            figure.to >= m_paragraph.text.size() ||
            !QStringView(u"（(").contains(m_paragraph.text[figure.to]))
            return;
        constexpr qsizetype longest = 24;
        const auto match = written.match(m_paragraph.text.mid(figure.to, longest));
        if (!match.hasMatch())
            return;
        const Decimal part(match.captured(1).toLongLong());
        const ShareBase base{Decimal(match.captured(2).toLongLong()), true, {}};
        if (base.value.isZero())
            return;
        if (fitsShare(figure, part, base.value))
            return holds(figure, base);
        TextFinding finding = brokenOn(figure, part, base);
        const bool cut = cutPercentOf(part, base.value, figure.decimals) == figure.value;
        finding.severity = Severity::Hint;
        finding.variant = cut ? QStringLiteral("cut") : QStringLiteral("asks");
        m_findings.push_back(finding);
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
        const auto isCounted = [&](std::size_t i) {
            return m_figures[i].role == FigureRole::Count &&
                   m_figures[i].group == m_figures[first].group;
        };
        std::size_t counted = first;
        while (counted > 0 && first - counted < count && isCounted(counted - 1))
            --counted;
        if (first - counted < count) {
            for (std::size_t i = first; i < end; ++i)
                judgeTable(i, first, count);
            return end - 1;
        }
        const ShareList list{first - count, first, count};
        for (std::size_t i = 0; i < count; ++i)
            judge(first + i, &m_figures[list.parts + i], list);
        return end - 1;
    }

    void holds(const WrittenFigure& figure, const ShareBase& base)
    {
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Share);
        setSides(finding, figure.value, figure.value);
        finding.cells = base.cells;
        m_findings.push_back(finding);
    }

    // “37/94 = 39.4%”
    static TextReading ofText(Decimal part, Decimal base, Decimal right)
    {
        return {{}, false, right.toString() + u'%', part.toString() + u'/' + base.toString()};
    }

    TextFinding brokenOn(const WrittenFigure& figure, Decimal part, const ShareBase& base) const
    {
        const Decimal right = percentOf(part, base.value, figure.decimals);
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Share);
        finding.outcome = Outcome::Broken;
        setSides(finding, figure.value, right);
        finding.cells = base.cells;
        finding.readings = {base.cells.empty()
                                ? ofText(part, base.value, right)
                                : TextReading{base.cells, false, base.value.toString(), {}}};
        finding.arguments = {part.toString(), base.value.toString()};
        finding.correction = corrected(m_paragraph, figure, right);
        return finding;
    }

    // The base that is meant where none fits: the only one in the sentence is surely meant.
    struct Meant
    {
        const ShareBase* base = nullptr;
        bool surely = false;
    };

    Meant meant(const std::vector<ShareBase>& bases, std::size_t share) const
    {
        Meant found;
        for (const ShareBase& base : bases) {
            if (base.guessed)
                continue;
            if (!found.base)
                found = {&base, base.named};
            else if (base.named && base.value != found.base->value)
                found.surely = false;
        }
        if (m_bases.said(share).kind == SaidBase::Kind::Unknown && !m_bases.isInText(share))
            return {};
        return found;
    }

    // “自然人申请占比85.3%”: no count stands in the text, so the table's is meant.
    void judgeTable(std::size_t share, std::size_t list = 0, std::size_t count = 1)
    {
        if (auto finding = m_table.judge(share, m_bases.said(share), list, count))
            m_findings.push_back(*std::move(finding));
    }

    void judge(std::size_t share, const PlacedFigure* part, const ShareList& list = {})
    {
        const WrittenFigure& figure = m_figures[share].in(m_paragraph);
        if (!part) {
            judgeTable(share);
            return;
        }
        std::vector<ShareBase> bases = m_bases.basesOf(share, *part, list);
        if (list.count > 0)
            if (const auto sum = m_bases.sumOf(list))
                bases.push_back(*sum);
        const Decimal value = part->in(m_paragraph).value;
        for (const ShareBase& base : bases)
            if (fitsShare(figure, value, base.value))
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
        if (!surely && !isOneShare(bases, value, figure))
            finding.correction.clear(); // of which of the bases is not known
        m_findings.push_back(finding);
    }

    static bool isOneShare(const std::vector<ShareBase>& bases, Decimal part,
                           const WrittenFigure& figure)
    {
        return std::ranges::all_of(bases, [&](const ShareBase& base) {
            return base.guessed || percentOf(part, base.value, figure.decimals) ==
                                       percentOf(part, bases.front().value, figure.decimals);
        });
    }

    bool holdsInTable(const PlacedFigure& count) const
    {
        if (count.statement < 0)
            return false;
        const auto found =
            compare(m_paragraph, m_paragraph.statements[static_cast<std::size_t>(count.statement)],
                    m_context.report);
        return found && found->outcome == Outcome::Holds;
    }

    // “制发707件，公开673件，公开率95.19%”: the two figures in front of it may be others, so only
    // what nearly fits is asked about.
    void judgeRate(std::size_t rate)
    {
        if (rate < 2 || !m_figures[rate].gap.has(Marker::Rate) || m_figures[rate].gap.unknown > 0)
            return;
        // “按期答复率100%”: of those that were due.
        const QStringView said = m_figures[rate].gap.span.in(m_paragraph.text);
        if (said.contains(u'期') || said.contains(u'时'))
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
            const bool sure = holdsInTable(first) && holdsInTable(second);
            if ((!sure && !isNear(figure.value, right, Decimal(1))) || figure.approximate)
                return;
            finding.outcome = Outcome::Broken;
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
            finding.arguments = {part.value.toString(), whole.value.toString()};
            finding.readings = {ofText(part.value, whole.value, right)};
            finding.correction = corrected(m_paragraph, figure, right);
        }
        m_findings.push_back(finding);
    }

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    std::vector<TextFinding>& m_findings;
    GapReader m_gaps;
    ShareParts m_parts;
    ShareBases m_bases;
    TableShares m_table;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace

void shareRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    ShareRule(view, findings).judge();
}

} // namespace gongkai
