// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/headings.h"
#include "core/intake/prose/signature.h"
#include "core/intake/prose/source_line.h"
#include "core/intake/prose/title.h"
#include "core/intake/sources/budget.h"

#include <QSet>

#include <map>
#include <vector>

namespace gongkai {

/// What the lines of a source may be, beside words.
enum class LinesAre {
    Torn,    ///< pieces of the labels of tables that had no borders, or what stands around a report
    Whole,   ///< what stands around a report
    Printed, ///< nothing else: this program printed it
    Alone,   ///< likewise, but somebody may have edited it: what is of no part is listed
};

/// What the lines of a report are, before their words are read: of the page around it, of its title
/// or its head, a heading.
struct LineRoles
{
    std::vector<bool> isFurniture; ///< by line
    QSet<size_t> titles;
    QSet<size_t> ownTitle;    ///< of them, the title where it stands first
    QSet<size_t> head;        ///< of an official document
    QSet<size_t> siteContact; ///< how to reach the site, right over the foot of its pages
    std::map<size_t, Heading> headings;
    size_t firstHeading = 0;
    size_t lastHeading = 0;
    size_t frontBegin = 0; ///< the first line behind the title
};

LineRoles findLineRoles(const std::vector<SourceLine>& lines, const Form& form,
                        const ReportTitle& title, const ContactReader& contact, LinesAre are,
                        Budget& budget);

} // namespace gongkai
