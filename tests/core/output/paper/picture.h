// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/paginator.h"

#include <QImage>

namespace gongkai::test {

/// A page as grey levels, one pixel a point.
QImage pictureOf(const PagedDocument& pages, int page);

/// How much two pictures differ: the greatest difference of a point, in grey levels, each point
/// first averaged with its eight neighbours so that the smoothing of glyphs counts little. A figure
/// that is missing or a rule one point away counts 80 and more. 255 for pictures of two sizes.
int difference(const QImage& one, const QImage& other);

/// What difference() may be between a page and its stored picture.
constexpr int tolerance = 48;

} // namespace gongkai::test
