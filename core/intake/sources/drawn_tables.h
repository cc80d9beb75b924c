// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gongkai {

/// Lines of a text whose tables are drawn with characters, as lines whose cells are parted by “|”:
/// bars of any kind are “|”, and what only rules (“+---+---+”, “├──┼──┤”, “|---|---|”) is left
/// out. Where a ruler stands between all rows of a table, the lines between two of them are one
/// row; the lines of its cells are parted by \n.
///
/// A full-width bar (“｜”) stands in titles and menus, too: it is a bar where several lines have
/// two of them or begin or end with one.
QStringList withoutDrawing(const QStringList& lines);

} // namespace gongkai
