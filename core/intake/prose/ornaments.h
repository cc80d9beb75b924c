// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// A heading without what stands around it for show: “📌 一、总体情况”, “—— 一、总体情况 ——”,
/// “【一、总体情况】”.
QString withoutOrnaments(const QString& line);

/// A line of a list of contents without its page number: “总体情况 …… 1”, “总体情况（第1页）”.
QString withoutPageNumber(const QString& line);

} // namespace gongkai
