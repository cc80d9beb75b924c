// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

/// A number as a workbook stores it, read as its format shows it:
/// - dates and times as text: “2025-01-21”, “2025年1月”, “9:30:00”;
/// - percent with its sign;
/// - a format that divides (`0,`, `0!.0000`) as the number it shows, with all that stands behind
///   it; with “≈” in front where the format rounds it, so that nobody takes it for the figure, and
///   so for one with words between its places, and one longer than any program writes;
/// - anything else as the exact number (workbookNumber()), with the unit that the format shows
///   behind it: “万元” of `0.00"万元"`, but not “件”.
///
/// @param since1904  days are counted from 1904-01-01, as the workbook says.
QString formattedNumber(QStringView stored, QStringView format, bool since1904);

/// The format that has this number in each workbook, as far as it shows another thing than the
/// number; "" for the rest.
QString builtInFormat(int number);

/// The same for what an OpenDocument states: the exact number, and what is shown for it.
QString numberAsShown(const QString& number, const QString& shown);

} // namespace gongkai
