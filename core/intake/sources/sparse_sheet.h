// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace gongkai {

/// Row and column of a sheet, from 0.
struct SheetPlace
{
    int row = 0;
    int column = 0;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the generated 0 for a pointer
    friend auto operator<=>(const SheetPlace&, const SheetPlace&) = default;
};

/// Rows or columns, from 0, that are hidden.
class HiddenLines
{
public:
    void add(int line) { m_lines.insert(line); }
    bool contains(int line) const { return m_lines.contains(line); }
    /// The first one that is seen from `first` to `last`; nothing when none is.
    std::optional<int> firstSeen(int first, int last, Budget& budget) const;

private:
    std::set<int> m_lines;
};

/// A sheet of a workbook as files state it: filled cells at their places, and merged ranges.
struct SparseSheet
{
    struct Merge
    {
        SheetPlace first;
        SheetPlace last;
    };

    std::map<SheetPlace, QString> texts; ///< filled cells only
    std::vector<Merge> merges;
    HiddenLines hiddenRows;
    HiddenLines hiddenColumns;

    /// Takes what is hidden away and counts it. Of a merge that is partly seen the text stays, in
    /// the first place that is.
    void dropHidden(HiddenParts& hidden, Budget& budget);

    /// The sheet without its empty rows and columns: it may have a cell in row 1048576. Cells that
    /// are not filled are blank ones.
    /// @return no rows when there is nothing in the sheet, or more than the budget allows.
    SourceTable toTable(Budget& budget) const;
};

} // namespace gongkai
