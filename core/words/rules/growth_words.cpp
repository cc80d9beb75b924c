// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/growth_words.h"

#include "core/words/rules/change_subjects.h"
#include "core/words/rules/compare.h"
#include "core/words/rules/growth_against.h"

#include <algorithm>

namespace gongkai {
namespace {

Decimal absolute(Decimal value)
{
    return value.isNegative() ? -value : value;
}

class WordsRule
{
public:
    WordsRule(const FigureView& view, std::vector<TextFinding>& findings)
        : m_view(view),
          m_paragraph(view.paragraph),
          m_findings(findings),
          m_gaps(view.paragraph, view.context.report.agency(QStringLiteral("name"))),
          m_subjects(view, m_gaps),
          m_figures(view.figures)
    {}

    // 有所下降, 与上年持平: a word without a figure.
    void judge()
    {
        for (std::size_t i = 1; i < m_figures.size(); ++i)
            if (m_figures[i].isTo)
                judgeTo(m_figures[i - 1], m_figures[i]);
            else
                judgeThan(m_figures[i - 1], m_figures[i]);
        for (const ProseSentence& sentence : m_paragraph.sentences) {
            for (const ProseClause& clause : sentence.clauses) {
                if (m_gaps.hasFigure(clause.span.from, clause.span.to))
                    continue;
                const ProseGap gap = m_gaps.read(clause.span.from, clause.span.to);
                const AnchorHit* last = gap.lastSaying();
                if (last && last->kind == AnchorKind::Marker && gap.unknown <= 2 &&
                    (gap.has(Marker::Compared) || gap.has(Marker::LastYear)) &&
                    !comparesThings(gap, m_paragraph))
                    judgeWord(clause, *last);
            }
        }
    }

private:
    static bool hasAny(QStringView text, QStringView characters)
    {
        return std::ranges::any_of(text, [&](QChar c) { return characters.contains(c); });
    }

    // “由95件增至78件”: the word says the other way.
    void judgeTo(const PlacedFigure& from, const PlacedFigure& to)
    {
        const WrittenFigure& before = from.in(m_paragraph);
        const WrittenFigure& now = to.in(m_paragraph);
        const TextSpan span{before.to, now.from};
        const QStringView words = span.in(m_paragraph.text);
        const bool up = hasAny(words, u"增升提涨高");
        const bool down = hasAny(words, u"降减落滑低少缩");
        if (!before.isExact() || !now.isExact() || up == down || now.value == before.value ||
            (now.value > before.value) == up)
            return;
        const bool isRate = now.kind == FigureKind::Percent;
        TextFinding finding;
        finding.rule = &wordRule(isRate ? TextRule::Points : TextRule::Growth);
        finding.severity = finding.rule->severity;
        finding.place = m_paragraph.place(span.from, span.to);
        finding.outcome = Outcome::Broken;
        finding.variant = up ? QStringLiteral("fell") : QStringLiteral("rose");
        finding.arguments = {now.value.toString(), before.value.toString()};
        setSides(finding, now.value, before.value);
        m_findings.push_back(finding);
    }

    // “收到54件，多于上年的46件”: the word says the other way.
    void judgeThan(const PlacedFigure& now, const PlacedFigure& before)
    {
        if (now.role != FigureRole::Count || before.role != FigureRole::Before ||
            now.group != before.group || now.depth != before.depth ||
            now.wide.has(Marker::OfWhich) || before.wide.unknown > 0 ||
            before.wide.has(AnchorKind::Topic) || before.wide.has(AnchorKind::Aspect))
            return;
        const WrittenFigure& of = now.in(m_paragraph);
        const WrittenFigure& than = before.in(m_paragraph);
        const QStringView words = before.wide.span.in(m_paragraph.text);
        const bool up = words.contains(u"多于") || words.contains(u"高于");
        const bool down = words.contains(u"少于") || words.contains(u"低于");
        if (up == down || !of.isExact() || !than.isExact() || of.kind != than.kind ||
            of.unit != than.unit || of.value == than.value || (of.value > than.value) == up)
            return;
        TextFinding finding = findingAt(m_paragraph, than, TextRule::Growth);
        finding.outcome = Outcome::Broken;
        finding.variant = up ? QStringLiteral("fell") : QStringLiteral("rose");
        finding.arguments = {of.value.toString(), than.value.toString()};
        setSides(finding, of.value, than.value);
        // “新收54件，结转4件，多于上年的46件”: of another one, perhaps.
        const auto index = static_cast<std::size_t>(&now - m_figures.data());
        if (index > 0 && m_figures[index - 1].group == now.group)
            finding.severity = Severity::Hint;
        m_findings.push_back(finding);
    }

