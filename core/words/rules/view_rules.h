// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/text_view.h"

#include <vector>

// The rules about the text, by TextRule. Each appends what it found.
namespace gongkai {

void checkPeriod(const TextView& view, std::vector<TextFinding>& out);
void checkYear(const TextView& view, std::vector<TextFinding>& out);
void checkEvents(const TextView& view, std::vector<TextFinding>& out); ///< TextRule::Year too
void checkDates(const TextView& view, std::vector<TextFinding>& out);
void checkAgency(const TextView& view, std::vector<TextFinding>& out);
void checkParts(const TextView& view, std::vector<TextFinding>& out);
void checkCitation(const TextView& view, std::vector<TextFinding>& out);
void checkLeftover(const TextView& view, std::vector<TextFinding>& out);
void checkPhrase(const TextView& view, std::vector<TextFinding>& out);
void checkDoubled(const TextView& view, std::vector<TextFinding>& out);
void checkNumber(const TextView& view, std::vector<TextFinding>& out);
void checkForeign(const TextView& view, std::vector<TextFinding>& out);
void checkTorn(const TextView& view, std::vector<TextFinding>& out);

void checkLength(const ParsedPart& part, const WordsContext& context,
                 std::vector<TextFinding>& out);
/// TextRule::Themes and Duties.
void checkTopics(const ParsedPart& part, const WordsContext& context,
                 std::vector<TextFinding>& out);
void checkProblems(const ParsedPart& part, const WordsContext& context,
                   std::vector<TextFinding>& out);

void checkFeeSentence(const ParsedText& text, const WordsContext& context,
                      std::vector<TextFinding>& out);
void checkNumbering(const ParsedText& text, const WordsContext& context,
                    std::vector<TextFinding>& out);
void checkContact(const ParsedText& text, const WordsContext& context,
                  std::vector<TextFinding>& out);
void checkReportDate(const ParsedText& text, const WordsContext& context,
                     std::vector<TextFinding>& out); ///< TextRule::Dates
void checkRepeatedLatin(const ParsedText& text, const WordsContext& context,
                        std::vector<TextFinding>& out); ///< TextRule::Foreign
void checkRepeated(const ParsedText& text, const WordsContext& context,
                   std::vector<TextFinding>& out);
void checkSameFigures(const ParsedText& text, const WordsContext& context,
                      std::vector<TextFinding>& out);

} // namespace gongkai
