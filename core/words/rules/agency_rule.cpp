// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/view_rules.h"

#include <algorithm>

// Text that was copied from another place's or another kind of agency's report. It only asks:
// reports speak rightly of other places, of superiors and of those they work with.
namespace gongkai {
namespace {

QStringList ownNames(const TextView& view)
{
    QStringList names{view.context.report.agency(u"name"_qs)};
    for (const KnownAgency& agency : view.words.lists().agencies) {
        names += agency.name;
        names += agency.also;
    }
    return names;
}

// Every place the agency lies in or stands over is its own.
bool isOwn(const PlaceIndex& places, int place, const std::vector<int>& own)
{
    return std::ranges::any_of(own, [&](int mine) {
        return places.isWithin(place, mine) || places.isWithin(mine, place);
    });
}

// 宜宾市政务公开…: what stands right behind a name that means an agency or its work.
bool isAgencyOrWork(QStringView behind)
{
    static const QStringList words{u"人民政府"_qs, u"政府"_qs,   u"人民政府办"_qs, u"委"_qs,
                                   u"局"_qs,       u"政务"_qs,   u"信息公开"_qs,   u"各"_qs,
                                   u"门户网站"_qs, u"办公室"_qs, u"街道"_qs};
    constexpr qsizetype furthest = 10;
    const QStringView near = behind.left(furthest);
    const auto end = std::ranges::find_if(
        near, [](QChar c) { return QStringView(u",.。;:()[]《》\"").contains(c); });
    return containsAny(near.first(end - near.begin()), words);
}

void checkPlaces(const TextView& view, std::vector<TextFinding>& out)
{
    const PlaceIndex& places = view.words.places();
    const QStringList names = ownNames(view);
    const std::vector<int> own = places.placesOf(names.front());
    if (own.empty())
        return;
    for (const PlaceIndex::Mention& mention : places.find(view.plain)) {
        const QStringView word = mention.span.in(view.plain);
        const bool isKnown =
            std::ranges::any_of(mention.places,
                                [&](int place) { return isOwn(places, place, own); }) ||
            std::ranges::any_of(names, [&](const QString& name) { return name.contains(word); });
        if (isKnown || isIn(view.titles, mention.span.from) ||
            !isAgencyOrWork(QStringView(view.plain).sliced(mention.span.to)))
            continue;
        const QStringView sentence = view.sentence(mention.span.from);
        if (!containsAny(sentence, view.words.context(u"elsewhere"_qs)))
            out.push_back(asks(TextRule::Agency, view.paragraph, mention.span,
                               {u"place"_qs, {names.front()}, {}, {}, {}}));
    }
}

// What an agency calls itself behind 我: 局 for a bureau. Empty where its name does not say.
QStringList ownKinds(const QString& name)
{
    struct Kind
    {
        QString ending;
        QStringList selves;
    };
    static const std::vector<Kind> kinds{
        {u"局"_qs, {u"局"_qs}},
        {u"委员会"_qs, {u"委"_qs, u"会"_qs}},
        {u"委"_qs, {u"委"_qs}},
        {u"厅"_qs, {u"厅"_qs}},
        {u"街道办事处"_qs, {u"街道"_qs, u"街"_qs, u"办"_qs, u"处"_qs}},
        {u"镇人民政府"_qs, {u"镇"_qs}},
        {u"乡人民政府"_qs, {u"乡"_qs}},
    };
    for (const Kind& kind : kinds)
        if (name.endsWith(kind.ending))
            return kind.selves;
    return {};
}

void checkSelf(const TextView& view, std::vector<TextFinding>& out)
{
    static const QStringList selves{u"局"_qs, u"委"_qs, u"厅"_qs, u"镇"_qs, u"乡"_qs, u"街道"_qs};
    const QString name = view.context.report.agency(u"name"_qs);
    const QStringList kinds = ownKinds(name);
    if (kinds.isEmpty())
        return;
    const QStringView plain(view.plain);
    for (qsizetype at = plain.indexOf(u'我'); at >= 0; at = plain.indexOf(u'我', at + 1)) {
        const QStringView behind = plain.sliced(at + 1);
        for (const QString& self : selves) {
            // 我委托, 我乡镇 and what the name has anywhere are no other agency's words.
            const bool isOther = behind.startsWith(self) && !kinds.contains(self) &&
                                 !name.contains(self) && !behind.startsWith(u"委托") &&
                                 !isIn(view.titles, at);
            if (isOther)
                out.push_back(asks(TextRule::Agency, view.paragraph, {at, at + 1 + self.size()},
                                   {u"self"_qs, {name}, {}, {}, {}}));
        }
    }
}

} // namespace

void checkAgency(const TextView& view, std::vector<TextFinding>& out)
{
    checkPlaces(view, out);
    checkSelf(view, out);
}

} // namespace gongkai
