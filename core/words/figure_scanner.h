// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/words/plain_marks.h"
#include "core/words/written_figures.h"

#include <optional>

namespace gongkai {

/// Reads the figures of one paragraph from left to right. For findFigures().
class FigureScanner
{
public:
    /// Half-width characters stand where the full-width ones stood.
    FigureScanner(QStringView text, const FigureWords& words)
        : m_original(text), m_text(toHalfWidth(text)), m_words(words)
    {}

    std::vector<WrittenFigure> scan();

private:
    QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar();
    }
    // 24年 is one, too, beside other years; 10年 mostly is a time. Four digits decide.
    static bool isYear(int number) { return number >= 1900 && number <= 2100; }

    qsizetype step(qsizetype place);
    qsizetype keep(WrittenFigure figure, NotCount reason);
    // Digits with separators and one point; m_malformed and the style tell how they stood.
    qsizetype readDigits(qsizetype from);
    // A comma between digits of one figure: “3,646”, “1,23,456”; not in “12,15件” and not
    // “12，150”.
    bool isSeparator(qsizetype place, FigureStyle style) const;
    qsizetype finish(WrittenFigure figure, const QString& digits, bool pointSeen);
    // Unit and approximators behind the number; then what stands in front of it.
    qsizetype finishUnit(WrittenFigure figure);
    // Behind the unit that begins here; here when there is none.
    qsizetype readUnit(WrittenFigure& figure, qsizetype from) const;
    std::optional<WordMatcher::Match> approximatorAt(qsizetype place) const;
    static void makeApproximate(WrittenFigure& figure, const WordMatcher::Match& word);
    // Why the digits count nothing, by what stands around them; m_reasonTo is behind all of it.
    NotCount reasonAround(const WrittenFigure& figure, bool pointSeen);
    // Of four digits; 0 for others.
    int numberOf(const WrittenFigure& figure) const;
    // 2019—2020年, 2020-12-31
    bool isPartOfDate(const WrittenFigure& figure) const;
    // 〔2021〕30号, [2017]63号, （2016）8号
    NotCount bracketed(const WrittenFigure& figure) const;
    NotCount withTail(const WrittenFigure& figure, NotCount reason);
    bool isCounted(const WrittenFigure& figure) const;
    // In front of “：” and blanks, where the word of what follows stands: “电话：0431”.
    qsizetype beforeLabel(qsizetype place) const;
    // 0431-89177997, 13800000000; the parts of a number after a dash, too.
    bool isPhone(const WrittenFigure& figure) const;
    // 1. 1、 （1） 1） at the beginning of a paragraph or behind a stop.
    bool isListNumber(const WrittenFigure& figure, qsizetype before, bool pointSeen) const;
    qsizetype readBlanks(qsizetype place) const;
    qsizetype skipBlanksBack(qsizetype place) const;
    // 多 or 余 with 万 behind it: “1多万”, “3.99多万”.
    bool isInnerApproximator(qsizetype place) const;
    qsizetype readChinese(qsizetype from);
    // 一、 （一） at the beginning of a paragraph or behind a stop.
    bool isChineseListNumber(qsizetype from, qsizetype end) const;
    // 百分之五, 百分之98.5, 百分之百
    qsizetype readHundredths(qsizetype from);
    // 九十八点五: the digits behind 点.
    std::optional<Decimal> readPoint(Decimal whole, qsizetype& end, int& decimals) const;

    QStringView m_original;
    QString m_text;
    const FigureWords& m_words;
    std::vector<WrittenFigure> m_figures;
    int m_titles = 0;         // open 《
    qsizetype m_reasonTo = 0; // behind what reasonAround() looked at
};

/// 2 for 百, … 8 for 亿; 0 for others.
int powerOfMyriad(QChar c);

} // namespace gongkai
