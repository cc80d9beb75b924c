// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/opening_year.h"
#include "core/words/rules/view_rules.h"

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

} // namespace

void checkYear(const TextView& view, std::vector<TextFinding>& out)
{
    for (const WrittenDate& date : view.dates) {
        if (!date.isYearOnly() || date.isYearEnd || *date.year == view.reportYear())
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
        const FindingWords words{
            u"event"_qs, {QString::number(period.first), QString::number(year)}, {}, {}, {}};
        const TextSpan span{hit.from, hit.to};
        if (year < period.first && !view.isIn(u"problems"))
            out.push_back(year + 1 == period.first && period.last
                              ? asks(TextRule::Year, view.paragraph, span, words)
                              : broken(TextRule::Year, view.paragraph, span, words));
        else if (period.last && year > *period.last && !isNamed)
            out.push_back(asks(TextRule::Year, view.paragraph, span, words));
    }
}

} // namespace gongkai
