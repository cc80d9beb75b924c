// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/register/case_keys.h"
#include "core/register/dispute.h"

#include <QStringList>

namespace gongkai {

// Disputes as KEY=VALUE of the command line and as JSON: the same keys.

/// All that can be given of a dispute, in the order in which it is written.
const QStringList& disputeKeys();

/// What stands under a key, as readDispute() reads it; "" where nothing does.
QString disputeValue(const Dispute& one, const QString& key);

/// @return Invalid with one sentence: a key that is not known or stands twice, one that is missing
///         (kind, in), a value that is not of its kind, what checkDispute() refuses.
Result<Dispute> readDispute(const KeyValues& values, const Vocabulary& words);
/// The dispute with other values; "" takes one away. The number stays.
Result<Dispute> changeDispute(const Dispute& one, const KeyValues& values, const Vocabulary& words);

/// What is written of one.
void writeDispute(JsonWriter& json, const Dispute& one);

} // namespace gongkai
