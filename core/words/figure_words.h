// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/word_matcher.h"

#include <QStringList>

namespace gongkai {

/// What a figure of the prose says.
enum class FigureKind {
    Count,     ///< 456件, 3,646条; also a bare number
    Money,     ///< 2.9亿元
    Percent,   ///< 71.7%, 百分之五
    Points,    ///< 1.2个百分点
    Times,     ///< 2倍
    NotACount, ///< see NotCount
};

/// Why a figure counts nothing.
enum class NotCount {
    None,
    Ordinal,        ///< 第20条, 3级, 15号楼
    Year,           ///< 2024年
    Date,           ///< 12月, 31日, 9:30
    Duration,       ///< 20个工作日, 10年
    DocumentNumber, ///< 〔2021〕30号, 711号
    Phone,          ///< telephone, fax, postcode, hotline
    ListNumber,     ///< 1. （一） ① at the beginning of a paragraph or sentence
    Code,           ///< 5G, V2.0, parts of addresses, 1+3
    Title,          ///< within 《》
};

/// On which side of what is written the number lies.
enum class FigureBound {
    None,  ///< 约
    Least, ///< 超过, 余
    Most,  ///< 不足
};

/// The words figures are known by: the section "figures" of resources/words.
struct FigureWords
{
    WordMatcher counters;          ///< 件, 条, 人次
    QStringList caseUnits;         ///< counters of requests, cases and documents
    WordMatcher money;             ///< 元
    WordMatcher percent;           ///< %
    WordMatcher points;            ///< 个百分点
    QString pointsUnit;            ///< the usual one of them
    WordMatcher times;             ///< 倍
    WordMatcher notCounts;         ///< behind the number; the id is a NotCount
    WordMatcher notCountsBefore;   ///< in front of it; likewise
    WordMatcher approximateBefore; ///< 约, 超过; the id is a FigureBound
    WordMatcher approximateAfter;  ///< 余, 左右; likewise
};

} // namespace gongkai
