// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/rule_table.h"

#include <optional>
#include <vector>

namespace gongkai {

/// The sum of the cells, money in 万元; nothing while one is blank or the form lacks it.
std::optional<Decimal> sumOf(const std::vector<CellId>& cells, const Report& report);
/// Of last year's figures.
std::optional<Decimal> lastYearSumOf(const std::vector<CellId>& cells, const Report& report);

/// Is the population of a statement the report's? Maybe: whole regions in a report of its own.
enum class Comparable { Yes, Maybe, No };
Comparable comparable(Population population, const Report& report);

/// What a figure says, in the unit of sumOf(): money in 万元.
Decimal inCells(const WrittenFigure& figure, Decimal value);
/// What sumOf() says, as a figure says it: money in 元.
Decimal ofCells(const WrittenFigure& figure, Decimal value);
/// What the other side gives, in the unit the text writes: 元 or 万元.
Decimal inText(const WrittenFigure& figure, Decimal value);

/// Does a figure say this value, as exactly as it is written: 3.15万 says 31512, 约100 says 98?
bool says(const WrittenFigure& figure, Decimal value);

/// How the text would stand with another value.
QString corrected(const ParsedParagraph& paragraph, const WrittenFigure& figure, Decimal value);

/// A finding at a figure, with left; broken with right and difference when they differ.
/// @param right  in the unit of the text.
TextFinding findingAt(const ParsedParagraph& paragraph, const WrittenFigure& figure, TextRule rule);
void setSides(TextFinding& finding, Decimal left, Decimal right);

/// A counted statement held against its cells: holds when one reading fits, undecidable while a
/// blank could make one fit. Nothing when it is not to be compared.
std::optional<TextFinding> compare(const ParsedParagraph& paragraph, const Statement& statement,
                                   const Report& report);

/// All statements of a paragraph that one rule judges.
void compareAll(const ParsedParagraph& paragraph, const WordsContext& context, TextRule rule,
                std::vector<TextFinding>& findings);

} // namespace gongkai
