// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/last_year_figures.h"

#include "core/words/rules/compare.h"

#include <algorithm>

namespace gongkai {
namespace {

class LastYearFigures
{
public:
    LastYearFigures(const FigureView& view, std::vector<TextFinding>& findings)
        : m_paragraph(view.paragraph),
          m_report(view.context.report),
          m_findings(findings),
          m_figures(view.figures)
    {}

    void judge()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (m_figures[i].role == FigureRole::Before && isOfLastYear(i))
                judge(i);
    }

private:
    const Statement* statementOf(std::size_t i) const
    {
        const int index = m_figures[i].statement;
        return index < 0 ? nullptr : &m_paragraph.statements[static_cast<std::size_t>(index)];
    }

    bool isOfLastYear(std::size_t i) const
    {
        const PlacedFigure& figure = m_figures[i];
        const WrittenFigure& written = figure.in(m_paragraph);
        const QStringView words = figure.gap.span.in(m_paragraph.text);
        // “与前三年均值（39件）相比”
        if (figure.depth > 0 && figure.gap.hits.empty() && figure.year == 0 &&
            !figure.wide.has(Marker::Compared) && !figure.wide.has(Marker::LastYear))
            return false;
        // “前三类主题”: a rank.
        if (words.endsWith(u'前') || words.contains(u"累计") || words.contains(u"截至") ||
            words.contains(u"截止"))
            return false;
        return written.isExact() &&
               (written.kind == FigureKind::Count || written.kind == FigureKind::Money) &&
               (figure.year == 0 || figure.year == m_report.year() - 1) &&
               !figure.gap.has(Marker::OtherTime) && !isOfYearInFront(written);
    }

    // “是2022年（30件）的2倍” in the report for 2024
    bool isOfYearInFront(const WrittenFigure& figure) const
    {
        constexpr qsizetype digits = 4;
        const QStringView before = QStringView(m_paragraph.text).first(figure.from);
        if (before.size() < digits + 2 || !(before.endsWith(u"年（") || before.endsWith(u"年(")))
            return false;
        const int year = before.chopped(2).last(digits).toInt();
        return year != 0 && year != m_report.year() - 1;
    }

    // Does the figure stand for itself, without words of what it counts?
    bool isBare(std::size_t i) const
    {
        const ProseGap& gap = m_figures[i].gap;
        return gap.unknown == 0 && !gap.has(AnchorKind::Topic) && !gap.has(AnchorKind::Aspect) &&
               !gap.has(Marker::Partial) && !gap.has(Marker::OfWhich);
    }

    // “新收由143件变化为124件”: the words are those of what it became.
    bool beginsPair(std::size_t i) const
    {
        const ProseGap& gap = m_figures[i].gap;
        const Statement* to =
            i + 1 < m_figures.size() && m_figures[i + 1].isTo ? statementOf(i + 1) : nullptr;
        return to && gap.unknown == 0 && !gap.has(Marker::Partial) && !gap.has(Marker::OfWhich) &&
               std::ranges::all_of(gap.hits, [&](const AnchorHit& hit) {
                   if (hit.kind == AnchorKind::Topic)
                       return hit.id == to->topic;
                   return hit.kind != AnchorKind::Aspect ||
                          std::ranges::find(to->aspects, hit.id) != to->aspects.end();
               });
    }

    bool isListed(std::size_t before, std::size_t behind) const
    {
        const qsizetype from = m_figures[before].in(m_paragraph).to;
        const qsizetype to = m_figures[behind].in(m_paragraph).from;
        return m_figures[before].role == FigureRole::Before &&
               m_figures[before].group == m_figures[behind].group && to - from == 1 &&
               QStringView(u"、和及与").contains(m_paragraph.text[from]);
    }

    // This year's count that a bare figure of last year stands with, which is the table's.
    const Statement* current(std::size_t i) const
    {
        const auto fits = [&](std::size_t other) -> const Statement* {
            if (other >= m_figures.size() || m_figures[other].role != FigureRole::Count ||
                m_figures[other].group != m_figures[i].group)
                return nullptr;
            const WrittenFigure& now = m_figures[other].in(m_paragraph);
            const WrittenFigure& before = m_figures[i].in(m_paragraph);
            const Statement* statement = statementOf(other);
            if (!statement || now.kind != before.kind || now.unit != before.unit)
                return nullptr;
            const auto found = compare(m_paragraph, *statement, m_report);
            return found && found->outcome == Outcome::Holds ? statement : nullptr;
        };
        // “复议9件、诉讼6件，较上年的6件、5件”: each of the counts in front, in order.
        std::size_t first = i;
        std::size_t end = i + 1;
        constexpr std::size_t longest = 12;
        while (first > 0 && i - first < longest && isListed(first - 1, first))
            --first;
        while (end < std::min(m_figures.size(), i + longest) && isListed(end - 1, end))
            ++end;
        const std::size_t count = end - first;
        if (count > 1)
            return first >= count ? fits(i - count) : nullptr;
        const bool became = i + 1 < m_figures.size() && m_figures[i + 1].isTo;
        const Statement* near = !became && i > 0 ? fits(i - 1) : nullptr;
        return near ? near : fits(i + 1);
    }

    void judge(std::size_t i)
    {
        const Statement* own = statementOf(i);
        const bool isSaid = own && own->lastYear && !own->readings.empty();
        const Statement* statement = isSaid                       ? own
                                     : isBare(i) || beginsPair(i) ? current(i)
                                                                  : nullptr;
        if (!statement || statement->partial ||
            comparable(statement->population, m_report) != Comparable::Yes ||
            statement->rule == TextRule::Fees)
            return;
        const WrittenFigure& figure = m_figures[i].in(m_paragraph);
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Growth);
        std::optional<Decimal> nearest;
        for (const auto& cells : statement->readings) {
            const auto value = lastYearSumOf(cells, m_report);
            if (!value)
                return;
            const Decimal there = ofCells(figure, *value);
            if (nearest && !says(figure, there))
                continue;
            nearest = there;
            finding.cells = cells;
            finding.readings = {{cells, true, value->toString(), {}}};
            setSides(finding, inText(figure, figure.value), inText(figure, there));
            if (says(figure, there))
                break;
        }
        if (!nearest)
            return;
        if (!says(figure, *nearest)) {
            finding.outcome = Outcome::Broken;
            finding.variant = QStringLiteral("last_year");
            finding.correction = corrected(m_paragraph, figure, *nearest);
            if (statement->asks || m_figures[i].isTo || saysNoYear(i))
                finding.severity = Severity::Hint;
        }
        m_findings.push_back(finding);
    }

    // “由1103件增至1251件”: since when is not said.
    bool saysNoYear(std::size_t i) const
    {
        return m_figures[i].year == 0 && !m_figures[i].gap.has(Marker::LastYear) &&
               !m_figures[i].gap.has(Marker::Compared) && !m_figures[i].wide.has(Marker::Compared);
    }

    const ParsedParagraph& m_paragraph;
    const Report& m_report;
    std::vector<TextFinding>& m_findings;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace

void lastYearFiguresRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    LastYearFigures(view, findings).judge();
}

} // namespace gongkai
