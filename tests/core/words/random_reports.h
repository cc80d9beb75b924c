// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <random>

namespace gongkai::test {

/// Reports of one form whose figures are made up and balance: every sum and every column.
class RandomReports
{
public:
    RandomReports(const char* form, unsigned seed);

    Report next();

private:
    int number(int most);
    /// Mostly small, often 0, sometimes large.
    int count();
    void fillLeaves(Report& report);
    void balance(Report& report);
    void addLastYear(Report& report);

    FormPtr m_form;
    std::mt19937 m_random;
};

} // namespace gongkai::test
