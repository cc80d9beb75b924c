// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// Every traditional character as the simplified one that stands for it, one for one; everything
/// else as it is. For comparing: some characters are right in simplified text, too, and change.
QString toSimplified(QString text);

} // namespace gongkai
