// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/count.h"
#include "core/report/report.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace gongkai {

/// What proposing a count to a report would do. Nothing is done until the operation is applied.
struct FillPlan
{
    struct Proposed
    {
        CellId cell;
        Figure figure;
    };
    struct Kept
    {
        CellId cell;
        Figure typed;   ///< stays
        Figure counted; ///< kept in the cell's origin, which is unconfirmed
    };
    std::vector<Proposed> proposed; ///< blank so far, or proposed before and not confirmed
    std::vector<Kept> kept;
    std::vector<CellId> equal; ///< the same figure stands there
    /// kind "import": figures with the register as their origin, unconfirmed, and the marks of
    /// those that are kept.
    Operation operation;
};

/// @param source  the register's file; its name is the origin.
/// @return Invalid when the report is of another year or form than the count.
Result<FillPlan> planFill(const RegisterCount& count, const Report& report, const QString& source,
                          const QDateTime& at);

/// Lines for the clerk and the command line: proposed, kept, equal.
QStringList describe(const FillPlan& plan, const Report& report);

} // namespace gongkai
