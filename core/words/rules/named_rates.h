// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

namespace gongkai {

/// Rates whose part the word names: 维持率, 纠错率, 败诉率, 予以公开率. Held against the table in
/// every way they are reckoned; agencies do not agree on what they are a part of, so one that fits
/// none is asked about. A finding of text.share.
void namedRatesRule(const FigureView& view, std::vector<TextFinding>& findings);

} // namespace gongkai
