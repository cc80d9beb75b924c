// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/case.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

// The keys of events in files, JSON and command line, and what may stand behind each.

QString eventKeyId(EventKey key);
std::optional<EventKey> eventKeyFromId(QStringView id);
/// The keys an event of this kind may have, those of every kind among them, in their order.
std::vector<EventKey> eventKeysOf(EventKind kind);
/// May name a person: left out, or a third party numbered, where persons are not asked for.
bool isPersonal(EventKey key);

/// The value as it is kept: a day as 2026-03-19, a number without zeros in front, an amount as
/// Decimal writes it, a text in one line; words are yes, no and those of the key.
/// @return Invalid with one sentence.
Result<QString> readEventValue(EventKey key, const QString& value);

/// Whether it is a text of one line, as names and numbers are.
/// @param key  for the message.
Result<QString> readLine(const QString& key, const QString& value);

} // namespace gongkai
