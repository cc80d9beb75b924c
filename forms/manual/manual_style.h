// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPalette;

namespace gongkai {

/// The style sheet of the manual in these colours; on a dark ground the lines are light.
/// @param family  of the letters, also of keys.
QString manualStyle(const QPalette& palette, const QString& family);

} // namespace gongkai
