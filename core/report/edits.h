// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <utility>
#include <vector>

namespace gongkai {

// What a clerk can do to a report, as operations ready for ReportEditor::apply(). Each looks at
// the report as it is and returns an operation without changes when there is nothing to do.

/// Figures typed or pasted. A typed-over cell is no longer unconfirmed: its origin goes, also
/// when the same figure is typed again. Of a cell named twice the last figure counts.
Operation setFigures(const Report& report, const std::vector<std::pair<CellId, Figure>>& figures,
                     const QString& kind = QStringLiteral("set"));

/// Narrative, cover, sign-off, agency or meta text; "" empties the field. Of prose only the part
/// that is different is in the operation. A level or kind of the agency that was inferred is
/// confirmed by it, also when the same is chosen again.
Operation setField(const Report& report, const FieldKey& key, const QString& value);

/// 0 into every blank cell, except the totals of sum checks (design decision 4).
Operation fillBlanksWithZero(const Report& report);

/// Says that what was copied or inferred is right as it is: cells, the agency's level and kind.
Operation confirm(const Report& report, const std::vector<FieldKey>& keys);
/// The same of cells.
Operation confirmFigures(const Report& report, const std::vector<CellId>& cells);

/// The cells an explanation is tied to.
struct ExplainedCells
{
    std::vector<CellId> thisYear;
    std::vector<CellId> lastYear; ///< of last year's figures, by this form's ids
};

/// Keeps, or with an empty text removes, the explanation of one check instance; the figures of
/// its cells are taken from the report. For a finding see explain() of checks and of words.
Operation explain(const Report& report, const QString& check, const QString& instance,
                  const ExplainedCells& cells, const QString& text);

/// Records, or with an empty reason removes, the leader's written reason to hand in although
/// something is broken (说明后上报).
Operation recordOverride(const Report& report, const Override& override);

/// What was published, taken into this report: figures with where they came from, prose, cover and
/// sign-off that stand there; the level and kind of the same agency where this report has none.
/// What is blank there stays as it is here. Rows of its own go into the
/// row of the same label (local_rows.h), under whatever id; those this report does not have are
/// added under ids of their own.
/// @param source  of the same form.
/// @param replace  also where something else stands here already.
Operation takePublished(const Report& report, const Report& source, bool replace);

/// Adds a row of the report's own after another row ("" for the top), or shows a known local row
/// (row.id of the form). Its id is report.nextLocalRowId() when row.id is empty.
Operation addLocalRow(const Report& report, LocalRow row);
/// Takes a local row away with its figures.
Operation removeLocalRow(const Report& report, const QString& id);

} // namespace gongkai
