// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

class Prompts;

/// Shows a folder of the clerk's own for forms or calendars, which is made first where it is not
/// there; says so where it cannot be made.
void openMadeFolder(Prompts& prompts, const QString& folder);

} // namespace gongkai
