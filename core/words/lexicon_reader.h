// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/json_node.h"
#include "core/words/lexicon.h"

// One function per file of the lexicon's code reads the sections it owns.
namespace gongkai {

/// The words of a list; a word that stands there twice is a fault.
QStringList readWordList(const std::vector<JsonNode>& items);
/// `id` among these names, or a fault.
int readChoice(const JsonNode& node, const QStringList& names);

/// Section "figures".
void readFigureWords(const JsonNode& section, FigureWords& words);

/// Sections "topics", "aspects", "markers", "populations", "fillers", "parts", "columns",
/// "meanings"; each where the file has it.
QStringList statementSections();
void readStatementWords(const JsonNode& root, StatementWords& words);

} // namespace gongkai
