// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_bytes.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 pieceSize = 1024 * 1024;

} // namespace

QByteArray readUpTo(QIODevice& device, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray piece = device.read(std::min(pieceSize, most - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

} // namespace gongkai
