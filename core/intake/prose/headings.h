// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/source_line.h"
#include "core/intake/prose/words.h"
#include "core/intake/sources/budget.h"

#include <QString>

#include <vector>

namespace gongkai {

/// A main heading of a source, and which part of the form begins there.
struct Heading
{
    enum class Known {
        ByWords,  ///< it reads like the form's heading, or speaks of the same
        ByNumber, ///< other words, but its number and its place are that part's
        Not,      ///< a main heading that fits no part
    };

    size_t line = 0;
    QString rest; ///< what stands behind it on its line: the “无” of “七、其他事项：无”
    int section = -1; ///< of Form::sections
    Known known = Known::Not;
    bool isSecond = false; ///< its words are those of a part that has another heading
};

struct Headings
{
    std::vector<Heading> found;   ///< in the order of the source
    std::vector<size_t> repeated; ///< lines of a table of contents, headings printed once more
};

/// Finds where the parts of a report begin. Main headings are those of the highest level of
/// numbering at which headings of the form stand; what is numbered lower is text, whatever it says
/// (“（一）主动公开”). Among them order, number and words decide together.
/// @param isPassedOver  by line: furniture and titles.
/// @return nothing usable when the budget is spent.
Headings findHeadings(const std::vector<SourceLine>& lines, const std::vector<bool>& isPassedOver,
                      const Form& form, const ProseWords& words, Budget& budget);

} // namespace gongkai
