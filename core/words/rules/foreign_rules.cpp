// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/view_rules.h"

#include <QHash>

#include <algorithm>

// What a foreign hand put into a page: advertisement, its names in Latin letters, its addresses.
namespace gongkai {
namespace {

// “bob最新官网”: the name in front belongs to it.
qsizetype withName(const QString& plain, qsizetype from)
{
    while (from > 0 && (isLatin(plain[from - 1]) || isAsciiDigit(plain[from - 1])))
        --from;
    return from;
}

QString hostOf(QStringView address)
{
    qsizetype from = address.indexOf(u"://");
    from = from < 0 ? 0 : from + 3;
    qsizetype to = from;
    while (to < address.size() && !QStringView(u"/?:#").contains(address[to]))
        ++to;
    return address.sliced(from, to - from).toString().toLower();
}

// Anybody's, and not the report's own. Offices without a domain of the state have one of .cn.
bool isForeignHost(const QString& host, const Report& report)
{
    static const QStringList anybodys{u".com"_qs, u".net"_qs,  u".vip"_qs, u".top"_qs, u".xyz"_qs,
                                      u".cc"_qs,  u".club"_qs, u".app"_qs, u".tv"_qs,  u".info"_qs};
    const QString own = hostOf(withPlainMarks(report.cover(u"website"_qs)));
    return std::ranges::any_of(anybodys,
                               [&](const QString& ending) { return host.endsWith(ending); }) &&
           !host.endsWith(u"weibo.com") && (own.isEmpty() || !host.contains(own));
}

} // namespace

void checkForeign(const TextView& view, std::vector<TextFinding>& out)
{
    for (const auto& hit : view.words.advertisements().find(view.plain)) {
        const bool isMarkup = std::ranges::none_of(hit.word->text, isHan);
        out.push_back(broken(TextRule::Foreign, view.paragraph,
                             {isMarkup ? hit.from : withName(view.plain, hit.from), hit.to},
                             {isMarkup ? u"markup"_qs : QString(), {}, {}, {}, {}}));
    }
    for (const TextSpan& address : view.addresses) {
        const QStringView text = address.in(view.plain);
        if (!text.contains(u'@') && isForeignHost(hostOf(text), view.context.report))
            out.push_back(
                asks(TextRule::Foreign, view.paragraph, address, {u"address"_qs, {}, {}, {}, {}}));
    }
}

namespace {

// Of this length, in letters of either width.
bool hasLatinWord(const QString& text, qsizetype length)
{
    qsizetype run = 0;
    for (const QChar c : text) {
        run = isLatin(c) || (c >= u'Ａ' && c <= u'ｚ') ? run + 1 : 0;
        if (run >= length)
            return true;
    }
    return false;
}

} // namespace

void checkRepeatedLatin(const ParsedText& text, const WordsContext& context,
                        std::vector<TextFinding>& out)
{
    constexpr qsizetype shortest = 3;
    constexpr int most = 2; // three times is a name somebody put there, or one to be added
    struct Seen
    {
        int times = 0;
        TextFinding first;
    };
    QHash<QString, Seen> seen;
    for (const ParsedPart& part : text) {
        for (std::size_t i = 0; i < part.paragraphs.size(); ++i) {
            const ParsedParagraph& paragraph = part.paragraphs[i];
            if (!hasLatinWord(paragraph.text, shortest))
                continue;
            const QString plain = withPlainMarks(paragraph.text);
            const auto addresses = findAddresses(plain);
            for (qsizetype from = 0; from < plain.size();) {
                qsizetype to = from;
                while (to < plain.size() && isLatin(plain[to]))
                    ++to;
                const QString word = plain.sliced(from, to - from);
                const bool isWord = word.size() >= shortest && !isIn(addresses, from) &&
                                    !context.lexicon.index.isKnownLatin(word);
                if (isWord && ++seen[word.toLower()].times == 1)
                    seen[word.toLower()].first =
                        inPart(asks(TextRule::Foreign, paragraph, {from, to},
                                    {u"word"_qs, {}, {}, {}, {}}),
                               part.id, i);
                from = qMax(to, from + 1);
            }
        }
    }
    for (const Seen& word : seen)
        if (word.times > most)
            out.push_back(word.first);
}

} // namespace gongkai
