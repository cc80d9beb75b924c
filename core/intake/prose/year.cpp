// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/year.h"

#include "core/base/numbering.h"
#include "core/base/text.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/document_head.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 64;
constexpr size_t mostLines = 60; // in front of or at the beginning of a report
constexpr qsizetype longestSentence = 2000;
constexpr qsizetype mostTextsBehind = 400; // the signature
constexpr int lastMonthDue = 6;

std::optional<int> yearInSentence(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("((?:19|20)[0-9]{2})年度?[^。;]{0,40}?(?:政府信息公开|政务公开|信息公开)"
                       "[^。;]{0,20}?(?:报告|年报)"));
    const auto match = pattern.match(withPlainDates(withoutDocumentNumbers(text)));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

// By the last line that is a date; nothing when that is of a time in which none is due.
std::optional<int> signedYear(const QStringList& texts)
{
    const auto last = std::min<qsizetype>(texts.size(), mostTextsBehind);
    for (qsizetype i = 1; i <= last; ++i) {
        const QString date = dateIn(texts[texts.size() - i]);
        if (date.isEmpty())
            continue;
        const QDate day = QDate::fromString(date, Qt::ISODate);
        return day.month() <= lastMonthDue ? std::optional(day.year() - 1) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<int> statedYear(const ReportTitle& title, const std::vector<SourceLine>& lines,
                              Budget& budget)
{
    if (title.year)
        return title.year;
    std::optional<int> spoken;
    bool inFront = true; // what a part says may be of another year
    const size_t count = std::min(lines.size(), mostLines);
    for (size_t i = 0; i < count && budget.take(Limit::Steps, stepsOfALine); ++i) {
        if (lines[i].text.size() > longestSentence)
            continue;
        if (const auto year = periodYear(lines[i].text))
            return year;
        const Scheme scheme = numberingOf(lines[i].text).scheme;
        inFront = inFront && scheme != Scheme::Chinese && scheme != Scheme::Part;
        if (!spoken && inFront)
            spoken = yearInSentence(lines[i].text);
    }
    return spoken;
}

std::optional<int> mostNamedYear(const SourceDocument& document, int first, int last)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])((?:19|20)[0-9]{2})\\s*年"));
    const QStringList texts = allTexts(document);
    if (const auto year = signedYear(texts); year && *year >= first && *year <= last)
        return year;
    std::map<int, int> counts;
    for (const QString& text : texts) {
        auto matches = pattern.globalMatch(toHalfWidth(withoutDocumentNumbers(text)));
        while (matches.hasNext())
            if (const int year = matches.next().captured(1).toInt(); year >= first && year <= last)
                ++counts[year];
    }
    const auto most = std::ranges::max_element(
        counts, {}, [](const auto& entry) { return std::pair(entry.second, entry.first); });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

} // namespace gongkai
