// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace gongkai {

Author Author::current()
{
    QString user = qEnvironmentVariable("USERNAME");
    if (user.isEmpty())
        user = qEnvironmentVariable("USER");
    if (user.isEmpty()) // a desktop that passes no environment on; the process is its user's
        user = QFileInfo(QStringLiteral("/proc/self")).owner();
    return {user, QSysInfo::machineHostName(), QCoreApplication::applicationPid()};
}

} // namespace gongkai
