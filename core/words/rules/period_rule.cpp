// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <optional>

// 统计期限: what the figures of a report are counted over.
namespace gongkai {
namespace {

// 至, 到, －: what makes a period of two dates. May be empty but for the blank.
bool joins(QStringView between)
{
    static const QStringList words{u"至"_qs, u"到"_qs, u"-"_qs,     u"—"_qs,
                                   u"--"_qs, u"~"_qs,  u"起至"_qs,  u"起到"_qs,
                                   u"——"_qs, u"–"_qs,  u"起,至"_qs, u"始至"_qs};
    const QString joined = between.toString().remove(u' ');
    return words.contains(joined);
}

QString dayText(int year, int month, int day)
{
    return QStringLiteral("%1年%2月%3日")
        .arg(QString::number(year), QString::number(month), QString::number(day));
}

// From the first to the last day of some year, as far as it is written.
bool isWholeYear(const WrittenDate& first, const WrittenDate& last)
{
    const bool begins = first.month == 1 && first.day == 1;
    const bool ends = last.isYearEnd || (last.month == 12 && last.day == 31);
    return begins && ends;
}

std::optional<TextFinding> periodOf(const TextView& view, const WrittenDate& first,
                                    const WrittenDate& last)
{
    const int year = view.reportYear();
    const TextSpan span{first.span.from, last.span.to};
    const bool yearsFit = first.year.value_or(year) == year && last.year.value_or(year) == year;
    if (isWholeYear(first, last) && yearsFit)
        return holds(TextRule::Period, view.paragraph, span);
    const bool isDay = first.month && first.day && last.month && (last.day || last.isYearEnd);
    if (!isDay)
        return {};
    return broken(
        TextRule::Period, view.paragraph, span,
        {{}, {QString::number(year)}, dayText(year, 1, 1) + u"至" + dayText(year, 12, 31), {}, {}});
}

// Does its sentence say over what the figures are counted?
bool isOfStatistics(const TextView& view, const WrittenDate& date)
{
    return containsAny(view.sentence(date.span.from), view.words.context(u"statistics"_qs));
}

// “统计期限为2023年1月至12月”: months, without days. Only last year's is one that was left.
std::optional<TextFinding> monthsOf(const TextView& view, const WrittenDate& date)
{
    if (!date.year || date.month != 1 || date.day)
        return {};
    constexpr qsizetype furthest = 8;
    const QStringView behind = QStringView(view.plain).sliced(date.span.to).left(furthest);
    const QStringView last = u"12月";
    const qsizetype at = behind.indexOf(last);
    if (at < 0 || !joins(behind.first(at)) ||
        (at + last.size() < behind.size() && behind[at + last.size()].isDigit()) ||
        !isOfStatistics(view, date))
        return {};
    const int year = view.reportYear();
    const TextSpan span{date.span.from, date.span.to + at + last.size()};
    if (*date.year == year)
        return holds(TextRule::Period, view.paragraph, span);
    if (*date.year != year - 1)
        return {};
    return broken(TextRule::Period, view.paragraph, span,
                  {{}, {QString::number(year)}, QString::number(year) + u"年1月至12月", {}, {}});
}

// “截至2022年12月31日”
bool isUpTo(QStringView before)
{
    return before.endsWith(u"截至") || before.endsWith(u"截止") || before.endsWith(u"截止到") ||
           before.endsWith(u"截至到");
}

std::optional<TextFinding> dayOf(const TextView& view, const WrittenDate& date)
{
    const int year = view.reportYear();
    const bool isLastDay = date.isYearEnd || (date.month == 12 && date.day == 31);
    if (!date.year || !isLastDay || !isUpTo(QStringView(view.plain).first(date.span.from)))
        return {};
    if (*date.year == year)
        return holds(TextRule::Period, view.paragraph, date.span);
    // Earlier years are named to compare with, later ones are plans.
    const QStringView sentence = view.sentence(date.span.from);
    const bool isCompared = view.anyDate(date.span.from, [&](const WrittenDate& other) {
        return other.year == year && isUpTo(QStringView(view.plain).first(other.span.from));
    });
    if (*date.year != year - 1 || isCompared)
        return {};
    if (isOfStatistics(view, date))
        return broken(TextRule::Period, view.paragraph, date.span,
                      {{}, {QString::number(year)}, dayText(year, 12, 31), {}, {}});
    if (sentence.contains(QString::number(year)))
        return {};
    return asks(
        TextRule::Year, view.paragraph, date.span,
        {{}, {QString::number(*date.year), QString::number(year)}, dayText(year, 12, 31), {}, {}});
}

} // namespace

void checkPeriod(const TextView& view, std::vector<TextFinding>& out)
{
    for (std::size_t i = 0; i < view.dates.size(); ++i) {
        const WrittenDate& date = view.dates[i];
        if (auto finding = monthsOf(view, date))
            out.push_back(*std::move(finding));
        if (i + 1 < view.dates.size()) {
            const WrittenDate& next = view.dates[i + 1];
            const QStringView between =
                QStringView(view.plain).sliced(date.span.to, next.span.from - date.span.to);
            if (joins(between) && isOfStatistics(view, date)) {
                if (auto finding = periodOf(view, date, next))
                    out.push_back(*std::move(finding));
                ++i;
                continue;
            }
        }
        if (auto finding = dayOf(view, date))
            out.push_back(*std::move(finding));
    }
}

} // namespace gongkai
