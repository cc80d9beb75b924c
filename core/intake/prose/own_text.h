// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/report_text.h"
#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <optional>

namespace gongkai {

/// The words of a file that this program wrote, by the marks it set: exactly, when nobody touched
/// them. Of an edited file a mark is believed while its words bear it out; a heading that lost its
/// mark is known by its words, and so are title, number, date and signature. What is of no part is
/// listed.
/// @return nothing when a heading of the form is not there: then it is read like any other file.
std::optional<ReportText> readOwnText(const OwnFile& own, const Form& form, Budget& budget);

/// What the words of an edited file of our own say of whose report it is.
struct OwnNames
{
    QString agency; ///< of title, sheet or signature; "" for none
    std::optional<int> year;
};

OwnNames namesOnPages(const OwnFile& own, Budget& budget);

} // namespace gongkai
