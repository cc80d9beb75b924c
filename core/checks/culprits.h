// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/report/report.h"

#include <QString>

#include <vector>

namespace gongkai {

/// What else speaks for a cell, strongest first. Every culprit stands where broken sums cross.
enum class CulpritReason {
    DigitsSwapped, ///< two neighbouring digits change places: 43 for 34
    DigitLost,     ///< one digit is missing: 3 for 34
    DigitDoubled,  ///< one digit stands there twice: 334 for 34
    LastYear,      ///< it is last year's figure
    Slipped,       ///< it is the figure of the cell beside, above or below
    CrossingSums,  ///< nothing else
};

/// A cell that is likely to be the wrong one of a broken equation.
struct Culprit
{
    CellId cell;
    Figure figure; ///< with it every equation the cell stands in holds
    CulpritReason reason = CulpritReason::CrossingSums;

    friend bool operator==(const Culprit&, const Culprit&) = default;
};

/// The cells of a broken equation that one other figure would mend, together with at least one
/// more broken equation and without breaking any; likeliest first. More than one only where
/// something besides the sums speaks for the first.
///
/// Empty where the equations cannot tell: one sum alone says nothing about which of its figures is
/// wrong, and neither do sums that cross in several cells.
///
/// @param findings  all of this report's.
/// @param broken  one of them.
std::vector<Culprit> culpritsOf(const Report& report, const std::vector<Finding>& findings,
                                const Finding& broken);

/// “crossing_sums”, “digits_swapped”, …: stands in JSON, never renamed.
QString publicName(CulpritReason reason);

/// “（一）予以公开 · 自然人 43：若为 34，所在各式就都平了；像是相邻两位数字颠倒。” for the clerk.
QString culpritText(const Report& report, const Culprit& culprit);

} // namespace gongkai
