// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text_grid.h"
#include "core/intake/sources/source.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

struct SourceGrids
{
    std::vector<TextGrid> grids;
    HiddenParts hidden; ///< not read
};

/// The sheets of a workbook, or one of separated text (by commas, semicolons or tabs), as texts:
/// what the report's reader sees of them before it looks for a form. A merged cell stands in each
/// place it covers.
/// @param what  names the source in messages.
/// @return Unreadable for anything else, with what to do.
Result<SourceGrids> readGrids(const QByteArray& bytes, const QString& what);

} // namespace gongkai
