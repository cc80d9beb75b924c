// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/text_view.h"

#include <vector>

// A year that a sentence begins with: the report's, or one that last year's report left behind.
namespace gongkai {

struct OpeningYear
{
    const WrittenDate& date;
    TextSpan sentence;
    QStringView words;  ///< of the sentence
    QStringView before; ///< in the sentence
    QStringView behind; ///< likewise, without 年度, 全年
    int off = 0;        ///< from the report year
};

/// @param date  of the view, with a year.
OpeningYear openingYear(const TextView& view, const WrittenDate& date);

/// The report year or another one before it is named as well: the sentence knows its years.
bool isComparison(const TextView& view, const OpeningYear& year);

/// Does the year open a sentence that tells what was done, and stand against no other year?
bool opensReport(const TextView& view, const OpeningYear& year);

/// “我局2023年收到…”: does an earlier year stand right behind the report's own name?
bool standsBehindOwnName(const TextView& view, const OpeningYear& year);

/// Does a sentence of this report open with an earlier year, so that the report's was meant?
bool isLeftOver(const TextView& view, const OpeningYear& year);

/// The years of a paragraph for which that is so. Of the paragraph only text, sentences and figures
/// are looked at.
std::vector<TextSpan> leftOverYears(const ParsedParagraph& paragraph, const WordsContext& context);

} // namespace gongkai
