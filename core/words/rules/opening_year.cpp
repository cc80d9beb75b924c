// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/opening_year.h"

#include "core/words/agency_name.h"

#include <algorithm>

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

QStringView withoutNumbering(QStringView text)
{
    while (!text.isEmpty() && isNumberingOnly(text.first(1)))
        text = text.sliced(1);
    return text.trimmed();
}

// 我局, 本机关, 全县
bool isOwnWord(QStringView word)
{
    constexpr qsizetype longest = 3;
    return word.size() >= 2 && word.size() <= longest &&
           QStringView(u"我本全").contains(word.front()) &&
           QStringView(u"局委办厅院校镇乡县区市省州盟旗道队站馆会关位").contains(word.back());
}

// 青岚县, 县住建局, 住建局: the seat, or characters of the name in their order up to its last.
bool isOwnShort(QStringView name, const AgencyName& agency)
{
    constexpr qsizetype shortest = 3;
    if (name.size() < shortest)
        return false;
    if (name == agency.seat)
        return true;
    qsizetype found = 0;
    for (const QChar c : agency.name)
        found += found < name.size() && name[found] == c;
    return found == name.size() && name.back() == agency.name.back();
}

// 全县各级行政机关, 全市各部门
bool isAllOfPlace(QStringView name)
{
    constexpr qsizetype longest = 12;
    return name.size() > 3 && name.size() <= longest && name.front() == u'全' &&
           isPlaceEnding(name[1]) && name[2] == u'各';
}

QStringView withoutYearWord(QStringView behind)
{
    behind = behind.trimmed();
    for (const QStringView word : {u"度", u"全年", u"来", u","})
        if (behind.startsWith(word))
            behind = behind.sliced(word.size()).trimmed();
    return behind;
}

// “2023年收到40件；2024年收到52件”: up to the full stop, or the next sentence opens with the year.
bool namesReportYear(const TextView& view, const OpeningYear& year)
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

// 2022年，我局…; 2022年度未收到…: tells what was done.
bool tellsOfWork(const TextView& view, const OpeningYear& year)
{
    const AgencyName agency = readAgencyName(view.context.report.agency(u"name"_qs));
    QStringList openings = view.words.context(u"work"_qs);
    openings << agency.name << agency.seat;
    return std::ranges::any_of(openings, [&](const QString& word) {
        return !word.isEmpty() && year.behind.startsWith(word);
    });
}

// 上年结转 stands in every report and looks back at nothing.
QString withoutCarriedIn(QStringView words)
{
    QString rest = words.toString();
    for (const QStringView year : {u"上一年度", u"上一年", u"上年度", u"上年"})
        for (const QStringView carried : {u"结转", u"转入", u"未办结", u"遗留"})
            rest.remove(year.toString() + carried);
    // Last year's text pasted compares with the year before: “2023年，收到8件，同比增长120%”.
    for (const QStringView compared : {u"同比", u"比上年度", u"较上年度", u"比上年", u"较上年"})
        rest.remove(compared.toString());
    return rest;
}

// What became of last year's report, its problems, its assessment; what began then.
bool looksBack(const TextView& view, const OpeningYear& year)
{
    constexpr qsizetype nearby = 16;
    static const QStringList since{u"起"_qs, u"以来"_qs, u"以后"_qs, u"之后"_qs, u"开始"_qs,
                                   u"前"_qs, u"初"_qs,   u"至"_qs,   u"-"_qs,    u"—"_qs};
    return std::ranges::any_of(since,
                               [&](const QString& word) { return year.behind.startsWith(word); }) ||
           containsAny(year.behind.left(nearby), view.words.context(u"record"_qs)) ||
           containsAny(withoutCarriedIn(year.words), view.words.context(u"looking_back"_qs));
}

// “与2023年相比增加17件；2023年收到78件”: since the last full stop.
bool isNamedBefore(const TextView& view, const OpeningYear& year)
{
    constexpr qsizetype nearby = 200;
    const qsizetype from = std::max<qsizetype>(0, year.sentence.from - nearby);
    const QStringView before = QStringView(view.plain).sliced(from, year.sentence.from - from);
    return before.sliced(before.lastIndexOf(u'。') + 1).contains(QString::number(*year.date.year));
}

} // namespace

OpeningYear openingYear(const TextView& view, const WrittenDate& date)
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

bool isComparison(const TextView& view, const OpeningYear& year)
{
    return namesReportYear(view, year) || isNamedBefore(view, year) ||
           view.anyDate(year.date.span.from, [&](const WrittenDate& other) {
               return other.year && *other.year != *year.date.year &&
                      *other.year < view.reportYear();
           });
}

bool opensReport(const TextView& view, const OpeningYear& year)
{
    return isNumberingOnly(year.before) && !isComparison(view, year) && tellsOfWork(view, year);
}

bool standsBehindOwnName(const TextView& view, const OpeningYear& year)
{
    const AgencyName agency = readAgencyName(view.context.report.agency(u"name"_qs));
    const QStringView name = withoutNumbering(year.before);
    const bool isOwn = !name.isEmpty() && (name == agency.name || isOwnWord(name) ||
                                           isOwnShort(name, agency) || isAllOfPlace(name));
    return isOwn && year.off < 0 && year.off >= -oldest && !isComparison(view, year) &&
           !looksBack(view, year) && !year.behind.startsWith(u"的");
}

bool isLeftOver(const TextView& view, const OpeningYear& year)
{
    return year.off < 0 && year.off >= -oldest && opensReport(view, year) && !looksBack(view, year);
}

std::vector<TextSpan> leftOverYears(const ParsedParagraph& paragraph, const WordsContext& context)
{
    // Mostly there is none, and the paragraph need not be looked at more closely.
    constexpr qsizetype numbering = 6;
    const int year = context.report.year();
    const auto opens = [&](const WrittenFigure& figure) {
        const auto sentence = static_cast<std::size_t>(paragraph.sentenceAt(figure.from));
        return figure.reason == NotCount::Year && figure.value < Decimal(year) &&
               figure.value >= Decimal(year - oldest) &&
               figure.from - paragraph.sentences[sentence].span.from <= numbering;
    };
    if (std::ranges::none_of(paragraph.figures, opens))
        return {};
    std::vector<TextSpan> years;
    const TextView view(paragraph, context);
    for (const WrittenDate& date : view.dates)
        if (date.isYearOnly() && !date.isYearEnd && *date.year != year &&
            isLeftOver(view, openingYear(view, date)))
            years.push_back(date.span);
    return years;
}

} // namespace gongkai
