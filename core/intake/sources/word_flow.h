// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/edged_table.h"

#include <QStringList>
#include <QStringView>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace gongkai {

/// Makes a document of text that comes as Word's binary file and RTF have it: letter by letter,
/// with marks that end lines, cells and rows. What the budget does not allow is not kept.
class WordFlow
{
public:
    /// @param budget  must outlive the flow.
    explicit WordFlow(Budget& budget) : m_budget(budget) {}

    void add(QStringView text) { m_line += text; }
    /// Hidden text is not read, but figures in it are counted when its line ends.
    void addHidden(bool hasFigures) { m_hiddenFigures = m_hiddenFigures || hasFigures; }
    void addPicture() { m_hasPicture = true; }
    /// Forgets the open line.
    void dropLine() { m_line.clear(); }

    /// A line ends: of a cell, or a paragraph, which ends an open table, too.
    /// @param number  printed before it.
    /// @param level  of a heading, 0 is the highest (heading_marks.h).
    void endLine(bool isInTable, const QString& number = {}, std::optional<int> level = {});
    void endCell(const QString& number = {});
    /// The texts of the open row, which is closed.
    QStringList takeRow() { return std::exchange(m_cells, {}); }
    /// @param cells  where the cells of this row stand, in twips; when they are not as many as the
    ///               texts, the row is a table of its own.
    void addRow(const std::vector<EdgedCell>& cells, const QStringList& texts);

    /// Ends what is open. The document is complete but for what is hidden elsewhere; after that
    /// another one may follow.
    SourceDocument finish();

private:
    QString takeLine();
    void endParagraph(const QString& number = {}, std::optional<int> level = {});
    void closeTable();

    Budget& m_budget;
    SourceDocument m_document;
    std::map<size_t, int> m_levels; // of the headings, by block
    EdgedTable m_table;
    QStringList m_cells; // of the open row
    QStringList m_lines; // of the open cell
    QString m_line;
    bool m_hiddenFigures = false; // in the open line
    bool m_hasPicture = false;    // in the open cell
};

} // namespace gongkai
