// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/word_numbers.h"

#include <QXmlStreamReader>

namespace gongkai::docx_read {

/// Reads word/numbering.xml; a damaged part numbers nothing more.
void readNumbering(QXmlStreamReader& xml, WordNumbers& numbers, Budget& budget);

} // namespace gongkai::docx_read
