// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

namespace gongkai {

/// A report of the 2021 form with every count 0 and every check decided: the largest form there is.
Report filledReport();

/// A figure that differs from the one before: one edit for each number.
Operation oneEdit(const Report& report, int number);

} // namespace gongkai
