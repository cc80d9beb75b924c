// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/cover_fields.h"
#include "forms/pages/page_ref.h"
#include "forms/session.h"

#include <optional>
#include <vector>

namespace gongkai {

// What is still to be done, the same wherever the window counts it or goes there: the list of the
// parts, the status bar, the commands.

/// How one part of the report stands, or all of it.
struct PartState
{
    int errors = 0; ///< these three: broken and not explained as it stands, see isUnsettled(); of
                    ///< the cover what may not leave so, see coverErrors()
    int warnings = 0;
    int hints = 0;   ///< of the text
    int waiting = 0; ///< checks of the text that wait for blank cells
    int blanks = 0;
    int unconfirmed = 0;   ///< figures that were copied; of the cover what was inferred
    bool optional = false; ///< empty, and may stay so: prose beside a table

    bool isDone() const
    {
        return errors == 0 && warnings == 0 && hints == 0 && waiting == 0 && blanks == 0 &&
               unconfirmed == 0 && !optional;
    }
    friend bool operator==(const PartState&, const PartState&) = default;
};

/// What can be open, in the order it is counted in.
enum class OpenKind { Errors, Warnings, Hints, Waiting, Blanks, Unconfirmed };

/// Counts one finding, if it is open.
void countFinding(const Session& session, const FindingRef& finding, PartState& state);
/// Of the report as a whole, each finding once.
PartState stateOf(const Session& session);

/// The cells of a table, row by row.
std::vector<CellId> cellsInOrder(const Sheet& sheet);
/// The fields of a report in printed order: of the cover, then of each section its cells row by row
/// and its prose.
std::vector<FieldKey> fieldsInOrder(const Report& report);
/// Those of one page, in the same order.
std::vector<FieldKey> fieldsOn(const Report& report, const PageRef& page);
/// Those that wait to be filled in: wanted fields of the cover (but for its errors), cells, prose
/// with no table beside it.
std::vector<FieldKey> blankFields(const Report& report);
/// Those that were copied or inferred and not confirmed.
std::vector<FieldKey> unconfirmedFields(const Report& report);

/// The wanted fields that are empty, but for coverErrors(), in the order of the page.
std::vector<CoverField> blankCoverFields(const Report& report);
/// How many were inferred and not confirmed.
int unconfirmedCoverFields(const Report& report);

/// The page a field is edited on; nothing when it is on none.
std::optional<PageRef> pageOfField(const Report& report, const FieldKey& key);

} // namespace gongkai
