// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/sentences.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace gongkai {

/// The same text, unit for unit, with marks of one kind made one: full-width ASCII its half-width
/// twin, 、 a comma, every kind of quotation mark `"`, 〔〕【】 square brackets, × a capital X.
/// So places in it are places in the text.
QString withPlainMarks(QStringView text);

/// A text without blanks, commas and quotation marks, and where each unit of it stood.
struct UnmarkedText
{
    QString text;
    std::vector<qsizetype> places; ///< of every unit, in the text it was made from

    /// A piece of the bare text, in the text it was made from.
    TextSpan span(qsizetype from, qsizetype to) const
    {
        return {places[static_cast<std::size_t>(from)],
                places[static_cast<std::size_t>(to - 1)] + 1};
    }
};
/// @param plain  made by withPlainMarks().
UnmarkedText withoutMarks(QStringView plain);

/// Whether what stands at [from, to) of a text is part of one of these longer words. Linear in the
/// words.
bool standsWithin(QStringView plain, qsizetype from, qsizetype to, const QStringList& longer);

bool isLatin(QChar c);      ///< A–Z a–z
bool isAsciiDigit(QChar c); ///< 0–9
/// CJK ideographs.
bool isHan(QChar c);

/// A Latin word or number must not go on beyond the piece: XX within XXGK is none.
bool isWholeWord(QStringView plain, qsizetype from, qsizetype to);

/// Web and mail addresses: www.x.gov.cn, http://…, a@b.cn. In the order of the text.
/// @param plain  made by withPlainMarks().
std::vector<TextSpan> findAddresses(QStringView plain);

/// What stands between 《 and 》, with them; of nested ones the outermost. One that is not closed
/// ends at the end of the text.
std::vector<TextSpan> findTitles(QStringView text);

/// Whether a place lies in one of these, which are in order and do not overlap.
bool isIn(const std::vector<TextSpan>& spans, qsizetype place);

/// Any of these words in the text.
bool containsAny(QStringView text, const QStringList& words);

} // namespace gongkai
