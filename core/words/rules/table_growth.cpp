// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/table_growth.h"

#include "core/words/rules/compare.h"
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

bool TableGrowth::isNamed(std::size_t change) const
{
    const PlacedFigure& figure = m_view.figures[change];
    const qsizetype from = figure.gap.span.from;
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
    if (disputes.contains(m_words.topics.at(statement.topic)) && !words.contains(u"信息公开"))
        return {};
    statement.flow = m_words.aspect(QStringLiteral("received"));
    return m_meanings.find(statement) ? std::optional(statement) : std::nullopt;
}

std::optional<TextFinding> TableGrowth::judge(std::size_t change)
{
    const PlacedFigure& placed = m_view.figures[change];
    const WrittenFigure& figure = placed.in(m_view.paragraph);
    const Report& report = m_view.context.report;
    const bool isOtherTime = m_times.at(figure.from);
    const Population population = m_subjects.at(figure.from);
    const auto statement = meant(placed);
    const bool against = placed.gap.has(Marker::Compared) || placed.gap.has(Marker::LastYear);
    if (!statement || !against || isOtherTime || placed.gap.has(Marker::OtherTime) ||
        comparable(population, report) != Comparable::Yes ||
        (placed.year != 0 && placed.year != report.year() - 1) || figure.approximate ||
        (figure.kind == FigureKind::Money) !=
            (statement->rule == TextRule::Magnitude && figure.kind != FigureKind::Percent))
        return {};
    TextFinding finding = findingAt(m_view.paragraph, figure, TextRule::Growth);
    std::optional<Decimal> nearest;
    bool fits = false;
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
    if (!fitsGrowth(figure, *nearest))
        finding.correction = corrected(m_view.paragraph, figure, *nearest);
    return finding;
}

} // namespace gongkai
