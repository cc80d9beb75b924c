// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace gongkai {

// What Word's binary file ([MS-DOC]) says about its text: properties of stretches of bytes of the
// stream WordDocument.

/// The stretches that the pages of one kind list, in the order of the text.
struct WordRuns
{
    struct Run
    {
        quint32 begin = 0;
        quint32 end = 0;
        QByteArray properties; ///< a list of property changes, see eachProperty()
        quint32 style = 0;     ///< of a paragraph, its number
    };
    std::vector<Run> runs;

    /// The properties at a byte; empty when nothing is said about it.
    const Run* at(quint32 byte) const;
};

enum class WordPages { Characters, Paragraphs };

/// @param places  the table that lists the pages: n + 1 offsets, then n numbers of pages.
WordRuns readWordRuns(const QByteArray& document, const QByteArray& places, WordPages kind,
                      Budget& budget);

/// Calls `use` with the code of each property change of a list and its operand.
void eachProperty(QByteArrayView list, const std::function<void(quint32, QByteArrayView)>& use);

} // namespace gongkai
