// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numbering.h"
#include "core/words/sentences.h"

#include <QStringView>

#include <vector>

namespace gongkai {

/// How a list within a paragraph is counted.
enum class ListKind {
    Is,      ///< 一是
    Ordinal, ///< 第一，
    Circled, ///< ①
    Bracket, ///< （1） behind a stop
};

/// One mark of a list within a paragraph.
struct ListMark
{
    ListKind kind = ListKind::Is;
    TextSpan span;
    int number = 0;

    friend bool operator==(const ListMark&, const ListMark&) = default;
};

/// In the order of the text; words only where a mark or the paragraph's beginning stands in front:
/// 统一是 is none. Linear.
/// @param plain  made by withPlainMarks().
std::vector<ListMark> findListMarks(QStringView plain);

} // namespace gongkai
