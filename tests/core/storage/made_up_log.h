// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/snapshot.h"

namespace gongkai {

/// What a file says, read as an opening reads it.
Result<Snapshot> readSnapshot(Connection& connection, const QString& file);

/// The next entry of a log, whether or not it can be done.
StoredEntry entryAfter(const StoredLog& log, const Form& form, const Operation& operation,
                       qint64 reverts = 0);

/// A log of so many operations: the report is made, then one cell is typed over and over.
Snapshot longLog(const Report& report, const QString& cell, int operations);

/// Writes a file with this form, log and fields, whatever they are.
void writeCrafted(const QString& path, const Form& form, const StoredLog& log,
                  const std::map<FieldKey, QString>& fields);

} // namespace gongkai
