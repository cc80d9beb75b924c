// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/sum_rule.h"

#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"
#include "core/words/rules/sum_list.h"

#include <algorithm>

namespace gongkai {
namespace {

class SumRule
{
public:
    SumRule(const FigureView& view, std::vector<TextFinding>& findings)
        : m_paragraph(view.paragraph),
          m_context(view.context),
          m_findings(findings),
          m_figures(view.figures),
          m_lists(view),
          m_used(m_figures.size())
    {}

    void judge()
    {
        for (std::size_t i = 0; i + 1 < m_figures.size(); ++i)
            if (isCount(i) && m_lists.opens(i, isUsed(i)))
                judge(m_lists.listOf(i));
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

    bool isUsed(std::size_t i) const { return m_used[i]; }
    static bool has(QStringView text, QChar c) { return text.contains(c); }
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

    void judge(const SumList& list)
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
        if (sum < total && endsInOthers(list, sum)) {
            m_findings.push_back(findingOf(list.total, total));
            return;
        }
        TextFinding finding = findingOf(list.total, sum);
        finding.readings = {{{}, false, finding.right, words(list.items)}};
        if (sum < total && isIncomplete(list, sum, total))
            return;
        // Each part is all of it: counted by channels, which overlap.
        const bool isImpossible =
            std::ranges::any_of(list.items, [&](std::size_t i) { return figure(i).value > total; });
        if (sum > total && !isImpossible &&
            (((sum - total) * 100 > total && m_lists.isByChannels(list)) ||
             std::ranges::any_of(list.items,
                                 [&](std::size_t i) { return figure(i).value == total; })))
            return;
        const Shares shares = sum > total ? sharesOf(list) : Shares::None;
        if (shares == Shares::All)
            return;
        finding.outcome = Outcome::Broken;
        const bool surely = shares == Shares::Some ? false
                            : sum > total          ? isUniform(list)
                                                   : isClosed(list);
        if (!surely || list.including || list.mixed || isAcross(list)) {
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
        }
        if (sum > total && list.open)
            finding.variant = QStringLiteral("above");
        m_findings.push_back(finding);
    }

    // “2000条，其中网站1200条，占60%；原创稿件900条，占45%”: shares of the total that are right say
    // that the items overlap.
    enum class Shares { None, Some, All };
    Shares sharesOf(const SumList& list) const
    {
        std::size_t right = 0;
        for (const std::size_t i : list.items) {
            const std::size_t next = i + 1;
            if (next >= m_figures.size() || m_figures[next].role != FigureRole::Share ||
                m_figures[next].group != m_figures[i].group)
                continue;
            const WrittenFigure& share = figure(next);
            if (percentOf(figure(i).value, figure(list.total).value, share.decimals) != share.value)
                return Shares::None;
            ++right;
        }
        return right == list.items.size() ? Shares::All : right > 0 ? Shares::Some : Shares::None;
    }

    // Can the list end here: at its end, or where the marks between its items change?
    bool mayEnd(const SumList& list, std::size_t last) const
    {
        if (last + 1 == list.items.size())
            return true;
        const auto mark = [&](std::size_t item) {
            const QStringView text = m_lists.between(list.items[item], list.items[item + 1]);
            return has(text, u'；') ? u'；' : has(text, u'，') ? u'，' : u'、';
        };
        return mark(last) != mark(last - 1) ||
               m_lists.groupOf(m_figures[list.items[last]]) !=
                   m_lists.groupOf(m_figures[list.items[last + 1]]) ||
               m_lists.groupOf(m_figures[list.items[last]]).has_value();
    }

    // “解读38篇，其中文字21篇、图片12篇、视频5个”, “公开4件，无法提供15件，1件结转下年”: what is
    // missing stands behind the list, in another unit or of another kind.
    bool endsInOthers(const SumList& list, Decimal sum) const
    {
        const Decimal total = figure(list.total).value;
        constexpr std::size_t most = 3;
        const std::size_t first = list.items.back() + 1;
        for (std::size_t i = first; i < std::min(m_figures.size(), first + most); ++i) {
            if (m_figures[i].group != m_figures[list.items.back()].group ||
                m_figures[i].role != FigureRole::Count ||
                figure(i).kind != figure(list.total).kind || has(m_lists.between(i - 1, i), u'；'))
                return false;
            sum += figure(i).value;
            if (sum == total)
                return true;
        }
        return false;
    }

    // 其中 opens a sentence of its own: it may speak of any total of the one before.
    bool isAcross(const SumList& list) const
    {
        return m_figures[list.total].group != m_figures[list.items.front()].group;
    }

    bool isTotal(const SumList& list, Decimal sum) const
    {
        if (sum == figure(list.total).value)
            return true;
        constexpr std::size_t reach = 12;
        Decimal run = figure(list.total).value; // “建议24件、提案39件，其中主办17件、会办46件”
        bool isRun = true;
        for (std::size_t i = list.total; i > 0 && i + reach > list.total; --i) {
            const PlacedFigure& other = m_figures[i - 1];
            if (other.group < m_figures[list.total].group)
                break;
            isRun = isRun && other.role == FigureRole::Count &&
                    m_lists.isSameUnit(i - 1, list.total) && !isUsed(i - 1) &&
                    !has(m_lists.between(i - 1, i), u'；');
            run += figure(i - 1).value;
            if (isRun && run == sum)
                return true;
            if (other.role == FigureRole::Count && m_lists.isSameUnit(i - 1, list.total) &&
                figure(i - 1).value == sum && !isUsed(i - 1))
                return true;
        }
        return false;
    }

