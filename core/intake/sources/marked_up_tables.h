// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// Text whose tables are marked up as MediaWiki or LaTeX have them: their rows become lines with
/// bars (“| 规章 | 1 | 2 |”), which are read as any other. A table with merged cells, or without
/// its end, stays as it is, and so does any other text.
QString withTablesAsRows(const QString& text);

} // namespace gongkai
