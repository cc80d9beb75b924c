// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/plain_lines.h"

#include "core/output/line_break.h"

#include <QList>

#include <algorithm>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

constexpr double widestDigit = 0.64; // of DejaVu
constexpr double commonDigit = 0.5;

double widthOf(char32_t c, double digit = widestDigit)
{
    if (isInvisible(c))
        return 0;
    const bool isNarrow = (c < 0x80 || c == 0xa0) && c != U'%' && c != U'@' && c != U'W';
    return isNarrow ? digit : 1;
}

double widthOfText(QStringView text, double digit)
{
    double width = 0;
    const QList<uint> points = text.toUcs4();
    for (const char32_t c : points)
        width += widthOf(c, digit);
    return width;
}

// A part that no line end may divide, with the blanks that hang on it.
struct Word
{
    double width = 0;
    double blanks = 0;
};

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    char32_t before = 0;
    const QList<uint> points = text.toUcs4();
    for (const char32_t c : points) {
        if (words.empty() || mayBreakBetween(before, c))
            words.emplace_back();
        Word& word = words.back();
        if (isBlank(c))
            word.blanks += widthOf(c);
        else
            word.width += std::exchange(word.blanks, 0) + widthOf(c);
        before = c;
    }
    return words;
}

} // namespace

double plainWidth(QStringView text)
{
    return widthOfText(text, widestDigit);
}

double commonWidth(QStringView text)
{
    return widthOfText(text, commonDigit);
}

double plainWordWidth(const QString& text)
{
    double widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        for (const Word& word : wordsOf(line))
            widest = std::max(widest, word.width);
    return widest;
}

int plainLineCount(const QString& text, double width)
{
    int lines = 0;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        double used = 0;
        ++lines;
        for (const Word& word : wordsOf(paragraph)) {
            if (used > 0 && used + word.width > width) {
                ++lines;
                used = 0;
            }
            const double whole = used + word.width;
            const int more = whole > width ? static_cast<int>((whole - 0.01) / width) : 0;
            lines += more;
            used = whole - more * width + word.blanks;
        }
    }
    return lines;
}

} // namespace gongkai
