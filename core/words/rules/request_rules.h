// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/rule_table.h"

// What the prose counts of requests, held against the table of requests.
namespace gongkai {

void receivedRule(const ParsedParagraph& paragraph, const WordsContext& context,
                  std::vector<TextFinding>& findings);
void carriedInRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings);
void carriedOutRule(const ParsedParagraph& paragraph, const WordsContext& context,
                    std::vector<TextFinding>& findings);
void answeredRule(const ParsedParagraph& paragraph, const WordsContext& context,
                  std::vector<TextFinding>& findings);
void resultRule(const ParsedParagraph& paragraph, const WordsContext& context,
                std::vector<TextFinding>& findings);
void applicantRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings);
/// 均予以公开, 全部答复, 办结率100%
void allRule(const ParsedParagraph& paragraph, const WordsContext& context,
             std::vector<TextFinding>& findings);
/// 未收到, 没有行政复议
void noneRule(const ParsedParagraph& paragraph, const WordsContext& context,
              std::vector<TextFinding>& findings);

} // namespace gongkai
