// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/opening_year.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <optional>

// Years that last year's report left behind. Most years but the report's stand there rightly: in
// comparisons, in names of documents, in what is planned, in what became of last year's problems.
// So only where a year opens a sentence that tells what was done is it called wrong.
namespace gongkai {
namespace {

std::optional<TextFinding> leftOver(const TextView& view, const OpeningYear& year)
{
    const FindingWords words{{},
                             {QString::number(*year.date.year), QString::number(view.reportYear())},
                             QString::number(view.reportYear()) + u"年",
                             {},
                             {}};
    if (isLeftOver(view, year))
        return broken(TextRule::Year, view.paragraph, year.date.span, words);
    if (standsBehindOwnName(view, year))
        return asks(TextRule::Year, view.paragraph, year.date.span, words);
    if (!opensReport(view, year))
        return {};
    const bool plans = containsAny(year.words, view.words.context(u"plan"_qs)) ||
                       view.isIn(u"problems") || view.isIn(u"others");
    if (year.off == 1 && !plans)
        return asks(TextRule::Year, view.paragraph, year.date.span, words);
    return {};
}

// “现公布2022年政府信息公开工作年度报告” in the preface: the report's own title.
std::optional<TextFinding> titleYear(const TextView& view, const OpeningYear& year)
{
    constexpr qsizetype longest = 24;
    const QStringView title = year.behind.left(longest);
    const qsizetype report = title.indexOf(u"报告");
    if (!view.isIn(u"preface") || year.off == 0 || report < 0 ||
        !title.first(report).contains(u"公开") || isComparison(view, year) ||
        !containsAny(year.before, view.words.context(u"own_report"_qs)))
        return {};
    return broken(TextRule::Year, view.paragraph, year.date.span,
                  {u"title"_qs,
                   {QString::number(*year.date.year), QString::number(view.reportYear())},
                   QString::number(view.reportYear()) + u"年",
                   {},
                   {}});
}

// “结转2024年继续办理” in the report for 2024: what is left goes on in the next year.
std::optional<TextFinding> carriedTo(const TextView& view, const WrittenDate& date)
{
    if (*date.year != view.reportYear())
        return {};
    constexpr qsizetype nearby = 24;
    const QStringView plain(view.plain);
    const TextSpan sentence = view.sentenceSpan(date.span.from);
    const qsizetype from = std::max(sentence.from, date.span.from - nearby);
    const QStringView before = plain.sliced(from, date.span.from - from).trimmed();
    const QStringView behind = plain.sliced(date.span.to, sentence.to - date.span.to);
    const bool isTo =
        before.endsWith(u"结转至") || before.endsWith(u"结转到") ||
        (before.endsWith(u"结转") && (behind.startsWith(u"继续") || behind.startsWith(u"度继续")));
    if (!isTo || before.contains(QString::number(view.reportYear() - 1)) ||
        before.contains(u"上年") || before.contains(u"上一年") || before.contains(u"去年"))
        return {};
    return asks(TextRule::Year, view.paragraph, date.span,
                {u"carried"_qs,
                 {QString::number(view.reportYear()), QString::number(view.reportYear() + 1)},
                 QString::number(view.reportYear() + 1) + u"年",
                 {},
                 {}});
}

} // namespace

void checkYear(const TextView& view, std::vector<TextFinding>& out)
{
    for (const WrittenDate& date : view.dates) {
        if (!date.isYearOnly() || date.isYearEnd)
            continue;
        if (auto finding = carriedTo(view, date))
            out.push_back(*std::move(finding));
        if (*date.year == view.reportYear())
            continue;
        const OpeningYear year = openingYear(view, date);
        auto finding = titleYear(view, year);
        if (!finding)
            finding = leftOver(view, year);
        if (finding)
            out.push_back(*std::move(finding));
    }
}

void checkEvents(const TextView& view, std::vector<TextFinding>& out)
{
    const int year = view.reportYear();
    for (const auto& hit : view.words.periods().find(view.plain)) {
        const PeriodWord& period =
            view.words.lists().periods[static_cast<std::size_t>(hit.word->entry)];
        const QStringView sentence = view.sentence(hit.from);
        if (isIn(view.titles, hit.from) ||
            containsAny(sentence, view.words.context(u"looking_ahead"_qs)))
            continue;
        const bool isNamed = view.anyDate(
            hit.from, [&](const WrittenDate& date) { return date.year == period.first; });
        if (isNamed)
            continue;
        const FindingWords words{
            u"event"_qs, {QString::number(period.first), QString::number(year)}, {}, {}, {}};
        const TextSpan span{hit.from, hit.to};
        if (year < period.first && !view.isIn(u"problems"))
            out.push_back(year + 1 == period.first && period.last
                              ? asks(TextRule::Year, view.paragraph, span, words)
                              : broken(TextRule::Year, view.paragraph, span, words));
        else if (period.last && year > *period.last)
            out.push_back(asks(TextRule::Year, view.paragraph, span, words));
    }
}

} // namespace gongkai
