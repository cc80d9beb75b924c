// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "forms/pages/page_ref.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// One place of a report where a text was found.
struct SearchHit
{
    PageRef page;
    std::optional<CellId> cell = {}; ///< on a sheet: the figure, or the first one beside the label
    std::optional<FieldKey> field = {}; ///< on the cover
    int position = 0;                   ///< in prose
    int length = 0;                     ///< in prose
};

/// Every place in the order of the report: labels and figures of the tables, prose, cover.
/// Upper and lower case, full and half width are the same. An empty text is found nowhere.
std::vector<SearchHit> searchReport(const Report& report, const QString& text);

/// One text put in place of another in the prose.
struct ReplacePlan
{
    Operation operation; ///< kind "replace"; empty where nothing is found
    int count = 0;       ///< places
    int parts = 0;       ///< in which they stand
};

/// @param text  found as by searchReport(), blanks at its ends too; empty: nowhere.
/// @param part  narrative id; "" for every part.
ReplacePlan planReplace(const Report& report, const QString& text, const QString& by,
                        const QString& part);

} // namespace gongkai