    void judgeWord(const ProseClause& clause, const AnchorHit& word)
    {
        const auto marker = static_cast<Marker>(word.id);
        const int direction = marker == Marker::Up ? 1 : marker == Marker::Down ? -1 : 0;
        if (direction == 0 && marker != Marker::Level)
            return;
        // The count right in front of the clause.
        const auto behind = std::ranges::upper_bound(
            m_figures, clause.span.from, {},
            [&](const PlacedFigure& figure) { return figure.in(m_paragraph).from; });
        if (behind == m_figures.begin())
            return;
        const PlacedFigure& current = *(behind - 1);
        if (current.role != FigureRole::Count || clause.span.from - current.in(m_paragraph).to > 2)
            return;
        const ProseGap words = m_gaps.read(clause.span.from, word.to);
        if (m_subjects.namesAnother(subjectIn(m_gaps, words), current))
            return;
        const auto all = lastYearValues(m_view, current);
        if (all.empty())
            return;
        const Decimal now = all.front().now;
        const WrittenFigure& figure = current.in(m_paragraph);
        TextFinding finding;
        finding.rule = &wordRule(TextRule::Growth);
        finding.place = m_paragraph.place(word.from, word.to);
        finding.severity = Severity::Warning;
        const bool fits = std::ranges::any_of(all, [&](const LastYearValue& before) {
            return direction > 0   ? now > before.value
                   : direction < 0 ? now < before.value
                                   : absolute(now - before.value) * 20 <= before.value;
        });
        const LastYearValue& before = all.front();
        setSides(finding, inText(figure, now), inText(figure, before.value));
        finding.cells = before.cells;
        finding.readings = {{before.cells, true, inCells(figure, before.value).toString(), {}}};
        finding.arguments = {inText(figure, now).toString(),
                             inText(figure, before.value).toString()};
        finding.outcome = fits ? Outcome::Holds : Outcome::Broken;
        finding.variant = fits                 ? QString()
                          : now > before.value ? QStringLiteral("rose")
                          : now < before.value ? QStringLiteral("fell")
                                               : QStringLiteral("level");
        m_findings.push_back(finding);
    }

    const FigureView& m_view;
    const ParsedParagraph& m_paragraph;
    std::vector<TextFinding>& m_findings;
    GapReader m_gaps;
    ChangeSubjects m_subjects;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace

namespace {

bool isExact(const WordsContext& context, int topic)
{
    const Meaning* meaning =
        context.lexicon.statements.meaning(context.report.form().id, topic, -1);
    return meaning && meaning->exact;
}

} // namespace

std::vector<LastYearValue> lastYearValues(const FigureView& view, const PlacedFigure& current)
{
    std::vector<LastYearValue> all;
    if (current.statement < 0)
        return all;
    const Statement& statement =
        view.paragraph.statements[static_cast<std::size_t>(current.statement)];
    if (statement.partial ||
        comparable(statement.population, view.context.report) == Comparable::No)
        return all;
    const WrittenFigure& figure = current.in(view.paragraph);
    const bool isMoney = figure.kind == FigureKind::Money;
    // A handling fee is one fee of many in most forms.
    if (statement.rule == TextRule::Fees && !isExact(view.context, statement.topic))
        return all;
    bool isTable = false;
    for (const auto& cells : statement.readings) {
        const auto there = sumOf(cells, view.context.report);
        const auto now = there ? std::optional(ofCells(figure, *there)) : std::nullopt;
        const bool same = now && says(figure, *now);
        isTable = isTable || same;
        if (const auto value = lastYearSumOf(cells, view.context.report))
            all.push_back({ofCells(figure, *value), same ? *now : figure.value, cells, same});
    }
    // An amount that is not this year's in the table was not last year's there either.
    if (isMoney && !isTable)
        all.clear();
    return all;
}

void growthWordsRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    WordsRule(view, findings).judge();
}

} // namespace gongkai
