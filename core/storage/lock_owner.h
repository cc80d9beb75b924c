// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// Who holds a file for writing.
struct LockOwner
{
    QString user;
    QString machine;
    qint64 pid = 0;
    QString at;

    friend bool operator==(const LockOwner&, const LockOwner&) = default;
};

} // namespace gongkai
