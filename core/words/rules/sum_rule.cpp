// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/sum_rule.h"

#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"

#include <algorithm>

namespace gongkai {
namespace {

// A total and what is listed of it.
struct List
{
    std::size_t total = 0;
    std::vector<std::size_t> items;
    bool open = false;      ///< 主要, 含, 等: it need not be whole
    bool including = false; ///< 包括: mostly whole
};

class SumRule
{
public:
    SumRule(const ParsedParagraph& paragraph, const WordsContext& context,
            std::vector<TextFinding>& findings)
        : m_paragraph(paragraph), m_context(context), m_findings(findings),
          m_figures(placeFigures(paragraph, context))
    {}

    void judge()
    {
        for (std::size_t i = 0; i + 1 < m_figures.size(); ++i)
            if (isCount(i) && opensList(i))
                judge(listOf(i));
        for (std::size_t i = 2; i < m_figures.size(); ++i)
            if (isCount(i) && m_figures[i].gap.has(Marker::Total) && !isJudged(i))
                judgeTotalBehind(i);
    }

private:
    const WrittenFigure& figure(std::size_t i) const { return m_figures[i].in(m_paragraph); }
    bool isCount(std::size_t i) const
    {
        return m_figures[i].role == FigureRole::Count && figure(i).isExact();
    }
    bool isJudged(std::size_t i) const { return std::ranges::find(m_judged, i) != m_judged.end(); }

    // What stands between two figures.
    QStringView between(std::size_t first, std::size_t second) const
    {
        const qsizetype from = figure(first).to;
        return QStringView(m_paragraph.text)
            .sliced(from, std::max<qsizetype>(0, figure(second).from - from));
    }

    static bool has(QStringView text, QChar c) { return text.contains(c); }

    // “其中”, “：”, “即”, “包括”, “（” behind the total.
    bool opensList(std::size_t total) const
    {
        const std::size_t first = total + 1;
        const PlacedFigure& next = m_figures[first];
        const QStringView text = between(total, first);
        if (!isSameUnit(total, first) || figure(first).value > figure(total).value * 1000)
            return false;
        if (next.gap.has(Marker::OfWhich))
            return next.group <= m_figures[total].group + 1;
        if (next.group != m_figures[total].group)
            return false;
        if (next.gap.has(Marker::Open) || next.gap.has(Marker::Including))
            return true;
        if (next.gap.has(Marker::Respectively))
            return !has(text, u'；');
        // “50条：政策法规4条”, “1260条（其中…”, “（自然人89件、…）”
        const QStringView head = text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
        return head == u"：" || head == u":" || head == u"（" || head == u"(";
    }

    bool isSameUnit(std::size_t a, std::size_t b) const
    {
        return figure(a).kind == figure(b).kind && (figure(a).unit == figure(b).unit ||
                                                    figure(a).kind == FigureKind::Money);
    }

    List listOf(std::size_t total) const
    {
        List list{total, {}, false, false};
        const std::size_t first = total + 1;
        const PlacedFigure& head = m_figures[first];
        const bool inBrackets = head.depth > m_figures[total].depth;
        list.open = head.gap.has(Marker::Open);
        list.including = head.gap.has(Marker::Including);
        const AspectGroup* kind = nullptr;
        AspectGroup kept{};
        for (std::size_t i = first; i < m_figures.size(); ++i) {
            const PlacedFigure& item = m_figures[i];
            if (item.group != head.group || item.depth < head.depth ||
                (inBrackets && crossesBracket(i, head.depth)))
                break;
            if (item.depth > head.depth)
                continue; // a list of its own
            if (item.role == FigureRole::Share || item.role == FigureRole::Before ||
                item.role == FigureRole::Rate)
                continue;
            if (item.role != FigureRole::Count || !isSameUnit(total, i))
                break;
            if (i > first && (item.gap.has(Marker::OfWhich) || item.gap.has(Marker::Total) ||
                              item.gap.has(Marker::Compared)))
                break;
            if (!figure(i).isExact()) {
                list.open = true;
                continue;
            }
            if (const auto group = groupOf(item)) {
                if (kind && *kind != *group)
                    break;
                kept = *group;
                kind = &kept;
            } else if (kind) {
                break;
            }
            list.items.push_back(i);
            if (!list.open && endsOpen(i))
                list.open = true;
        }
        return list;
    }

    // A closing bracket between the first item and this one.
    bool crossesBracket(std::size_t i, int depth) const
    {
        return m_figures[i].depth == depth && i > 0 && has(between(i - 1, i), u'）') &&
               m_figures[i - 1].depth == depth;
    }

    // “…30条等”
    bool endsOpen(std::size_t i) const
    {
        const QStringView rest = QStringView(m_paragraph.text).sliced(figure(i).to);
        return rest.startsWith(u'等');
    }

