// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace gongkai {

struct CsvLine
{
    QString cell;
    QString label;
    QString value;
};

/// Our own table of cells, `cell,label,value` (RFC 4180), without its head.
/// @return Unreadable with the line of the fault.
Result<std::vector<CsvLine>> readCsvLines(const QString& text, const QString& what);

} // namespace gongkai
