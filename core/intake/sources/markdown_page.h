// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// Text whose only HTML are its tables, as programs that turn files into markdown write it: its
/// lines, which a page would run together, become paragraphs, headings (“## 一、总体情况”) without
/// their signs. Any other text as it is.
QString withLinesAsParagraphs(const QString& text);

} // namespace gongkai
