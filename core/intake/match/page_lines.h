// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// “— 4 —”, “- 4 -”: the number of a page between two lines of a table. A number alone may be a
/// figure.
bool isPageNumberLine(const QString& line);

} // namespace gongkai
