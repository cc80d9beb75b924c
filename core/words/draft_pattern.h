// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/words/word_node.h"
#include "core/words/word_source.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A figure that proposed sentences state: the sum of these cells.
struct DraftQuantity
{
    QString id;
    QStringList forms; ///< form ids; empty for every form that has the cells
    std::vector<CellId> cells;
    WordSource source;
};

/// When a sentence is true. A quantity is named by its id, that of last year's figures “last.” and
/// its id.
struct DraftCondition
{
    enum class Is { Zero, Positive, More, Less, Equal };
    QString quantity;
    Is is = Is::Positive;
    QString than; ///< the other quantity of More, Less and Equal
};

/// One link of the list in a sentence; left out where its quantity is 0 or the form has none.
struct DraftItem
{
    QString quantity;
    QString text;
};

/// A sentence to be proposed. In its texts stand, in braces: `year`, `last_year`, `who`, `agency`,
/// `items`; a quantity; `a-b`, how far two are apart; `a/b`, a in per cent of b; `a~b`, how much a
/// is above or below b, in per cent of b.
struct DraftPattern
{
    QString id;
    QStringList forms;        ///< form ids; empty for every form that has the quantities
    QStringList parts;        ///< narrative ids, the one it belongs to first
    bool saysNothing = false; ///< that something did not happen: for a report of zeros
    std::vector<DraftCondition> when;
    QString text;
    std::vector<DraftItem> items;
    QString between; ///< the items
    QString sum;     ///< the quantity the items must add up to; "" for none
    WordSource source;
};

/// Cells that a report of zeros fills; entry after entry, what comes later yields where both do not
/// go together with what stands there.
struct ZeroCells
{
    QStringList forms;
    QStringList cells; ///< `table.row.column`; a part may be or end in `*`
    WordSource source;
};

DraftQuantity readDraftQuantity(const WordNode& node);
DraftPattern readDraftPattern(const WordNode& node);
ZeroCells readZeroCells(const WordNode& node);

} // namespace gongkai
