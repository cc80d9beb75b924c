// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/output/paper/page.h"
#include "core/output/paper/paginator.h"

#include <vector>

namespace gongkai {

struct Layout
{
    std::vector<Page> pages; ///< at least one
    std::vector<PagedDocument::Bookmark> bookmarks;
    std::vector<LaidBlock> blocks; ///< that the texts are parts of
};

/// Breaks a document into pages by GB/T 9704-2012: 22 lines of 28 characters, page numbers below
/// the text area, headings kept with what follows.
Layout layOut(const Document& document, const PageSetup& setup, GlyphSource& glyphs);

} // namespace gongkai
