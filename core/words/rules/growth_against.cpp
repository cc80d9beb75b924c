// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/growth_against.h"

#include <algorithm>

namespace gongkai {
bool comparesThings(const ProseGap& gap, const ParsedParagraph& paragraph)
{
    bool isTold = false;
    for (const AnchorHit& hit : gap.hits) {
        const bool isMarker = hit.kind == AnchorKind::Marker;
        const auto marker = static_cast<Marker>(hit.id);
        const QStringView word = TextSpan{hit.from, hit.to}.in(paragraph.text);
        if (isMarker && marker == Marker::Compared && (word == u"比" || word == u"较"))
            isTold = hit.to < paragraph.text.size() && !paragraph.text[hit.to].isDigit();
        else if (isMarker && (marker == Marker::LastYear || marker == Marker::Up ||
                              marker == Marker::Down || marker == Marker::Compared))
            isTold = false;
        else if (isTold && (hit.kind == AnchorKind::Topic || hit.kind == AnchorKind::Aspect))
            return true;
    }
    return false;
}

const PlacedFigure* GrowthAgainst::namedBefore(std::size_t change,
                                               const PlacedFigure& current) const
{
    const int group = m_figures[change].group;
    const WrittenFigure& now = current.in(m_paragraph);
    const auto isAlike = [&](const PlacedFigure& figure) {
        const WrittenFigure& before = figure.in(m_paragraph);
        return figure.role == FigureRole::Before && before.kind == now.kind &&
               before.unit == now.unit;
    };
    bool isTo = false;   // what the one before it became
    bool passed = false; // this year's figure: “2023年80件，2024年95件，增幅18.75%”
    for (std::size_t i = change; i > lowestBefore(change); --i) {
        const PlacedFigure& figure = m_figures[i - 1];
        if (figure.group != group ||
            (figure.role == FigureRole::Count && (passed || &figure != &current)))
            break;
        if (isAlike(figure) && isFurtherBack(change, i - 1))
            continue;
        if (isAlike(figure))
            return !passed || isTo || figure.year == m_context.report.year() - 1 ||
                           saysLastYear(figure)
                       ? &figure
                       : nullptr;
        passed = passed || figure.role == FigureRole::Count;
        isTo = figure.isTo;
    }
    for (std::size_t i = change + 1; i < std::min(m_figures.size(), change + 4); ++i) {
        const PlacedFigure& figure = m_figures[i];
        if (figure.group != group || figure.role == FigureRole::Count ||
            m_subjects.namesAnother(figure.wide, current))
            break;
        if (isAlike(figure))
            return isOfAnotherChange(change, i) || isOfAnotherPair(i, current) ? nullptr : &figure;
    }
    return nullptr;
}

// “新收54件，增加8件，由2期增至3期”: a pair behind a change tells it once more only where it ends
// with the figure that changed.
bool GrowthAgainst::isOfAnotherPair(std::size_t before, const PlacedFigure& current) const
{
    return before + 1 < m_figures.size() && m_figures[before + 1].isTo &&
           &m_figures[before + 1] != &current &&
           m_figures[before + 1].in(m_paragraph).value != current.in(m_paragraph).value;
}

bool GrowthAgainst::saysFromTo(std::size_t change) const
{
    if (change + 2 >= m_figures.size())
        return false;
    const PlacedFigure& from = m_figures[change + 1];
    const PlacedFigure& to = m_figures[change + 2];
    const QStringView between = from.wide.span.in(m_paragraph.text).trimmed();
    return from.role == FigureRole::Before && to.role == FigureRole::Count && to.isTo &&
           from.group == m_figures[change].group && to.group == from.group && between.size() > 1 &&
           QStringView(u"，,（(").contains(between.front()) &&
           QStringView(u"由从").contains(between[1]) && from.wide.unknown == 0 &&
           !from.wide.has(AnchorKind::Topic) && !from.wide.has(AnchorKind::Aspect);
}

// “与上年41件比较，今年受理的62件多了21件”
bool GrowthAgainst::saysLastYear(const PlacedFigure& figure) const
{
    return figure.gap.has(Marker::LastYear) ||
           (figure.statement >= 0 &&
            m_paragraph.statements[static_cast<std::size_t>(figure.statement)].lastYear) ||
           (figure.depth > 0 && figure.gap.hits.empty());
}

// “60件（2023年50件，2022年41件），增幅20%”: last year's stands in front of it.
bool GrowthAgainst::isFurtherBack(std::size_t change, std::size_t before) const
{
    const int last = m_context.report.year() - 1;
    const PlacedFigure& figure = m_figures[before];
    return figure.year != 0 && figure.year < last && m_figures[change].year != figure.year &&
           before > 0 && m_figures[before - 1].group == figure.group &&
           m_figures[before - 1].role == FigureRole::Before && m_figures[before - 1].year == last;
}

// “2021年、2022年分别为280件、245件，2023年较2022年下降6.1%”: neither is this year's.
bool GrowthAgainst::isOfEarlierYears(const PlacedFigure& figure) const
{
    const qsizetype place = figure.in(m_paragraph).from;
    const auto sentence = static_cast<std::size_t>(m_paragraph.sentenceAt(place));
    const qsizetype from =
        std::max(m_paragraph.sentences[sentence].span.from, place - growthNearby);
    const qsizetype in = TextSpan{from, place}.in(m_paragraph.text).lastIndexOf(u"分别");
    if (in < 0)
        return false;
    const qsizetype respectively = from + in;
    const int year = yearIn(m_gaps.read(from, respectively));
    return year != 0 && year < m_context.report.year() &&
           yearIn(m_gaps.read(respectively, place)) == 0;
}

// “比2023年增加15件，但比2022年的512件少27件”: the next change is told against it.
bool GrowthAgainst::isOfAnotherChange(std::size_t change, std::size_t before) const
{
    const int year = m_figures[before].year;
    const int own = m_figures[change].year;
    const bool goesOn = before + 1 < m_figures.size() &&
                        m_figures[before + 1].role == FigureRole::Change &&
                        m_figures[before + 1].gap.span.from == m_figures[before].in(m_paragraph).to;
    return year != 0 &&
           ((own != 0 && own != year) || (goesOn && year != m_context.report.year() - 1));
}

// Is the change told against last year, and not against another one?
bool GrowthAgainst::isAgainstLastYear(std::size_t change) const
{
    const PlacedFigure& figure = m_figures[change];
    const auto place = m_gaps.clauseAt(figure.in(m_paragraph).from);
    const qsizetype from =
        m_paragraph.sentences[static_cast<std::size_t>(place.sentence)].span.from;
    qsizetype begin = std::max(from, figure.in(m_paragraph).from - growthNearby);
    if (change > 0 && m_figures[change - 1].group == figure.group &&
        m_figures[change - 1].role == FigureRole::Count)
        begin = std::max(begin, m_figures[change - 1].in(m_paragraph).to);
    const ProseGap gap = m_gaps.read(begin, figure.in(m_paragraph).from);
    if ((!gap.has(Marker::Compared) && !gap.has(Marker::LastYear)) ||
        comparesThings(gap, m_paragraph))
        return false;
    const int year = yearIn(gap);
    return year == 0 || year == m_context.report.year() || year == m_context.report.year() - 1;
}

int GrowthAgainst::yearIn(const ProseGap& gap) const
{
    int year = 0;
    for (auto figure =
             std::ranges::lower_bound(m_paragraph.figures, gap.span.from, {}, &WrittenFigure::from);
         figure != m_paragraph.figures.end() && figure->from < gap.span.to; ++figure)
        if (figure->reason == NotCount::Year)
            year = figure->value.toString().toInt();
    return year;
}

} // namespace gongkai
