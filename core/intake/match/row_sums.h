// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"

#include <QStringList>

namespace gongkai {

/// Do all sums that the form's checks find in the row hold, and is there one that says something:
/// not all of its figures are 0? A word among them proves nothing.
/// @param figures  of the line, in its order; blank ones are "".
bool isProvenBySums(const QStringList& figures, const FormLine& line, const Form& form);

/// Can a row that was told by counting have lost one figure and doubled another, so that it looks
/// whole? Two neighbours are equal, and a sum that the form's checks find in the row does not hold.
/// @param figures  of the line, in its order; blank ones are "".
bool mayHaveSlipped(const QStringList& figures, const FormLine& line, const Form& form);

/// Can a row that was told by counting, and whose last figure is there, have a figure in another
/// place than it was, the blank one in its stead or those between moved on by one? A sum that the
/// form's checks find in the row does not hold with its blanks for 0; or, without a blank, all of
/// them would hold with one figure elsewhere in the row.
/// @param figures  of the line, in its order; blank ones are "".
bool mayHaveMoved(const QStringList& figures, const FormLine& line, const Form& form);

/// Can a row with a blank, whose last figure is there, have been moved on over it, as where
/// somebody put a cell in and the last one fell off? Its only blank stands in front of all its
/// figures, and a sum does not hold with 0 there; or the figures of a sum are more than its total,
/// whatever belongs where it is blank.
/// @param figures  of the line, in its order; blank ones are "".
bool mayHaveMovedAlong(const QStringList& figures, const FormLine& line, const Form& form);

/// Can a row whose last figures are blank have lost some before them, the blanks being what filled
/// it up? A sum that the form's checks find in the row does not hold; or the last figure before the
/// blanks is no less than the others of its sum, as their total is.
/// @param figures  of the line, in its order; blank ones are "".
bool mayHaveClosedUp(const QStringList& figures, const FormLine& line, const Form& form);

/// Is this the sum of the figures of a group of columns, which ends with this one? All of them are
/// numbers, and there are several.
/// @param figures  of the line, in its order.
bool isSumOfGroup(const QString& sum, const QStringList& figures, int last, const FormLine& line);

} // namespace gongkai
