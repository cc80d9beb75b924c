// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// A text on one line, of at most this many characters in all: what is longer ends with a sentence,
/// else with a clause, else between words, never within brackets or a number, and says where all of
/// it is.
/// @param rest  added to what was cut: “（全文见附件）”.
QString cutAtSense(const QString& text, qsizetype most, const QString& rest);

} // namespace gongkai
