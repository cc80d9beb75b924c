// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gongkai {

// Where a Chinese line may end (GB/T 15834-2011, 5.1: which marks stand neither first nor last).

/// May a line end between these two neighbouring code points? Never inside a number or a Latin
/// word, before 、，。；：？！”）》 and the like, after “（《, inside —— and ……, or before a blank.
bool mayBreakBetween(char32_t before, char32_t after);

/// “12701.9713”, “-4”, “▲ +30.0%”: a number with its signs, which never breaks.
bool isNumberText(QStringView text);

/// Full-width mark whose right half is blank: 、，。；：？！”）》.
bool isClosingMark(char32_t c);

/// Space, tab or ideographic space: hangs over the margin at the end of a line.
bool isBlank(char32_t c);

/// Draws nothing and belongs to the character before it: variation selectors, joiners, controls.
bool isInvisible(char32_t c);

} // namespace gongkai
