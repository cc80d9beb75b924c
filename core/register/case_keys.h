// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/base/result.h"
#include "core/register/register.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace gongkai {

// Cases and events as KEY=VALUE of the command line and as JSON of `register list`: the
// same keys. What is derived (state, latest, strict, warn, left, sum, overdue, decision, decided,
// document) is written and never read.

/// In the order in which they were given.
using KeyValues = std::vector<std::pair<QString, QString>>;

/// @return Invalid with one sentence: a key that is none of the known ones, or stands twice.
Result<void> checkKeys(const KeyValues& values, const QStringList& known);

/// A case as it is registered, without events.
///
/// `received` alone is the day the channel counts by; where that day is given, too, and differs, it
/// needs `received_reason`.
/// @return Invalid with one sentence: a key that is not known or stands twice, a value that is not
///         of its kind, what checkRegistration() refuses.
Result<Case> readCase(const KeyValues& values, const Vocabulary& words,
                      const RegisterSettings& settings);
/// The case with other values; "" takes one away. Number and events stay.
Result<Case> changeCase(const Case& one, const KeyValues& values, const Vocabulary& words,
                        const RegisterSettings& settings);
/// The inverse of readCase(): what is not empty.
KeyValues valuesOf(const Case& one);
/// @param kind, date  as they were typed.
Result<CaseEvent> readEvent(const QString& kind, const QString& date, const KeyValues& values);

/// What is shown of a register.
struct RegisterView
{
    QDate day;                ///< whose evening it is
    bool withPersons = false; ///< names, papers, contact and what was asked; third parties else by
                              ///< their numbers
};

/// One case with its state and clock.
void writeCase(JsonWriter& json, const Case& one, const RegisterView& view,
               const RegisterRules& rules);
/// All cases in the order of their numbers: what `register list --json` prints.
QByteArray casesToJson(const Register& book, const RegisterView& view, const RegisterRules& rules);
/// The inverse, for cases written with persons: numbers and events are kept as they are.
/// @return Unreadable naming the case; what readCase() and checkEvents() refuse.
Result<std::vector<Case>> readCases(const QByteArray& json, const QString& where,
                                    const RegisterRules& rules);

} // namespace gongkai
