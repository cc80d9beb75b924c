// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/near_miss.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

constexpr qsizetype shortestPhone = 7;  // 12345 is a hotline
constexpr qsizetype shortestNumber = 6; // a postcode

struct Phone
{
    std::size_t paragraph = 0;
    TextSpan span;
    QString digits;
    bool isCall = false; ///< behind 致电: whose it is stands elsewhere
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
void addPhones(const QString& plain, const QString& label, std::size_t paragraph,
               std::vector<Phone>& phones, bool isCall = false)
{
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
        if (digits.size() >= shortestNumber)
            phones.push_back({paragraph, {from, to}, digits, isCall});
    }
}

void checkPhone(const ParsedPart& part, std::vector<Phone> phones, const QString& other,
                const QString& variant, std::vector<TextFinding>& out)
{
    const QString digits = digitsOf(withPlainMarks(other));
    std::erase_if(phones, [](const Phone& phone) { return phone.digits.size() < shortestPhone; });
    if (digits.size() < shortestPhone || phones.empty())
        return;
    const auto same = std::ranges::find_if(
        phones, [&](const Phone& phone) { return isSame(phone.digits, digits); });
    const auto near = std::ranges::find_if(
        phones, [&](const Phone& phone) { return isNearlySame(phone.digits, digits); });
    const auto any = std::ranges::find(phones, false, &Phone::isCall);
    const auto found = same != phones.end() ? same : (near != phones.end() ? near : any);
    if (found == phones.end())
        return;
    const Phone& phone = *found;
    const ParsedParagraph& paragraph = part.paragraphs[phone.paragraph];
    const FindingWords words{variant, {other}, {}, {}, {}};
    TextFinding finding = holds(TextRule::Contact, paragraph, phone.span, words);
    if (same == phones.end())
        finding = near != phones.end() ? broken(TextRule::Contact, paragraph, phone.span, words)
                                       : asks(TextRule::Contact, paragraph, phone.span, words);
    out.push_back(inPart(std::move(finding), part.id, phone.paragraph));
}

// A postcode, a fax number: only what is surely a slip in it.
void checkSlip(const ParsedPart& part, const std::vector<Phone>& numbers, const QString& other,
               const QString& variant, std::vector<TextFinding>& out)
{
    const QString right = digitsOf(withPlainMarks(other));
    if (right.size() < shortestNumber)
        return;
    for (const Phone& number : numbers) {
        if (isSame(number.digits, right))
            return;
        if (number.digits.size() != right.size() || editDistance(number.digits, right, 2) > 2)
            continue;
        out.push_back(inPart(broken(TextRule::Contact, part.paragraphs[number.paragraph],
                                    number.span, {variant, {other}, other, {}, {}}),
                             part.id, number.paragraph));
        return;
    }
}

// The mail address nearly as it stands on the cover.
void checkMail(const ParsedPart& part, const QString& cover, std::vector<TextFinding>& out)
{
    const QString right = withPlainMarks(cover);
    for (std::size_t i = 0; i < part.paragraphs.size() && !right.isEmpty(); ++i) {
        const QString plain = withPlainMarks(part.paragraphs[i].text);
        for (const TextSpan& address : findAddresses(plain)) {
            const QStringView text = address.in(plain);
            if (text.contains(u'@') && text != right && editDistance(text, right, 2) <= 2)
                out.push_back(inPart(broken(TextRule::Contact, part.paragraphs[i], address,
                                            {u"email"_qs, {cover}, cover, {}, {}}),
                                     part.id, i));
        }
    }
}

// Only what is surely the same address got wrong: one within the other holds, one or two characters
// apart does not.
// @return whether the address stands there, right or nearly.
bool checkAddress(const ParsedPart& part, const QString& cover, std::vector<TextFinding>& out)
{
    const QString right = withoutMarks(withPlainMarks(cover)).text;
    constexpr qsizetype shortest = 8;
    if (right.size() < shortest)
        return false;
    for (std::size_t i = 0; i < part.paragraphs.size(); ++i) {
        const UnmarkedText bare = withoutMarks(withPlainMarks(part.paragraphs[i].text));
        if (bare.text.contains(right))
            return true;
        const auto misses = findNearMisses(bare.text, right, 2);
        if (!misses.empty()) {
            const TextSpan span = bare.span(misses.front().from, misses.front().to);
            out.push_back(inPart(broken(TextRule::Contact, part.paragraphs[i], span,
                                        {u"address"_qs, {cover}, cover, {}, {}}),
                                 part.id, i));
            return true;
        }
    }
    return false;
}

