// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace gongkai {

/// What a device gives, in pieces: a pipe or a device file may have no size and no end.
/// @return at most `most` bytes; fewer at the end, or after an error that the device tells.
QByteArray readUpTo(QIODevice& device, qint64 most);

} // namespace gongkai
