// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case.h"
#include "core/register/settings.h"
#include "core/register/vocabulary.h"

#include <QDate>
#include <QString>

#include <vector>

namespace gongkai {

/// One count of a case: received on a day, ended by a decision, or open. A case has one, with
/// RegisterSettings::countsReopened one for each time it was answered anew.
struct CountedSpell
{
    QDate from;
    QDate end;                        ///< invalid while it is open
    QString decision;                 ///< an id of the vocabulary; "" while it is open
    const CaseEvent* event = nullptr; ///< that ended it; null while it is open
    bool isExtended = false;
    bool isReopened = false; ///< was opened again afterwards, or is the answer anew
};

/// What a case counts as.
struct CaseCounting
{
    enum class Left {
        Nothing,    ///< it is counted
        Unreceived, ///< not received yet: no day of receipt
        PassedOn,   ///< passed on in the year it came in, or before it was received
        Withdrawn,  ///< before it was received
    };

    std::vector<CountedSpell> spells;
    Left left = Left::Nothing; ///< why there are none
};

/// A request that was passed on in a later year than it came in had been counted then, and ends as
/// Vocabulary::passedOnDecision.
/// @pre the case can be followed.
CaseCounting countingOf(const Case& one, const Vocabulary& words, const RegisterSettings& settings);

} // namespace gongkai
