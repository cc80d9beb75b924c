// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text_grid.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace gongkai {

/// Plain sheets as a workbook (.xlsx): the first row is a head that stays in sight, days written
/// as 2026-03-19 become days. Nothing is a formula.
/// @param grids  at least one, their names different.
/// @return Unwritable where no temporary file can be made.
Result<QByteArray> writeGridsXlsx(const std::vector<TextGrid>& grids, const QDateTime& madeAt);

} // namespace gongkai
