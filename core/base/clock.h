// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace gongkai {

/// The present moment, passed in so that tests decide it.
using Clock = std::function<QDateTime()>;

inline QDateTime systemClock()
{
    return QDateTime::currentDateTime();
}

/// Who is at the keyboard, as locks and the log record it.
struct Author
{
    QString user;
    QString machine;
    qint64 pid = 0;

    /// This process on this machine; user from the environment, else from the system; "" when
    /// neither knows.
    static Author current();

    friend bool operator==(const Author&, const Author&) = default;
};

} // namespace gongkai
