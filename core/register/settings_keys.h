// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/case_keys.h"
#include "core/register/settings.h"

#include <QStringList>

namespace gongkai {

// What the office has settled, as KEY=VALUE: sending, opinions, reasons, fee (both, strict,
// lenient), mailbox (arrival, confirmation), passed_on, reopened (yes, no: whether they count).

const QStringList& settingKeys();
/// All of them.
KeyValues valuesOf(const RegisterSettings& settings);
/// The settings with other values.
/// @return Invalid with one sentence.
Result<RegisterSettings> changeSettings(const RegisterSettings& settings, const KeyValues& values);

} // namespace gongkai