    // “收到95件，其中局办公室答复60件、建管科答复34件”: what was done with them.
    bool isOfOtherFlow(const SumList& list) const
    {
        return std::ranges::any_of(list.items, [&](std::size_t i) {
            return m_lists.groupOf(m_figures[i]) == AspectGroup::Flow;
        });
    }

    // Digits of the one exchanged make the other; or they differ by next to nothing.
    static bool isSlip(Decimal sum, Decimal total)
    {
        QString one = sum.toString();
        QString other = total.toString();
        std::ranges::sort(one);
        std::ranges::sort(other);
        const bool isSwapped = one == other && one.size() >= 2;
        return isSwapped || (total - sum) * 50 <= total;
    }

    // A part of it was named, and not said to be all.
    bool isIncomplete(const SumList& list, Decimal sum, Decimal total) const
    {
        const int least = isFee(list.total) ? 0 : list.items.size() < 3 ? 85 : 75; // percent
        // A digit too many: 31810 for 3181.
        const bool isTenfold = list.items.size() >= 2 && !list.open && sum * 10 == total;
        if (isTenfold ||
            (!list.open && list.items.size() >= 2 && isSlip(sum, total) && !isOfOtherFlow(list)) ||
            m_lists.isHalved(list))
            return false;
        if (list.open || (list.including && list.items.size() < 3) || sum * 100 < total * least)
            return true;
        // Two that nobody knows are named, and not said to be all.
        if (list.items.size() == 2 && !isFee(list.total) &&
            !m_lists.groupOf(m_figures[list.items[0]]) &&
            !has(m_lists.between(list.items[0], list.items[1]), u'、'))
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
    bool isUniform(const SumList& list) const
    {
        const auto kind = m_lists.groupOf(m_figures[list.items.front()]);
        return std::ranges::all_of(list.items, [&](std::size_t i) {
            return m_lists.groupOf(m_figures[i]) == kind && !m_figures[i].gap.has(Marker::Partial);
        });
    }

    // Nothing else can belong to the total: all results or all applicants that the table has; or
    // what was said to be the parts.
    bool isClosed(const SumList& list) const
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

    // “县政府办公室61件、县住建局30件、其他单位14件，共105件”: three or more of one list, and 共
    // directly behind them.
    bool isRightBehind(std::size_t total, const std::vector<std::size_t>& items) const
    {
        const QStringView text = m_lists.between(total - 1, total).trimmed();
        const QStringView word = text.sliced(text.startsWith(u'，') ? 1 : 0);
        const auto isListed = [&](std::size_t i) {
            return i == items.front() || has(m_lists.between(i - 1, i), u'、');
        };
        static const QStringList totals{QStringLiteral("共"), QStringLiteral("共有"),
                                        QStringLiteral("总共")};
        const bool isTold = totals.contains(word) || isVerbOfItems(word, items);
        return items.size() >= 2 && isTold && std::ranges::all_of(items, isListed);
    }

    // “以政府名义制发4件、以办公室名义制发5件，共制发9件”: the word of every item.
    bool isVerbOfItems(QStringView word, const std::vector<std::size_t>& items) const
    {
        if (word.size() < 3 || !word.startsWith(u'共'))
            return false;
        const QStringView verb = word.sliced(1);
        return std::ranges::all_of(items, [&](std::size_t i) {
            return m_figures[i].gap.span.in(m_paragraph.text).contains(verb);
        });
    }

    // “…（40件）、…（73件）两类合计113件”: two kinds, no figure of the list.
    bool countsKinds(std::size_t i) const
    {
        static const QStringList kinds{QStringLiteral("类"), QStringLiteral("项"),
                                       QStringLiteral("种"), QStringLiteral("个")};
        return figure(i).style != FigureStyle::Digits && kinds.contains(figure(i).unit) &&
               figure(i).to == m_figures[i + 1].gap.span.from;
    }

    // “a件、b件，共计N件”
    void judgeTotalBehind(std::size_t total)
    {
        // “前三位14件、12件、9件，其余乡镇合计58件”: those that are not listed.
        if (m_figures[total].wide.has(Marker::Rest))
            return;
        std::vector<std::size_t> items;
        Decimal sum;
        constexpr std::size_t reach = 30;
        for (std::size_t i = total; i > 0 && items.size() < reach; --i) {
            const PlacedFigure& item = m_figures[i - 1];
            if (i == total && countsKinds(i - 1))
                continue;
            if (item.group != m_figures[total].group || item.role != FigureRole::Count ||
                !m_lists.isSameUnit(i - 1, total) || !figure(i - 1).isExact())
                break;
            items.insert(items.begin(), i - 1);
            sum += figure(i - 1).value;
            if (sum == figure(total).value && items.size() >= 2) {
                m_findings.push_back(findingOf(total, sum));
                return;
            }
        }
        if (items.size() < 2 || (!isFee(total) && !saysSum(total) && !isRightBehind(total, items)))
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
    SumLists m_lists;
    std::vector<std::size_t> m_judged;
    std::vector<bool> m_used; // items of lists
};

} // namespace

void sumRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    SumRule(view, findings).judge();
}

} // namespace gongkai
