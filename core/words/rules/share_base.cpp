// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/share_base.h"

#include "core/words/rules/compare.h"

#include <algorithm>

namespace gongkai {
namespace {

// What the words between 占 and the figure name.
struct Named
{
    std::vector<int> topics;
    std::vector<int> aspects;
    Population population = Population::Unsaid;
    QStringView words;
};

Named namedIn(const ProseGap& gap, QStringView text)
{
    Named named;
    for (const AnchorHit& hit : gap.hits) {
        if (hit.kind == AnchorKind::Topic)
            named.topics.push_back(hit.id);
        else if (hit.kind == AnchorKind::Aspect)
            named.aspects.push_back(hit.id);
        else if (hit.kind == AnchorKind::Population)
            named.population = static_cast<Population>(hit.id);
        if (hit.kind == AnchorKind::Topic || hit.kind == AnchorKind::Aspect)
            named.words = text.sliced(hit.from, hit.to - hit.from);
    }
    return named;
}

// Reviews and litigations of all kinds are more than those of the table.
bool isCountable(const Named& named, const WordsContext& context)
{
    const StatementWords& words = context.lexicon.statements;
    const int request = words.topic(QStringLiteral("request"));
    return named.topics.size() <= 1 && named.aspects.size() <= 1 &&
           (named.topics.empty() || named.topics.front() == request);
}

const Meaning* disputesOf(const Named& named, const ProseGap& gap, const WordsContext& context)
{
    const StatementWords& words = context.lexicon.statements;
    if (words.partTopics.value(context.part) != u"review" || named.topics.size() != 1 ||
        !named.aspects.empty() || gap.unknown > 0)
        return nullptr;
    const QString& topic = words.topics.at(named.topics.front());
    return topic == u"review" || topic == u"litigation"
               ? words.meaning(context.report.form().id, named.topics.front(), -1)
               : nullptr;
}

} // namespace

const AnchorHit* shareWord(const PlacedFigure& share)
{
    const auto found = std::ranges::find_if(share.gap.hits, [](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::Share);
    });
    return found == share.gap.hits.end() ? nullptr : &*found;
}

SaidBase saidBase(const PlacedFigure& share, const FigureView& view, const GapReader& gaps)
{
    SaidBase base;
    const AnchorHit* word = shareWord(share);
    if (!word)
        return base;
    const ProseGap gap = gaps.read(word->to, share.in(view.paragraph).from);
    const Named named = namedIn(gap, view.paragraph.text);
    base.words = named.words;
    const bool said = !named.topics.empty() || !named.aspects.empty();
    if (!said && gap.unknown <= 1 && !gap.has(Marker::OtherTime) &&
        comparable(named.population, view.context.report) == Comparable::Yes)
        return base;
    base.kind = SaidBase::Kind::Unknown;
    // “占该类申请的46.9%”, “占市直部门申请量的51.0%”: what was counted there is not the table's.
    const QStringView text = gap.span.in(view.paragraph.text);
    const bool isOfOthers =
        gap.otherBody || gap.has(Marker::Body) ||
        std::ranges::any_of(std::initializer_list<QStringView>{u"该类", u"此类", u"这类", u"同类",
                                                               u"该项", u"上述", u"前述", u"应公开",
                                                               u"可公开"},
                            [&](QStringView kind) { return text.contains(kind); });
    // “占近五年申请总量的27.9%”, “占全县行政诉讼的3.5%”
    if (comparable(named.population, view.context.report) != Comparable::Yes ||
        gap.has(Marker::OtherTime) || isOfOthers || text.contains(u'近')) {
        base.words = {};
        return base;
    }
    const StatementWords& words = view.context.lexicon.statements;
    // “占诉讼总数的58.3%” in the part on disputes: those of the table.
    if (const Meaning* disputes = disputesOf(named, gap, view.context)) {
        base.kind = SaidBase::Kind::Known;
        base.readings = disputes->readings;
        return base;
    }
    if (!said || gap.unknown > 1 || !isCountable(named, view.context))
        return base;
    const Meaning* meaning =
        words.meaning(view.context.report.form().id, words.topic(QStringLiteral("request")),
                      named.aspects.empty() ? -1 : named.aspects.front());
    if (!meaning)
        return base;
    base.kind = SaidBase::Kind::Known;
    base.readings = meaning->readings;
    return base;
}

} // namespace gongkai
