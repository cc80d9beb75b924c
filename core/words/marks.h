// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gongkai {

/// Is it one of these few? For loops over every character of a text, where the call that
/// QStringView::contains() makes is most of the work.
inline bool isOneOf(QChar c, QStringView marks)
{
    for (const QChar mark : marks)
        if (c == mark)
            return true;
    return false;
}

/// Does the word stand in the text? Goes from one place of its first character to the next, which
/// are few in Chinese.
inline bool hasWord(QStringView text, QStringView word)
{
    if (word.isEmpty())
        return true;
    for (qsizetype at = text.indexOf(word.front()); at >= 0;
         at = text.indexOf(word.front(), at + 1))
        if (text.sliced(at).startsWith(word))
            return true;
    return false;
}

} // namespace gongkai
