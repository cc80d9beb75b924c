// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

namespace gongkai {

/// What is to become of what was read.
enum class IntakeUse {
    IntoOpen,  ///< into the open report, one step to undo
    NewReport, ///< a report file of its own
    LastYear,  ///< last year's figures of the open report
    NextYear,  ///< last year's figures of a new report
    Compare,   ///< the published page, against the open report
};

QString intakeUseName(IntakeUse use);

/// How what was read fits the open report.
struct IntakeFit
{
    QString differs; ///< agency, year or form that are others, for the clerk; "" for none
    IntakeUse use = IntakeUse::IntoOpen; ///< what it is most likely meant for
};

/// Can it be last year's of the open report: of the year before, in a form that is carried over?
bool canBeLastYear(const Report& read, const Report& open);

/// Of another agency, or what cannot be last year's: a report of its own. Else of the year
/// before: last year's figures. Of the same agency and year: into the open report while a cell is
/// blank there, and to be compared with it when none is.
IntakeFit fitOf(const Report& read, const Report& open);

} // namespace gongkai
