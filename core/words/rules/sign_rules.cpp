// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbering.h"
#include "core/words/marks.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <array>

// Slips of the hand: written twice, not closed, not a number, cut off.
namespace gongkai {
namespace {

bool isStop(QChar c)
{
    return isOneOf(c, u"。;,:!?");
}

void addDoubledWords(const TextView& view, std::vector<TextFinding>& out)
{
    for (const auto& hit : view.words.doubled().find(view.plain))
        out.push_back(broken(TextRule::Doubled, view.paragraph, {hit.from, hit.to}));
}

// Words, perhaps with a figure in them; no marks.
bool isWord(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isHan(c) || isAsciiDigit(c); }) &&
           std::ranges::count_if(text, isHan) >= 2;
}

// Words found twice in a row, the longest first.
class RepeatedWords
{
public:
    RepeatedWords(const TextView& view, std::vector<TextFinding>& out)
        : m_view(view),
          m_plain(view.plain),
          m_out(out),
          m_taken(static_cast<std::size_t>(m_plain.size()), false)
    {}

    void find()
    {
        constexpr qsizetype longest = 40;
        for (qsizetype length = longest; length >= shortest; --length)
            find(length);
    }

private:
    static constexpr qsizetype shortest = 2;

    bool standsAgain(qsizetype place, qsizetype length) const
    {
        return m_plain[place] == m_plain[place + length];
    }

    // So many characters in a row that stand again behind them hold one of every so many places:
    // only these are looked at, and what is around them where one of them stands again.
    void find(qsizetype length)
    {
        const qsizetype end = m_plain.size() - length;
        qsizetype done = 0;
        for (qsizetype probe = 0; probe < end; probe += length) {
            if (probe < done || !standsAgain(probe, length))
                continue;
            qsizetype from = probe;
            while (from > done && standsAgain(from - 1, length))
                --from;
            done = probe + 1;
            while (done < end && standsAgain(done, length))
                ++done;
            for (; from + length <= done; from += length)
                take({from, from + 2 * length}, length);
        }
    }

    // 满意率满意率: three characters or more and again. Two are often right (政务服务服务大厅),
    // unless the sentence ends with them.
    void take(TextSpan span, qsizetype length)
    {
        const bool ends = span.to == m_plain.size() || isStop(m_plain[span.to]);
        // Longer ones were looked for first: none lies inside this one.
        const bool isTaken = m_taken[static_cast<std::size_t>(span.from)] ||
                             m_taken[static_cast<std::size_t>(span.to - 1)];
        const QStringView word = m_plain.sliced(span.from, length);
        const bool isOneCharacter =
            std::ranges::all_of(word, [&](QChar c) { return c == word.front(); });
        if (isTaken || isOneCharacter || !isWord(word) || (length == shortest && !ends))
            return;
        std::fill(m_taken.begin() + span.from, m_taken.begin() + span.to, true);
        m_out.push_back(
            broken(TextRule::Doubled, m_view.paragraph, span, {{}, {}, word.toString(), {}, {}}));
    }

    const TextView& m_view;
    QStringView m_plain;
    std::vector<TextFinding>& m_out;
    std::vector<bool> m_taken;
};

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
    const auto hasAny = [&text](QStringView marks) {
        return std::ranges::any_of(marks, [&](QChar mark) { return text.contains(mark); });
    };
    for (const Pair& pair : pairs) {
        if (!hasAny(pair.open) && !hasAny(pair.close))
            continue;
        std::vector<qsizetype> open;
        for (qsizetype place = 0; place < text.size(); ++place) {
            if (isOneOf(text[place], pair.open)) {
                open.push_back(place);
            } else if (isOneOf(text[place], pair.close)) {
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

// 77.00.0余条, 48..3万, 985.%: points where none can be.
void addBrokenPoints(const TextView& view, std::vector<TextFinding>& out)
{
    const QStringView plain(view.plain);
    for (qsizetype from = 0; from < plain.size();) {
        qsizetype to = from;
        while (to < plain.size() && (isAsciiDigit(plain[to]) || plain[to] == u'.'))
            ++to;
        const QStringView run = plain.sliced(from, to - from);
        const bool isFigure = !run.isEmpty() && isAsciiDigit(run.front()) && to < plain.size() &&
                              QStringView(u"万亿元件条次人份篇期个余多%").contains(plain[to]);
        const bool isBroken = run.contains(u"..") || run.count(u'.') > 1 ||
                              (run.endsWith(u'.') && plain.sliced(to).startsWith(u'%'));
        if (isFigure && isBroken && !isIn(view.addresses, from) && !isIn(view.titles, from))
            out.push_back(broken(TextRule::Number, view.paragraph, {from, to + 1}));
        from = qMax(to, from + 1);
    }
}

// 答复率1000%: a rate of what was done, not one of growth.
bool isImpossibleRate(const TextView& view, const WrittenFigure& figure)
{
    constexpr qsizetype furthest = 10;
    if (figure.kind != FigureKind::Percent || figure.value <= Decimal(100))
        return false;
    const qsizetype from = qMax<qsizetype>(0, figure.from - furthest);
    const QStringView before = QStringView(view.plain).sliced(from, figure.from - from);
    static const QStringList growth{u"增"_qs, u"升"_qs, u"降"_qs, u"同比"_qs, u"比"_qs, u"涨"_qs};
    static const QStringList rates{u"办结率"_qs, u"答复率"_qs, u"回复率"_qs, u"公开率"_qs,
                                   u"满意率"_qs, u"完成率"_qs, u"办理率"_qs, u"覆盖率"_qs,
                                   u"合格率"_qs, u"及时率"_qs, u"按时率"_qs, u"满意度"_qs};
    return containsAny(before, rates) && !containsAny(before, growth);
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

// A line without a stop that is a heading, a date, a signature, an address.
bool isLine(const QString& text)
{
    constexpr qsizetype longestLine = 16;
    constexpr qsizetype longestHeading = 60;
    if (text.contains(u'。')) // a sentence before it has one
        return false;
    const bool isHeading = numberingOf(text).scheme != Scheme::None;
    return !text.contains(u',') || text.contains(u':') ||
           text.size() < (isHeading ? longestHeading : longestLine);
}

// 其中, 以及: more must come.
bool goesOn(const QString& text)
{
    static const QStringList words{u","_qs,    u"《"_qs,   u"("_qs,    u"其中"_qs,
                                   u"以及"_qs, u"包括"_qs, u"并且"_qs, u"如下"_qs};
    return std::ranges::any_of(words, [&](const QString& word) { return text.endsWith(word); });
}

} // namespace

void checkDoubled(const TextView& view, std::vector<TextFinding>& out)
{
    addDoubledWords(view, out);
    RepeatedWords(view, out).find();
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
        else if (isImpossibleRate(view, figure))
            out.push_back(
                broken(TextRule::Number, view.paragraph, span, {u"rate"_qs, {}, {}, {}, {}}));
        else if (isBrokenCount(view, figure))
            out.push_back(
                broken(TextRule::Number, view.paragraph, span, {u"part"_qs, {}, {}, {}, {}}));
    }
    addBrokenPoints(view, out);
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
    const bool ends = QStringView(u"。;:!?\"')]》…").contains(text.back());
    if (goesOn(text) || (!ends && !isLine(text)))
        out.push_back(
            broken(TextRule::Torn, view.paragraph, {to - 1, to}, {u"ends"_qs, {}, {}, {}, {}}));
}

} // namespace gongkai
