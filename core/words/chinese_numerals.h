// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace gongkai {

/// 〇零一二两三四五六七八九十百千万亿, and 廿 and 卅 for 二十 and 三十
bool isNumeralCharacter(QChar c);

/// 十二, 廿一, 两百, 一百零三, 三万五, 二〇二四 (digit by digit). Below 10^12.
/// @return nothing for what is no number: 百百, 十十二.
std::optional<Decimal> readNumeral(QStringView text);

/// 一百零三; 十二 and not 一十二. @pre 0 <= value < 10^12, whole.
QString writeNumeral(Decimal value);

} // namespace gongkai
