// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/figure_words.h"
#include "core/words/statement_words.h"
#include "core/words/word_index.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

/// The words prose is understood by: data (resources/words/*.json), read strictly. A value: loaded
/// once and passed in.
///
/// Each file is an object of sections; see lexicon_reader.cpp for their names. One with a "format"
/// is one of lists (docs/word-files.md). A file of the user's has the same shape and adds to what
/// is there.
struct Lexicon
{
    FigureWords figures;
    StatementWords statements;
    WordIndex index; ///< of the lists

    /// Of this program.
    static const Lexicon& builtIn();
};

/// Adds what a file says.
/// @return Unreadable with file and place for anything that is missing, unknown or of another type;
///         the lexicon is as it was then.
Result<void> addWords(Lexicon& lexicon, const QByteArray& json, const QString& where);

/// Adds every `*.json` of a folder, by name. A folder that does not exist adds nothing.
/// @return one Error per file that is not valid; the others are added.
std::vector<Error> addWordFolder(Lexicon& lexicon, const QString& folder);

/// Where the clerk's own words live: `words` in the settings folder, or the folder that the
/// environment variable GONGKAI_WORDS names.
QString userWordFolder();

} // namespace gongkai
