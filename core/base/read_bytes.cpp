// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_bytes.h"

namespace gongkai {

QByteArray readUpTo(QIODevice& device, qint64 most)
{
    // All the room at once: growing would need twice as much. What is not read into costs nothing.
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 end = 0;
    while (end < most) {
        const qint64 got = device.read(bytes.data() + end, most - end);
        if (got <= 0)
            break;
        end += got;
    }
    bytes.truncate(end);
    bytes.squeeze();
    return bytes;
}

} // namespace gongkai
