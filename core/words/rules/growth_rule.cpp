// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/draft_figures.h"
#include "core/words/rules/change_subjects.h"
#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"
#include "core/words/rules/growth_against.h"
#include "core/words/rules/growth_sides.h"
#include "core/words/rules/growth_words.h"
#include "core/words/rules/respective_changes.h"
#include "core/words/rules/share_rule.h"
#include "core/words/rules/table_growth.h"

#include <algorithm>

namespace gongkai {
namespace {

struct Before
{
    Decimal value;
    bool named = false;         ///< in the text, not only in last year's figures
    std::vector<CellId> cells;  ///< of last year's figures
    std::optional<Decimal> now; ///< this year's, where the text rounds it
};

class GrowthRule
{
public:
    GrowthRule(const FigureView& view, std::vector<TextFinding>& findings)
        : m_view(view),
          m_paragraph(view.paragraph),
          m_context(view.context),
          m_findings(findings),
          m_gaps(view.paragraph, view.context.report.agency(QStringLiteral("name"))),
          m_table(view, m_gaps),
          m_subjects(view, m_gaps),
          m_against(view, m_gaps, m_subjects),
          m_figures(view.figures)
    {}

    void judge()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (m_figures[i].role == FigureRole::Change && m_figures[i].direction != 0)
                judge(i);
    }

private:
    // The nearest count in front of a place; of two in brackets the one of this year.
    const PlacedFigure* currentBefore(std::size_t end, int group, bool percents = false) const
    {
        for (std::size_t i = end; i > lowestBefore(end); --i) {
            const PlacedFigure& figure = m_figures[i - 1];
            if (figure.group != group)
                return nullptr;
            if (percents && (figure.role == FigureRole::Rate || figure.role == FigureRole::Share))
                return &figure;
            if (figure.role == FigureRole::Count)
                return &figure;
        }
        return nullptr;
    }

    bool isPercent(const PlacedFigure& figure) const
    {
        const FigureKind kind = figure.in(m_paragraph).kind;
        return kind == FigureKind::Percent || kind == FigureKind::Points;
    }

    std::vector<Before> befores(std::size_t change, const PlacedFigure& current) const
    {
        std::vector<Before> all;
        const WrittenFigure& now = current.in(m_paragraph);
        if (const PlacedFigure* named = m_against.namedBefore(change, current)) {
            const WrittenFigure& figure = named->in(m_paragraph);
            if (figure.kind == now.kind && figure.isExact())
                all.push_back({figure.value, true, {}, {}});
            return all;
        }
        if (!m_against.isAgainstLastYear(change)) {
            if (isNet(change) && isReceived(current))
                addLastYear(current, all);
            return all;
        }
        // “减少64件，下降29.4%”: the other change gives last year's figure; one of a list does not:
        // “分别增加4件、减少2件”.
        if (respectiveChange(m_view, m_gaps, change).count > 0) {
            addLastYear(current, all);
            return all;
        }
        for (const std::size_t other : {change - 1, change + 1}) {
            if (other >= m_figures.size() || m_figures[other].role != FigureRole::Change ||
                m_figures[other].group != m_figures[change].group)
                continue;
            const WrittenFigure& figure = m_figures[other].in(m_paragraph);
            if (figure.kind == FigureKind::Count && figure.isExact() && other < change)
                all.push_back(
                    {now.value - (m_figures[other].direction > 0 ? figure.value : -figure.value),
                     true,
                     {},
                     {}});
        }
        addLastYear(current, all);
        return all;
    }

    // “全年95件，净增15件”: against what is not said.
    bool isNet(std::size_t change) const
    {
        return m_figures[change].gap.span.in(m_paragraph.text).contains(u'净') &&
               !m_against.isAgainstLastYear(change);
    }

    void addLastYear(const PlacedFigure& current, std::vector<Before>& all) const
    {
        for (const LastYearValue& value : lastYearValues(m_view, current))
            all.push_back({value.value, false, value.cells, value.now});
    }

    // The figures of one role right in front of a place.
    std::vector<const PlacedFigure*> runBefore(std::size_t end, FigureRole role) const
    {
        std::vector<const PlacedFigure*> run;
        for (std::size_t i = end; i > lowestBefore(end) && m_figures[i - 1].role == role &&
                                  m_figures[i - 1].group == m_figures[end].group;
             --i)
            run.insert(run.begin(), &m_figures[i - 1]);
        return run;
    }

