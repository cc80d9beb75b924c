// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gongkai {

/// How the clerk likes to type. Read from the settings once and passed down.
struct GridSettings
{
    enum class Direction { Across, Down };
    /// Where Enter goes after a figure; Tab always goes across. Shift reverses both.
    Direction enterMoves = Direction::Across;
    /// Of the tables, in per cent of the window's letters.
    int zoom = 100;
    static constexpr int smallestZoom = 60;
    static constexpr int largestZoom = 200;
    static constexpr int zoomStep = 10;
};

} // namespace gongkai
