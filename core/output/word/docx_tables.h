// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/word/docx_layout.h"
#include "core/output/word/word_xml.h"

namespace gongkai::docx {

/// Writes one part of a table.
/// @param withNext  its last row stays with what follows.
void writeTable(WordXml& xml, const PlacedTable& table, const FittedTable& part, bool withNext);

} // namespace gongkai::docx
