// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QKeyEvent;
class QWidget;

namespace gongkai {

/// Enter in a list or table of a dialog activates its current item and does nothing else: Qt hands
/// the key on to the dialog, where it would press the default button as well.
void keepEnter(QAbstractItemView& view);

/// Enter presses the button of the window that has the keyboard, as Space does: outside a dialog Qt
/// leaves the key to the window. A key that is held presses it once.
/// @return false for another key, or where no button has the keyboard.
bool pressByEnter(const QWidget& window, QKeyEvent& event);

} // namespace gongkai
