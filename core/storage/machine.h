// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// What tells this machine from one of the same name, and this run of it from the one before.
/// Cloned PCs and containers share a host name. Nothing here says whose machine it is: the ids are
/// digests. Each is "" where the system has none.
struct MachineIdentity
{
    QString machine;   ///< stays as long as the system is installed
    QString boot;      ///< another one after each start; not known on Windows
    QString processes; ///< the space in which process ids count: containers have one each

    static const MachineIdentity& current();

    friend bool operator==(const MachineIdentity&, const MachineIdentity&) = default;
};

} // namespace gongkai
