// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/fees.h"

#include "core/register/receipt.h"

#include <algorithm>
#include <functional>
#include <map>

namespace gongkai {
namespace {

// 国办函〔2020〕109号, 4.
constexpr int freeItems = 10;
constexpr int firstBandEnd = 30;
constexpr int bandLength = 10;
constexpr int bandStep = 100; // 元

} // namespace

int itemFee(int nth)
{
    if (nth <= freeItems)
        return 0;
    if (nth <= firstBandEnd)
        return bandStep;
    return bandStep * (2 + (nth - firstBandEnd - 1) / bandLength);
}

int itemsFee(int items)
{
    int fee = 0;
    for (int nth = 1; nth <= items; ++nth)
        fee += itemFee(nth);
    return fee;
}

std::vector<ApplicantMonth> applicantsOf(const Register& book, int year, int month,
                                         const RegisterRules& rules)
{
    std::vector<std::pair<QDate, const Case*>> asked;
    for (const Case& one : book.cases()) {
        const QDate day = receivedDay(one, rules.settings);
        if (day.isValid() && day.year() == year && day.month() == month && !one.name.isEmpty())
            asked.emplace_back(day, &one);
    }
    std::ranges::stable_sort(asked, {}, [](const auto& entry) { return entry.first; });
    std::map<QString, ApplicantMonth> all;
    for (const auto& [day, one] : asked) {
        const QString key =
            one->identity.isEmpty() ? one->name + u'\n' + one->applicant : one->identity;
        ApplicantMonth& entry = all[key];
        entry.name = one->name;
        entry.identity = one->identity;
        entry.items += one->items;
        entry.cases.push_back(one->number);
    }
    std::vector<ApplicantMonth> list;
    for (auto& [key, entry] : all) {
        entry.fee = itemsFee(entry.items);
        list.push_back(std::move(entry));
    }
    std::ranges::stable_sort(list, std::greater(), &ApplicantMonth::items);
    return list;
}

} // namespace gongkai
