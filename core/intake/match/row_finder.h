// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace gongkai {

/// A printed row of the form, found in a text without a grid.
struct FoundRow
{
    int line = -1; ///< of the form
    int begin = 0; ///< items
    int end = 0;   ///< first item after its labels and figures
    std::vector<std::pair<const FormLabel*, QString>> labels; ///< null: the printed unit
    QStringList figures;
    bool certain = true; ///< all its figures are there; otherwise it has none
};

/// Finds the rows of a form, one after the other, in a text whose tables have lost their grid. A
/// row is found by its labels, complete and undamaged; one of the next few may be damaged.
class RowFinder
{
public:
    /// @param items, form, budget  must outlive the finder. It finds no more rows when the budget
    /// is
    ///        spent.
    RowFinder(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget);

    /// The row that begins with this item. What the form prints after the last row is tried first.
    std::optional<FoundRow> rowAt(int at);
    /// Does this row go on with the table of the last one?
    bool follows(const FoundRow& row) const;
    /// The row is the last one from now on.
    void advance(const FoundRow& row);

private:
    // Columns of a text's rows: one after the other, or where a workbook has them, with blanks in
    // place of what a merged cell covers.
    enum class Columns { Unknown, Compact, Positional };

    // The items of a row whose end is certain.
    struct Row
    {
        int first = 0;
        int last = 0;
        int length() const { return last - first + 1; }
    };

    static size_t index(int at) { return static_cast<size_t>(at); }
    int size() const { return static_cast<int>(m_items.size()); }
    bool isBlank(int at) const { return m_items[index(at)].text.isEmpty(); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }
    const Sheet& sheetOf(const FormLine& line) const;
    const std::vector<int>& linesFrom(int at);
    int labelLength(const QString& key, int at) const;
    int nearLabelLength(const QString& key, int at) const;
    QString joinedText(int at, int count) const;
    std::optional<FoundRow> readLine(int number, int at, bool damaged) const;
    bool isActive(const FormLine& wanted) const;
    bool isExpected(int number, const FoundRow& found) const;
    bool readLabels(const FormLine& wanted, FoundRow& found, bool damaged) const;
    bool readHead(const FormLine& wanted, FoundRow& found) const;
    bool endsRight(const FoundRow& found) const;
    void readFigures(const FormLine& wanted, FoundRow& found) const;
    bool canBeFigure(int at) const;
    std::optional<Row> rowAround(int at) const;
    bool allBlank(int begin, int end, Row row) const;
    Columns columnsOf(const FormLine& wanted, const FoundRow& found, int firstFigure) const;
    Columns columnsOfHead(const FoundRow& found) const;
    void checkPadding(const FormLine& wanted, FoundRow& found) const;

    const std::vector<TextItem>& m_items;
    const FormIndex& m_form;
    Budget& m_budget;
    std::vector<QString> m_keys;  // of the items
    std::vector<bool> m_isFigure; // likewise
    QHash<QString, std::vector<int>> m_linesFrom;
    Columns m_columns = Columns::Unknown; // of the open table, as its head says
    int m_last = -1;                      // line found last
};

} // namespace gongkai
