// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/sources/budget.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// The records of a text with separated fields (RFC 4180): quotes, at the beginning of a field,
/// protect separators, line ends and doubled quotes. Empty lines are left out.
/// @return Unreadable when the budget does not allow so many records or fields.
Result<std::vector<QStringList>> readRecords(const QString& text, QChar separator, Budget& budget);

struct CsvLine
{
    QString cell;
    QString label;
    QString value;
};

/// Our own table of cells, `cell,label,value` (RFC 4180), without its head.
/// @return Unreadable with the line of the fault.
Result<std::vector<CsvLine>> readCsvLines(const QString& text, Budget& budget);

} // namespace gongkai
