// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QString>

#include <vector>

namespace gongkai {

/// One cell between two vertical edges, in any unit of length.
struct EdgedCell
{
    int left = 0;
    int right = 0;
    QString text;
    bool continues = false; ///< the cell above goes on
};

/// A table whose rows know where their cells begin and end, not in which column they are: Word's
/// binary file and RTF.
class EdgedTable
{
public:
    void addRow(std::vector<EdgedCell> cells) { m_rows.push_back(std::move(cells)); }
    bool isEmpty() const { return m_rows.empty(); }

    /// The columns are the edges of all rows; those nearer to each other than `tolerance` are one.
    SourceTable take(int tolerance, Budget& budget);

private:
    std::vector<std::vector<EdgedCell>> m_rows;
};

/// Adds a finished table to a document; a frame of one column around text becomes paragraphs.
void addTable(SourceTable table, SourceDocument& document);

} // namespace gongkai
