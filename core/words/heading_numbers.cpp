// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/heading_numbers.h"

#include "core/words/chinese_numerals.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace gongkai {
namespace {

constexpr int levels = 3;

// 0 for what is no heading of a part, -1 for 一、, which begins all lists again.
int levelOf(const Numbering& numbering)
{
    if (!numbering.isDivided)
        return 0;
    if (numbering.scheme == Scheme::Chinese || numbering.scheme == Scheme::Part)
        return -1;
    for (int level = 1; level <= levels; ++level)
        if (numbering.scheme == headingScheme(level))
            return level;
    return 0;
}

QString numeral(int level, int number)
{
    return level == 1 ? writeNumeral(Decimal(number)) : QString::number(number);
}

// Counts headings from the first paragraph on.
class Counter
{
public:
    /// The number a paragraph ought to have; 0 for one without.
    int next(const Numbering& numbering)
    {
        const int level = levelOf(numbering);
        const bool isBehindText = m_isBehindText;
        m_isBehindText = level == 0;
        if (level == 0)
            return 0;
        if (level < 0) {
            m_counts = {};
            return 0;
        }
        int& count = m_counts[static_cast<std::size_t>(level)];
        if (level > 1 && isBehindText && numbering.number == 1)
            count = 0;
        for (int lower = level + 1; lower <= levels; ++lower)
            m_counts[static_cast<std::size_t>(lower)] = 0;
        return ++count;
    }
    int count(int level) const { return m_counts[static_cast<std::size_t>(level)]; }

private:
    std::array<int, levels + 1> m_counts{};
    bool m_isBehindText = false;
};

// Only one written in a way of its own keeps it: ㈠ and ① have no next one to be put together from.
QString withNumber(const QString& paragraph, const Numbering& numbering, int number)
{
    static const QRegularExpression written(
        QStringLiteral("[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}"));
    const int level = levelOf(numbering);
    const auto match = written.match(paragraph.left(numbering.length));
    if (!match.hasMatch())
        return withHeadingNumber(paragraph, level, number);
    QString counted = paragraph;
    return counted.replace(match.capturedStart(), match.capturedLength(), numeral(level, number));
}

} // namespace

Scheme headingScheme(int level)
{
    static constexpr std::array schemes{Scheme::Bracket, Scheme::Arabic, Scheme::ArabicBracket};
    return schemes[static_cast<std::size_t>(level - 1)];
}

QString withHeadingNumber(const QString& paragraph, int level, int number)
{
    const Numbering numbering = numberingOf(paragraph);
    const QString words = levelOf(numbering) == 0 ? paragraph : paragraph.sliced(numbering.length);
    switch (level) {
    case 1:
        return u'（' + numeral(level, number) + u'）' + words;
    case 2:
        return numeral(level, number) + u'.' + words;
    case 3:
        return u'（' + numeral(level, number) + u'）' + words;
    default:
        return words;
    }
}

int nextHeadingNumber(const QStringList& paragraphsBefore, int level)
{
    Counter counter;
    for (const QString& paragraph : paragraphsBefore)
        counter.next(numberingOf(paragraph));
    return counter.count(level) + 1;
}

QString renumbered(const QString& text)
{
    Counter counter;
    QStringList paragraphs = text.split(u'\n');
    for (QString& paragraph : paragraphs) {
        const Numbering numbering = numberingOf(paragraph);
        const int number = counter.next(numbering);
        if (number > 0 && number != numbering.number)
            paragraph = withNumber(paragraph, numbering, number);
    }
    return paragraphs.join(u'\n');
}

} // namespace gongkai
