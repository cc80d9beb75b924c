// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace gongkai {

/// The program the window benchmarks start: shows one window until its first picture is there.
/// @param words  "--window" with or without a report file, or "--empty-window".
/// @return the exit code; nothing when the words ask for no window.
std::optional<int> showWindowOnce(const QStringList& words);

} // namespace gongkai