    // The figures the change can be of, the nearest first.
    std::vector<const PlacedFigure*> currents(std::size_t change) const
    {
        if (const RespectiveChange list = respectiveChange(m_view, m_gaps, change);
            list.count > 0) {
            const auto counts = runBefore(list.head, FigureRole::Count);
            return counts.size() == list.count
                       ? std::vector<const PlacedFigure*>{counts[list.index]}
                       : std::vector<const PlacedFigure*>();
        }
        const PlacedFigure& placed = m_figures[change];
        const PlacedFigure* nearest = currentBefore(change, placed.group, true);
        std::vector<const PlacedFigure*> all;
        if (nearest && isPercent(*nearest))
            return all;
        if (!nearest)
            nearest = currentBehind(change);
        if (!nearest)
            nearest = receivedBefore(change);
        if (nearest)
            all.push_back(nearest);
        const bool requests = isAboutRequests(change);
        for (std::size_t i = change; i > lowestBefore(change); --i) {
            const PlacedFigure& other = m_figures[i - 1];
            const bool same = other.group == placed.group;
            if (other.role != FigureRole::Count || &other == nearest || (!same && !requests))
                continue;
            const bool received = requests && isReceived(other);
            if (received && (all.empty() || !isReceived(*all.front())))
                all.insert(all.begin(), &other);
            else if (same)
                all.push_back(&other);
        }
        return all;
    }

    // “申请量比上年的263件上升1.52%”
    bool isAboutRequests(std::size_t change) const
    {
        const StatementWords& words = m_context.lexicon.statements;
        const WrittenFigure& figure = m_figures[change].in(m_paragraph);
        const qsizetype from = m_gaps.clause(m_gaps.clauseAt(figure.from)).span.from;
        const ProseGap clause =
            m_gaps.read(std::max(from, figure.from - growthNearby), figure.from);
        const AnchorHit* topic = clause.first(AnchorKind::Topic);
        return topic && topic->id == words.topic(QStringLiteral("request"));
    }

    bool isReceived(const PlacedFigure& figure) const
    {
        if (figure.statement < 0)
            return false;
        const auto& aspects =
            m_paragraph.statements[static_cast<std::size_t>(figure.statement)].aspects;
        const int received = m_context.lexicon.statements.aspect(QStringLiteral("received"));
        return !aspects.empty() && aspects.front() == received;
    }

    bool isChangeOf(const WrittenFigure& figure, const PlacedFigure& current) const
    {
        const WrittenFigure& now = current.in(m_paragraph);
        return now.isExact() && (figure.kind == FigureKind::Percent ||
                                 (figure.kind == now.kind && figure.unit == now.unit));
    }

    // “比上年增加200条，其中政策类增加80条、财政类增加60条”
    bool isOfPart(std::size_t change) const
    {
        return m_figures[change].wide.has(Marker::OfWhich) || m_subjects.isOfTime(change) ||
               (change > 0 && m_figures[change - 1].role == FigureRole::Change &&
                m_figures[change].gap.unknown >= 2);
    }

    void judge(std::size_t change)
    {
        const PlacedFigure& placed = m_figures[change];
        const WrittenFigure& figure = placed.in(m_paragraph);
        if (figure.kind == FigureKind::Points || figure.kind == FigureKind::Times ||
            placed.gap.has(Marker::OtherTime)) // 近三年年均增长20.4%
            return;
        if (m_table.isNamed(change)) {
            const auto finding = m_table.judge(change);
            if (finding)
                m_findings.push_back(*finding);
            if (finding || !m_against.saysFromTo(change))
                return;
        }
        if (isOfPart(change))
            return;
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Growth);
        const PlacedFigure* current = nullptr; // the nearest that something is known of
        std::vector<Before> all;
        const auto candidates = currents(change);
        for (const PlacedFigure* candidate : candidates) {
            if (!isChangeOf(figure, *candidate) || m_against.isOfEarlierYears(*candidate) ||
                hasOwnSubject(change, *candidate) || m_subjects.isOfAnother(change, *candidate) ||
                (current && isOfOtherTopic(*current, *candidate)))
                continue;
            std::vector<Before> known = befores(change, *candidate);
            std::erase_if(known, [](const Before& before) { return before.value.isNegative(); });
            for (const Before& before : known) {
                const Decimal now = before.now.value_or(candidate->in(m_paragraph).value);
                const auto right = expectedGrowth(figure, now, before.value);
                const bool sign =
                    now == before.value || ((now > before.value) == (placed.direction > 0));
                if (right && sign && fitsGrowth(figure, *right)) {
                    setSides(finding, inText(figure, figure.value), inText(figure, *right));
                    m_findings.push_back(finding);
                    return;
                }
            }
            // What is said last is meant; of others only what fits is of use.
            if (candidate == candidates.front() && !known.empty()) {
                current = candidate;
                all = std::move(known);
            }
        }
        if (current)
            breakOn(finding, placed, *current, all);
        else if (auto told = candidates.empty() ? m_table.judgeTold(change) : std::nullopt)
            m_findings.push_back(*std::move(told));
        else if (auto behind = m_table.judgeBehind(change))
            m_findings.push_back(*std::move(behind));
    }

    // “事项减至391项，减少11项；决定数比上年增加3118件，增长6.9%”: another thing is spoken of.
    bool hasOwnSubject(std::size_t change, const PlacedFigure& current) const
    {
        const FigureKind kind = current.in(m_paragraph).kind;
        std::size_t head = change;
        for (; head > 0 && m_figures[head].role == FigureRole::Change; --head) {
            const WrittenFigure& figure = m_figures[head].in(m_paragraph);
            if (&m_figures[head] < &current)
                return false;
            if (figure.kind == kind && figure.unit != current.in(m_paragraph).unit)
                return true;
        }
        return false;
    }

