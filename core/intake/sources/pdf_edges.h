// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/pdf_text.h"

#include <vector>

namespace gongkai {

/// Where the text of each page begins and ends. A page has the edges of all pages of its width: one
/// with a heading and a line alone does not show them.
///
/// The left one is where the first lines begin that are not alone there; the right one where
/// several end. Where no lines end together none is full, and the margins are taken to be equal.
std::vector<PdfTextEdges> textEdgesOf(const std::vector<PdfPageText>& pages);

} // namespace gongkai
