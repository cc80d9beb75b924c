// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/chart.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace gongkai {

/// A Word file for the published 图解: title, then each chart with its figures in words below it,
/// which a screen reader also reads for the picture.
/// @param report  of which they are; names the file.
/// @param draw  gives the PNG of a chart, of the shape of ChartPicture::size.
/// @return as writeDocx(), or why a chart cannot be drawn.
Result<QByteArray> writeChartsDocx(const Report& report, const std::vector<Chart>& charts,
                                   const std::function<Result<QByteArray>(const Chart&)>& draw);

} // namespace gongkai
