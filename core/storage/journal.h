// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gongkai {

// What lies beside a file and SQLite would take for a part of it; docs/decisions/0008.

/// More than any report has; a file or a journal that is larger is not examined.
constexpr qint64 largestJournal = 256 * 1024 * 1024;

QString journalPath(const QString& file);

/// The first thing beside the file that SQLite would take for a part of it, an empty journal
/// included; "" when there is nothing.
QString leftoverBeside(const QString& file);

/// Refuses what no program leaves beside a report: a link, folder, pipe or device in the place of
/// a journal, or one beyond all measure; and a write-ahead log, which no report has. Opens and
/// follows nothing.
/// @return Unreadable with its sentence.
Result<void> checkBeside(const QString& file);

/// Can SQLite be given this journal, in a private folder? Not when it names a super-journal, a file
/// that SQLite would delete; nor when it asks for a database beyond all measure.
/// @return Unreadable with the reason as detail.
Result<void> checkJournal(const QString& journal);

} // namespace gongkai
