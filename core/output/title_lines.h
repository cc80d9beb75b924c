// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace gongkai {

/// A title or an agency's name in lines broken by sense (GB/T 9704-2012, 7.3.1): between words,
/// never in 办公室 or 年度, the lines as even as they can be; where that takes no more of them, the
/// year begins one. What is broken already stays so. A word wider than the line is left to the
/// caller.
/// @param widthOf  a part of the text, in the unit of width.
QStringList titleLines(const QString& text, double width,
                       const std::function<double(QStringView)>& widthOf);

} // namespace gongkai
