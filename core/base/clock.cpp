// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace gongkai {

Author Author::current()
{
    QString user = qEnvironmentVariable("USERNAME");
    if (user.isEmpty())
        user = qEnvironmentVariable("USER");
    return {user, QSysInfo::machineHostName(), QCoreApplication::applicationPid()};
}

} // namespace gongkai
