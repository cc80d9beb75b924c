// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbering.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <array>

// Slips of the hand: written twice, not closed, not a number, cut off.
namespace gongkai {
namespace {

bool isStop(QChar c)
{
    return QStringView(u"。;,:!?").contains(c);
}

void addDoubledWords(const TextView& view, std::vector<TextFinding>& out)
{
    for (const auto& hit : view.words.doubled().find(view.plain))
        out.push_back(broken(TextRule::Doubled, view.paragraph, {hit.from, hit.to}));
}

bool isAllHan(QStringView text)
{
    return std::ranges::all_of(text, isHan);
}

// 满意率满意率: three characters or more and again. Two are often right (政务服务服务大厅), unless
// the sentence ends with them.
void addRepeatedWords(const TextView& view, std::vector<TextFinding>& out)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 12;
    const QStringView plain(view.plain);
    std::vector<TextSpan> found;
    for (qsizetype length = longest; length >= shortest; --length) {
        qsizetype same = 0; // how many in a row stand again `length` further on
        for (qsizetype place = 0; place + length < plain.size(); ++place) {
            same = plain[place] == plain[place + length] ? same + 1 : 0;
            if (same < length)
                continue;
            const TextSpan span{place - length + 1, place + length + 1};
            same = 0;
            const bool ends = span.to == plain.size() || isStop(plain[span.to]);
            const bool taken = std::ranges::any_of(found, [&](const TextSpan& other) {
                return other.from < span.to && span.from < other.to;
            });
            const QStringView word = plain.sliced(span.from, length);
            const bool isOneCharacter =
                std::ranges::all_of(word, [&](QChar c) { return c == word.front(); });
            if (taken || isOneCharacter || !isAllHan(word) || (length == shortest && !ends))
                continue;
            found.push_back(span);
            out.push_back(
                broken(TextRule::Doubled, view.paragraph, span, {{}, {}, word.toString(), {}, {}}));
        }
    }
}

void addDoubledStops(const TextView& view, std::vector<TextFinding>& out)
{
    const QString& text = view.plain;
    for (qsizetype place = 0; place + 1 < text.size(); ++place) {
        const bool both = isStop(text[place]) && isStop(text[place + 1]);
        // ?! and !! are written, and a colon may follow a number: 1.: is none of ours
        if (!both || text[place + 1] == u'!' || text[place + 1] == u'?' ||
            isIn(view.addresses, place))
            continue;
        qsizetype to = place + 2;
        while (to < text.size() && isStop(text[to]))
            ++to;
        out.push_back(broken(TextRule::Doubled, view.paragraph, {place, to},
                             {u"stops"_qs, {}, view.paragraph.text.sliced(place, 1), {}, {}}));
        place = to;
    }
}

// 《 without 》. Quotation marks of the same shape are only counted in the text as it is written.
void addUnclosed(const TextView& view, std::vector<TextFinding>& out)
{
    struct Pair
    {
        QStringView open;
        QStringView close;
        bool closersCount; ///< a closing mark alone is a fault too
    };
    static const std::array<Pair, 3> pairs{
        {{u"《", u"》", true}, {u"（(", u"）)", false}, {u"“", u"”", true}}};
    const QString& text = view.paragraph.text;
    for (const Pair& pair : pairs) {
        std::vector<qsizetype> open;
        for (qsizetype place = 0; place < text.size(); ++place) {
            if (pair.open.contains(text[place])) {
                open.push_back(place);
            } else if (pair.close.contains(text[place])) {
                if (!open.empty())
                    open.pop_back();
                else if (pair.closersCount)
                    out.push_back(broken(TextRule::Doubled, view.paragraph, {place, place + 1},
                                         {u"unopened"_qs, {}, {}, {}, {}}));
            }
        }
        for (const qsizetype place : open)
            out.push_back(broken(TextRule::Doubled, view.paragraph, {place, place + 1},
                                 {u"unclosed"_qs, {}, {}, {}, {}}));
    }
}

// 12.5件, 3.5人: things that come whole. 平均 and the like may have parts.
bool isBrokenCount(const TextView& view, const WrittenFigure& figure)
{
    static const QStringList whole{u"件"_qs, u"条"_qs, u"人"_qs, u"次"_qs, u"人次"_qs,
                                   u"份"_qs, u"篇"_qs, u"期"_qs, u"场"_qs, u"起"_qs,
                                   u"例"_qs, u"宗"_qs, u"项"_qs, u"部"_qs, u"户"_qs};
    static const QStringList shares{u"平均"_qs, u"均"_qs, u"每"_qs, u"率"_qs, u"比"_qs};
    return figure.isCount() && figure.decimals > 0 && figure.power == 0 &&
           whole.contains(figure.unit) && !containsAny(view.sentence(figure.from), shares);
}

// 20223年, 202年: a year of five digits, or of three.
void addBrokenYears(const TextView& view, std::vector<TextFinding>& out)
{
    const QString& text = view.plain;
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
        qsizetype from = at;
        while (from > 0 && isAsciiDigit(text[from - 1]))
            --from;
        const QStringView digits = QStringView(text).sliced(from, at - from);
        const bool isYear = digits.startsWith(u"20") || digits.startsWith(u"19");
        if (isYear && (digits.size() == 5 || digits.size() == 3))
            out.push_back(broken(TextRule::Number, view.paragraph, {from, at + 1},
                                 {u"year"_qs, {}, {}, {}, {}}));
    }
}

// A line without a stop that is a heading, a date or a signature.
bool isShortLine(const QString& text)
{
    constexpr qsizetype longestLine = 40;
    constexpr qsizetype longestHeading = 80;
    const bool numbered = numberingOf(text).scheme != Scheme::None;
    return text.size() < (numbered ? longestHeading : longestLine) ||
           (!text.contains(u'，') && !text.contains(u',') && !text.contains(u'。'));
}

} // namespace

void checkDoubled(const TextView& view, std::vector<TextFinding>& out)
{
    addDoubledWords(view, out);
    addRepeatedWords(view, out);
    addDoubledStops(view, out);
    addUnclosed(view, out);
}

void checkNumber(const TextView& view, std::vector<TextFinding>& out)
{
    for (const WrittenFigure& figure : view.paragraph.figures) {
        if (isIn(view.addresses, figure.from) || isIn(view.titles, figure.from))
            continue;
        const TextSpan span{figure.from, figure.to};
        if (figure.malformed)
            out.push_back(broken(TextRule::Number, view.paragraph, span));
        else if (isBrokenCount(view, figure))
            out.push_back(
                broken(TextRule::Number, view.paragraph, span, {u"part"_qs, {}, {}, {}, {}}));
    }
    addBrokenYears(view, out);
}

void checkTorn(const TextView& view, std::vector<TextFinding>& out)
{
    const QString text = view.plain.trimmed();
    if (text.isEmpty())
        return;
    const qsizetype from = view.plain.indexOf(text.front());
    const qsizetype to = from + text.size();
    if (QStringView(u"。;,!?》").contains(text.front()))
        out.push_back(broken(TextRule::Torn, view.paragraph, {from, from + 1},
                             {u"begins"_qs, {}, {}, {}, {}}));
    const bool isOpen = text.back() == u',' || text.back() == u'《' || text.back() == u'(';
    const bool ends = QStringView(u"。;:!?\"')]》…").contains(text.back());
    if (isOpen || (!ends && !isShortLine(text)))
        out.push_back(
            broken(TextRule::Torn, view.paragraph, {to - 1, to}, {u"ends"_qs, {}, {}, {}, {}}));
}

} // namespace gongkai
