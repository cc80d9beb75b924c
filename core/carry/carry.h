// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/report/report.h"

#include <vector>

namespace gongkai {

/// What opening last year's report for this year's would do. Nothing is done until the operation
/// is applied.
struct CarryPlan
{
    struct Copy
    {
        CellId to;
        std::vector<CellId> from; ///< of last year's report; the sum of these
        Figure figure;
    };
    struct Kept
    {
        CellId cell;
        Figure here;  ///< stays
        Figure there; ///< would have been copied
    };
    struct NotCopied
    {
        CellId to;
        QString reason; ///< a blank there, or a sum below zero
    };
    struct NotMapped
    {
        QString id; ///< of last year's form
        QString label;
        QString reason;
    };
    struct Text
    {
        FieldKey key;
        QString value;
    };
    std::vector<Copy> copied;
    std::vector<Kept> kept;
    std::vector<NotCopied> notCopied;
    std::vector<CellId> reference; ///< shared ids that only serve as last year's figures
    std::vector<NotMapped> notMapped;
    std::vector<Text> texts; ///< agency, contact data and sign-off names that are empty here
    /// kind "carry": figures with their origin (unconfirmed), texts, and last year's figures.
    Operation operation;
};

/// @param source  last year's file; its name is the origin of the copied figures.
/// @return Invalid when last is not of the year before, or its form has no rules for this one.
Result<CarryPlan> planCarry(const Report& last, const Report& now, const QString& source,
                            const QDateTime& at);

/// Lines for the clerk and for `gongkai-cli carry`: copied, kept, not mapped.
QStringList describe(const CarryPlan& plan, const Report& last, const Report& now);

} // namespace gongkai
