// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

// How much room text takes where no font can be asked: Word and workbook are set on another
// machine. A Chinese character is 1 em wide, a digit of 宋体 half an em, of a font that may stand
// in for it more. Lengths in em.

/// In the widest font.
double plainWidth(QStringView text);
/// In 宋体 or 仿宋.
double commonWidth(QStringView text);

/// Of the widest part that no line end may divide, in the widest font.
double plainWordWidth(const QString& text);

/// Lines in which, in the widest font, the text stands at this width; a line feed ends one. At
/// least 1.
int plainLineCount(const QString& text, double width);

} // namespace gongkai
