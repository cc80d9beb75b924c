// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/text_place.h"

#include <QString>

namespace gongkai {

/// The sentence a place stands in: of one that reaches over several, all of them.
struct TextQuote
{
    QString words;        ///< without blanks around them; "" of a part as a whole
    qsizetype offset = 0; ///< of the place in them, UTF-16 units
};

/// @param place  of this report as it is; of another the quote is empty.
TextQuote quoteOf(const Report& report, const TextPlace& place);

} // namespace gongkai
