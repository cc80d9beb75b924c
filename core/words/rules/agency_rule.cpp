// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/agency_name.h"
#include "core/words/near_miss.h"
#include "core/words/rules/place_mentions.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>

// Text that was copied from another place's or another kind of agency's report. It only asks:
// reports speak rightly of other places, of superiors and of those they work with.
namespace gongkai {
namespace {

// Whose report it is.
struct Own
{
    explicit Own(const TextView& view)
        : agency(readAgencyName(view.context.report.agency(u"name"_qs))),
          names{agency.name},
          places(view.words.places().placesOf(agency.name))
    {
        for (const KnownAgency& known : view.words.lists().agencies) {
            names += known.name;
            names += known.also;
        }
    }

    bool hasInName(QStringView word) const
    {
        return std::ranges::any_of(names,
                                   [word](const QString& name) { return name.contains(word); });
    }

    AgencyName agency;
    QStringList names;       ///< and those of the word lists
    std::vector<int> places; ///< empty where they are not known
};

class AgencyCheck
{
public:
    AgencyCheck(const TextView& view, std::vector<TextFinding>& out)
        : m_view(view),
          m_own(view),
          m_plain(view.plain),
          m_mentions(view.words.places(), view.plain),
          m_out(out),
          m_taken(static_cast<std::size_t>(view.plain.size()), false)
    {}

    void run()
    {
        checkSameKind();
        checkTowns();
        checkPlaces();
        checkSubject();
        checkSelf();
        checkAlike();
    }

private:
    void ask(TextSpan span, const QString& variant)
    {
        const auto from = m_taken.begin() + span.from;
        const auto to = m_taken.begin() + span.to;
        if (std::find(from, to, true) != to)
            return;
        std::fill(from, to, true);
        m_out.push_back(asks(TextRule::Agency, m_view.paragraph, span,
                             {variant, {m_own.agency.name}, {}, {}, {}}));
    }

    // Somewhere they went, somebody they worked with.
    bool isElsewhere(qsizetype place) const
    {
        const qsizetype from = m_mentions.beginOfThoseAt(place);
        const bool isGoal =
            from > 0 && QStringView(u"与和同赴到往在从向对由经").contains(m_plain[from - 1]);
        if (isGoal || isPraised(from))
            return isGoal;
        // Doctrine is studied at home.
        QString sentence = m_view.sentence(place).toString();
        for (const QString& study : m_view.words.context(u"studied"_qs))
            sentence.remove(study);
        return containsAny(sentence, m_view.words.context(u"elsewhere"_qs));
    }

    // “选派2名骨干跟班学习，枫林县的做法被上级简报刊发”: whoever is praised reports it, unless the
    // sentence has spoken of them before.
    bool isPraised(qsizetype place) const
    {
        static const QStringList deeds{u"做法"_qs, u"经验"_qs, u"案例"_qs,
                                       u"工作"_qs, u"成效"_qs, u"信息"_qs};
        static const QStringList models{u"借鉴"_qs, u"学习"_qs, u"参考"_qs, u"吸收"_qs};
        const QStringView clause = m_view.clause(place);
        if ((place > 0 && !QStringView(u",，;；:：。！").contains(m_plain[place - 1])) ||
            !containsAny(clause, deeds) ||
            !containsAny(clause, m_view.words.context(u"praised"_qs)) ||
            containsAny(clause, models))
            return false;
        constexpr qsizetype shortest = 2;
        const QStringView name = m_plain.sliced(place).left(shortest);
        const qsizetype from = m_view.sentenceSpan(place).from;
        return !m_plain.sliced(from, place - from).contains(name);
    }

    // A sentence of the preface that says whose report this is.
    bool isOwnSentence(qsizetype place) const
    {
        static const QStringList words{u"编制"_qs, u"本报告"_qs, u"联系"_qs, u"年度报告"_qs};
        return m_view.isIn(u"preface") && containsAny(m_view.sentence(place), words);
    }

