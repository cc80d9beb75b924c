// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/flat_heads.h"
#include "core/intake/match/form_index.h"
#include "core/intake/match/item_labels.h"
#include "core/intake/match/row_layout.h"
#include "core/intake/sources/source.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace gongkai {

/// Finds the rows of a form, one after the other, in a text whose tables have lost their grid. A
/// row is found by its labels, complete and undamaged; one of the next few may be damaged.
class RowFinder
{
public:
    /// @param items, form, budget  must outlive the finder. It finds no more rows when the budget
    /// is
    ///        spent.
    RowFinder(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget);

    /// The rows in the order of the text.
    std::vector<FoundRow> all();

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    int size() const { return static_cast<int>(m_items.size()); }
    bool isBlank(int at) const { return m_items[index(at)].text.isEmpty(); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }
    std::optional<FoundRow> rowAt(int at);
    void advance(FoundRow& row);
    bool isCutShort(const FoundRow& row, int at) const;
    const std::vector<int>& linesFrom(int at);
    std::optional<FoundRow> readLine(int number, int at, bool damaged) const;
    bool isActive(const FormLine& wanted) const;
    bool isExpected(int number, const FoundRow& found) const;
    bool isFollowed(int number, int at) const;
    bool readLabels(const FormLine& wanted, FoundRow& found, bool damaged) const;
    bool readHead(const FormLine& wanted, FoundRow& found) const;
    std::optional<FoundRow> flatHeadAt(int at) const;
    bool canBeginHead(const FlatHead& head, int at) const;
    bool readFlatHead(const FlatHead& head, FoundRow& found) const;
    bool readMixedHead(const FlatHead& head, FoundRow& found) const;
    bool isSumHead(int at) const;
    void readSumHead(FoundRow& found) const;
    const FormLine* figuresUnder(int number) const;
    bool isOfOtherTimeHead(int at) const;
    void readOthers(const FormLine& wanted, FoundRow& found) const;
    bool endsRight(const FoundRow& found) const;
    void readRun(const FormLine& wanted, FoundRow& found) const;
    int runEnd(const FormLine& wanted, const FoundRow& found,
               const std::optional<ItemRow>& row) const;
    bool canEndIn(const FormLine& wanted, const FoundRow& found) const;
    bool canBeFigure(int at) const;
    bool canStandForFigure(int at) const;
    bool standsForFigureIn(int at) const;

    const std::vector<TextItem>& m_items;
    const FormIndex& m_form;
    Budget& m_budget;
    ItemLabels m_labels;
    const std::vector<FlatHead> m_flatHeads;
    QHash<QString, std::vector<int>> m_linesFrom;
    int m_last = -1; // line found last
};

} // namespace gongkai
