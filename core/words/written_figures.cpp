// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/written_figures.h"

#include "core/words/chinese_numerals.h"
#include "core/words/figure_scanner.h"

#include <optional>

namespace gongkai {
namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == u'\t';
}

QString grouped(const QString& digits)
{
    const qsizetype point = digits.indexOf(u'.');
    QString text = digits;
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

} // namespace

int powerOfMyriad(QChar c)
{
    switch (c.unicode()) {
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

std::vector<WrittenFigure> FigureScanner::scan()
{
    for (qsizetype at = 0; at < m_text.size();)
        at = step(at);
    return std::move(m_figures);
}

qsizetype FigureScanner::step(qsizetype place)
{
    const QChar c = m_text[place];
    if (c == u'《')
        ++m_titles;
    else if (c == u'》' && m_titles > 0)
        --m_titles;
    if (isAsciiDigit(c))
        return readDigits(place);
    if (c >= u'①' && c <= u'⑳') {
        WrittenFigure figure;
        figure.from = place;
        figure.numberTo = figure.to = place + 1;
        figure.value = Decimal(c.unicode() - u'①' + 1);
        return keep(figure, NotCount::ListNumber);
    }
    if (isNumeralCharacter(c))
        return readChinese(place);
    return place + 1;
}

qsizetype FigureScanner::keep(WrittenFigure figure, NotCount reason)
{
    if (reason != NotCount::None) {
        figure.kind = FigureKind::NotACount;
        figure.reason = reason;
    }
    m_figures.push_back(figure);
    return figure.to;
}

// Digits with separators and one point; m_malformed and the style tell how they stood.
qsizetype FigureScanner::readDigits(qsizetype from)
{
    WrittenFigure figure;
    figure.from = from;
    figure.style = m_original[from] != m_text[from] ? FigureStyle::FullWidth : FigureStyle::Digits;
    QString digits;
    qsizetype end = from;
    qsizetype group = 0; // digits since the last separator
    bool pointSeen = false;
    for (;; ++end) {
        const QChar c = at(end);
        if (isAsciiDigit(c)) {
            digits += c;
            ++group;
            figure.decimals += pointSeen ? 1 : 0;
        } else if (c == u'.' && !pointSeen && isAsciiDigit(at(end + 1))) {
            pointSeen = true;
            digits += c;
        } else if (!pointSeen && isSeparator(end, figure.style)) {
            // “1,23,456” is one figure, badly written.
            figure.malformed = figure.malformed || group > 3 ||
                               (figure.style == FigureStyle::Separated && group != 3);
            figure.style = FigureStyle::Separated;
            group = 0;
        } else {
            break;
        }
    }
    figure.malformed =
        figure.malformed || (figure.style == FigureStyle::Separated && !pointSeen && group != 3);
    figure.numberTo = end;
    return finish(figure, digits, pointSeen);
}

// A comma between digits of one figure: “3,646”, “1,23,456”; not in “12,15件” and not
// “12，150”.
bool FigureScanner::isSeparator(qsizetype place, FigureStyle style) const
{
    if (at(place) != u',' || !isAsciiDigit(at(place + 1)))
        return false;
    if (m_original[place] != u',' && style != FigureStyle::FullWidth)
        return false;
    qsizetype digits = 0;
    while (digits < 4 && isAsciiDigit(at(place + 1 + digits)))
        ++digits;
    if (digits == 3)
        return true;
    return digits < 3 && at(place + 1 + digits) == u',' && isAsciiDigit(at(place + 2 + digits));
}

qsizetype FigureScanner::finish(WrittenFigure figure, const QString& digits, bool pointSeen)
{
    if (const NotCount reason = reasonAround(figure, pointSeen); reason != NotCount::None) {
        figure.value = Decimal::fromString(digits).value_or(Decimal());
        figure.to = std::max(figure.numberTo, m_reasonTo);
        return keep(figure, reason);
    }
    qsizetype end = readBlanks(figure.numberTo);
    const bool approximateInside = isInnerApproximator(end);
    for (qsizetype next = end + (approximateInside ? 1 : 0); powerOfMyriad(at(next)) > 0; ++next) {
        figure.power += powerOfMyriad(at(next));
        figure.numberTo = next + 1;
        if (approximateInside) {
            makeApproximate(figure, *m_words.approximateAfter.at(m_text, end));
            figure.malformed = figure.malformed || figure.decimals > 0;
        }
    }
    const auto number = Decimal::fromString(digits);
    const auto value =
        number && figure.power <= 12 ? number->scaledByPowerOfTen(figure.power) : number;
    figure.malformed = figure.malformed || !value;
    figure.value = value.value_or(Decimal());
    return finishUnit(figure);
}

// Unit and approximators behind the number; then what stands in front of it.
qsizetype FigureScanner::finishUnit(WrittenFigure figure)
{
    qsizetype end = readBlanks(figure.numberTo);
    if (const auto word = approximatorAt(end)) {
        makeApproximate(figure, *word);
        end = readBlanks(end + word->length);
        // “1.2万余条” is fine, “3.99多条” is none.
        figure.malformed = figure.malformed || (figure.decimals > 0 && figure.power == 0);
        if (powerOfMyriad(at(end)) > 0 && figure.power == 0) { // 十余万
            figure.power = powerOfMyriad(at(end));
            figure.value = figure.value.scaledByPowerOfTen(figure.power).value_or(Decimal());
            figure.numberTo = ++end;
        }
        figure.to = end;
    }
    figure.to = std::max(figure.to, figure.numberTo);
    const qsizetype unitEnd = readUnit(figure, end);
    if (unitEnd > end) {
        figure.to = unitEnd;
        // “较上年的29件多5件”, “29件多了5件”: 多 says by how much.
        const auto word = approximatorAt(unitEnd);
        const qsizetype behind = word ? readBlanks(unitEnd + word->length) : unitEnd;
        if (word && !isAsciiDigit(at(behind)) && !QStringView(u"了出收").contains(at(behind))) {
            makeApproximate(figure, *word);
            figure.to = unitEnd + word->length;
        }
    } else if (figure.style == FigureStyle::Chinese) {
        return figure.numberTo; // no figure without a unit
    }
    if (const auto word = m_words.approximateBefore.endingAt(m_text, skipBlanksBack(figure.from)))
        makeApproximate(figure, *word);
    return keep(figure, m_titles > 0 ? NotCount::Title : NotCount::None);
}

// 余, 左右 and what else makes approximate from behind. 七百件不到 does, and 70件不到一半 does not;
// 七百来件 does, and 其中70来自企业 does not.
std::optional<WordMatcher::Match> FigureScanner::approximatorAt(qsizetype place) const
{
    const auto word = m_words.approximateAfter.at(m_text, place);
    if (!word)
        return {};
    const QChar first = at(place);
    const QChar behind = at(place + word->length);
    if (first == u'来' && !m_words.counters.at(m_text, place + word->length))
        return {};
    const bool denies = QStringView(u"不未").contains(first);
    return denies && behind.isLetterOrNumber() && behind != u'的' ? std::nullopt : word;
}

// Two that contradict each other bound nothing.
void FigureScanner::makeApproximate(WrittenFigure& figure, const WordMatcher::Match& word)
{
    const auto bound = static_cast<FigureBound>(word.id);
    const bool agrees = !figure.approximate || figure.bound == bound;
    figure.bound = agrees ? bound : FigureBound::None;
    figure.approximate = true;
}

// Behind the unit that begins here; here when there is none.
qsizetype FigureScanner::readUnit(WrittenFigure& figure, qsizetype from) const
{
    const struct
    {
        const WordMatcher& words;
        FigureKind kind;
    } units[] = {{m_words.points, FigureKind::Points},
                 {m_words.percent, FigureKind::Percent},
                 {m_words.times, FigureKind::Times},
                 {m_words.money, FigureKind::Money},
                 {m_words.counters, FigureKind::Count}};
    for (const auto& unit : units) {
        if (const auto word = unit.words.at(m_text, from)) {
            figure.kind = unit.kind;
            figure.unit = m_text.sliced(from, word->length);
            return from + word->length;
        }
    }
    return from;
}

qsizetype FigureScanner::readBlanks(qsizetype place) const
{
    qsizetype end = place;
    while (end < place + 3 && isBlank(at(end)))
        ++end;
    return end;
}

qsizetype FigureScanner::skipBlanksBack(qsizetype place) const
{
    const qsizetype first = place - 3;
    while (place > 0 && place > first && isBlank(at(place - 1)))
        --place;
    return place;
}

// 多 or 余 with 万 behind it: “1多万”, “3.99多万”.
bool FigureScanner::isInnerApproximator(qsizetype place) const
{
    const auto word = m_words.approximateAfter.at(m_text, place);
    return word && word->length == 1 && powerOfMyriad(at(place + 1)) >= 3;
}

qsizetype FigureScanner::readChinese(qsizetype from)
{
    qsizetype end = from;
    while (isNumeralCharacter(at(end)))
        ++end;
    if (QStringView(m_text).sliced(from).startsWith(u"百分之"))
        return readHundredths(from);
    if (end - from > 24)
        return end;
    WrittenFigure figure;
    figure.from = from;
    figure.numberTo = figure.to = end;
    figure.style = FigureStyle::Chinese;
    const qsizetype before = skipBlanksBack(from);
    if (isChineseListNumber(from, end)) {
        figure.value =
            readNumeral(QStringView(m_text).sliced(from, end - from)).value_or(Decimal());
        return keep(figure, NotCount::ListNumber);
    }
    const auto value = readNumeral(QStringView(m_text).sliced(from, end - from));
    if (!value)
        return end;
    figure.value = *value;
    if (const auto word = m_words.notCountsBefore.endingAt(m_text, before);
        word && static_cast<NotCount>(word->id) == NotCount::Ordinal)
        return keep(figure, NotCount::Ordinal);
    if (const auto word = m_words.notCounts.at(m_text, end)) {
        figure.to = end + word->length;
        const auto reason = static_cast<NotCount>(word->id);
        const bool isYear = figure.value >= Decimal(1900) && figure.value <= Decimal(2100);
        return keep(figure, reason == NotCount::Year && !isYear ? NotCount::Duration : reason);
    }
    return finishUnit(figure);
}

// 百分之五, 百分之98.5, 百分之百
qsizetype FigureScanner::readHundredths(qsizetype from)
{
    const qsizetype number = from + 3;
    qsizetype end = number;
    qsizetype point = -1;
    QString digits;
    while (isAsciiDigit(at(end)) || (at(end) == u'.' && point < 0 && isAsciiDigit(at(end + 1)))) {
        point = at(end) == u'.' ? end : point;
        digits += at(end++);
    }
    WrittenFigure figure;
    figure.from = from;
    figure.kind = FigureKind::Percent;
    figure.unit = QStringLiteral("%");
    std::optional<Decimal> value;
    if (!digits.isEmpty()) {
        value = Decimal::fromString(digits);
        figure.decimals = point < 0 ? 0 : static_cast<int>(end - point - 1);
    } else {
        figure.style = FigureStyle::Chinese;
        while (isNumeralCharacter(at(end)))
            ++end;
        const QStringView numeral = QStringView(m_text).sliced(number, end - number);
        value = numeral == u"百" ? Decimal(100) : readNumeral(numeral);
        if (value && at(end) == u'点' && isNumeralCharacter(at(end + 1)))
            value = readPoint(*value, end, figure.decimals);
    }
    if (!value)
        return std::max(end, from + 1);
    figure.value = *value;
    figure.numberTo = figure.to = end;
    if (const auto word = m_words.approximateBefore.endingAt(m_text, skipBlanksBack(from)))
        makeApproximate(figure, *word);
    if (const auto word = approximatorAt(end)) {
        makeApproximate(figure, *word);
        figure.to = end + word->length;
    }
    return keep(figure, NotCount::None);
}

// 九十八点五: the digits behind 点.
std::optional<Decimal> FigureScanner::readPoint(Decimal whole, qsizetype& end, int& decimals) const
{
    QString digits = whole.toString() + u'.';
    for (++end; decimals < 6; ++end, ++decimals) {
        const auto digit = isNumeralCharacter(at(end))
                               ? readNumeral(QStringView(m_text).sliced(end, 1))
                               : std::nullopt;
        if (!digit || *digit > Decimal(9))
            break;
        digits += digit->toString();
    }
    return Decimal::fromString(digits);
}

std::vector<WrittenFigure> findFigures(QStringView paragraph, const FigureWords& words)
{
    return FigureScanner(paragraph, words).scan();
}

namespace {

// At least so many digits behind the point.
QString withDecimals(QString digits, int decimals)
{
    if (decimals <= 0)
        return digits;
    if (!digits.contains(u'.'))
        digits += u'.';
    const qsizetype there = digits.size() - 1 - digits.indexOf(u'.');
    return digits + QString(qMax<qsizetype>(0, decimals - there), u'0');
}

} // namespace

QString writeFigureLike(const WrittenFigure& figure, Decimal value)
{
    static constexpr QStringView powers = u"百千万亿";
    if (figure.style == FigureStyle::Chinese && value.isWhole() && !value.isNegative() &&
        value.wholeDigits() <= 12)
        return writeNumeral(value);
    QString ending;
    if (figure.power == 4 || figure.power == 8) {
        const auto scaled = value.scaledByPowerOfTen(-figure.power);
        // Only where no more digits are needed than were written.
        if (scaled && scaled->scaledByPowerOfTen(figure.decimals)->isWhole()) {
            value = *scaled;
            ending = powers[figure.power == 4 ? 2 : 3];
        }
    }
    QString digits = value.toString();
    // 44.6% becomes 45.0%, not 45%.
    if (figure.kind == FigureKind::Percent || figure.kind == FigureKind::Points)
        digits = withDecimals(digits, figure.decimals);
    if (figure.style == FigureStyle::Separated)
        digits = grouped(digits);
    if (figure.style == FigureStyle::FullWidth)
        for (QChar& c : digits)
            c = isAsciiDigit(c) ? QChar(c.unicode() - u'0' + u'０') : c;
    return digits + ending;
}

} // namespace gongkai
