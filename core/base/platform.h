// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gongkai {

/// What a program does first of all, before any object of Qt's is made.
///
/// On Windows it switches off compiled patterns (QRegularExpression): their stack is a thread's own
/// variable, which MinGW takes down after its memory is gone, so that every thread that matched one
/// crashes at its end. See docs/decisions/0005. Nothing on other systems.
void preparePlatform();

} // namespace gongkai
