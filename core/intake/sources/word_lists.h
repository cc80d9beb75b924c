// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/word_numbers.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>

namespace gongkai {

// The automatic numbers of Word's binary file ([MS-DOC] 2.9.150, 2.9.131, 2.9.271). What is damaged
// numbers nothing more.

/// Offset and length of a part of the table stream.
using WordExtent = std::pair<quint32, quint32>;

/// Reads what styles, definitions of lists and lists say. Each has its number as its name.
/// @param headings  the styles of headings are added to them.
void readWordLists(const QByteArray& table, WordExtent styles, WordExtent definitions,
                   WordExtent lists, WordNumbers& numbers, HeadingStyles& headings, Budget& budget);

/// The level of a heading that a property change says, 9 for text; nothing for other changes.
std::optional<int> outlineIn(quint32 code, QByteArrayView operand);

/// Takes what a property change of a paragraph or a style says of a number.
void addToNumber(quint32 code, QByteArrayView operand, WordNumbers::Place& place);

} // namespace gongkai