// The number of a house with the end of the road's name in front: 民路40号 of 人民路40号.
struct House
{
    QString road;
    QString number;
    TextSpan span;
};

std::vector<House> housesIn(const QString& plain)
{
    constexpr qsizetype longest = 3;
    std::vector<House> houses;
    for (qsizetype at = plain.indexOf(u'号'); at >= 0; at = plain.indexOf(u'号', at + 1)) {
        qsizetype number = at;
        while (number > 0 && isAsciiDigit(plain[number - 1]))
            --number;
        qsizetype road = number;
        while (road > 0 && number - road < longest && isHan(plain[road - 1]))
            --road;
        if (number < at && number - road == longest &&
            QStringView(u"路街道巷弄里段").contains(plain[number - 1]))
            houses.push_back({plain.sliced(road, number - road),
                              plain.sliced(number, at - number),
                              {road, at + 1}});
    }
    return houses;
}

// 人民路81号 beside 人民路40号 of the cover. Only asked about where it need not be the agency's.
void checkHouse(const ParsedPart& part, const QString& cover, std::vector<TextFinding>& out)
{
    const std::vector<House> right = housesIn(withPlainMarks(cover));
    if (right.size() != 1)
        return;
    std::optional<TextFinding> call;
    for (std::size_t i = 0; i < part.paragraphs.size(); ++i) {
        const ParsedParagraph& paragraph = part.paragraphs[i];
        const QString plain = withPlainMarks(paragraph.text);
        for (const House& house : housesIn(plain)) {
            if (house.road != right.front().road)
                continue;
            if (house.number == right.front().number)
                return;
            constexpr qsizetype near = 24;
            const qsizetype from = std::max<qsizetype>(0, house.span.from - near);
            const QString before = plain.sliced(from, house.span.from - from);
            if (containsAny(before, {u"档案馆"_qs, u"图书馆"_qs, u"中心"_qs, u"大厅"_qs}) || call)
                continue;
            const FindingWords words{
                u"address"_qs, {cover}, house.road + right.front().number + u'号', {}, {}};
            call = inPart(before.contains(u"地址")
                              ? broken(TextRule::Contact, paragraph, house.span, words)
                              : asks(TextRule::Contact, paragraph, house.span, words),
                          part.id, i);
        }
    }
    if (call)
        out.push_back(*call);
}

} // namespace

void checkContact(const ParsedText& text, const WordsContext& context,
                  std::vector<TextFinding>& out)
{
    const auto part = std::ranges::find(text, u"preface"_qs, &ParsedPart::id);
    if (part == text.end())
        return;
    std::vector<Phone> phones;
    std::vector<Phone> faxes;
    std::vector<Phone> postcodes;
    for (std::size_t i = 0; i < part->paragraphs.size(); ++i) {
        const QString plain = withPlainMarks(part->paragraphs[i].text);
        addPhones(plain, u"电话"_qs, i, phones);
        for (const QString& call : {u"致电"_qs, u"拨打"_qs, u"联系方式"_qs})
            addPhones(plain, call, i, phones, true);
        addPhones(plain, u"传真"_qs, i, faxes);
        addPhones(plain, u"邮编"_qs, i, postcodes);
        addPhones(plain, u"邮政编码"_qs, i, postcodes);
    }
    const Report& report = context.report;
    std::vector<TextFinding> calls; // of one number only the first that is wrong
    checkPhone(*part, phones, report.cover(u"phone"_qs), u"cover"_qs, calls);
    checkPhone(*part, phones, report.signoff(u"phone"_qs), u"signoff"_qs, calls);
    std::ranges::stable_sort(calls, {}, [](const TextFinding& call) { return !call.isBroken(); });
    for (const TextFinding& call : calls)
        if (std::ranges::none_of(
                out, [&](const TextFinding& other) { return other.key() == call.key(); }))
            out.push_back(call);
    checkSlip(*part, faxes, report.cover(u"fax"_qs), u"fax"_qs, out);
    checkSlip(*part, postcodes, report.cover(u"postcode"_qs), u"postcode"_qs, out);
    checkMail(*part, report.cover(u"email"_qs), out);
    const QString address = report.cover(u"address"_qs);
    if (!checkAddress(*part, address, out))
        checkHouse(*part, address, out);
}

} // namespace gongkai
