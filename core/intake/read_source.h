// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/intake/match/match_report.h"
#include "core/intake/match/table_matcher.h"
#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

/// What the caller knows about a source; everything may be left out.
struct SourceHint
{
    QString format; ///< a name of the table in source_format.cpp; "" to recognise it by content
    QString form;   ///< id of the form
    int year = 0;   ///< the report year
    // What the clerk placed by hand; places are in IntakeResult::source, and stay there.
    std::vector<AssignedRow> assigned;
    std::vector<AssignedColumn> assignedColumns{};
};

struct IntakeResult
{
    Report report;
    MatchReport match;
    /// What was read, as grids: the places of the match report are positions in it.
    SourceDocument source;
};

/// Turns what somebody published into a report, by labels alone; what is not certain stays blank
/// and is listed. The report is not checked: that is the caller's.
///
/// Formats whose cells have ids (JSON, CSV) match completely or are refused.
///
/// @param what  names the source in messages, as the caller knows it; only the name of the file is
///        kept as the origin of figures.
/// @return Unreadable for what is no annual report, is damaged, too large or of a format that must
///         be saved as another first; Invalid when a form or year is asked for that cannot be, or
///         the source does not say its year.
Result<IntakeResult> readSource(const QByteArray& bytes, const QString& what,
                                const SourceHint& hint, const Catalog& catalog);
/// The same within a budget of the caller's, which can be cancelled. It names the source.
Result<IntakeResult> readSource(const QByteArray& bytes, const SourceHint& hint,
                                const Catalog& catalog, Budget& budget);

} // namespace gongkai
