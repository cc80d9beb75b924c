// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <random>

namespace gongkai::test {

/// Random numbers that are the same on every system: the standard distributions are not.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    /// 0 to limit - 1.
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 m_engine;
};

/// A report of form 2019 or 2021 with every cell filled, whose totals add up, whose columns
/// balance and whose figures keep every rule of severity error.
Report balancedReport(const FormPtr& form, Dice& dice);

} // namespace gongkai::test
