// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/sentences.h"

#include <QDate>
#include <QStringView>

#include <optional>
#include <vector>

namespace gongkai {

/// A year, a month or a day in prose: 2023年, 2023年12月, 12月31日, 2023-12-31.
struct WrittenDate
{
    TextSpan span;
    std::optional<int> year; ///< four digits, 1900 to 2099
    std::optional<int> month;
    std::optional<int> day;
    bool isYearEnd = false; ///< 年底, 年末 stands for 31 December

    bool isYearOnly() const { return year && !month; }
    /// The calendar day; invalid where it is none or not all of it is written.
    QDate date() const;

    friend bool operator==(const WrittenDate&, const WrittenDate&) = default;
};

/// All of a text, in its order; those that no calendar has too. 日 may be missing at the end of a
/// full date. Linear.
/// @param plain  made by withPlainMarks().
std::vector<WrittenDate> findDates(QStringView plain);

} // namespace gongkai
