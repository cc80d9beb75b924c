// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

/// How a line is numbered, from the highest level down.
enum class Scheme {
    Part,          ///< 第一部分, 第一、, PART 01
    Chinese,       ///< 一、 or 壹、
    Roman,         ///< Ⅰ.
    Arabic,        ///< 1.
    Bracket,       ///< （一） and, half of its bracket lost, 一）
    ArabicBracket, ///< （1）
    None,
};

struct Numbering
{
    Scheme scheme = Scheme::None;
    int number = 0;
    qsizetype length = 0;  ///< of the numbering with what divides it from the words
    bool isDivided = true; ///< false: “一总体情况”, which may be no numbering at all
};

/// The numbering a line begins with. Widths and blanks do not count.
Numbering numberingOf(QStringView line);

} // namespace gongkai
