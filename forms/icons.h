// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace gongkai {

/// An icon of resources/icons by its name, sharp at every scale up to 3x, light on a dark palette;
/// empty for no such name.
QIcon icon(const QString& name);

/// Shows the first where the program's palette is light when it is painted, else the second.
QIcon schemeIcon(const QIcon& onLight, const QIcon& onDark);

/// The program's own icon, in all sizes.
QIcon programIcon();

} // namespace gongkai
