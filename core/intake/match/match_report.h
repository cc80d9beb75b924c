// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/base/figure.h"
#include "core/catalog/form.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A place in the source: the block of SourceDocument and the position in its table. A paragraph
/// has row and column -1.
struct SourcePlace
{
    int block = -1;
    int row = -1;
    int column = -1;

    friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
};

/// A cell of the form that was found in the source.
struct MatchedCell
{
    enum class State {
        Taken,       ///< as it stood there
        Normalised,  ///< the same figure written otherwise there
        UnitUnknown, ///< a bare number where nobody says 元 or 万元; not taken
        Unreadable,  ///< no figure this cell takes; not taken
        Conflict,    ///< found twice with different figures; not taken
    };
    /// One of the figures of a conflict.
    struct Candidate
    {
        QString original;
        Figure figure; ///< blank when the original is none this cell takes
        SourcePlace place;
    };

    CellId cell;
    SourcePlace place; ///< where it was found first
    QString original;  ///< likewise
    Figure figure;     ///< blank unless taken
    State state = State::Taken;
    QString reason; ///< of Unreadable, a translated sentence
    QString unit{}; ///< of money, when not the figure itself but a label states it
    std::vector<Candidate> candidates{}; ///< of Conflict, all different, in the source's order

    bool isTaken() const { return state == State::Taken || state == State::Normalised; }
    /// As it stands in the source; of a conflict, everything that stands there.
    QStringList originals() const;
};

/// What intake found and what it did not: everything the clerk must look at. A value.
struct MatchReport
{
    struct AlteredLabel
    {
        QString source;
        QString form;
        SourcePlace place;
    };
    struct LeftOver
    {
        QString label; ///< of its row there; "" when it has none
        QString text;
        SourcePlace place;
    };

    int cellCount = 0; ///< of the form, with the known local rows found
    std::vector<MatchedCell> cells;
    std::vector<CellId> missing; ///< cells of the form that were not found
    std::vector<AlteredLabel> altered;
    std::vector<LeftOver> leftOver; ///< figures in the source that went nowhere
    QStringList notes;              ///< translated sentences
    // Words that went nowhere, whole and in the source's order; a note says how many.
    QStringList wordsNotTaken; ///< paragraphs of no part
    QStringList linesLeftOut;  ///< of the page around the report
    int tableCount = 0;        ///< of the source in which cells were found

    int takenCount() const;
    /// Of those, where the source has nothing in the cell.
    int blankCount() const;
    bool isComplete() const { return takenCount() == cellCount; }
};

/// One line each for standard error or a list: “200 of 200 cells matched”, without those that are
/// empty there, then what is not so.
QStringList describe(const MatchReport& report, const Form& form);

/// The same for machines.
QByteArray matchReportToJson(const MatchReport& report);

} // namespace gongkai
