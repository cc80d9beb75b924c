// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QWidget;

namespace gongkai {

/// Puts a window that is shown where all of it, frame included, is within the screen; one that is
/// larger is made as small as there is room for.
void moveWithinScreen(QWidget& window);

/// Every dialog of the program is moved so when it is shown, whatever made it. Later it is the
/// clerk who moves it.
/// @param owner  as long as it is there.
void keepDialogsWithinScreen(QObject& owner);

} // namespace gongkai
