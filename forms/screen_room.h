// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QScrollArea;
class QWidget;

namespace gongkai {

// A screen of 1366 × 768 at 150 % has room for 911 × 512, and the frame and the task bar are in it.
// So every dialog gets its size here, and what could need more than that scrolls.

/// Gives a window the size it wants, as far as the screen has room for it and its frame.
void resizeWithinScreen(QWidget& window, const QSize& wanted);

/// Of a window that is not shown yet: one that is larger than the screen has room for is maximised,
/// and as large as there is room for, with its title in sight, when it is no longer so.
void keepWithinScreen(QWidget& window);

/// The contents, as large as they want to be where there is room; else they scroll.
QScrollArea* scrolled(QWidget* contents, QWidget* parent = nullptr);

} // namespace gongkai
