// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/number_format.h"

#include "core/intake/sources/workbook_number.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace gongkai {
namespace {

// Excel writes none beyond 255 characters; a made-up one would be read again for each cell.
constexpr qsizetype longestFormat = 1000;

constexpr int secondsOfADay = 86'400;
constexpr double daysUntil9999 = 2'958'466;

bool isPlace(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

// Does it say how much a number in front of it is?
bool tellsAmount(QStringView literal)
{
    return std::ranges::any_of(literal,
                               [](QChar c) { return QStringView(u"元万亿千百%％‰").contains(c); });
}

// A part of a format between two “;”.
struct Section
{
    QString condition; // “>=10000”
    QString letters;   // of dates and times, lower case
    bool isElapsed = false;
    int percents = 0;
    int thousands = 0;  // commas that divide
    int shift = 0;      // places behind a point that is only drawn
    int decimals = 0;   // places behind the point, drawn ones included
    bool isCut = false; // by words between its places: 231万5000
    QString behind;     // literal text behind the last place

    int power() const { return 2 * percents - 3 * thousands - shift; }
    bool has(QChar letter) const { return letters.contains(letter); }
};

class SectionReader
{
public:
    explicit SectionReader(QStringView format) : m_format(format) {}

    bool atEnd() const { return m_at >= m_format.size(); }

    Section read()
    {
        m_section = {};
        m_commas = 0;
        m_hasPlaces = m_afterPoint = m_afterDrawnPoint = false;
        while (!atEnd()) {
            const QChar c = m_format[m_at++];
            if (c == u';')
                break;
            readOne(c);
        }
        m_section.thousands += m_commas;
        m_section.behind = m_section.behind.trimmed();
        return std::move(m_section);
    }

private:
    QChar next() const { return atEnd() ? QChar() : m_format[m_at]; }

    void readOne(QChar c)
    {
        if (c == u'"') {
            addLiteral(upTo(u'"'));
        } else if ((c == u'\\' || c == u'!') && !atEnd()) {
            addLiteral(m_format.sliced(m_at++, 1));
        } else if (c == u'_' || c == u'*') {
            ++m_at;
        } else if (c == u'[') {
            readBrackets(upTo(u']'));
        } else if (isPlace(c)) {
            addPlace();
        } else if (c == u',') {
            m_commas += m_hasPlaces;
        } else if (c == u'.') {
            m_section.thousands += std::exchange(m_commas, 0);
            m_afterPoint = m_hasPlaces;
        } else if (c == u'%') {
            ++m_section.percents;
            m_section.behind += c;
        } else if (c.unicode() >= 0x80) {
            addLiteral(QStringView(&c, 1));
        } else {
            readLetter(c.toLower());
        }
    }

    QStringView upTo(QChar end)
    {
        qsizetype found = m_format.indexOf(end, m_at);
        if (found < 0)
            found = m_format.size();
        const QStringView text = m_format.sliced(m_at, found - m_at);
        m_at = std::min(found + 1, m_format.size());
        return text;
    }

    void addLiteral(QStringView text)
    {
        m_section.behind += text;
        m_afterDrawnPoint = m_afterDrawnPoint || (m_hasPlaces && text == u".");
    }

    void addPlace()
    {
        const bool isWord = std::ranges::any_of(
            m_section.behind, [](QChar c) { return !QStringView(u"., ").contains(c); });
        m_section.isCut = m_section.isCut || (m_hasPlaces && isWord);
        m_hasPlaces = true;
        m_commas = 0;
        m_section.behind.clear();
        m_section.shift += m_afterDrawnPoint && !m_afterPoint;
        m_section.decimals += m_afterDrawnPoint || m_afterPoint;
    }

    // A colour, a condition, a currency, or hours that go on after a day.
    void readBrackets(QStringView text)
    {
        if (text.startsWith(u'$'))
            addLiteral(text.sliced(1).left(text.indexOf(u'-') < 0 ? text.size() - 1
                                                                  : text.indexOf(u'-') - 1));
        else if (!text.isEmpty() && QStringView(u"<>=").contains(text.front()))
            m_section.condition = text.toString();
        else if (!text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
                     return QStringView(u"hmsHMS").contains(c);
                 })) {
            m_section.isElapsed = true;
            m_section.letters += text.front().toLower();
        }
    }

