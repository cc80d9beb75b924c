// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

#include <QString>

#include <vector>

namespace gongkai {

/// The fee for the n-th item of one applicant in one month, in 元: the first ten are free, the 11th
/// to the 30th cost 100 each, from the 31st on every ten items cost 100 more each
/// (政府信息公开信息处理费管理办法, 国办函〔2020〕109号, 4). Nothing obliges an office to ask for
/// it.
int itemFee(int nth);

/// The fee for the first `items` items, in 元.
int itemsFee(int items);

/// One applicant in one month.
struct ApplicantMonth
{
    QString name;
    QString identity;
    int items = 0;                     ///< of all of its requests
    int fee = 0;                       ///< 元, by the item
    std::vector<RegisterNumber> cases; ///< by the day of receipt
};

/// Those who asked in the month, by the day of receipt; most items first. An applicant is known by
/// its paper, else by name and kind; requests without a name are left out.
std::vector<ApplicantMonth> applicantsOf(const Register& book, int year, int month,
                                         const RegisterRules& rules);

} // namespace gongkai
