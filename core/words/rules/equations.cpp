// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/equations.h"

#include "core/words/chinese_numerals.h"
#include "core/words/plain_marks.h"
#include "core/words/rules/compare.h"
#include "core/words/rules/text_view.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gongkai {
namespace {

constexpr qsizetype furthest = 60; // of one side of an equation

// One of the four, with the words that stand at it.
struct Term
{
    QString words;
    std::optional<Decimal> value;
};

using Side = std::array<Term, 2>;

bool isDigit(QChar c)
{
    return c.isDigit() || isNumeralCharacter(c);
}

// Of what is counted one by one: 件, 条.
bool isCaseUnit(QChar c)
{
    return QStringView(u"件条份起宗篇").contains(c);
}

// 244, ２４４, 二百四十四
std::optional<Decimal> valueOf(QStringView numeral)
{
    constexpr qsizetype longest = 12;
    if (numeral.size() > longest ||
        !std::ranges::all_of(numeral, [](QChar c) { return c.isDigit(); }))
        return readNumeral(numeral);
    std::int64_t value = 0;
    for (const QChar c : numeral)
        value = value * 10 + c.digitValue();
    return Decimal(value);
}

// The only number in it; nothing where there are several.
std::optional<Decimal> onlyNumber(QStringView text)
{
    std::optional<Decimal> number;
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        qsizetype to = at;
        while (to < text.size() && isDigit(text[to]))
            ++to;
        if (number)
            return {};
        number = valueOf(text.sliced(at, to - at));
        if (!number)
            return {};
        at = to;
    }
    return number;
}

// 新收 + 上年结转: what was carried over stands second, as in the balance.
std::optional<Side> sideOf(QStringView text)
{
    const auto parts = text.split(u'+');
    if (parts.size() != 2)
        return {};
    Side side;
    for (std::size_t i = 0; i < side.size(); ++i)
        side[i] = {parts[static_cast<qsizetype>(i)].toString(),
                   onlyNumber(parts[static_cast<qsizetype>(i)])};
    return side;
}

bool isCarried(const QString& words)
{
    return containsAny(words, {QStringLiteral("转"), QStringLiteral("上年"), QStringLiteral("下年"),
                               QStringLiteral("遗留"), QStringLiteral("在办")});
}

// Are these what came in, or what went out? Swapped where the words say the other order.
bool isSide(Side& side, const Side& named, const QStringList& first)
{
    const bool isSwapped = isCarried(named[0].words);
    const Term& flow = named[isSwapped ? 1 : 0];
    const Term& carried = named[isSwapped ? 0 : 1];
    if (isSwapped)
        std::swap(side[0], side[1]);
    return isCarried(carried.words) && !isCarried(flow.words) && containsAny(flow.words, first);
}

// Left and right of an equals sign, up to the marks around them.
struct Equation
{
    TextSpan span;
    std::optional<Side> left;
    std::optional<Side> right;
};

Equation equationAt(const QString& plain, qsizetype equals)
{
    const auto ends = [](QChar c) { return QStringView(u",，。;；:：()（）=!?\n").contains(c); };
    qsizetype from = equals;
    while (from > 0 && equals - from < furthest && !ends(plain[from - 1]))
        --from;
    qsizetype to = equals + 1;
    while (to < plain.size() && to - equals < furthest && !ends(plain[to]))
        ++to;
    return {{from, to},
            sideOf(QStringView(plain).sliced(from, equals - from)),
            sideOf(QStringView(plain).sliced(equals + 1, to - equals - 1))};
}

bool isCounted(const Equation& equation)
{
    return equation.left && equation.right &&
           std::ranges::all_of(*equation.left,
                               [](const Term& term) { return term.value.has_value(); }) &&
           std::ranges::all_of(*equation.right,
                               [](const Term& term) { return term.value.has_value(); });
}

std::optional<TextFinding> judge(const ParsedParagraph& paragraph, const Equation& equation,
                                 const Equation& named)
{
    static const QStringList ins{QStringLiteral("收"), QStringLiteral("受理")};
    static const QStringList outs{QStringLiteral("办"), QStringLiteral("答复")};
    if (!named.left || !named.right)
        return {};
    Side left = *equation.left;
    Side right = *equation.right;
    if (!isSide(left, *named.left, ins) || !isSide(right, *named.right, outs))
        return {};
    const Decimal in = *left[0].value + *left[1].value;
    const Decimal out = *right[0].value + *right[1].value;
    TextFinding finding = holds(TextRule::Balance, paragraph, equation.span);
    setSides(finding, in, out);
    if (in == out)
        return finding;
    finding.outcome = Outcome::Broken;
    finding.arguments = {left[0].value->toString(), left[1].value->toString(),
                         right[0].value->toString(), right[1].value->toString()};
    finding.readings = {
        {{}, false, out.toString(), equation.span.in(paragraph.text).toString().simplified()}};
    return finding;
}

// The balance as an equation: are its sides what came in and what went out?
void checkBalances(const ParsedParagraph& paragraph, std::vector<TextFinding>& findings)
{
    QString plain = withPlainMarks(paragraph.text);
    plain.replace(u'＝', u'=').replace(u'＋', u'+');
    for (qsizetype at = plain.indexOf(u'='); at >= 0; at = plain.indexOf(u'=', at + 1)) {
        const Equation equation = equationAt(plain, at);
        const auto isSaid = [&](const TextFinding& other) {
            return other.rule->rule == TextRule::Balance &&
                   equation.span.contains(other.place.from);
        };
        if (!isCounted(equation) || std::ranges::any_of(findings, isSaid))
            continue; // “新收97件＋上年结转8件＝…” is read as statements already
        auto finding = judge(paragraph, equation, equation);
        // The names stand behind it in brackets.
        const qsizetype names = plain.indexOf(u'=', at + 1);
        if (!finding && names >= 0 && names - at < 2 * furthest)
            finding = judge(paragraph, equation, equationAt(plain, names));
        if (finding)
            findings.push_back(*std::move(finding));
    }
}

