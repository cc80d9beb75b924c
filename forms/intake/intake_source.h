// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QMimeData;

namespace gongkai {

/// Bytes somebody published, and what to call them.
struct IntakeSource
{
    QByteArray bytes;
    QString name;
    QString format; ///< as in SourceHint; "" to recognise it by content
};

/// @return Unreadable, also for what is no file and above what a reading may cost.
Result<IntakeSource> sourceFromFile(const QString& path);

/// What was copied in Word, WPS, Excel or a browser: the HTML flavour, else rich text, else the
/// plain one. The head that Windows' own HTML format puts in front is taken off.
/// @param data  null for an empty clipboard.
/// @return nothing when there is neither.
std::optional<IntakeSource> sourceFromMime(const QMimeData* data);

} // namespace gongkai