    // Another place's agency of the same kind: 枫林县教育局 in the report of 青岚县教育局.
    void checkSameKind()
    {
        const QString& kind = m_own.agency.kind;
        if (kind.size() < 3 || m_own.agency.seat.isEmpty())
            return;
        for (qsizetype at = m_plain.indexOf(kind); at >= 0; at = m_plain.indexOf(kind, at + 1)) {
            const PlaceIndex::Mention* mention = m_mentions.endingAt(at);
            if (mention && isOwnPlace(*mention))
                continue;
            const TextSpan place = mention ? mention->span : placeBefore(at);
            const QStringView word = place.in(m_plain);
            if (place.size() == 0 || m_own.hasInName(word) || isIn(m_view.titles, at))
                continue;
            // A place on the map with which the own one, also on it, has nothing to do is no
            // superior.
            const bool isLevel =
                word.back() == m_own.agency.seat.back() || (mention && !m_own.places.empty());
            if (isOwnSentence(at) || (isLevel && !isElsewhere(place.from)))
                ask({place.from, at + kind.size()}, u"agency"_qs);
        }
    }

    // The name of a place that ends here: two characters and its ending. Empty where what stands
    // there are other words: 各县, 乡镇, 有关区.
    TextSpan placeBefore(qsizetype to) const
    {
        static const QStringList others{
            u"其他"_qs, u"其它"_qs, u"周边"_qs, u"相关"_qs, u"有关"_qs, u"下辖"_qs,
            u"所有"_qs, u"部分"_qs, u"所属"_qs, u"个别"_qs, u"全部"_qs, u"县级"_qs,
            u"市级"_qs, u"区级"_qs, u"所在"_qs, u"上级"_qs, u"各个"_qs, u"两个"_qs,
            u"重点"_qs, u"试点"_qs, u"年度"_qs, u"期间"_qs, u"同时"_qs, u"目前"_qs,
            u"近期"_qs, u"此外"_qs, u"其中"_qs, u"另外"_qs, u"以来"_qs, u"截至"_qs,
            u"依托"_qs, u"通过"_qs, u"根据"_qs, u"按照"_qs, u"经过"_qs, u"随后"_qs};
        const bool isStreet = m_plain.first(to).endsWith(u"街道");
        const qsizetype ending = to - (isStreet ? 2 : 1);
        const qsizetype from = ending - 2;
        if (from < 0 || (!isStreet && !isPlaceEnding(m_plain[ending])))
            return {};
        const QStringView stem = m_plain.sliced(from, 2);
        const bool isName = std::ranges::all_of(stem, [](QChar c) {
            return isHan(c) && !isPlaceEnding(c) &&
                   !QStringView(u"各全本我该每和与由在及的向对给是到为于按今去年月日").contains(c);
        });
        return isName && !others.contains(stem) ? TextSpan{from, to} : TextSpan{};
    }

    bool isOwnPlace(const PlaceIndex::Mention& mention) const
    {
        const PlaceIndex& places = m_view.words.places();
        return std::ranges::any_of(mention.places, [&](int place) {
            return std::ranges::any_of(m_own.places, [&](int mine) {
                return places.isWithin(place, mine) || places.isWithin(mine, place);
            });
        });
    }

    // A place whose words these cannot be. Where the own place is unknown, what stands above it is
    // unknown too: then only places of the same level can be called others.
    void checkPlaces()
    {
        for (const PlaceIndex::Mention& mention : m_mentions.all()) {
            const QStringView word = mention.span.in(m_plain);
            const bool isLevel =
                !m_own.agency.seat.isEmpty() && (word.back() == m_own.agency.seat.back() ||
                                                 word.back() == u'县' || word.back() == u'区');
            if (isOwnPlace(mention) || m_own.hasInName(word) ||
                (m_own.places.empty() && !isLevel) || m_own.agency.place.isEmpty() ||
                isIn(m_view.titles, mention.span.from))
                continue;
            const QStringView behind = near(mention.span.to);
            const qsizetype from = m_mentions.beginOfThoseAt(mention.span.from);
            const bool isSubject = opensSentence(from) || isPraised(from);
            if (leadsUs(behind, mention.span.from) ||
                ((isAgencyOrWork(behind) || isSubject) && !isElsewhere(mention.span.from)))
                ask(mention.span, u"place"_qs);
        }
    }

