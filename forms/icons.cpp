// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/icons.h"

namespace gongkai {

QIcon icon(const QString& name)
{
    QIcon result;
    for (const char* scale : {"", "@2x", "@3x"}) {
        const QPixmap pixmap(QStringLiteral(":/icons/%1%2.png").arg(name, QLatin1String(scale)));
        if (!pixmap.isNull())
            result.addPixmap(pixmap);
    }
    return result;
}

QIcon programIcon()
{
    QIcon result;
    for (int size : {16, 24, 32, 48, 64, 128, 256})
        result.addFile(QStringLiteral(":/icons/gongkai-%1.png").arg(size));
    return result;
}

} // namespace gongkai
