// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/lexicon.h"
#include "core/words/word_node.h"

#include <initializer_list>

// One function per file of the lexicon's code reads the sections it owns.
namespace gongkai {

/// As of readWordLists(), of a file that is known to be JSON.
Result<WordLists> readWordLists(const WordText& text, const QString& where);

/// The words of a list; a word that stands there twice is a fault.
QStringList readWordList(const std::vector<WordNode>& items);
/// `id` among these names, or a fault.
int readChoice(const WordNode& node, const QStringList& names);

/// Section "figures".
void readFigureWords(const WordNode& section, FigureWords& words);

/// Each where the file has it.
inline constexpr std::initializer_list<QStringView> statementSections{
    u"topics", u"aspects", u"markers", u"populations", u"fillers",
    u"parts",  u"counted", u"columns", u"meanings",    u"fee_notice"};
void readStatementWords(const WordNode& root, StatementWords& words);

} // namespace gongkai
