// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/agency_name.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <optional>

// Years that last year's report left behind. Most years but the report's stand there rightly: in
// comparisons, in names of documents, in what is planned, in what became of last year's problems.
// So only where a year opens a sentence that tells what was done is it called wrong.
namespace gongkai {
namespace {

constexpr int oldest = 3; // further back it is history

// Blanks, list numbers and 一是 in front of a sentence's first word.
bool isNumberingOnly(QStringView text)
{
    return text.size() <= 6 && std::ranges::all_of(text, [](QChar c) {
               return c.isSpace() || isAsciiDigit(c) ||
                      QStringView(u"一二三四五六七八九十是(),.:第\"").contains(c);
           });
}

struct Year
{
    const WrittenDate& date;
    TextSpan sentence;
    QStringView words;  ///< of the sentence
    QStringView before; ///< in the sentence
    QStringView behind; ///< likewise, without 年度, 全年
    int off = 0;        ///< from the report year
};

QStringView withoutYearWord(QStringView behind)
{
    behind = behind.trimmed();
    for (const QStringView word : {u"度", u"全年", u"来", u","})
        if (behind.startsWith(word))
            behind = behind.sliced(word.size()).trimmed();
    return behind;
}

Year yearOf(const TextView& view, const WrittenDate& date)
{
    const TextSpan sentence = view.sentenceSpan(date.span.from);
    const QStringView plain(view.plain);
    return {date,
            sentence,
            sentence.in(plain),
            plain.sliced(sentence.from, date.span.from - sentence.from),
            withoutYearWord(plain.sliced(date.span.to, sentence.to - date.span.to)),
            *date.year - view.reportYear()};
}

// “2023年收到40件；2024年收到52件”: up to the full stop, or the next sentence opens with the year.
bool namesReportYear(const TextView& view, const Year& year)
{
    const QString own = QString::number(view.reportYear());
    constexpr qsizetype nearby = 200;
    const QStringView rest = QStringView(view.plain).sliced(year.sentence.from);
    const QStringView text = rest.first(std::min(nearby, rest.size()));
    const qsizetype stop = text.indexOf(u'。');
    const qsizetype end = stop < 0 ? text.size() : stop;
    return text.first(end).contains(own) ||
           text.sliced(std::min(text.size(), end + 1)).trimmed().startsWith(own);
}

// The report year or another one before it is named as well: the sentence knows its years.
bool isComparison(const TextView& view, const Year& year)
{
    return namesReportYear(view, year) ||
           view.anyDate(year.date.span.from, [&](const WrittenDate& other) {
               return other.year && *other.year != *year.date.year &&
                      *other.year < view.reportYear();
           });
}

// 2022年，我局…; 2022年度未收到…: tells what was done.
bool tellsOfWork(const TextView& view, const Year& year)
{
    const AgencyName agency = readAgencyName(view.context.report.agency(u"name"_qs));
    QStringList openings = view.words.context(u"work"_qs);
    openings << agency.name << agency.seat;
    return std::ranges::any_of(openings, [&](const QString& word) {
        return !word.isEmpty() && year.behind.startsWith(word);
    });
}

// What became of last year's report, its problems, its assessment; what began then.
bool looksBack(const TextView& view, const Year& year)
{
    constexpr qsizetype nearby = 16;
    static const QStringList since{u"起"_qs, u"以来"_qs, u"以后"_qs, u"之后"_qs, u"开始"_qs,
                                   u"前"_qs, u"初"_qs,   u"至"_qs,   u"-"_qs,    u"—"_qs};
    return std::ranges::any_of(since,
                               [&](const QString& word) { return year.behind.startsWith(word); }) ||
           containsAny(year.behind.left(nearby), view.words.context(u"record"_qs)) ||
           containsAny(year.words, view.words.context(u"looking_back"_qs));
}

std::optional<TextFinding> openingYear(const TextView& view, const Year& year)
{
    if (!isNumberingOnly(year.before) || isComparison(view, year) || !tellsOfWork(view, year))
        return {};
    const FindingWords words{{},
                             {QString::number(*year.date.year), QString::number(view.reportYear())},
                             QString::number(view.reportYear()) + u"年",
                             {},
                             {}};
    if (year.off < 0 && year.off >= -oldest && !looksBack(view, year))
        return broken(TextRule::Year, view.paragraph, year.date.span, words);
    const bool plans = containsAny(year.words, view.words.context(u"plan"_qs)) ||
                       view.isIn(u"problems") || view.isIn(u"others");
    if (year.off == 1 && !plans)
        return asks(TextRule::Year, view.paragraph, year.date.span, words);
    return {};
}

// “现公布2022年政府信息公开工作年度报告” in the preface: the report's own title.
std::optional<TextFinding> titleYear(const TextView& view, const Year& year)
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
        const Year year = yearOf(view, date);
        auto finding = titleYear(view, year);
        if (!finding)
            finding = openingYear(view, year);
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
