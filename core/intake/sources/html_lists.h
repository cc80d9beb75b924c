// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/list_numbers.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// The lists of a web page that are open, and what is printed before the next words in them.
class HtmlLists
{
public:
    void open(NumberStyle style, int start) { m_lists.push_back({style, start}); }
    void close();
    /// @param style, number  its own; else the list goes on.
    void beginEntry(std::optional<NumberStyle> style, std::optional<int> number);
    void endEntry() { m_number.clear(); }
    /// A paragraph as it is printed: the first of an entry has its number, unless its words begin
    /// with one.
    QString numbered(const QString& text);

private:
    struct OpenList
    {
        NumberStyle style = NumberStyle::None;
        int next = 1;
    };

    std::vector<OpenList> m_lists;
    QString m_number; // of the entry that has no words so far
};

} // namespace gongkai
