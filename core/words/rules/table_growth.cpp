// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/table_growth.h"

#include "core/words/rules/compare.h"
#include "core/words/rules/growth_against.h"
#include "core/words/rules/growth_sides.h"

#include <algorithm>

namespace gongkai {

TableGrowth::TableGrowth(const FigureView& view, const GapReader& gaps)
    : m_view(view),
      m_gaps(gaps),
      m_words(view.context.lexicon.statements),
      m_meanings(view.context.report.form().id, m_words),
      m_times(view.paragraph, view.context.report.year()),
      m_subjects(view.paragraph, gaps, view.context.report)
{}

ProseGap TableGrowth::subjectOf(const PlacedFigure& change) const
{
    const auto tells = std::ranges::find_if(change.gap.hits, [](const AnchorHit& hit) {
        if (hit.kind != AnchorKind::Marker)
            return false;
        const auto marker = static_cast<Marker>(hit.id);
        return marker == Marker::Compared || marker == Marker::LastYear || marker == Marker::Up ||
               marker == Marker::Down;
    });
    const qsizetype end = tells == change.gap.hits.end() ? change.gap.span.from : tells->from;
    return m_gaps.read(change.gap.span.from, end);
}

// “与上年相比，复议增加1件、诉讼减少3件”
bool TableGrowth::opensAgainstLastYear(qsizetype place) const
{
    constexpr qsizetype nearby = 60;
    const auto at = m_gaps.clauseAt(place);
    const TextSpan first = m_gaps.clause({at.sentence, 0}).span;
    if (at.clause == 0 || place - first.from > nearby || m_gaps.hasFigure(first.from, first.to))
        return false;
    const ProseGap gap = m_gaps.read(first.from, first.to);
    const QStringView words = first.in(m_view.paragraph.text);
    const QString lastYear = QString::number(m_view.context.report.year() - 1) + u'年';
    return gap.unknown == 0 && (gap.has(Marker::Compared) || gap.has(Marker::LastYear)) &&
           words.contains(u'比') &&
           (words.contains(u"上年") || words.contains(u"去年") || words.contains(lastYear));
}

// “同比多收48件”: received, as the word behind the change says.
bool TableGrowth::saysReceived(const PlacedFigure& change) const
{
    const QStringView words = change.gap.span.in(m_view.paragraph.text).trimmed();
    return words.endsWith(u"多收") || words.endsWith(u"少收") || words.endsWith(u"多收到") ||
           words.endsWith(u"少收到");
}

bool TableGrowth::isNamed(std::size_t change) const
{
    const PlacedFigure& figure = m_view.figures[change];
    const qsizetype from = figure.gap.span.from;
    if (QStringView(m_view.paragraph.text).sliced(from).startsWith(u'、') &&
        opensAgainstLastYear(from) && meant(figure))
        return true;
    // Words right behind a figure belong to it: “收到137件申请，”.
    const bool opens = from == m_gaps.clause(m_gaps.clauseAt(from)).span.from;
    return opens && meant(figure).has_value();
}

std::optional<Statement> TableGrowth::meant(const PlacedFigure& change) const
{
    const ProseGap subject = subjectOf(change);
    if (subject.unknown > 0 || subject.otherBody)
        return {};
    Statement statement;
    for (const AnchorHit& hit : subject.hits) {
        if (hit.kind == AnchorKind::Topic) {
            if (statement.topic >= 0)
                return {};
            statement.topic = hit.id;
        } else if (hit.kind == AnchorKind::Aspect) {
            if (!statement.aspects.empty())
                return {};
            statement.aspects = {hit.id};
        } else if (hit.kind == AnchorKind::Marker && hit.id != static_cast<int>(Marker::Total) &&
                   hit.id != static_cast<int>(Marker::ThisYear) &&
                   hit.id != static_cast<int>(Marker::OfWhich)) {
            return {};
        }
    }
    if (statement.topic < 0 && statement.aspects.empty() && saysReceived(change)) {
        statement.topic = m_words.topic(QStringLiteral("request"));
        statement.aspects = {m_words.aspect(QStringLiteral("received"))};
    }
    if (statement.topic < 0 && !statement.aspects.empty()) {
        const auto& topics =
            m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].topics;
        if (topics.size() == 1)
            statement.topic = topics.front();
    }
    const QString form = m_view.context.report.form().id;
    if (statement.topic < 0 || m_words.isForeign(statement.topic, form) ||
        m_words.hasOwnUnits(statement.topic) ||
        m_words.topics.at(statement.topic).endsWith(u"_published"))
        return {};
    // “行政诉讼案件较上年增加46件”: of all matters, unless those about requests were spoken of.
    static const QStringList disputes{QStringLiteral("review"), QStringLiteral("litigation"),
                                      QStringLiteral("direct"), QStringLiteral("after_review")};
    constexpr qsizetype nearby = 80;
    const qsizetype place = change.gap.span.to;
    const QStringView words =
        QStringView(m_view.paragraph.text).first(place).last(std::min(place, nearby));
    if (disputes.contains(m_words.topics.at(statement.topic)) && !words.contains(u"信息公开") &&
        m_words.partTopics.value(m_view.context.part) != u"review")
        return {};
    statement.flow = m_words.aspect(QStringLiteral("received"));
    return m_meanings.find(statement) ? std::optional(statement) : std::nullopt;
}

