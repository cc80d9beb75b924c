// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <utility>

namespace gongkai::test {

/// Runs the event loop until this holds, as long as a machine under load may need: no test is
/// decided by the clock. @return whether it does.
template <typename Holds>
bool waitFor(Holds&& holds)
{
    constexpr int patience = 60'000; // milliseconds
    return QTest::qWaitFor(std::forward<Holds>(holds), patience);
}

} // namespace gongkai::test
