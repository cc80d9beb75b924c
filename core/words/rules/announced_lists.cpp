// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/announced_lists.h"

#include "core/base/numbering.h"
#include "core/words/chinese_numerals.h"
#include "core/words/list_marks.h"

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

constexpr qsizetype nearby = 40; // characters in front of a list that may announce it

// One item of any list of the part.
struct Item
{
    bool isHeading = false;
    int kind = 0; ///< of ListKind, or of Scheme
    int number = 0;
    std::size_t paragraph = 0;
    qsizetype from = 0;

    bool isLike(const Item& other) const
    {
        return isHeading == other.isHeading && kind == other.kind;
    }
};

struct Announced
{
    int number = 0;
    TextSpan span;
};

bool isNumeral(QChar c)
{
    return QStringView(u"一二两三四五六七八九十0123456789").contains(c);
}

std::optional<int> numberOf(QStringView numeral)
{
    if (numeral == u"两")
        return 2;
    bool isDigits = false;
    const int number = numeral.toInt(&isDigits);
    if (isDigits)
        return number;
    const auto read = readNumeral(numeral);
    return read ? std::optional(read->toString().toInt()) : std::nullopt;
}

bool beginsWithAny(QStringView text, const QStringList& words)
{
    return std::ranges::any_of(words,
                               [text](const QString& word) { return text.startsWith(word); });
}

// Does a number with its counter count what is listed: “四个主要问题”, “问题主要有3个”, “两方面”?
bool countsItems(QStringView before, QStringView behind)
{
    static const QStringList nouns{u"问题"_qs, u"不足"_qs, u"短板"_qs, u"困难"_qs,
                                   u"措施"_qs, u"举措"_qs, u"方面"_qs, u"改进"_qs};
    static const QStringList kinds{u"主要"_qs, u"突出"_qs, u"明显"_qs, u"方面"_qs, u"的"_qs};
    constexpr qsizetype nearest = 8;
    if (behind.isEmpty())
        return std::ranges::any_of(
            nouns, [&](const QString& noun) { return before.right(nearest).contains(noun); });
    if (behind.startsWith(u"方面"))
        return true;
    while (beginsWithAny(behind, kinds))
        behind = behind.sliced(behind.startsWith(u'的') ? 1 : 2);
    return beginsWithAny(behind, nouns);
}

// The last “四个问题”, “两方面”, “3项措施” of these words; what looks back announces nothing.
std::optional<Announced> announcementIn(QStringView words)
{
    static const QStringList counters{u"个"_qs, u"方面"_qs, u"项"_qs, u"点"_qs};
    static const QStringList backwards{u"上述"_qs, u"以上"_qs, u"上年"_qs, u"去年"_qs};
    for (qsizetype at = words.size() - 1; at > 0; --at) {
        if (!beginsWithAny(words.sliced(at), counters) || !isNumeral(words[at - 1]))
            continue;
        qsizetype from = at;
        while (from > 0 && isNumeral(words[from - 1]))
            --from;
        const QStringView before = words.first(from);
        const bool looksBack = before.endsWith(u'这') || before.endsWith(u'第') ||
                               std::ranges::any_of(backwards, [before](const QString& word) {
                                   return before.contains(word);
                               });
        const bool isAspects = words.sliced(at).startsWith(u"方面");
        const std::optional<int> number = numberOf(words.sliced(from, at - from));
        if (looksBack || !number || !(isAspects || countsItems(before, words.sliced(at + 1))))
            return {};
        return Announced{*number, {from, at + (isAspects ? 2 : 1)}};
    }
    return {};
}

// “…：1.内容不全；2.更新不及时”, “…：（一）…。（二）…”: numbers of headings within a paragraph.
// Their kinds are those of headings, but below them.
void addInline(const QString& plain, std::size_t paragraph, std::vector<Item>& items)
{
    constexpr int below = 100;
    for (qsizetype place = 1; place + 2 < plain.size(); ++place) {
        if (!QStringView(u"。;:").contains(plain[place - 1]) ||
            !(plain[place] == u'(' || isNumeral(plain[place])))
            continue;
        constexpr qsizetype longest = 6;
        const Numbering mark = numberingOf(QStringView(plain).sliced(place).left(longest));
        if ((mark.scheme == Scheme::Arabic || mark.scheme == Scheme::Bracket) && mark.isDivided)
            items.push_back(
                {false, below + static_cast<int>(mark.scheme), mark.number, paragraph, place});
    }
}

