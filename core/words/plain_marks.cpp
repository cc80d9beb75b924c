// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/plain_marks.h"

#include "core/base/text.h"
#include "core/words/marks.h"

#include <algorithm>

namespace gongkai {
namespace {

QChar plainMark(QChar c)
{
    switch (c.unicode()) {
    case u'、':
        return u',';
    case u'“':
    case u'”':
    case u'„':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
    case u'〝':
    case u'〞':
        return u'"';
    case u'‘':
    case u'’':
        return u'\'';
    case u'〔':
    case u'【':
    case u'［':
        return u'[';
    case u'〕':
    case u'】':
    case u'］':
        return u']';
    case u'×':
    case u'╳':
    case u'Ⅹ':
    case u'✕':
        return u'X';
    case u'\u00a0':
        return u' ';
    default:
        return c;
    }
}

bool isAddressCharacter(QChar c)
{
    return isLatin(c) || isAsciiDigit(c) || isOneOf(c, u"./:@_-?=&%#~");
}

// A run of Latin letters, digits and marks that can only be an address.
bool isAddress(QStringView run)
{
    if (run.contains(u"://") || run.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    const qsizetype at = run.indexOf(u'@');
    if (at > 0 && run.indexOf(u'.', at) > at + 1)
        return true;
    // x.gov.cn: two points between letters
    qsizetype points = 0;
    for (qsizetype place = 1; place + 1 < run.size(); ++place)
        if (run[place] == u'.' && (isLatin(run[place - 1]) || isLatin(run[place + 1])))
            ++points;
    return points >= 2 || run.endsWith(u".com", Qt::CaseInsensitive) ||
           run.endsWith(u".cn", Qt::CaseInsensitive) || run.endsWith(u".net", Qt::CaseInsensitive);
}

} // namespace

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHan(QChar c)
{
    return (c >= QChar(0x4e00) && c <= QChar(0x9fff)) || c == u'〇';
}

QString withPlainMarks(QStringView text)
{
    QString plain = toHalfWidth(text);
    for (QChar& c : plain)
        c = plainMark(c);
    return plain;
}

UnmarkedText withoutMarks(QStringView plain)
{
    constexpr QChar firstHan(0x2e80); // no blanks behind it but the wide one
    UnmarkedText bare;
    bare.text.reserve(plain.size());
    bare.places.reserve(static_cast<std::size_t>(plain.size()));
    for (qsizetype place = 0; place < plain.size(); ++place) {
        const QChar c = plain[place];
        const bool isBlank = (c < firstHan || c == u'　') && c.isSpace();
        if (isBlank || c == u',' || c == u'"' || c == u'\'')
            continue;
        bare.text += c;
        bare.places.push_back(place);
    }
    return bare;
}

bool standsWithin(QStringView plain, qsizetype from, qsizetype to, const QStringList& longer)
{
    const QStringView word = plain.sliced(from, to - from);
    return std::ranges::any_of(longer, [&](const QString& around) {
        for (qsizetype in = around.indexOf(word); in >= 0; in = around.indexOf(word, in + 1)) {
            const qsizetype start = from - in;
            if (start >= 0 && plain.sliced(start).startsWith(around))
                return true;
        }
        return false;
    });
}

bool isWholeWord(QStringView plain, qsizetype from, qsizetype to)
{
    const auto joins = [](QChar a, QChar b) {
        return (isLatin(a) || isAsciiDigit(a)) && (isLatin(b) || isAsciiDigit(b));
    };
    return (from == 0 || !joins(plain[from - 1], plain[from])) &&
           (to == plain.size() || !joins(plain[to - 1], plain[to]));
}

std::vector<TextSpan> findAddresses(QStringView plain)
{
    std::vector<TextSpan> addresses;
    for (qsizetype from = 0; from < plain.size();) {
        if (!isAddressCharacter(plain[from])) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < plain.size() && isAddressCharacter(plain[to]))
            ++to;
        TextSpan span{from, to};
        const auto isOuter = [&](qsizetype place) {
            return !isLatin(plain[place]) && !isAsciiDigit(plain[place]) && plain[place] != u'/';
        };
        while (span.size() > 0 && isOuter(span.from))
            ++span.from;
        while (span.size() > 0 && isOuter(span.to - 1))
            --span.to;
        if (isAddress(span.in(plain)))
            addresses.push_back(span);
        from = to;
    }
    return addresses;
}

std::vector<TextSpan> findTitles(QStringView text)
{
    std::vector<TextSpan> titles;
    int depth = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text[place] == u'《' && depth++ == 0)
            titles.push_back({place, text.size()});
        else if (text[place] == u'》' && depth > 0 && --depth == 0)
            titles.back().to = place + 1;
    }
    return titles;
}

bool isIn(const std::vector<TextSpan>& spans, qsizetype place)
{
    const auto behind = std::ranges::partition_point(
        spans, [place](const TextSpan& span) { return span.to <= place; });
    return behind != spans.end() && behind->contains(place);
}

bool containsAny(QStringView text, const QStringList& words)
{
    return std::ranges::any_of(words, [text](const QString& word) { return hasWord(text, word); });
}

} // namespace gongkai
