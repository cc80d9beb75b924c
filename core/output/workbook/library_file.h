// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace gongkai {

/// What the workbook library writes, which writes files only: a temporary one is written and read
/// back.
/// @param write  writes to this path. @return the library's error, 0 for none.
/// @return Unwritable where that fails.
Result<QByteArray> throughLibraryFile(const std::function<int(const QByteArray& path)>& write);

} // namespace gongkai
