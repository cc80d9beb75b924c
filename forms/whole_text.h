// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace gongkai {

/// The texts of the first column are shown in full, over as many lines as they need: a tree gives
/// each row one line by itself.
void showWholeText(QTreeView& tree);

} // namespace gongkai
