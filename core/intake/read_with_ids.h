// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/read_source.h"

#include <QByteArray>

namespace gongkai {

// Formats whose cells have ids: they match completely or are refused, see readSource().

/// JSON of this program, which states form and year.
Result<IntakeResult> readJsonSource(const QByteArray& bytes, const SourceHint& hint,
                                    const Catalog& catalog, Budget& budget);

/// CSV with the columns cell, label, value; the form is told from the ids, the year must be known.
/// The id says which cell it is, the label may be blank or in other words; one that is the label of
/// another cell contradicts its id, and the file is refused: a column was moved alone.
Result<IntakeResult> readCsvSource(const QByteArray& bytes, const SourceHint& hint,
                                   const Catalog& catalog, Budget& budget);

} // namespace gongkai