    void readLetter(QChar c)
    {
        const bool isPower = c == u'e' && (next() == u'+' || next() == u'-');
        if (isPower)
            ++m_at;
        else if (QStringView(u"ymdhsea").contains(c))
            m_section.letters += c == u'e' ? QChar(u'y') : c;
    }

    QStringView m_format;
    qsizetype m_at = 0;
    Section m_section;
    int m_commas = 0; // behind the last place
    bool m_hasPlaces = false;
    bool m_afterPoint = false;
    bool m_afterDrawnPoint = false;
};

bool holds(const QString& condition, double number)
{
    static const QRegularExpression pattern(QStringLiteral("^(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+)$"));
    const auto match = pattern.match(condition);
    const double bound = match.captured(2).toDouble();
    const QString how = match.captured(1);
    return (how == u"<" && number < bound) || (how == u">" && number > bound) ||
           (how == u"<=" && number <= bound) || (how == u">=" && number >= bound) ||
           (how == u"=" && number == bound) || (how == u"<>" && number != bound);
}

// That for what is positive, negative and zero, unless they say themselves what they are for.
Section sectionFor(QStringView format, double number)
{
    QString text = format.toString();
    text.replace(QStringLiteral("General"), QStringLiteral("0"), Qt::CaseInsensitive);
    text.replace(QStringLiteral("G/通用格式"), QStringLiteral("0"));
    SectionReader reader(text);
    std::vector<Section> sections;
    while (sections.size() < 3 && !reader.atEnd())
        sections.push_back(reader.read());
    if (sections.empty())
        return {};
    bool areSaid = false;
    for (const Section& one : sections) {
        areSaid = areSaid || !one.condition.isEmpty();
        if (holds(one.condition, number))
            return one;
    }
    if (areSaid)
        return sections.back();
    const size_t index = number < 0 ? 1 : number == 0 ? 2 : 0;
    return index < sections.size() ? sections[index] : sections.front();
}

// --- dates

// Day 0 of a workbook, which no calendar has: Excel shows it so.
QString dayZero(const Section& section)
{
    if (section.has(u'y') && !section.has(u'd'))
        return section.has(u'm') ? QStringLiteral("1900年1月") : QStringLiteral("1900年");
    if (section.has(u'm') && !section.has(u'y'))
        return section.has(u'd') ? QStringLiteral("1月0日") : QStringLiteral("1月");
    return QStringLiteral("1900-01-00");
}

QString dateText(qint64 days, const Section& section, bool since1904)
{
    constexpr qint64 february29 = 60; // of 1900, which had none
    if (!since1904 && days == 0)
        return dayZero(section);
    if (!since1904 && days == february29)
        return QStringLiteral("1900-02-29");
    const QDate first = since1904           ? QDate(1904, 1, 1)
                        : days < february29 ? QDate(1899, 12, 31)
                                            : QDate(1899, 12, 30);
    const QDate date = first.addDays(days);
    const bool hasDay = section.has(u'd');
    if (section.has(u'y') && !hasDay)
        return date.toString(section.has(u'm') ? QStringLiteral("yyyy年M月")
                                               : QStringLiteral("yyyy年"));
    if (section.has(u'm') && !section.has(u'y'))
        return date.toString(hasDay ? QStringLiteral("M月d日") : QStringLiteral("M月"));
    return date.toString(QStringLiteral("yyyy-MM-dd"));
}

QString timeText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(seconds / 3600),
             QString::number(seconds / 60 % 60).rightJustified(2, u'0'),
             QString::number(seconds % 60).rightJustified(2, u'0'));
}