std::optional<TextFinding> TableGrowth::judgeBehind(std::size_t change)
{
    if (change == 0)
        return {};
    const PlacedFigure& percent = m_view.figures[change];
    const PlacedFigure& count = m_view.figures[change - 1];
    const WrittenFigure& figure = percent.in(m_view.paragraph);
    const WrittenFigure& by = count.in(m_view.paragraph);
    const Report& report = m_view.context.report;
    const bool isOtherTime = m_times.at(figure.from);
    const Population population = m_subjects.at(figure.from);
    if (figure.kind != FigureKind::Percent || figure.approximate || by.kind != FigureKind::Count ||
        !by.isExact() || count.role != FigureRole::Change || count.group != percent.group ||
        count.direction != percent.direction || percent.gap.unknown > 0 ||
        percent.gap.has(AnchorKind::Topic) || percent.gap.has(AnchorKind::Aspect) ||
        !saysReceived(count) || isOtherTime || comparable(population, report) != Comparable::Yes)
        return {};
    const auto statement = meant(count);
    if (!statement)
        return {};
    TextFinding finding = findingAt(m_view.paragraph, figure, TextRule::Growth);
    for (const auto& cells : statement->readings) {
        const auto now = sumOf(cells, report);
        const Decimal before =
            now.value_or(Decimal()) - (count.direction > 0 ? by.value : -by.value);
        const auto right = now ? expectedGrowth(figure, *now, before) : std::nullopt;
        if (!right || before.isNegative())
            return {};
        const bool fits = fitsGrowth(figure, *right);
        if (!finding.cells.empty() && !fits)
            continue;
        setSides(finding, figure.value, *right);
        finding.arguments = {now->toString(), before.toString()};
        finding.cells = cells;
        finding.readings = {{cells, false, now->toString(), {}}};
        if (fits)
            return finding;
    }
    finding.outcome = Outcome::Broken;
    finding.severity = Severity::Hint;
    return finding;
}

