// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

#include <vector>

namespace gongkai {

/// What a sum of cells is called in a sentence, by the labels of the form: “一、本年新收”,
/// “（三）不予公开”, “行政诉讼 · 结果维持”, “商业企业+科研机构”. "" for none.
QString cellsName(const std::vector<CellId>& cells, const Report& report);

} // namespace gongkai
