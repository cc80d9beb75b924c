// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <QByteArray>

namespace gongkai {

/// The code as a black and white PNG picture without a border.
/// @param scale  pixels for each module.
QByteArray pngOf(const QrImage& image, int scale);

} // namespace gongkai
