// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// The items of a row whose end is certain.
struct ItemRow
{
    int first = 0;
    int last = 0;
};

/// Labels in a text whose tables have lost their grid: one may be torn to several items.
class ItemLabels
{
public:
    /// @param items, form, budget  must outlive it.
    ItemLabels(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget);

    const QString& key(int at) const { return m_keys[index(at)]; }
    bool isFigure(int at) const { return m_isFigure[index(at)]; }

    /// How many items make up a label that is complete and undamaged; 0 when it is not there.
    int length(const QString& key, int at) const;
    /// How many items more its own label has in a row in which it stands twice.
    int lengthAgain(const QString& key, int at) const;
    /// Like length(), for a damaged label.
    int nearLength(const QString& key, int at) const;
    /// So many items as one text of lines.
    QString joinedText(int at, int count) const;
    /// The row an item stands in, where rows end for certain: its first item and its last.
    std::optional<ItemRow> rowAround(int at) const;

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    int size() const { return static_cast<int>(m_items.size()); }
    int noteBehind(const QString& key, int at, int count) const;

    const std::vector<TextItem>& m_items;
    const FormIndex& m_form;
    Budget& m_budget;
    std::vector<QString> m_keys;  // of the items
    std::vector<bool> m_isFigure; // likewise
};

} // namespace gongkai
