// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case.h"
#include "core/register/case_clock.h"
#include "core/register/vocabulary.h"

#include <QString>

namespace gongkai {

// The clerk's words for what is registered, where the core has ids only.

QString eventKeyName(EventKey key);
/// Of a key of caseDays(), caseTexts() or registeredCaseKeys().
QString caseKeyName(const QString& key);
/// A word an event key takes, or the name of a decision; the text itself for others.
QString eventValueName(EventKey key, const QString& value, const Vocabulary& words);
/// What an event says besides kind and day. @param withPersons  else what may name one is left out.
QString eventDetails(const CaseEvent& event, const Vocabulary& words, bool withPersons);
/// The clock where persons are not asked for: it does not say who is asked.
CaseClock withoutParties(CaseClock clock);
/// 条例 articles of a decision: “第36条第1项”; "" for none.
QString articlesText(const DecisionWord& decision);

} // namespace gongkai