std::optional<TextFinding> TableGrowth::judge(std::size_t change)
{
    const PlacedFigure& placed = m_view.figures[change];
    const WrittenFigure& figure = placed.in(m_view.paragraph);
    const Report& report = m_view.context.report;
    const bool isOtherTime = m_times.at(figure.from);
    const Population population = m_subjects.at(figure.from);
    const auto statement = meant(placed);
    const bool against = placed.gap.has(Marker::Compared) || placed.gap.has(Marker::LastYear) ||
                         opensAgainstLastYear(figure.from);
    if (!statement || !against || comparesThings(placed.gap, m_view.paragraph) || isOtherTime ||
        placed.gap.has(Marker::OtherTime) || comparable(population, report) != Comparable::Yes ||
        (placed.year != 0 && placed.year != report.year() - 1) || figure.approximate ||
        (figure.kind == FigureKind::Money) !=
            (statement->rule == TextRule::Magnitude && figure.kind != FigureKind::Percent))
        return {};
    TextFinding finding = findingAt(m_view.paragraph, figure, TextRule::Growth);
    std::optional<Decimal> nearest;
    bool fits = false;
    bool isOne = true; // all readings give the same change
    for (const auto& cells : statement->readings) {
        const auto now = sumOf(cells, report);
        const auto before = lastYearSumOf(cells, report);
        if (!now || !before)
            return {};
        const auto right = expectedGrowth(figure, ofCells(figure, *now), ofCells(figure, *before));
        if (!right)
            continue;
        fits = fitsGrowth(figure, *right) &&
               (*now == *before || (*now > *before) == (placed.direction > 0));
        isOne = isOne && (!nearest || *nearest == *right);
        if (nearest && !fits)
            continue;
        nearest = right;
        setSides(finding, inText(figure, figure.value), inText(figure, *right));
        finding.arguments = {now->toString(), before->toString()};
        finding.cells = cells;
        finding.readings = {{cells, true, before->toString(), {}}};
        if (fits)
            return finding;
    }
    if (!nearest)
        return {};
    finding.outcome = Outcome::Broken;
    finding.severity = Severity::Hint;
    if (isOne && !fitsGrowth(figure, *nearest))
        finding.correction = corrected(m_view.paragraph, figure, *nearest);
    return finding;
}

std::optional<TextFinding> TableGrowth::judgeTold(std::size_t change) const
{
    if (change == 0)
        return {};
    const PlacedFigure& placed = m_view.figures[change];
    const PlacedFigure& last = m_view.figures[change - 1];
    const WrittenFigure& figure = placed.in(m_view.paragraph);
    const WrittenFigure& before = last.in(m_view.paragraph);
    if (last.role != FigureRole::Before || last.group != placed.group || last.statement < 0 ||
        placed.gap.unknown > 0 || placed.gap.has(AnchorKind::Topic) ||
        placed.gap.has(AnchorKind::Aspect) || before.kind != FigureKind::Count ||
        !before.isExact() || figure.approximate ||
        (figure.kind == FigureKind::Count && figure.unit != before.unit))
        return {};
    const Statement& said = m_view.paragraph.statements[static_cast<std::size_t>(last.statement)];
    const Report& report = m_view.context.report;
    if (!said.lastYear || said.partial || said.readings.empty() ||
        comparable(said.population, report) != Comparable::Yes)
        return {};
    TextFinding finding = findingAt(m_view.paragraph, figure, TextRule::Growth);
    finding.severity = Severity::Hint;
    for (const auto& cells : said.readings) {
        const auto now = sumOf(cells, report);
        const auto right =
            now ? expectedGrowth(figure, *now, before.value) : std::optional<Decimal>();
        if (!right)
            return {};
        const bool fits = fitsGrowth(figure, *right);
        const bool sign = *now == before.value || (*now > before.value) == (placed.direction > 0);
        if (fits && sign) {
            finding.outcome = Outcome::Holds;
            finding.variant.clear();
            finding.correction.clear();
        } else if (!finding.cells.empty()) {
            continue;
        } else {
            finding.outcome = Outcome::Broken;
            finding.variant = !fits                 ? QString()
                              : *now > before.value ? QStringLiteral("rose")
                                                    : QStringLiteral("fell");
        }
        setSides(finding, figure.value, *right);
        finding.arguments = {now->toString(), before.value.toString()};
        finding.cells = cells;
        finding.readings = {{cells, false, now->toString(), {}}};
        if (finding.outcome == Outcome::Holds)
            break;
    }
    return finding;
}

} // namespace gongkai
