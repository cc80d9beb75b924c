// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/near_miss.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype shortestPhone = 7; // 12345 is a hotline

struct Phone
{
    std::size_t paragraph = 0;
    TextSpan span;
    QString digits;
};

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (isAsciiDigit(c))
            digits += c;
    return digits;
}

// 0431-89177997 and 89177997 are one number.
bool isSame(const QString& a, const QString& b)
{
    return a.endsWith(b) || b.endsWith(a);
}

// Without its area code, where both have as many digits.
bool isNearlySame(const QString& a, const QString& b)
{
    const qsizetype length = qMin(a.size(), b.size());
    return length >= shortestPhone && editDistance(a.right(length), b.right(length), 2) <= 2;
}

// Numbers behind 电话: up to the next mark that ends them.
void addPhones(const QString& plain, std::size_t paragraph, std::vector<Phone>& phones)
{
    const QString label = QStringLiteral("电话");
    constexpr qsizetype furthest = 8; // 电话号码为：
    for (qsizetype at = plain.indexOf(label); at >= 0; at = plain.indexOf(label, at + 1)) {
        qsizetype from = at + label.size();
        while (from < plain.size() && from - at < furthest && !isAsciiDigit(plain[from]) &&
               !QStringView(u";。").contains(plain[from]))
            ++from;
        qsizetype to = from;
        while (to < plain.size() &&
               (isAsciiDigit(plain[to]) || QStringView(u"-—( )").contains(plain[to])))
            ++to;
        while (to > from && !isAsciiDigit(plain[to - 1]))
            --to;
        const QString digits = digitsOf(QStringView(plain).sliced(from, to - from));
        if (digits.size() >= shortestPhone)
            phones.push_back({paragraph, {from, to}, digits});
    }
}

void checkPhone(const ParsedPart& part, const std::vector<Phone>& phones, const QString& other,
                const QString& variant, std::vector<TextFinding>& out)
{
    const QString digits = digitsOf(withPlainMarks(other));
    if (digits.size() < shortestPhone || phones.empty())
        return;
    const auto same = std::ranges::find_if(
        phones, [&](const Phone& phone) { return isSame(phone.digits, digits); });
    const auto near = std::ranges::find_if(
        phones, [&](const Phone& phone) { return isNearlySame(phone.digits, digits); });
    const Phone& phone =
        same != phones.end() ? *same : (near != phones.end() ? *near : phones.front());
    const ParsedParagraph& paragraph = part.paragraphs[phone.paragraph];
    const FindingWords words{variant, {other}, {}, {}, {}};
    TextFinding finding = holds(TextRule::Contact, paragraph, phone.span, words);
    if (same == phones.end())
        finding = near != phones.end() ? broken(TextRule::Contact, paragraph, phone.span, words)
                                       : asks(TextRule::Contact, paragraph, phone.span, words);
    out.push_back(inPart(std::move(finding), part.id, phone.paragraph));
}

// Only what is surely the same address got wrong: one within the other holds, one or two characters
// apart does not.
void checkAddress(const ParsedPart& part, const QString& cover, std::vector<TextFinding>& out)
{
    const QString right = bareText(withPlainMarks(cover)).text;
    constexpr qsizetype shortest = 8;
    if (right.size() < shortest)
        return;
    for (std::size_t i = 0; i < part.paragraphs.size(); ++i) {
        const BareText bare = bareText(withPlainMarks(part.paragraphs[i].text));
        if (bare.text.contains(right))
            return;
        const auto misses = findNearMisses(bare.text, right, 2);
        if (!misses.empty()) {
            const TextSpan span = bare.span(misses.front().from, misses.front().to);
            out.push_back(inPart(broken(TextRule::Contact, part.paragraphs[i], span,
                                        {u"address"_qs, {cover}, cover, {}, {}}),
                                 part.id, i));
            return;
        }
    }
}

} // namespace

void checkContact(const ParsedText& text, const WordsContext& context,
                  std::vector<TextFinding>& out)
{
    const auto part = std::ranges::find(text, u"preface"_qs, &ParsedPart::id);
    if (part == text.end())
        return;
    std::vector<Phone> phones;
    for (std::size_t i = 0; i < part->paragraphs.size(); ++i)
        addPhones(withPlainMarks(part->paragraphs[i].text), i, phones);
    checkPhone(*part, phones, context.report.cover(u"phone"_qs), u"cover"_qs, out);
    checkPhone(*part, phones, context.report.signoff(u"phone"_qs), u"signoff"_qs, out);
    checkAddress(*part, context.report.cover(u"address"_qs), out);
}

} // namespace gongkai
