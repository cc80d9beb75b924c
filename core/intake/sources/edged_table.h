// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// One cell between two vertical edges, in any unit of length.
struct EdgedCell
{
    int left = 0;
    int right = 0;
    QString text;
    bool continues = false; ///< the cell above goes on
    bool joins = false;     ///< it belongs to the cell before it
};

/// A table whose rows know where their cells begin and end, not in which column they are: Word's
/// binary file and RTF.
class EdgedTable
{
public:
    /// @param cells  without their texts.
    /// @return false, and nothing happens, when these are not as many as the texts.
    bool addRow(std::vector<EdgedCell> cells, const QStringList& texts);
    bool isEmpty() const { return m_rows.empty(); }

    /// The columns are the edges of all rows; those nearer to each other than `tolerance` are one.
    SourceTable take(int tolerance, Budget& budget);

private:
    std::vector<std::vector<EdgedCell>> m_rows;
};

/// Adds a finished table to a document; a frame of one column around text becomes paragraphs.
void addTable(SourceTable table, SourceDocument& document);

/// Texts of boxes that are anchored in cells: of no cell, and only listed.
void addBoxesOfCells(const QStringList& texts, SourceDocument& document, Budget& budget);

/// A row whose cells stand nobody knows where: a table of its own.
void addLooseRow(const QStringList& texts, SourceDocument& document, Budget& budget);

} // namespace gongkai
