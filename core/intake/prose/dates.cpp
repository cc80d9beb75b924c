// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/dates.h"

#include "core/intake/prose/source_line.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace gongkai {
namespace {

const QString numerals = QStringLiteral("〇一二三四五六七八九十");

QString yearInFigures(const QString& numeral)
{
    QString year;
    for (const QChar c : numeral)
        year += QString::number(std::max<qsizetype>(0, numerals.indexOf(c)));
    return year;
}

// Up to 九十九.
int numberOf(const QString& numeral)
{
    const qsizetype ten = numeral.indexOf(u'十');
    if (ten < 0)
        return static_cast<int>(numerals.indexOf(numeral.back()));
    const int tens = ten == 0 ? 1 : static_cast<int>(numerals.indexOf(numeral.front()));
    const bool hasOnes = ten + 1 < numeral.size();
    return tens * 10 + (hasOnes ? static_cast<int>(numerals.indexOf(numeral.back())) : 0);
}

template <typename Replace>
void replaceAll(QString& text, const QRegularExpression& pattern, const Replace& replacement)
{
    for (qsizetype at = 0;;) {
        const auto match = pattern.match(text, at);
        if (!match.hasMatch())
            return;
        const QString put = replacement(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), put);
        at = match.capturedStart() + put.size();
    }
}

QString isoDate(const QRegularExpressionMatch& match)
{
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? date.toString(Qt::ISODate) : QString();
}

// “January20,2025” and “20January2025” as “2025-1-20”.
QString withoutEnglish(QString plain)
{
    static const QString month =
        QStringLiteral("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?");
    static const QString day = QStringLiteral("([0-9]{1,2})(?:st|nd|rd|th)?");
    static const QString year = QStringLiteral(",?((?:19|20)[0-9]{2})");
    static const auto option = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression monthFirst(month + day + year, option);
    static const QRegularExpression dayFirst(u"(?<![0-9])"_qs + day + month + year, option);
    static const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    for (const auto& [pattern, monthAt, dayAt] :
         {std::tuple(monthFirst, 1, 2), std::tuple(dayFirst, 2, 1)})
        if (const auto match = pattern.match(plain); match.hasMatch())
            plain.replace(
                match.capturedStart(), match.capturedLength(),
                match.captured(3) + u'-' +
                    QString::number(months.indexOf(match.captured(monthAt).toLower()) / 3 + 1) +
                    u'-' + match.captured(dayAt));
    return plain;
}

const QString datePattern =
    QStringLiteral("((?:19|20)[0-9]{2})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?");

} // namespace

QString withPlainDates(QStringView text)
{
    QString plain = bareText(text);
    static const QRegularExpression year(
        QStringLiteral("(?:二[〇○零O0oΟ◯]|一九)[〇○零O0一二三四五六七八九]{2}(?=年)"));
    replaceAll(plain, year, [](const QString& numeral) { return yearInFigures(numeral); });
    static const QRegularExpression firstMonth(QStringLiteral("(?<=[0-9]年)元(?=月)"));
    static const QRegularExpression twenty(QStringLiteral("(?<=月)廿(?=[一二三四五六七八九]?日)"));
    static const QRegularExpression thirty(QStringLiteral("(?<=月)卅(?=一?日)"));
    plain.replace(firstMonth, u"1"_qs).replace(twenty, u"二十"_qs).replace(thirty, u"三十"_qs);
    static const QRegularExpression dayOrMonth(
        QStringLiteral("(?<=[0-9]年)[一二三四五六七八九十]{1,2}(?=月)|(?<=[0-9]月)["
                       "一二三四五六七八九十]{1,3}(?=日)"));
    replaceAll(plain, dayOrMonth,
               [](const QString& numeral) { return QString::number(numberOf(numeral)); });
    return plain;
}

namespace {

QRegularExpressionMatch onlyDate(QStringView text)
{
    static const QRegularExpression pattern(u"^[(\\[]?"_qs + datePattern + u"[)\\]]?$"_qs);
    return text.size() > 40 ? QRegularExpressionMatch()
                            : pattern.match(withoutEnglish(withPlainDates(text)));
}

} // namespace

QString dateIn(QStringView text)
{
    return isoDate(onlyDate(text));
}

bool isImpossibleDate(QStringView text)
{
    return onlyDate(text).hasMatch() && dateIn(text).isEmpty();
}

QString dateAtEnd(QStringView text, QString& rest)
{
    if (text.size() > 100)
        return {};
    const QString plain = withoutEnglish(withPlainDates(text));
    static const QRegularExpression pattern(datePattern + u'$');
    const auto match = pattern.match(plain);
    const QString date = isoDate(match);
    rest = date.isEmpty() ? QString() : plain.first(match.capturedStart());
    return date;
}

bool isMonthOfYear(QStringView text)
{
    static const QRegularExpression brackets(QStringLiteral("^[(\\[]|[)\\]]$"));
    QString rest;
    return !monthAtEnd(withPlainDates(text.left(40)).remove(brackets), rest).isEmpty() &&
           text.size() <= 40 && rest.isEmpty();
}

QString monthAtEnd(QStringView text, QString& rest)
{
    if (text.size() > 100)
        return {};
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9])(?:19|20)[0-9]{2}年(?:0?[1-9]|1[0-2])月$"));
    const QString plain = withPlainDates(text);
    const auto match = pattern.match(plain);
    rest = match.hasMatch() ? plain.first(match.capturedStart()) : QString();
    return match.captured();
}

std::optional<int> periodYear(QStringView text)
{
    if (!text.contains(u'月') && !text.contains(u'.') && !text.contains(u'-'))
        return std::nullopt;
    static const QRegularExpression pattern(QStringLiteral(
        "((?:19|20)[0-9]{2})[年./-]0?1[月./-]0?1日?(?:起|始|开始)?"
        "(?:至|到|—+|-+|~|～|－+|─+|–+)(?:((?:19|20)[0-9]{2})|本|同|当)?[年./-]?12[月./-]31"));
    static const QRegularExpression openEnd(QStringLiteral(
        "统计(?:期限|期间|时限|时间|周期)[^,。;]{0,6}?((?:19|20)[0-9]{2})[年./-]0?1[月./-]"
        "0?1日?(?:起|开始)?(?![0-9日起开始])(?!,?[至到—~～－─–-])"));
    const QString plain = withPlainDates(text);
    if (const auto begin = openEnd.match(plain); begin.hasMatch())
        return begin.captured(1).toInt();
    const auto match = pattern.match(plain);
    const QString end = match.captured(2);
    if (!match.hasMatch() || (!end.isEmpty() && end != match.captured(1)))
        return std::nullopt;
    return match.captured(1).toInt();
}

} // namespace gongkai
