// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/words/figure_words.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace gongkai {

/// How the digits of a figure are written.
enum class FigureStyle {
    Digits,    ///< 3646, also with a point
    Separated, ///< 3,646
    FullWidth, ///< ３６４６
    Chinese,   ///< 十二, 两, 一百零三, 二〇二四
};

/// A figure in prose, with the word that says what it counts.
struct WrittenFigure
{
    qsizetype from = 0;     ///< the first digit; with 百分之 in front, that
    qsizetype numberTo = 0; ///< behind the digits, 万 and 亿
    qsizetype to = 0;       ///< behind the unit, and behind an approximator in it: “100余件”

    FigureKind kind = FigureKind::Count;
    NotCount reason = NotCount::None; ///< with FigureKind::NotACount
    /// What is written, exactly: 12000 for 1.2万条, in 元 for money, 71.7 for 71.7%.
    Decimal value;
    int decimals = 0; ///< digits behind the point as written: 2 for 3.99万
    int power = 0;    ///< of ten, of 百, 千, 万, 亿 behind the digits: 4 for 1.2万
    FigureStyle style = FigureStyle::Digits;
    QString unit;             ///< as written: “件”, “元”, “%”; "" for a bare number
    bool approximate = false; ///< 余, 多, 近, 约, 左右, 以上, …
    FigureBound bound = FigureBound::None; ///< of an approximate one: 超80件, 七百件不到
    /// No figure is written like this: “3.99多万条”, “1,23,456”. Its value is not to be used.
    bool malformed = false;

    bool isCount() const { return kind == FigureKind::Count && !malformed; }
    /// Neither approximate nor rounded: 1.2万条 may be 12,034. Money in 万元 is exact.
    bool isExact() const
    {
        return !approximate && !malformed && (kind != FigureKind::Count || power < 3);
    }

    friend bool operator==(const WrittenFigure&, const WrittenFigure&) = default;
};

/// Every figure of a paragraph in the order of the text, also those that count nothing (dates, list
/// numbers, phone numbers); no two overlap. A Chinese numeral is a figure only with a unit behind
/// it: 一是 and 第一 are none. More digits than a Decimal holds: malformed. Linear.
std::vector<WrittenFigure> findFigures(QStringView paragraph, const FigureWords& words);

/// Another value written as this figure is: digits, separators, full-width, Chinese numerals; with
/// 万 only where that is exact. Without the unit.
QString writeFigureLike(const WrittenFigure& figure, Decimal value);

} // namespace gongkai
