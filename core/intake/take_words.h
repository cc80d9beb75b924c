// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/match_report.h"
#include "core/intake/prose/report_text.h"
#include "core/intake/sources/source.h"
#include "core/report/report.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// Sets a field that the report takes; one it refuses is left out with a note.
void setField(Report& report, const FieldKey& key, const QString& value, QStringList& notes);

/// The name of the agency as title or words have it; else unnamedAgency(), with a note.
QString agencyName(const ReportTitle& title, const ReportText& text, QStringList& notes);

/// Puts the words into the report: narrative, cover, sign-off, and what the name of the agency says
/// of its level and kind. Everything that is not certain gets a note.
void takeWords(const ReportText& text, Report& report, QStringList& notes);

/// The figures at the end of paragraphs that are of no part, rows of a table perhaps: they are left
/// over.
std::vector<MatchReport::LeftOver> figuresNotTaken(const ReportText& text);

/// Says what unreadWords() found.
void noteUnreadWords(const QStringList& words, QStringList& notes);

/// Lists what is hidden in a source and was not read.
void noteHidden(const HiddenParts& hidden, QStringList& notes);

/// Lists the footnotes of a source, in full.
void listFootnotes(const QStringList& footnotes, QStringList& notes);

/// Lists what nobody has settled in a Word file.
void noteRevisions(const Revisions& revisions, QStringList& notes);

} // namespace gongkai
