// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace gongkai {

/// Enter in a list or table of a dialog activates its current item and does nothing else: Qt hands
/// the key on to the dialog, where it would press the default button as well.
void keepEnter(QAbstractItemView& view);

} // namespace gongkai
