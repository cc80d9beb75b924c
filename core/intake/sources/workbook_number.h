// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

/// A number as a workbook stores it (“9116.3600000000006”, “1.5E+3”) as the decimal its user saw:
/// 15 significant digits, as Excel shows. Works on the digits, never through floating point.
/// @return the text unchanged when it is no such number.
QString workbookNumber(QStringView stored);

} // namespace gongkai
