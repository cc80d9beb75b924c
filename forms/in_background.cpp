// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/in_background.h"

namespace gongkai {

QThreadPool& shareProbes()
{
    // Never destroyed: a pool waits for its threads then.
    static auto* const pool = new QThreadPool;
    return *pool;
}

} // namespace gongkai
