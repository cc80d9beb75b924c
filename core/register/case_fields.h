// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

// The keys under which a case is registered, for readers and writers.

struct CaseDay
{
    QString key;
    QDate Case::*member;
};

struct CaseText
{
    QString key;
    QString Case::*member;
    bool isPersonal = false; ///< left out where persons are not asked for
};

const std::vector<CaseDay>& caseDays();
const std::vector<CaseText>& caseTexts();
const CaseDay* findCaseDay(QStringView key);   ///< null when none
const CaseText* findCaseText(QStringView key); ///< null when none

/// All that can be given of a case, `received` among them; in the order in which it is written.
const QStringList& registeredCaseKeys();
/// What follows from the events.
const QStringList& derivedCaseKeys();

} // namespace gongkai