    // 枫林县松坪乡 in the report of a township: behind a place of the map the name of another one.
    TextSpan townBehind(qsizetype place) const
    {
        const QString& seat = m_own.agency.seat;
        if (!seat.endsWith(u'镇') && !seat.endsWith(u'乡') && !seat.endsWith(u"街道"))
            return {};
        constexpr qsizetype shortest = 2;
        constexpr qsizetype longest = 4;
        for (qsizetype at = place; at < std::min(m_plain.size(), place + longest); ++at) {
            if (!isHan(m_plain[at]))
                break;
            const bool isStreet = m_plain.sliced(at).startsWith(u"街道");
            if (at - place >= shortest &&
                (isStreet || m_plain[at] == u'镇' || m_plain[at] == u'乡'))
                return {place, at + (isStreet ? 2 : 1)};
        }
        return {};
    }

    void checkTowns()
    {
        for (const PlaceIndex::Mention& mention : m_mentions.all()) {
            const TextSpan town = townBehind(mention.span.to);
            const qsizetype from = m_mentions.beginOfThoseAt(mention.span.from);
            if (town.size() > 0 && !m_own.hasInName(town.in(m_plain)) &&
                !isIn(m_view.titles, from) && (opensSentence(from) || isPraised(from)) &&
                !isElsewhere(mention.span.from))
                ask({from, town.to}, u"place"_qs);
        }
    }

    // Up to the next mark but 、.
    QStringView near(qsizetype from) const
    {
        constexpr qsizetype furthest = 14;
        const QStringView behind = QStringView(m_view.paragraph.text).sliced(from).left(furthest);
        const auto end = std::ranges::find_if(
            behind, [](QChar c) { return QStringView(u"，,.。；;：:（）()《》").contains(c); });
        return behind.first(end - behind.begin());
    }

    // 信阳市的统一部署; 在瓯海区委、区政府的领导下: only one's own superiors lead.
    bool leadsUs(QStringView behind, qsizetype place) const
    {
        static const QStringList words{u"部署"_qs, u"的领导"_qs, u"正确领导"_qs, u"工作要求"_qs,
                                       u"的要求"_qs};
        const bool isCommittee = behind.startsWith(u'委') || behind.startsWith(u"政府") ||
                                 behind.startsWith(u"人民政府");
        return containsAny(behind, words) ||
               (isCommittee && m_view.sentence(place).contains(u"领导下"));
    }

    static bool isAgencyOrWork(QStringView behind)
    {
        static const QStringList words{u"政府"_qs, u"委"_qs,       u"局"_qs,
                                       u"政务"_qs, u"信息公开"_qs, u"办公室"_qs};
        return containsAny(behind, words);
    }

    // Nothing but a time in front: 2024年，桐柏县认真落实; 一年来，桐柏县
    bool opensSentence(qsizetype place) const
    {
        constexpr qsizetype longest = 16;
        const qsizetype from = m_view.sentenceSpan(place).from;
        const QStringView before = m_plain.sliced(from, place - from).trimmed();
        return before.size() <= longest && std::ranges::all_of(before, [](QChar c) {
                   return isAsciiDigit(c) ||
                          QStringView(u"年度,，月本今全一以来内报告期").contains(c);
               });
    }

