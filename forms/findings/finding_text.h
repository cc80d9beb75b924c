// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"

#include <QString>

namespace gongkai {

// Words about findings and figures, the same wherever the window shows them.

QString severityName(Severity severity); ///< 错误, 警告, 提示
/// Does the check compare two sides? A table that is blank as a whole, or last year's table handed
/// in again, is no matter of single cells: those are neither marked nor summed up.
bool isEquation(const Check& check);
/// “一、本年新收 + 二、上年结转 = 3558” for one side of a finding.
QString sideText(const QString& name, Decimal sum);
/// “22 or 21” where two sums disagree; "" when nothing can be computed.
QString computedText(const Report& report, const CellId& cell);
/// Is a filled total something else than a figure computed for it?
bool totalDiffers(const Report& report, const CellId& cell);
/// “Copied from last.gkb (cell …) on 2025-01-03; not confirmed yet.”
QString originText(const Origin& origin);

} // namespace gongkai