std::vector<Item> itemsOf(const std::vector<QString>& plain)
{
    std::vector<Item> items;
    for (std::size_t p = 0; p < plain.size(); ++p) {
        if (const Numbering heading = numberingOf(plain[p]);
            heading.scheme != Scheme::None && heading.isDivided)
            items.push_back({true, static_cast<int>(heading.scheme), heading.number, p, 0});
        for (const ListMark& mark : findListMarks(plain[p]))
            items.push_back({false, static_cast<int>(mark.kind), mark.number, p, mark.span.from});
        addInline(plain[p], p, items);
    }
    return items;
}

// How many the list has that begins with this item; 0 where it does not count on.
int lengthOf(const std::vector<Item>& items, std::size_t first, std::size_t& last)
{
    int length = 1;
    last = first;
    constexpr std::size_t reach = 200; // items looked at
    for (std::size_t i = first + 1; i < std::min(items.size(), first + reach); ++i) {
        // A heading of a higher level ends what stands under it.
        if (items[i].isHeading && items[first].isHeading && items[i].kind < items[first].kind)
            break;
        if (!items[i].isLike(items[first]))
            continue;
        if (items[i].number == 1)
            break;
        if (items[i].number != ++length)
            return 0;
        last = i;
    }
    return length;
}

bool goesOnWithoutNumber(const std::vector<QString>& plain, const Item& last)
{
    constexpr qsizetype furthest = 300;
    const QStringView rest = QStringView(plain[last.paragraph]).sliced(last.from).left(furthest);
    const QStringView next =
        last.paragraph + 1 < plain.size() ? QStringView(plain[last.paragraph + 1]) : QStringView();
    for (const QStringView word : {u"此外", u"另外", u"同时", u"还存在", u"再者", u"最后", u"其次"})
        if (rest.contains(word) || next.startsWith(word))
            return true;
    return false;
}

// What stands right in front of a list: the rest of its paragraph, or the end of the one before.
std::optional<std::pair<std::size_t, Announced>> announcementOf(const std::vector<QString>& plain,
                                                                const Item& first)
{
    std::size_t paragraph = first.paragraph;
    qsizetype to = first.from;
    if (to == 0) {
        if (paragraph == 0)
            return {};
        to = plain[--paragraph].size();
    }
    const qsizetype begin = std::max<qsizetype>(0, to - nearby);
    QStringView words = QStringView(plain[paragraph]).sliced(begin, to - begin);
    qsizetype end = words.size();
    while (end > 0 && QStringView(u":,。 ").contains(words[end - 1]))
        --end;
    words = words.first(end);
    qsizetype stop = std::max(words.lastIndexOf(u'。'), words.lastIndexOf(u';'));
    words = words.sliced(stop + 1);
    auto found = announcementIn(words);
    if (!found)
        return {};
    found->span.from += begin + stop + 1;
    found->span.to += begin + stop + 1;
    return std::pair(paragraph, *found);
}

} // namespace

std::vector<TextFinding> announcedLists(const ParsedPart& part)
{
    std::vector<QString> plain;
    plain.reserve(part.paragraphs.size());
    for (const ParsedParagraph& paragraph : part.paragraphs)
        plain.push_back(withPlainMarks(paragraph.text));
    const std::vector<Item> items = itemsOf(plain);
    std::vector<TextFinding> found;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].number != 1)
            continue;
        const auto said = announcementOf(plain, items[i]);
        std::size_t last = i;
        const int length = said ? lengthOf(items, i, last) : 0;
        if (length < 2 || said->second.number == length || goesOnWithoutNumber(plain, items[last]))
            continue;
        const FindingWords words{u"announced"_qs,
                                 {QString::number(said->second.number), QString::number(length)},
                                 {},
                                 QString::number(said->second.number),
                                 QString::number(length)};
        found.push_back(
            inPart(asks(TextRule::Problems, part.paragraphs[said->first], said->second.span, words),
                   part.id, said->first));
    }
    return found;
}

} // namespace gongkai
