// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace gongkai {

/// A day as a clerk types it: 2025-01-02, 2025/1/2, 20250102 or 2025年1月2日, also in full-width
/// digits; from 2000 to 2999.
/// @return Invalid with one sentence.
Result<QDate> readDay(const QString& text);

} // namespace gongkai
