// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/except_rule.h"

#include "core/words/rules/compare.h"

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

class ExceptRule
{
public:
    ExceptRule(const FigureView& view, std::vector<TextFinding>& findings)
        : m_paragraph(view.paragraph), m_findings(findings), m_figures(view.figures)
    {}

    void judge()
    {
        for (std::size_t i = 1; i < m_figures.size(); ++i)
            if (isCount(i) && saysRest(i))
                judge(i);
    }

private:
    const WrittenFigure& figure(std::size_t i) const { return m_figures[i].in(m_paragraph); }
    bool isCount(std::size_t i) const
    {
        return m_figures[i].role == FigureRole::Count && figure(i).kind == FigureKind::Count &&
               figure(i).isExact();
    }
    // “其余8件”, but not “其余主动公开20件、依申请公开8件”.
    bool saysRest(std::size_t i) const
    {
        QStringView words = m_figures[i].gap.span.in(m_paragraph.text).trimmed();
        while (words.endsWith(u'的') || words.endsWith(u'共'))
            words.chop(1);
        return words.endsWith(u"其余") || words.endsWith(u"剩余") || words.endsWith(u"余下");
    }

    // Where 除 stands in front of a rest, with its 外 behind it.
    std::optional<qsizetype> exceptOf(std::size_t rest) const
    {
        constexpr qsizetype nearby = 60;
        const qsizetype to = figure(rest).from;
        const qsizetype from = std::max<qsizetype>(0, to - nearby);
        const QStringView words = TextSpan{from, to}.in(m_paragraph.text);
        const qsizetype at = words.lastIndexOf(u'除');
        if (at < 0 || !words.sliced(at).contains(u'外') || words.sliced(at).contains(u'。'))
            return {};
        return from + at;
    }

    void judge(std::size_t rest)
    {
        constexpr std::size_t reach = 12;
        const auto except = exceptOf(rest);
        if (!except)
            return;
        Decimal sum = figure(rest).value;
        QString words;
        std::vector<std::size_t> totals; // in front of 除, the last first
        for (std::size_t i = rest; i > 0 && rest - i < reach; --i) {
            const std::size_t one = i - 1;
            if (m_figures[one].group != m_figures[rest].group)
                break;
            if (!isCount(one) || figure(one).unit != figure(rest).unit)
                continue;
            if (figure(one).from > *except) {
                sum += figure(one).value;
                words.prepend(figure(one).value.toString() + u'+');
            } else {
                totals.push_back(one);
            }
        }
        if (words.isEmpty() || totals.empty())
            return;
        Decimal all;
        for (const std::size_t total : totals) {
            all += figure(total).value;
            if (figure(total).value == sum || all == sum)
                return add(total, sum, {});
        }
        // Of several figures in front it may be of any, and of none.
        if (totals.size() == 1)
            add(totals.front(), sum, words + figure(rest).value.toString());
    }

    void add(std::size_t total, Decimal sum, const QString& words)
    {
        TextFinding finding = findingAt(m_paragraph, figure(total), TextRule::Sum);
        setSides(finding, figure(total).value, words.isEmpty() ? figure(total).value : sum);
        if (!words.isEmpty()) {
            finding.outcome = Outcome::Broken;
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
            finding.readings = {{{}, false, finding.right, words}};
        }
        m_findings.push_back(finding);
    }

    const ParsedParagraph& m_paragraph;
    std::vector<TextFinding>& m_findings;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace

void exceptRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    ExceptRule(view, findings).judge();
}

} // namespace gongkai
