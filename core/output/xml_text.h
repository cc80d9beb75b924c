// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// The text without what XML 1.0 cannot hold: control characters and half surrogate pairs.
/// Escaping is left to the writer.
QString xmlText(const QString& text);

} // namespace gongkai
