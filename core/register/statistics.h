// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace gongkai {

/// One month of the register.
struct MonthFigures
{
    int year = 0;
    int month = 0;
    int received = 0;
    int ended = 0;
    int extended = 0; ///< of those that ended
    int overdue = 0;  ///< of those that ended: behind the latest day
    int open = 0;     ///< on its last day

    friend bool operator==(const MonthFigures&, const MonthFigures&) = default;
};

/// Working days from receipt, or what the period began anew with, to the answer; what is not
/// counted by the stricter reading left out.
struct DaysUsed
{
    int cases = 0;
    int sum = 0;
    int least = 0;
    int most = 0;
    int median = 0; ///< the lower one of two

    friend bool operator==(const DaysUsed&, const DaysUsed&) = default;
};

/// A stretch of days of the register, by what counts in table three (CountedSpell).
struct RegisterStatistics
{
    std::vector<MonthFigures> months;      ///< that the stretch touches, in order
    std::map<QString, int> receivedByKind; ///< kind of applicant -> received
    std::map<QString, int> receivedByChannel;
    std::map<QString, int> endedByDecision;
    DaysUsed daysUsed; ///< of what was answered in the stretch
};

/// @pre from <= until.
RegisterStatistics statisticsOf(const Register& book, const QDate& from, const QDate& until,
                                const RegisterRules& rules);

} // namespace gongkai
