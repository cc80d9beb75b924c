// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace gongkai {

/// “2025年1月20日” of “2025-01-20”; anything else as it is.
inline QString printedDate(const QString& iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? date.toString(u"yyyy年M月d日") : iso;
}

} // namespace gongkai
