// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/words/text_place.h"
#include "core/words/word_rules.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// What a statement can mean: the sum of these cells, or other words' arithmetic.
struct TextReading
{
    std::vector<CellId> cells; ///< of this year; empty where no cell stands behind it
    bool lastYear = false;     ///< the cells are those of last year's figures
    /// Canonical figure it gives, of a share or rate with its %; "" while a cell is blank.
    QString value;
    QString words; ///< of the prose, where it is the other side: “95+8-5”, “37/94”

    friend bool operator==(const TextReading&, const TextReading&) = default;
};

/// One statement of the prose held against what must agree with it. A value; its sentence for the
/// clerk is made when it is shown (textFindingMessage).
struct TextFinding
{
    const WordRule* rule = nullptr; ///< of the list, never null
    Outcome outcome = Outcome::Holds;
    Severity severity = Severity::Warning; ///< of this one; a rule may only ask
    TextPlace place;
    QString left;              ///< what the text says, canonical
    QString right;             ///< what table or arithmetic gives, canonical; "" when there is none
    QString difference;        ///< left - right; "" when that is none
    std::vector<CellId> cells; ///< of the other side, of all readings
    std::vector<TextReading> readings; ///< what it was held against, the nearest first
    /// Which sentence of the rule the message is (see the rule's messages); "" for the usual one.
    QString variant;
    QStringList arguments; ///< what the message names besides, in its order
    /// The text that should stand at the place; "" where that is not known.
    QString correction;

    /// "part:paragraph:from"
    QString instance() const
    {
        return place.part + u':' + QString::number(place.paragraph) + u':' +
               QString::number(place.from);
    }
    /// "check/instance", the key of explanations.
    QString key() const { return rule->id + u'/' + instance(); }
    bool isBroken() const { return outcome == Outcome::Broken; }

    friend bool operator==(const TextFinding&, const TextFinding&) = default;
};

} // namespace gongkai
