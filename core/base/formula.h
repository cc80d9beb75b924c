// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QStringView>

namespace gongkai {

/// Does the text ask to be calculated? It begins with “=”, also a full-width one.
bool isFormula(QStringView text);

/// The value of a formula: numbers with + - * / and brackets, also full-width or × and ÷, as in
/// “=12*30+5”. No cells and no functions.
///
/// @pre isFormula(text).
/// @return Invalid, with the reason in the message, for anything else and where the value is not
///         exact in six decimals or has more than 18 digits. Nothing is rounded.
Result<Decimal> calculate(QStringView text);

} // namespace gongkai
