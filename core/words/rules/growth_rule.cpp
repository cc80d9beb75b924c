// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/draft_figures.h"
#include "core/words/rules/change_subjects.h"
#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"
#include "core/words/rules/growth_against.h"
#include "core/words/rules/growth_currents.h"
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
    bool isOfOther = false;     ///< of a reading that is not this year's figure, where one is
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
          m_currents(view, m_gaps, m_against),
          m_figures(view.figures)
    {}

    void judge()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (m_figures[i].role == FigureRole::Change && m_figures[i].direction != 0)
                judge(i);
    }

private:
    std::vector<Before> befores(std::size_t change, const PlacedFigure& current) const
    {
        std::vector<Before> all;
        const WrittenFigure& now = current.in(m_paragraph);
        if (const PlacedFigure* became = listedBefore(change, current)) {
            all.push_back({became->in(m_paragraph).value, true, {}, {}});
            return all;
        }
        if (const PlacedFigure* named = m_against.namedBefore(change, current)) {
            const WrittenFigure& figure = named->in(m_paragraph);
            if (figure.kind == now.kind && figure.isExact())
                all.push_back({figure.value, true, {}, {}});
            return all;
        }
        if (!m_against.isAgainstLastYear(change)) {
            if (isNet(change) && m_currents.isReceived(current))
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

    // “由6件、5件变为9件、7件，分别增长50%、40%”: the figure of the other list.
    const PlacedFigure* listedBefore(std::size_t change, const PlacedFigure& current) const
    {
        const std::size_t count = respectiveChange(m_view, m_gaps, change).count;
        const auto at = static_cast<std::size_t>(&current - m_figures.data());
        if (count < 2 || at < count || m_figures[at - count].role != FigureRole::Before ||
            m_figures[at - count].group != current.group ||
            m_figures[at - count].in(m_paragraph).unit != current.in(m_paragraph).unit)
            return nullptr;
        return &m_figures[at - count];
    }

    // “全年95件，净增15件”: against what is not said.
    bool isNet(std::size_t change) const
    {
        return m_figures[change].gap.span.in(m_paragraph.text).contains(u'净') &&
               !m_against.isAgainstLastYear(change);
    }

    void addLastYear(const PlacedFigure& current, std::vector<Before>& all) const
    {
        const auto values = lastYearValues(m_view, current);
        const bool known = std::ranges::any_of(values, &LastYearValue::isThere);
        for (const LastYearValue& value : values)
            all.push_back({value.value, false, value.cells, value.now, known && !value.isThere});
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
        std::vector<Decimal> rights; // of all that it may be of
        const auto candidates = m_currents.of(change);
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
                if (right && !before.isOfOther &&
                    (!current || isRival(*candidate, *current, change)))
                    rights.push_back(*right);
            }
            // What is said last is meant; of others only what fits is of use.
            if (candidate == candidates.front() && !known.empty()) {
                current = candidate;
                all = std::move(known);
            }
        }
        if (current) {
            const auto list = m_currents.listedWith(*current);
            if (const auto sums = list.size() > 1 ? sumsOf(list) : std::nullopt) {
                const auto right = expectedGrowth(figure, sums->now, sums->before);
                if (right && fitsGrowth(figure, *right) &&
                    (sums->now > sums->before) == (placed.direction > 0)) {
                    setSides(finding, inText(figure, figure.value), inText(figure, *right));
                    m_findings.push_back(finding);
                    return;
                }
                rights.push_back(right.value_or(Decimal(-1)));
            }
            breakOn(finding, placed, {*current, areOne(rights) && !isOfSum(change)}, all);
        } else if (auto told = candidates.empty() ? m_table.judgeTold(change) : std::nullopt) {
            m_findings.push_back(*std::move(told));
        } else if (auto behind = m_table.judgeBehind(change)) {
            m_findings.push_back(*std::move(behind));
        }
    }

    struct Sums
    {
        Decimal now;
        Decimal before;
    };

    // What the counts of a list are together, and were last year.
    std::optional<Sums> sumsOf(const std::vector<const PlacedFigure*>& list) const
    {
        Sums sums;
        for (const PlacedFigure* count : list) {
            const auto values = lastYearValues(m_view, *count);
            if (values.empty())
                return {};
            sums.now += count->in(m_paragraph).value;
            sums.before += values.front().value;
        }
        return sums;
    }

    // May the change be of the other one as well? Not where no stop parts it from its count, nor of
    // what was carried in and stands in front of that.
    bool isRival(const PlacedFigure& other, const PlacedFigure& current, std::size_t change) const
    {
        return !m_currents.isToldIn(current, change) &&
               !(m_currents.isCarried(other) && &other < &current);
    }

    // Where several figures may have changed, the right change is not known.
    static bool areOne(const std::vector<Decimal>& rights)
    {
        return std::ranges::adjacent_find(rights, std::ranges::not_equal_to()) == rights.end();
    }

    // “申请总量比上年增长21.4%”: perhaps of those received and those carried in.
    bool isOfSum(std::size_t change) const
    {
        const QStringView words = m_figures[change].gap.span.in(m_paragraph.text);
        return words.contains(u"总") || words.contains(u"合计") || words.contains(u"共");
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

    struct Current
    {
        const PlacedFigure& count;
        bool surely; // no other figure may be the one that changed
    };

    void breakOn(TextFinding finding, const PlacedFigure& placed, const Current& known,
                 const std::vector<Before>& all)
    {
        const PlacedFigure& current = known.count;
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
        else if (known.surely)
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

    const FigureView& m_view;
    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    std::vector<TextFinding>& m_findings;
    GapReader m_gaps;
    TableGrowth m_table;
    ChangeSubjects m_subjects;
    GrowthAgainst m_against;
    GrowthCurrents m_currents;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace

void growthRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    GrowthRule(view, findings).judge();
    growthWordsRule(view, findings);
}

} // namespace gongkai
