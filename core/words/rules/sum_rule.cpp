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
    bool mixed = false;     ///< counted in other units: 件 of 条
};

class SumRule
{
public:
    SumRule(const FigureView& view, std::vector<TextFinding>& findings)
        : m_paragraph(view.paragraph),
          m_context(view.context),
          m_findings(findings),
          m_figures(view.figures),
          m_used(m_figures.size())
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
    bool isJudged(std::size_t i) const { return std::ranges::binary_search(m_judged, i); }

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
        const bool parts = next.wide.has(Marker::OfWhich);
        if (!(isSameUnit(total, first) || (parts && isLikeUnit(total, first))) ||
            figure(first).value > figure(total).value * 1000)
            return false;
        if (isUsed(total) && next.depth == m_figures[total].depth)
            return false; // one of a list itself
        if (next.wide.has(Marker::OfWhich))
            return next.group <= m_figures[total].group + 1;
        if (next.group != m_figures[total].group)
            return false;
        if (next.wide.has(Marker::Open) || next.wide.has(Marker::Including))
            return true;
        // “一季度收到3件，二至四季度分别收到9件、11件”: not its parts.
        if (next.wide.has(Marker::Respectively))
            return !has(text, u'；') && figure(first).value <= figure(total).value &&
                   !(next.wide.has(Marker::OtherTime) &&
                     m_figures[total].gap.has(Marker::OtherTime));
        // “50条：政策法规4条”, “1260条（其中…”, “（自然人89件、…）”
        const QStringView head =
            text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
        return head == u"：" || head == u":" || head == u"（" || head == u"(";
    }

    bool isSameUnit(std::size_t a, std::size_t b) const
    {
        return figure(a).kind == figure(b).kind &&
               (figure(a).unit == figure(b).unit || figure(a).kind == FigureKind::Money);
    }

    // 件, 条 and 份 of documents and pieces of information.
    bool isLikeUnit(std::size_t a, std::size_t b) const
    {
        const QStringList& units = m_context.lexicon.figures.caseUnits;
        return units.contains(figure(a).unit) && units.contains(figure(b).unit);
    }

    bool isUsed(std::size_t i) const { return m_used[i]; }

    List listOf(std::size_t total) const
    {
        List list;
        list.total = total;
        const std::size_t first = total + 1;
        const PlacedFigure& head = m_figures[first];
        const bool inBrackets = head.depth > m_figures[total].depth;
        list.open = head.wide.has(Marker::Open);
        list.including = head.wide.has(Marker::Including);
        const AspectGroup* kind = nullptr;
        AspectGroup kept{};
        constexpr std::size_t longest = 80; // figures of a list; more are no sentence
        for (std::size_t i = first; i < std::min(m_figures.size(), first + longest); ++i) {
            const PlacedFigure& item = m_figures[i];
            if (item.group != head.group || item.depth < head.depth ||
                (inBrackets && crossesBracket(i, head.depth)))
                break;
            if (item.depth > head.depth)
                continue; // a list of its own
            if (item.role == FigureRole::Share || item.role == FigureRole::Before ||
                item.role == FigureRole::Rate)
                continue;
            if (item.role != FigureRole::Count)
                break;
            if (i > first && (item.wide.has(Marker::OfWhich) || item.wide.has(Marker::Total) ||
                              item.wide.has(Marker::Compared)))
                break;
            if (i > first && !list.items.empty() && endsAtSemicolon(list, i))
                break;
            if (!isSameUnit(total, i)) {
                if (!isLikeUnit(total, i))
                    break;
                list.mixed = true;
            }
            if (!figure(i).isExact()) {
                list.open = true;
                continue;
            }
            if (const auto group = groupOf(item)) {
                if (kind && *kind != *group)
                    break;
                kept = *group;
                kind = &kept;
            }
            list.items.push_back(i);
            if (!list.open && endsOpen(i))
                list.open = true;
        }
        return list;
    }

    // “其中维持7件、纠正1件；行政诉讼6件”: a semicolon ends a list that has none between its items.
    bool endsAtSemicolon(const List& list, std::size_t i) const
    {
        if (!has(between(i - 1, i), u'；'))
            return false;
        if (list.items.size() >= 2)
            return !has(between(list.items[0], list.items[1]), u'；');
        if (list.mixed)
            return true;
        if (!groupOf(m_figures[list.items[0]]) && !groupOf(m_figures[i]))
            return !goesOnAtSemicolon(list, i);
        if (m_figures[i].statement < 0 || m_figures[list.total].statement < 0)
            return false;
        return m_paragraph.statements[static_cast<std::size_t>(m_figures[i].statement)].topic !=
               m_paragraph.statements[static_cast<std::size_t>(m_figures[list.total].statement)]
                   .topic;
    }

    // “6次，其中负责人参加4次；在线访谈5次，负责人参加3次” does not: the next one has parts itself,
    // or they are more than all. Shares hold a list together.
    bool goesOnAtSemicolon(const List& list, std::size_t i) const
    {
        if (m_figures[i - 1].role == FigureRole::Share)
            return true;
        const Decimal total = figure(list.total).value;
        for (std::size_t next = i + 1; next < m_figures.size(); ++next) {
            if (m_figures[next].group != m_figures[i].group)
                break;
            if (m_figures[next].role == FigureRole::Count && isSameUnit(i, next))
                return figure(i).value <= total && has(between(next - 1, next), u'；');
        }
        return figure(list.items[0]).value + figure(i).value <= total;
    }

    // Ways by which the same thing is published several times: 网站, 微博, 微信. Accounts of them
    // (个) are counted once.
    bool isByChannels(const List& list) const
    {
        if (figure(list.total).unit.startsWith(u'个'))
            return false;
        const QStringList channels = m_context.lexicon.index.context(u"channels"_qs);
        return std::ranges::count_if(list.items, [&](std::size_t i) {
                   const QStringView words = m_figures[i].gap.span.in(m_paragraph.text);
                   return std::ranges::any_of(
                       channels, [&](const QString& channel) { return words.contains(channel); });
               }) >= 2;
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

    bool isFee(std::size_t total) const { return figure(total).kind == FigureKind::Money; }

    Decimal sumOf(const std::vector<std::size_t>& items) const
    {
        Decimal sum;
        for (const std::size_t i : items)
            sum += figure(i).value;
        return sum;
    }

    TextFinding findingOf(std::size_t total, Decimal sum) const
    {
        TextFinding finding =
            findingAt(m_paragraph, figure(total), isFee(total) ? TextRule::Fees : TextRule::Sum);
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
        for (const std::size_t i : list.items)
            m_used[i] = true;
        const Decimal total = figure(list.total).value;
        Decimal sum;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            sum += figure(list.items[i]).value;
            if (i > 0 && mayEnd(list, i) && isTotal(list, sum)) {
                m_findings.push_back(findingOf(list.total, total));
                return;
            }
        }
        TextFinding finding = findingOf(list.total, sum);
        finding.readings = {{{}, false, finding.right, words(list.items)}};
        if (sum < total && isIncomplete(list, sum, total))
            return;
        // Each part is all of it: counted by channels, which overlap.
        if (sum > total && (((sum - total) * 100 > total && isByChannels(list)) ||
                            std::ranges::any_of(list.items, [&](std::size_t i) {
                                return figure(i).value == total;
                            })))
            return;
        finding.outcome = Outcome::Broken;
        const bool surely = sum > total ? isUniform(list) : isClosed(list);
        if (!surely || list.including || list.mixed || isAcross(list)) {
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
        }
        if (sum > total && list.open)
            finding.variant = QStringLiteral("above");
        m_findings.push_back(finding);
    }

    // Can the list end here: at its end, or where the marks between its items change?
    bool mayEnd(const List& list, std::size_t last) const
    {
        if (last + 1 == list.items.size())
            return true;
        const auto mark = [&](std::size_t item) {
            const QStringView text = between(list.items[item], list.items[item + 1]);
            return has(text, u'；') ? u'；' : has(text, u'，') ? u'，' : u'、';
        };
        return mark(last) != mark(last - 1) ||
               groupOf(m_figures[list.items[last]]) != groupOf(m_figures[list.items[last + 1]]) ||
               groupOf(m_figures[list.items[last]]).has_value();
    }

    // 其中 opens a sentence of its own: it may speak of any total of the one before.
    bool isAcross(const List& list) const
    {
        return m_figures[list.total].group != m_figures[list.items.front()].group;
    }

    bool isTotal(const List& list, Decimal sum) const
    {
        if (sum == figure(list.total).value)
            return true;
        constexpr std::size_t reach = 12;
        for (std::size_t i = list.total; i > 0 && i + reach > list.total; --i) {
            const PlacedFigure& other = m_figures[i - 1];
            if (other.group < m_figures[list.total].group)
                break;
            if (other.role == FigureRole::Count && isSameUnit(i - 1, list.total) &&
                figure(i - 1).value == sum && !isUsed(i - 1))
                return true;
        }
        return false;
    }

    // A part of it was named, and not said to be all.
    bool isIncomplete(const List& list, Decimal sum, Decimal total) const
    {
        const int least = isFee(list.total) ? 0 : list.items.size() < 3 ? 85 : 75; // percent
        if (list.open || (list.including && list.items.size() < 3) || sum * 100 < total * least)
            return true;
        // Two that nobody knows are named, and not said to be all.
        if (list.items.size() == 2 && !isFee(list.total) && !groupOf(m_figures[list.items[0]]) &&
            !has(between(list.items[0], list.items[1]), u'、'))
            return true;
        // The items are those of the table, and so is the total: the rest was left out.
        return std::ranges::all_of(list.items, [&](std::size_t i) { return holdsInTable(i); }) &&
               holdsInTable(list.total);
    }

    bool holdsInTable(std::size_t i) const
    {
        if (m_figures[i].statement < 0)
            return false;
        const auto finding = compare(
            m_paragraph, m_paragraph.statements[static_cast<std::size_t>(m_figures[i].statement)],
            m_context.report);
        return finding && finding->outcome == Outcome::Holds;
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

    // 合计, 共计 and not only 共, which may begin something else.
    bool saysSum(std::size_t total) const
    {
        if (m_figures[total].gap.has(AnchorKind::Aspect))
            return false;
        return std::ranges::any_of(m_figures[total].gap.hits, [&](const AnchorHit& hit) {
            const QStringView word =
                QStringView(m_paragraph.text).sliced(hit.from, hit.to - hit.from);
            return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::Total) &&
                   (word.endsWith(u'计') && word.size() >= 2);
        });
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
        if (items.size() < 2 || (!isFee(total) && !saysSum(total)))
            return;
        TextFinding finding = findingOf(total, sum);
        finding.readings = {{{}, false, finding.right, words(items)}};
        finding.outcome = Outcome::Broken;
        if (!isFee(total))
            finding.severity = Severity::Hint;
        finding.correction = corrected(m_paragraph, figure(total), sum);
        m_findings.push_back(finding);
    }

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    std::vector<TextFinding>& m_findings;
    const std::vector<PlacedFigure>& m_figures;
    std::vector<std::size_t> m_judged;
    std::vector<bool> m_used; // items of lists
};

} // namespace

void sumRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    SumRule(view, findings).judge();
}

} // namespace gongkai
