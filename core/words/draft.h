// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/lexicon.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace gongkai {

/// A sentence proposed for a part, whole and true as the figures stand. Once it is in the text it
/// is checked like any other.
struct Draft
{
    QString id; ///< of its pattern
    QString text;
    std::vector<CellId> cells; ///< it rests on, of this year
    bool saysNothing = false;  ///< that something did not happen
    QString part;              ///< narrative id, where it belongs first

    friend bool operator==(const Draft&, const Draft&) = default;
};

struct Drafts
{
    std::vector<Draft> sentences; ///< in the order of the data
    std::vector<CellId> missing;  ///< blank cells that kept further sentences from being proposed
};

/// The sentences for a part of a report, from the patterns of resources/words/drafts.json and of
/// the user's files (docs/word-files.md). Proposed only where every figure is filled and the
/// sentence is true; comparisons only where last year's figures are in the file.
/// @param part  narrative id; one without patterns has no sentences.
Drafts draftSentences(const Report& report, const QString& part, const Lexicon& lexicon);

/// Does a sentence say one of these figures?
bool restsOn(const Draft& draft, const std::set<CellId>& cells);

/// A paragraph put at the end of a part's text.
QString withParagraph(const QString& text, const QString& paragraph);

} // namespace gongkai
