// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Instead of pdf_pages.cpp where there is no poppler.
#include "core/intake/sources/pdf_page.h"

#include "core/intake/sources/refusals.h"

namespace gongkai {

Result<PdfFile> readPdfPages(const QByteArray&, Budget& budget)
{
    return withoutPdfReader(budget.what());
}

} // namespace gongkai