// A sum or an equation that the text writes down: 244＋14＝258＋0, 49件＝25件＋24件, 4件（2＋2）.
class WrittenSum
{
public:
    WrittenSum(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    struct Value
    {
        Decimal value;
        int terms = 1;
    };

    // The numbers that are added up here; nothing where none begins.
    std::optional<Value> readSide()
    {
        constexpr int longest = 40; // terms
        const auto first = readNumber();
        if (!first)
            return {};
        Value sum{*first};
        while (sum.terms < longest && readMark(u"+＋")) {
            const auto term = readNumber();
            if (!term)
                return {};
            sum.value += *term;
            ++sum.terms;
        }
        return sum;
    }

    bool readMark(QStringView marks)
    {
        const qsizetype at = behindBlanks();
        if (at >= m_text.size() || !marks.contains(m_text[at]))
            return false;
        m_at = at + 1;
        return true;
    }

    qsizetype at() const { return m_at; }
    bool isInNumber() const
    {
        return m_at < m_text.size() && QStringView(u".,%+＋-－×/").contains(m_text[m_at]);
    }

private:
    qsizetype behindBlanks() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at;
    }

    std::optional<Decimal> readNumber()
    {
        constexpr qsizetype most = 9;
        const qsizetype from = behindBlanks();
        qsizetype to = from;
        while (to < m_text.size() && m_text[to].isDigit() && to - from < most)
            ++to;
        if (to == from)
            return {};
        m_at = to + (to < m_text.size() && isCaseUnit(m_text[to]));
        return valueOf(m_text.sliced(from, to - from));
    }

    QStringView m_text;
    qsizetype m_at;
};

// Where numbers begin that may stand in a sum.
template <typename Read>
void forEachNumber(QStringView text, Read read)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text[at].isDigit() &&
            (at == 0 || !(text[at - 1].isDigit() || isLatin(text[at - 1]) ||
                          QStringView(u".,%+＋-－×/").contains(text[at - 1]))))
            at = std::max(at, read(at) - 1);
}

bool isSaid(const std::vector<TextFinding>& findings, TextRule rule, TextSpan span)
{
    return std::ranges::any_of(findings, [&](const TextFinding& other) {
        return other.rule->rule == rule && other.place.from < span.to && other.place.to > span.from;
    });
}

// Any equation with sums on both sides: do they come to the same? Where the sides are named, it was
// judged as the balance.
void checkSides(const ParsedParagraph& paragraph, std::vector<TextFinding>& findings)
{
    forEachNumber(paragraph.text, [&](qsizetype from) {
        WrittenSum reader(paragraph.text, from);
        const auto left = reader.readSide();
        if (!left || left->terms < 2 || !reader.readMark(u"=＝"))
            return from;
        const auto right = reader.readSide();
        const TextSpan span{from, reader.at()};
        if (!right || reader.isInNumber() || isSaid(findings, TextRule::Balance, span))
            return span.to;
        TextFinding finding = holds(TextRule::Balance, paragraph, span);
        setSides(finding, left->value, right->value);
        if (left->value != right->value) {
            finding.outcome = Outcome::Broken;
            finding.variant = QStringLiteral("equation");
            finding.arguments = {left->value.toString(), right->value.toString()};
        }
        findings.push_back(finding);
        return span.to;
    });
}

// “49件＝25件＋24件”, “诉讼4件（2＋2）”: the total, and right behind it what it is the sum of.
void checkTotals(const ParsedParagraph& paragraph, std::vector<TextFinding>& findings)
{
    forEachNumber(paragraph.text, [&](qsizetype from) {
        WrittenSum reader(paragraph.text, from);
        const auto total = reader.readSide();
        const TextSpan span{from, reader.at()};
        if (!total || total->terms > 1)
            return span.to;
        const bool isEquation = reader.readMark(u"=＝");
        // 1套（1+3）, 98分（95+3）: other things are written like that, too.
        if (!isEquation && !(isCaseUnit(paragraph.text[span.to - 1]) && reader.readMark(u"（(")))
            return span.to;
        const qsizetype terms = reader.at();
        const auto sum = reader.readSide();
        const QString words = TextSpan{terms, reader.at()}.in(paragraph.text).toString();
        const bool isWhole = isEquation ? !reader.isInNumber() : reader.readMark(u"）)");
        if (!sum || sum->terms < 2 || !isWhole || isSaid(findings, TextRule::Sum, span))
            return span.to;
        TextFinding finding = holds(TextRule::Sum, paragraph, span);
        setSides(finding, total->value, sum->value);
        if (total->value != sum->value) {
            finding.outcome = Outcome::Broken;
            finding.readings = {{{}, false, finding.right, words.simplified()}};
        }
        findings.push_back(finding);
        return span.to;
    });
}

} // namespace

void equationRule(const ParsedParagraph& paragraph, std::vector<TextFinding>& findings)
{
    if (!paragraph.text.contains(u'=') && !paragraph.text.contains(u'＝'))
        return;
    checkBalances(paragraph, findings);
    checkSides(paragraph, findings);
}

void writtenSumRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    if (view.paragraph.text.contains(u'+') || view.paragraph.text.contains(u'＋'))
        checkTotals(view.paragraph, findings);
}

} // namespace gongkai
