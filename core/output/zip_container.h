// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

/// One file inside a ZIP container.
struct ZipEntry
{
    QString name; ///< with forward slashes
    QByteArray content;
};

/// A ZIP container in memory, in the order given. Equal entries give equal bytes: every entry
/// bears the time 1980-01-01 00:00.
/// @return Unwritable when it cannot be built (out of memory).
Result<QByteArray> zipFiles(const std::vector<ZipEntry>& entries);

} // namespace gongkai
