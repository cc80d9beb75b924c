// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;

namespace gongkai {

/// Shows a dialog, again and as it was left, until what was decided there is used or it is left;
/// then it is deleted.
/// @param use  is asked when the dialog is accepted, and says whether it was used.
void openUntilUsed(QDialog* dialog, std::function<bool()> use);

} // namespace gongkai
