// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace gongkai {

/// The texts of the first columns are shown in full, over as many lines as they need: a tree gives
/// each row one line by itself. A long word, an address of the web say, breaks where it has to.
void showWholeText(QTreeView& tree, int columns = 1);

} // namespace gongkai
