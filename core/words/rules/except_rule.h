// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

namespace gongkai {

/// “行政复议9件，除1件尚未审结外，其余8件…”: those excepted and the rest are the figure in front.
void exceptRule(const FigureView& view, std::vector<TextFinding>& findings);

} // namespace gongkai