QString momentText(QStringView stored, const Section& section, bool since1904)
{
    const double number = stored.toDouble();
    if (!(number >= 0 && number < daysUntil9999)) // shown as “####”
        return u'#' + stored.toString();
    const auto seconds = static_cast<qint64>(std::llround(number * secondsOfADay));
    const bool hasTime = section.has(u'h') || section.has(u's');
    if (section.isElapsed)
        return timeText(seconds);
    const QString time = timeText(seconds % secondsOfADay);
    if (hasTime && !section.has(u'y') && !section.has(u'd')) // “m” are minutes
        return time;
    const QString date = dateText(seconds / secondsOfADay, section, since1904);
    return hasTime ? QString(date + u' ' + time) : date;
}

// --- what is shown of a number

qsizetype decimalsOf(const QString& number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : number.size() - point - 1;
}

// The digits that count: 2315000 and 231.5 have the same.
QString significant(QString number)
{
    number.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    while (number.endsWith(u'0'))
        number.chop(1);
    while (number.startsWith(u'0'))
        number.remove(0, 1);
    return number;
}

} // namespace

QString formattedNumber(QStringView stored, QStringView format, bool since1904)
{
    const QString exact = workbookNumber(stored);
    bool isNumber = false;
    const double number = exact.toDouble(&isNumber);
    if (!isNumber || format.isEmpty() || format == u"General")
        return exact;
    if (format.size() > longestFormat)
        return QStringLiteral("≈") + exact;
    const Section section = sectionFor(format, number);
    if (!section.letters.isEmpty())
        return momentText(exact, section, since1904);
    const QString behind =
        tellsAmount(section.behind) || section.power() != 0 ? section.behind : QString();
    const bool isScaled = section.power() != 0;
    const QString scaled =
        isScaled ? workbookNumber(QString(exact + u'e' + QString::number(section.power()))) : exact;
    const bool isRounded =
        isScaled && section.percents == 0 && decimalsOf(scaled) > section.decimals;
    return (isRounded || section.isCut ? QStringLiteral("≈") : QString()) + scaled + behind;
}

QString builtInFormat(int number)
{
    const auto isIn = [number](int first, int last) { return number >= first && number <= last; };
    if (number == 9 || number == 10)
        return QStringLiteral("0%");
    if (number == 27 || number == 36 || number == 50 || number == 52 || number == 57)
        return QStringLiteral("yyyy年m月");
    if (number == 28 || number == 29 || number == 51 || number == 53 || number == 54 ||
        number == 58)
        return QStringLiteral("m月d日");
    if (number == 46)
        return QStringLiteral("[h]:mm:ss");
    if (number == 22)
        return QStringLiteral("yyyy-mm-dd h:mm");
    if (isIn(18, 21) || isIn(32, 35) || number == 45 || number == 47)
        return QStringLiteral("h:mm:ss");
    return isIn(14, 17) || isIn(27, 36) || isIn(50, 58) ? QStringLiteral("yyyy-mm-dd") : QString();
}

QString numberAsShown(const QString& number, const QString& shown)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^0-9]*([0-9][0-9, ]*(?:\\.[0-9]+)?)([^0-9]*)$"));
    static const QRegularExpression power(QStringLiteral("[0-9]E[+-]?[0-9]+$"));
    const auto match = pattern.match(shown);
    if (!shown.contains(QRegularExpression(QStringLiteral("[0-9]"))) ||
        power.match(shown).hasMatch())
        return number;
    if (!match.hasMatch())
        return shown;
    QString digits = match.captured(1);
    digits.removeIf([](QChar c) { return c == u',' || c == u' '; });
    const double off = std::abs(std::abs(number.toDouble()) - digits.toDouble());
    constexpr double half = 0.500001; // of the last place: that much is rounded
    if (off <= half * std::pow(10.0, -static_cast<double>(decimalsOf(digits))))
        return tellsAmount(match.captured(2)) ? QString(number + match.captured(2)) : number;
    return significant(number) == significant(digits) ? shown : QString(u'≈' + shown);
}

} // namespace gongkai