    // A sentence that another agency of the same place opens.
    void checkSubject()
    {
        const AgencyName& own = m_own.agency;
        if (own.seat.isEmpty() || !own.kind.endsWith(u'局'))
            return;
        const QStringView word(own.seat);
        for (qsizetype at = m_plain.indexOf(word); at >= 0; at = m_plain.indexOf(word, at + 1)) {
            constexpr qsizetype longest = 12;
            const QStringView behind = near(at + word.size()).left(longest);
            const qsizetype end = behind.indexOf(u'局');
            if (end < 2 || !opensSentence(at) || isElsewhere(at) ||
                m_view.sentence(at).contains(u'我'))
                continue;
            const TextSpan span{at, at + word.size() + end + 1};
            if (!m_own.hasInName(span.in(m_plain)) && !m_own.hasInName(behind.first(end + 1)) &&
                !isShortKind(behind.first(end + 1)))
                ask(span, u"agency"_qs);
        }
    }

    // 住建局 of 住房和城乡建设局: its characters in their order, with the first of a word.
    bool isShortKind(QStringView name) const
    {
        QStringView kind = m_own.agency.kind;
        const QStringView people = u"人民"; // 政府办公室 of 人民政府办公室
        if (kind.startsWith(people) && !name.startsWith(people))
            kind = kind.sliced(people.size());
        qsizetype found = 0;
        for (const QChar c : kind)
            found += found < name.size() && name[found] == c;
        return found == name.size() && name.front() == kind.front();
    }

    // What an agency calls itself behind 我: 局 for a bureau. Empty where its name does not say.
    QStringList ownSelves() const
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
            if (m_own.agency.name.endsWith(kind.ending))
                return kind.selves;
        return {};
    }

    // 我镇 in the report of a bureau.
    void checkSelf()
    {
        static const QStringList selves{u"局"_qs, u"委"_qs, u"厅"_qs,
                                        u"镇"_qs, u"乡"_qs, u"街道"_qs};
        const QStringList own = ownSelves();
        if (own.isEmpty())
            return;
        for (qsizetype at = m_plain.indexOf(u'我'); at >= 0; at = m_plain.indexOf(u'我', at + 1)) {
            const QStringView behind = m_plain.sliced(at + 1);
            for (const QString& self : selves)
                if (behind.startsWith(self) && !own.contains(self) && !m_own.hasInName(self) &&
                    !behind.startsWith(u"委托") && !isIn(m_view.titles, at))
                    ask({at, at + 1 + self.size()}, u"self"_qs);
        }
    }

    // 青岚县住房和城乡建设管理局 in the report of 青岚县住房和城乡建设局: nearly the own name. Only
    // of long names, as 财政局 and 民政局 differ by no more.
    void checkAlike()
    {
        constexpr qsizetype longName = 6;
        constexpr int limit = 3;
        const AgencyName& own = m_own.agency;
        if (own.seat.isEmpty() || own.kind.size() < longName)
            return;
        const QString full = own.seat + own.kind;
        const QString stem = own.seat.chopped(1);
        for (qsizetype at = m_plain.indexOf(stem); at >= 0; at = m_plain.indexOf(stem, at + 1)) {
            const QStringView behind = m_plain.sliced(at);
            qsizetype end = stem.size();
            while (end < behind.size() && end < full.size() + limit && isHan(behind[end]) &&
                   behind[end] != own.kind.back())
                ++end;
            if (end >= behind.size() || behind[end] != own.kind.back())
                continue;
            const QStringView name = behind.first(end + 1);
            const bool isShort = name.startsWith(own.seat) &&
                                 isShortKind(name.sliced(qMin(own.seat.size(), name.size() - 1)));
            if (name == full || isShort || m_own.hasInName(name) ||
                editDistance(name, full, limit) > limit || isIn(m_view.titles, at))
                continue;
            ask({at, at + name.size()}, u"agency"_qs);
        }
    }

    const TextView& m_view;
    Own m_own;
    QStringView m_plain;
    PlaceMentions m_mentions;
    std::vector<TextFinding>& m_out;
    std::vector<bool> m_taken; ///< asked about already
};

} // namespace

void checkAgency(const TextView& view, std::vector<TextFinding>& out)
{
    if (!view.context.report.agency(u"name"_qs).isEmpty())
        AgencyCheck(view, out).run();
}

} // namespace gongkai
