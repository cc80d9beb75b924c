// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/governing_year.h"

#include <algorithm>

namespace gongkai {
namespace {

// 上年, 较上年, 去年同期
bool saysLastYear(const ParsedParagraph& paragraph, const AnchorHit& hit)
{
    if (hit.kind != AnchorKind::Marker)
        return false;
    const QStringView word = TextSpan{hit.from, hit.to}.in(paragraph.text);
    return hit.id == static_cast<int>(Marker::LastYear) ||
           (hit.id == static_cast<int>(Marker::Compared) && word.contains(u'年'));
}

// The year whose words end here: “与2023年同期”, “较上年”.
int yearEndingAt(const ParsedParagraph& paragraph, qsizetype place, int reportYear)
{
    static const QStringList more{QString(), QStringLiteral("度"), QStringLiteral("同期"),
                                  QStringLiteral("全年"), QStringLiteral("度同期")};
    const auto& figures = paragraph.figures;
    const auto figure = std::ranges::lower_bound(figures, place, {}, &WrittenFigure::from);
    if (figure != figures.begin() && (figure - 1)->reason == NotCount::Year) {
        const qsizetype to = std::min((figure - 1)->to, place);
        if (more.contains(TextSpan{to, place}.in(paragraph.text)))
            return (figure - 1)->value.toString().toInt();
    }
    const QStringView same = u"同期";
    if (QStringView(paragraph.text).first(place).endsWith(same))
        place -= same.size();
    const auto& anchors = paragraph.anchors;
    const auto behind = std::ranges::upper_bound(anchors, place, {}, &AnchorHit::to);
    if (behind == anchors.begin())
        return 0;
    const AnchorHit& last = *(behind - 1);
    return last.to >= place && last.to <= place + same.size() && saysLastYear(paragraph, last)
               ? reportYear - 1
               : 0;
}

// “上年：”, “去年，”
bool opensWithLastYear(const ParsedParagraph& paragraph, const TextSpan& clause)
{
    const auto& anchors = paragraph.anchors;
    const auto hit = std::ranges::lower_bound(anchors, clause.from, {}, &AnchorHit::from);
    return hit != anchors.end() && hit->from == clause.from && hit->to == clause.to - 1 &&
           saysLastYear(paragraph, *hit);
}

} // namespace

int governingYear(const ParsedParagraph& paragraph, const GapReader& gaps, qsizetype place,
                  int reportYear)
{
    constexpr int furthest = 12; // clauses of a bracket
    auto at = gaps.clauseAt(place);
    const int depth = gaps.clause(at).depth;
    const auto& clauses = paragraph.sentences[static_cast<std::size_t>(at.sentence)].clauses;
    if (at.clause > 0 && opensWithLastYear(paragraph, clauses.front().span))
        return reportYear - 1;
    if (depth == 0)
        return 0;
    for (int steps = 0; at.clause > 0 && steps < furthest; ++steps) {
        --at.clause;
        if (gaps.clause(at).depth < depth)
            return yearEndingAt(paragraph, gaps.clause(at).span.to, reportYear);
    }
    return 0;
}

} // namespace gongkai
