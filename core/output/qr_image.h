// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

namespace gongkai {

/// The text as a QR code that stands 15 % of damage.
/// @pre ASCII, at most 100 characters.
QrImage qrImage(const QString& text);

} // namespace gongkai
