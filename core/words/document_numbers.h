// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/sentences.h"
#include "core/words/word_lists.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace gongkai {

/// The number of a document in prose: 国办公开办函〔2021〕30号, 国务院令第711号, 国务院第711号令.
struct WrittenNumber
{
    TextSpan span; ///< from the series on
    /// The series, and whatever Chinese stands right before it: prose has no blanks. Of an order
    /// “国务院令”.
    DocumentNumber number;
    bool isMalformed = false; ///< 国办公开办函202130号, 〔2021〕30: no number, series only

    friend bool operator==(const WrittenNumber&, const WrittenNumber&) = default;
};

/// In the order of the text. Malformed ones only of these series. Linear.
/// @param plain  made by withPlainMarks().
std::vector<WrittenNumber> findDocumentNumbers(QStringView plain, const QStringList& series);

/// As it is printed: 国办公开办函〔2021〕30号, 国务院令第711号.
QString documentNumberText(const DocumentNumber& number);

} // namespace gongkai
