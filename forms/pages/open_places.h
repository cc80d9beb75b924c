// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/delivery.h"
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
    int waiting = 0; ///< checks that wait for blank cells; of a table's page they are not counted
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
/// All that “可以交付了吗” can ask about, for publication and for signature; scope and edition
/// apart.
std::vector<DeliveryGap> allGaps(const Session& session);
/// Of the report as a whole: what allGaps() has, each once, a blank table by its cells, too; and
/// the hints of the text, which no such list has.
PartState stateOf(const Session& session);

/// The cells of a table, row by row.
std::vector<CellId> cellsInOrder(const Sheet& sheet);
/// The fields of a report in printed order: of the cover, then of each section its cells row by row
/// and its prose.
std::vector<FieldKey> fieldsInOrder(const Report& report);
/// Those of one page, in the same order.
std::vector<FieldKey> fieldsOn(const Report& report, const PageRef& page);
/// Those that wait to be filled in, as allGaps() has them: fields of cover and sign-off, cells,
/// parts of the text. A table that is explained as blank waits for nothing.
std::vector<FieldKey> blankFields(const Session& session);
/// The fields the checks that wait are about.
std::vector<FieldKey> waitingFields(const Session& session);
/// Those that were copied or inferred and not confirmed.
std::vector<FieldKey> unconfirmedFields(const Report& report);

/// How many were inferred and not confirmed.
int unconfirmedCoverFields(const Report& report);

/// The page a field is edited on; nothing when it is on none.
std::optional<PageRef> pageOfField(const Report& report, const FieldKey& key);

} // namespace gongkai
