// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace gongkai {

/// The text, half width and without blanks, with the years and days that stand in Chinese numerals
/// in figures: “二〇二三年一月二十日” becomes “2023年1月20日”.
QString withPlainDates(QStringView text);

/// The date that is all there is in this text, as ISO 8601: “2024年1月20日”, “2024-01-20”,
/// “（二〇二四年一月二十日）”, “January 20, 2024”. "" when it is none.
QString dateIn(QStringView text);

/// Has this text the form of such a date, of a day that no calendar has: “2024年2月30日”?
bool isImpossibleDate(QStringView text);

/// The date a text ends with, likewise; `rest` gets what stands before it.
QString dateAtEnd(QStringView text, QString& rest);

/// Is a month of a year all there is in this text: “2024年1月”, “二〇二四年一月”? It is no date.
bool isMonthOfYear(QStringView text);

/// The month of a year a text ends with, as isMonthOfYear(); `rest` gets what stands before it.
QString monthAtEnd(QStringView text, QString& rest);

/// The year of a sentence on the report's period: “统计期限为2023年1月1日至2023年12月31日”,
/// or only “统计期限自2023年1月1日起”.
std::optional<int> periodYear(QStringView text);

} // namespace gongkai
