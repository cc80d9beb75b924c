// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/case_keys.h"
#include "core/register/register.h"

#include <QJsonObject>
#include <QStringList>

namespace gongkai {

// What is registered as JSON objects, persons included and nothing derived: as a file keeps it.
// The keys are those of the command line, each value a text. Reading is strict, and the inverse.

QJsonObject toObject(const KeyValues& values);
/// @param without  keys that are not taken.
/// @return Unreadable for a value that is neither text nor whole number.
Result<KeyValues> valuesOf(const QJsonObject& object, const QStringList& without = {});

/// With its number (`case`); `events` where it has any.
QJsonObject toObject(const Case& one);
/// Derived keys, which casesToJson() writes, are passed over.
/// @return what readCase() and checkEvents() refuse; Unreadable without number.
Result<Case> caseFromObject(const QJsonObject& object, const RegisterRules& rules);

QJsonObject toObject(const CaseEvent& event);
Result<CaseEvent> eventFromObject(const QJsonObject& object);

/// With its number (`dispute`).
QJsonObject toObject(const Dispute& one);
Result<Dispute> disputeFromObject(const QJsonObject& object, const Vocabulary& words);

} // namespace gongkai