    // “复议9件，比上年增加3件；诉讼7件，比上年增加2件”: known both, not the same thing, and the
    // other has its own change.
    bool isOfOtherTopic(const PlacedFigure& nearest, const PlacedFigure& other) const
    {
        if (nearest.statement < 0 || other.statement < 0 || &other > &nearest ||
            std::none_of(&other, &nearest, [](const PlacedFigure& between) {
                return between.role == FigureRole::Change;
            }))
            return false;
        const auto& all = m_paragraph.statements;
        return all[static_cast<std::size_t>(nearest.statement)].topic !=
               all[static_cast<std::size_t>(other.statement)].topic;
    }

    void breakOn(TextFinding finding, const PlacedFigure& placed, const PlacedFigure& current,
                 const std::vector<Before>& all)
    {
        const WrittenFigure& figure = placed.in(m_paragraph);
        const WrittenFigure& count = current.in(m_paragraph);
        const Before& before = all.front();
        const Decimal now = before.now.value_or(count.value);
        const auto right = expectedGrowth(figure, now, before.value);
        if (!right)
            return;
        finding.outcome = Outcome::Broken;
        setSides(finding, inText(figure, figure.value), inText(figure, *right));
        finding.arguments = {inText(count, now).toString(), inText(count, before.value).toString()};
        finding.cells = before.cells;
        finding.readings = {
            before.named
                ? growthOfText(figure, inText(count, now), inText(count, before.value),
                               inText(figure, *right))
                : TextReading{before.cells, true, inCells(count, before.value).toString(), {}}};
        const bool wrongWord = fitsGrowth(figure, *right);
        if (wrongWord)
            finding.variant = now > before.value ? QStringLiteral("rose") : QStringLiteral("fell");
        else
            finding.correction = corrected(m_paragraph, figure, *right);
        const bool asks =
            figure.approximate || isNet(static_cast<std::size_t>(&placed - m_figures.data())) ||
            (!before.named && all.size() > 1 && current.statement >= 0 &&
             m_paragraph.statements[static_cast<std::size_t>(current.statement)].asks);
        const bool cut = figure.kind == FigureKind::Percent &&
                         cutPercentOf(distance(now, before.value), before.value, figure.decimals) ==
                             figure.value;
        if (asks || (cut && !wrongWord))
            finding.severity = Severity::Hint;
        m_findings.push_back(finding);
    }

    // “（上年40件，今年45件）” behind the change; “较2023年同期的8件上升25%，新收10件”.
    const PlacedFigure* currentBehind(std::size_t change) const
    {
        const std::size_t next = change + 1;
        if (next < m_figures.size() && m_figures[next].group == m_figures[change].group &&
            m_figures[next].role == FigureRole::Count && m_figures[next].depth == 0 &&
            isToldBehind(change))
            return &m_figures[next];
        if (m_against.saysFromTo(change))
            return &m_figures[next + 1];
        for (std::size_t i = change + 1; i < std::min(m_figures.size(), change + 3); ++i)
            if (m_figures[i].group == m_figures[change].group &&
                m_figures[i].role == FigureRole::Count && m_figures[i].gap.has(Marker::ThisYear))
                return &m_figures[i];
        return nullptr;
    }

    // “新收47件。比2023年净减少9件。”: what the sentence before counted, where this one counts
    // nothing and names nothing.
    const PlacedFigure* receivedBefore(std::size_t change) const
    {
        const PlacedFigure& placed = m_figures[change];
        if (placed.gap.has(AnchorKind::Topic) || placed.gap.has(AnchorKind::Aspect) ||
            placed.wide.unknown > 0)
            return nullptr;
        for (std::size_t i = change; i > lowestBefore(change); --i) {
            const PlacedFigure& figure = m_figures[i - 1];
            if (figure.group + 1 < placed.group)
                break;
            if (figure.group + 1 == placed.group && figure.role == FigureRole::Count)
                return isReceived(figure) ? &figure : nullptr;
        }
        return nullptr;
    }

    // Last year's figure stands in front of the change, and the next one in a clause of its own
    // right behind it: “…，为13件”, “…，新收10件”.
    bool isToldBehind(std::size_t change) const
    {
        const PlacedFigure& next = m_figures[change + 1];
        const PlacedFigure* before = change > 0 ? &m_figures[change - 1] : nullptr;
        const QStringView between = next.wide.span.in(m_paragraph.text).trimmed();
        return before && before->role == FigureRole::Before &&
               before->group == m_figures[change].group &&
               before->in(m_paragraph).unit == next.in(m_paragraph).unit &&
               between.startsWith(u'，') && !next.wide.has(Marker::OfWhich) &&
               next.wide.unknown <= 1;
    }

    const FigureView& m_view;
    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    std::vector<TextFinding>& m_findings;
    GapReader m_gaps;
    TableGrowth m_table;
    ChangeSubjects m_subjects;
    GrowthAgainst m_against;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace

void growthRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    GrowthRule(view, findings).judge();
    growthWordsRule(view, findings);
}

} // namespace gongkai
