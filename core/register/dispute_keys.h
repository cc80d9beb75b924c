// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/case_keys.h"
#include "core/register/dispute.h"

#include <QStringList>

namespace gongkai {

// Disputes as KEY=VALUE: kind (review, litigation), role (respondent, defendant, co_defendant; else
// by the kind), block (direct, after_review) of a suit, case, in, result, out, appealed,
// final_result, final_out, document, note.

const QStringList& disputeKeys();

/// @return Invalid with one sentence: a key that is not known or stands twice, a value that is not
///         of its kind, what checkDispute() refuses.
Result<Dispute> readDispute(const KeyValues& values, const Vocabulary& words);
/// The dispute with other values; "" takes one away. Its number stays.
Result<Dispute> changeDispute(const Dispute& one, const KeyValues& values, const Vocabulary& words);
/// The inverse of readDispute(): what is not empty.
KeyValues valuesOf(const Dispute& one);

} // namespace gongkai
