// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// One figure of this year beside last year's.
struct YearLine
{
    enum class Flag {
        None,
        Changed, ///< half as much again or more, half or less, and at least 10 apart
        Jumped,  ///< the form's rule for it (cells.jump) is broken: to be explained; also an
                 ///< amount as far apart, for which the rule has no instance
    };
    CellId cell;
    Figure now;
    /// Nothing where last year's file is not known, has no such cell or nothing in it.
    std::optional<Figure> last;
    std::optional<Decimal> difference; ///< now less last; only of two numbers
    /// Of last year's, to one place: “+12.5%”, “-3%”, “0%”; "" where that says nothing.
    QString percent;
    Flag flag = Flag::None;
};

/// Every cell of the report, in the order of the form.
/// @param findings  all on cells of this report.
std::vector<YearLine> yearOnYear(const Report& report, const std::vector<Finding>& findings);

/// The lines as `compare-years --json` prints them, a public contract: `[ { "cell", "now", "last",
/// "difference", "percent", "flag": "changed|jump" } ]`, what is blank or says nothing left out.
QByteArray yearOnYearToJson(const std::vector<YearLine>& lines);

} // namespace gongkai
