// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numbering.h"
#include "core/words/sentences.h"

#include <QStringView>

#include <vector>

namespace gongkai {

/// 一是, 二是 within a paragraph.
struct ListMark
{
    TextSpan span;
    int number = 0;

    friend bool operator==(const ListMark&, const ListMark&) = default;
};

/// In the order of the text; only where a mark or the paragraph's beginning stands in front: 统一是
/// is none. Linear.
/// @param plain  made by withPlainMarks().
std::vector<ListMark> findListMarks(QStringView plain);

} // namespace gongkai
