// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace gongkai {

/// An icon of resources/icons by its name, sharp at every scale up to 3x; empty for no such name.
QIcon icon(const QString& name);

/// The program's own icon, in all sizes.
QIcon programIcon();

} // namespace gongkai
