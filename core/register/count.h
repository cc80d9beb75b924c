// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/register/register.h"
#include "core/register/register_map.h"

#include <QString>

#include <vector>

namespace gongkai {

/// A figure the register proposes for a cell, and what stands behind it.
struct ProposedFigure
{
    CellId cell;
    TableMap::Counts counts = TableMap::Counts::Requests;
    std::vector<size_t> behind; ///< places in Register::cases() or disputes(), in their order

    qint64 figure() const { return static_cast<qint64>(behind.size()); }
};

/// Cases that ended in the year by a decision that no row of the form counts.
struct UncountedDecision
{
    QString decision; ///< an id of the vocabulary
    std::vector<size_t> cases;
};

/// What the clerk must know of a count: where a rule is not confirmed, or something is left out.
struct CountNote
{
    enum class Kind {
        Unreceived,         ///< came in, but not received yet: no case of table three
        PassedOn,           ///< left out; not confirmed
        WithdrawnCounted,   ///< counted as Vocabulary::withdrawnDecision; not confirmed
        PassedOnCounted,    ///< counted as Vocabulary::passedOnDecision; not confirmed
        Reopened,           ///< stays with its first decision; not confirmed
        ReopenedCounted,    ///< the new answer is counted as a case; not confirmed
        CoDefendant,        ///< of disputes: counted by the other organ
        ResultNotConfirmed, ///< of disputes: no rule says which column
        Appealed,           ///< of disputes: open as the appeal is; not confirmed
        Unmapped,           ///< of disputes: the form has no row, as for pending ones in 2014
    };
    Kind kind = Kind::Unreceived;
    std::vector<size_t> behind; ///< places of cases, or of disputes

    bool isOfDisputes() const { return kind >= Kind::CoDefendant; }
};

/// One year of the register as the cells of one form.
///
/// Received by the day of receipt, results by the day of the decision, carried out what is open on
/// 31 December: what came in and what is left are the same cases, so that balance, sums and rows
/// hold by construction.
struct RegisterCount
{
    int year = 0;
    QString form;
    std::vector<ProposedFigure> figures; ///< of every mapped cell, in the order of the map
    std::vector<UncountedDecision> uncounted;
    std::vector<UnmappedRow> unmapped;
    std::vector<CountNote> notes;

    const ProposedFigure* figure(const CellId& cell) const; ///< null when the map has no such cell
};

/// Cases and disputes by what is known now: one that was appealed later was open.
RegisterCount countRegister(const Register& book, int year, const RegisterMap& map,
                            const Vocabulary& words, const RegisterSettings& settings);

/// One line each: rows without figures, decisions without a row, notes; with the numbers of the
/// cases or disputes.
QStringList countLines(const RegisterCount& count, const Register& book, const Form& form,
                       const Vocabulary& words);

} // namespace gongkai
