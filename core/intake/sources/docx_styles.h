// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/text_look.h"
#include "core/intake/sources/word_numbers.h"
#include "core/intake/sources/zip_archive.h"

namespace gongkai {

/// What the other parts of a Word file say of its text.
struct DocxStyles
{
    TextStyles looks;
    HeadingStyles headings;
    WordNumbers numbers;
};

/// A part that is missing or damaged tells nothing.
DocxStyles readDocxStyles(const ZipArchive& archive, Budget& budget);

} // namespace gongkai
