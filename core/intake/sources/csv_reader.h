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
    /// What later files say in each line; "" in older ones.
    QString agency, year, form, scope, edition, unit;
};

/// Our own table of cells (RFC 4180), `cell,label,value` and since 2026 behind them
/// `agency,year,form,scope,edition,unit`, without its head; also with semicolons or tabs, as
/// spreadsheets save it again.
/// @return Unreadable with the line of the fault.
Result<std::vector<CsvLine>> readCsvLines(const QString& text, Budget& budget);

} // namespace gongkai