    std::optional<AspectGroup> groupOf(const PlacedFigure& item) const
    {
        if (item.statement < 0)
            return {};
        const Statement& statement =
            m_paragraph.statements[static_cast<std::size_t>(item.statement)];
        if (statement.aspects.empty())
            return {};
        return m_context.lexicon.statements
            .aspects[static_cast<std::size_t>(statement.aspects.front())]
            .group;
    }

    bool isFee(std::size_t total) const
    {
        return figure(total).kind == FigureKind::Money;
    }

    Decimal sumOf(const std::vector<std::size_t>& items) const
    {
        Decimal sum;
        for (const std::size_t i : items)
            sum += figure(i).value;
        return sum;
    }

    TextFinding findingOf(std::size_t total, Decimal sum) const
    {
        TextFinding finding = findingAt(m_paragraph, figure(total),
                                        isFee(total) ? TextRule::Fees : TextRule::Sum);
        setSides(finding, inText(figure(total), figure(total).value), inText(figure(total), sum));
        return finding;
    }

    QString words(const std::vector<std::size_t>& items) const
    {
        QString text;
        for (const std::size_t i : items)
            text += (text.isEmpty() ? u"" : u"+") +
                    inText(figure(items.front()), figure(i).value).toString();
        return text;
    }

    void judge(const List& list)
    {
        if (list.items.size() < 2 && !(list.items.size() == 1 && list.open))
            return;
        m_judged.push_back(list.total);
        const Decimal total = figure(list.total).value;
        Decimal sum;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            sum += figure(list.items[i]).value;
            if (sum == total && i > 0) {
                m_findings.push_back(findingOf(list.total, sum));
                return;
            }
        }
        TextFinding finding = findingOf(list.total, sum);
        finding.readings = {{{}, false, finding.right, words(list.items)}};
        if (sum < total && (list.open || (list.including && list.items.size() < 3)))
            return; // a part of it was named
        if (sum < total && list.items.size() == 2 && sum * 2 < total)
            return;
        finding.outcome = Outcome::Broken;
        const bool surely = sum > total ? isUniform(list) : isClosed(list);
        if (!surely || list.including) {
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
        }
        if (sum > total && list.open)
            finding.variant = QStringLiteral("above");
        m_findings.push_back(finding);
    }

    // Items of one kind, of one list: they do not overlap.
    bool isUniform(const List& list) const
    {
        const auto kind = groupOf(m_figures[list.items.front()]);
        return std::ranges::all_of(list.items, [&](std::size_t i) {
            return groupOf(m_figures[i]) == kind && !m_figures[i].gap.has(Marker::Partial);
        });
    }

    // Nothing else can belong to the total: all results or all applicants that the table has; or
    // what was said to be the parts.
    bool isClosed(const List& list) const
    {
        if (isFee(list.total) || list.items.size() < 2)
            return isFee(list.total) && list.items.size() >= 2;
        const PlacedFigure& head = m_figures[list.items.front()];
        return head.gap.has(Marker::Respectively) && isUniform(list);
    }

    // “a件、b件，共计N件”
    void judgeTotalBehind(std::size_t total)
    {
        std::vector<std::size_t> items;
        Decimal sum;
        constexpr std::size_t reach = 30;
        for (std::size_t i = total; i > 0 && items.size() < reach; --i) {
            const PlacedFigure& item = m_figures[i - 1];
            if (item.group != m_figures[total].group || item.role != FigureRole::Count ||
                !isSameUnit(i - 1, total) || !figure(i - 1).isExact())
                break;
            items.insert(items.begin(), i - 1);
            sum += figure(i - 1).value;
            if (sum == figure(total).value && items.size() >= 2) {
                m_findings.push_back(findingOf(total, sum));
                return;
            }
        }
        if (items.size() < 2 || (items.size() > 2 && !isFee(total)))
            return;
        const bool clear = isFee(total) || isUniform({total, items, false, false});
        if (!clear)
            return;
        TextFinding finding = findingOf(total, sum);
        finding.readings = {{{}, false, finding.right, words(items)}};
        finding.outcome = Outcome::Broken;
        if (!isFee(total))
            finding.severity = Severity::Hint;
        finding.correction =
            corrected(m_paragraph, figure(total), sum);
        m_findings.push_back(finding);
    }

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    std::vector<TextFinding>& m_findings;
    std::vector<PlacedFigure> m_figures;
    std::vector<std::size_t> m_judged;
};

} // namespace

void sumRule(const ParsedParagraph& paragraph, const WordsContext& context,
             std::vector<TextFinding>& findings)
{
    SumRule(paragraph, context, findings).judge();
}

} // namespace gongkai
